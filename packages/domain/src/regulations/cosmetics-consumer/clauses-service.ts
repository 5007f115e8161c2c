import type { Condition } from '../../regulation/language/condition.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** A complaint about the service of own staff. */
const aboutOwnStaff: Condition = {
  all: [
    { fact: 'class.type', is: 'service' },
    { fact: 'class.serviceObject', is: 'own-staff' },
  ],
}

/** Service complaints: dealers and own staff. */
export const service = [
  {
    id: 'c15',
    ref: '服务经销',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '涉及经销商或零售商的服务投诉，由当地市场负责人协调（默认两个工作日），市场管理部作后备。',
      en: 'Where a dealer or retailer is concerned, the local market head deals with it, by default within two working days; the department stands by.',
    },
    does: [
      {
        kind: 'route',
        step: 'handle',
        on: { anyOf: ['Received', 'Classified'] },
        when: {
          all: [
            { fact: 'class.type', is: 'service' },
            { fact: 'class.serviceObject', is: 'dealer' },
          ],
        },
        to: { party: 'market-head', in: 'case.place' },
        cc: [{ party: 'market-dept', as: 'backup' }],
        within: { fact: 'param.dealerContactWithin' },
        order: 10,
      },
    ],
    note: {
      zh: '先于c10。“及时”由参数补足；“必要时”由人判断，届时改派市场管理部。',
      en: 'It comes before c10. The parameter fills "in time"; when it is "necessary" for the department to step in, people decide and hand the case over.',
    },
  },
  {
    id: 'c16',
    ref: '服务我司',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '涉及本公司人员的，接投诉的人马上听取其陈述（默认一个工作日），并自己处理。',
      en: 'Where own staff is concerned, whoever took the complaint hears that person at once, by default within one working day, and handles it.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: 'Received',
        stopsOn: {
          event: 'act:evidence-collected',
          where: {
            all: [
              { fact: 'it.kind', is: 'statement' },
              { fact: 'it.source', is: 'respondent' },
            ],
          },
        },
        within: { fact: 'param.hearAtOnce' },
        appliesWhen: aboutOwnStaff,
        responsible: { actor: 'receiver' },
      },
      {
        kind: 'route',
        step: 'handle',
        on: { anyOf: ['Received', 'Classified'] },
        when: aboutOwnStaff,
        to: { actor: 'receiver' },
        cc: ['market-dept'],
        order: 10,
      },
    ],
    note: {
      zh: '“立即”由参数补足，自收到起算；后来才知道涉及本公司人员的，同样自收到起算。责任人是实际接投诉的那个人。',
      en: 'The parameter fills "at once"; it runs from receipt, also where it comes out later that own staff is concerned. Responsible is the very person who took the complaint.',
    },
  },
  {
    id: 'c17',
    ref: '服务通报',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '涉及本公司人员的处理完后，把情况报给销售科（默认两个工作日）。',
      en: 'Once a complaint about own staff is settled, the sales section is told, by default within two working days.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Resolved',
        stopsOn: { event: 'act:reported', to: 'sales-section' },
        within: { fact: 'param.reportWithin' },
        appliesWhen: aboutOwnStaff,
        responsible: { actor: 'receiver' },
        per: 'each',
      },
    ],
    note: { zh: '期限原文未定，由参数补足。', en: 'The source gives no limit: the parameter does.' },
  },
] satisfies ReadonlyArray<Clause>
