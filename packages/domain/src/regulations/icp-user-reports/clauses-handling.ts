import type { Clause } from '../../regulation/language/regulation.js'

/** Paragraph 6: setting to work, the limit, its extension. */
export const handling = [
  {
    id: 'c22',
    ref: '第6段安排',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '查办人员接到交办，一个工作日内着手。',
      en: 'The officer to whom a case is passed sets to work within one working day.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { event: 'Assigned', to: 'case-officer' },
        stopsOn: 'act:handling-started',
        within: { fact: 'param.arrangeWithin' },
        responsible: 'case-officer',
        per: 'each',
        key: 'assignment',
      },
    ],
    note: { zh: '“及时”无数字，由参数补足。', en: '"In time" has no number, the parameter gives one.' },
  },
  {
    id: 'c23',
    ref: '第6段时限',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '自收到起十五个工作日内处理完毕，经报主管领导可延长一次。',
      en: 'A case is dealt with in fifteen working days, to be prolonged once after word to the leader.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: 'Received',
        stopsOn: 'Resolved',
        within: { fact: 'param.statutoryLimit' },
        responsible: 'case-officer',
        extension: {
          maxAdded: { fact: 'param.extensionMax' },
          times: 1,
          reason: 'required',
          requires: [{ event: 'act:reported', to: 'leader' }],
        },
      },
    ],
    readings: [
      {
        id: 'A061',
        taken: {
          zh: '“法定”未指何法，时限作参数，由法务指明依据后设定。',
          en: 'No law is named: the limit is a parameter, set once counsel names the norm.',
        },
        other: {
          zh: '没有法律规定即没有时限。',
          en: 'Where no law sets a limit there is none.',
        },
      },
    ],
    note: {
      zh: '延长只需说明理由并报告主管领导，不设批准人；“适当”的上限由参数定。',
      en: 'An extension takes a reason and word to the leader, nobody has to approve; the parameter caps it.',
    },
  },
  {
    id: 'c24',
    ref: '第6段延期',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '不说明理由、不先报主管领导，不得延期。',
      en: 'No extension without a reason and a report to the leader before it.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Extend'],
        require: {
          all: [
            { fact: 'cmd.reason', set: true },
            { some: { event: 'act:reported', to: 'leader', after: 'Extended' } },
          ],
        },
      },
    ],
    readings: [
      {
        id: 'A062',
        taken: { zh: '“报”是报告，报过即可延长。', en: 'To report is enough.' },
        other: { zh: '“报”是报请，须经主管领导批准。', en: 'To report is to ask: the leader approves.' },
        does: [
          {
            kind: 'guard',
            on: ['Extend'],
            require: {
              all: [
                { fact: 'cmd.reason', set: true },
                { some: { event: 'act:reported', to: 'leader', after: 'Extended' } },
                { some: { event: 'Approved', by: 'leader', of: 'extension' } },
              ],
            },
          },
        ],
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
