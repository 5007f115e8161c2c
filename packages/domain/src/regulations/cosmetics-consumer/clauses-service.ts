import type { Clause } from '../../regulation/language/regulation.js'

/** Service complaints: dealers, own staff, and what follows for those at fault. */
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
        appliesWhen: {
          all: [
            { fact: 'class.type', is: 'service' },
            { fact: 'class.serviceObject', is: 'own-staff' },
          ],
        },
        responsible: { actor: 'receiver' },
      },
      {
        kind: 'route',
        step: 'handle',
        on: { anyOf: ['Received', 'Classified'] },
        when: {
          all: [
            { fact: 'class.type', is: 'service' },
            { fact: 'class.serviceObject', is: 'own-staff' },
          ],
        },
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
        appliesWhen: {
          all: [
            { fact: 'class.type', is: 'service' },
            { fact: 'class.serviceObject', is: 'own-staff' },
          ],
        },
        responsible: { actor: 'receiver' },
        per: 'each',
      },
    ],
    note: { zh: '期限原文未定，由参数补足。', en: 'The source gives no limit: the parameter does.' },
  },
  {
    id: 'c18',
    ref: '服务处分',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '处分责任人，要先有销售科的意见，再有总经理的批准。',
      en: 'Nobody is sanctioned before the sales section has proposed it and the general manager has approved that proposal.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Record:sanction-imposed'],
        require: {
          all: [
            { some: { event: 'act:sanction-proposed', by: 'sales-section' } },
            { some: { event: 'Approved', by: 'general-manager', of: 'sanction' } },
          ],
        },
      },
    ],
    readings: [
      {
        id: 'A083',
        taken: {
          zh: '“总经理”与“市场管理部总经理”是两个人：处分须公司总经理批准。',
          en: 'The general manager and the general manager of the department are two: a sanction needs the former.',
        },
        other: {
          zh: '两处指同一人，即市场管理部总经理，哪个称呼都算。',
          en: 'Both words mean the general manager of the department; either will do.',
        },
        does: [
          {
            kind: 'guard',
            on: ['Record:sanction-imposed'],
            require: {
              all: [
                { some: { event: 'act:sanction-proposed', by: 'sales-section' } },
                { some: { event: 'Approved', by: ['general-manager', 'market-dept-gm'], of: 'sanction' } },
              ],
            },
          },
        ],
      },
    ],
    note: {
      zh: '批准须在该意见之后，并只管该意见；再提意见，要再批。',
      en: 'The approval follows the proposal and covers that one: a further proposal is approved again.',
    },
  },
  {
    id: 'c19',
    ref: '服务执行',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '处分经总经理批准后，交人力资源科执行。',
      en: 'An approved sanction goes to the human-resources section, which carries it out.',
    },
    does: [
      {
        kind: 'route',
        step: 'sanction',
        on: { event: 'Approved', by: 'general-manager', of: 'sanction' },
        to: 'hr-section',
      },
    ],
    readings: [
      {
        id: 'A083',
        taken: {
          zh: '公司总经理批准的，交人力资源科。',
          en: 'What the general manager of the company approved goes there.',
        },
        other: {
          zh: '市场管理部总经理批准的，也交人力资源科。',
          en: 'So does what the general manager of the department approved.',
        },
        does: [
          {
            kind: 'route',
            step: 'sanction',
            on: { event: 'Approved', by: ['general-manager', 'market-dept-gm'], of: 'sanction' },
            to: 'hr-section',
          },
        ],
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
