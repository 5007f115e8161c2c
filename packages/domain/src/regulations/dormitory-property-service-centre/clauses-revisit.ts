import type { ObligationMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** The receiver goes back to a repair. */
const revisited = {
  kind: 'obligation',
  startsOn: 'act:remedy-executed',
  stopsOn: { event: 'Revisited', by: 'complaint-receiver' },
  within: { fact: 'param.revisitWithin' },
  appliesWhen: { fact: 'case.kind', is: 'repair' },
  responsible: 'complaint-receiver',
  per: 'each',
} satisfies ObligationMechanism

/** Item 4: callers are received, repairs revisited, the week counted. */
export const revisit = [
  {
    id: 'c07',
    ref: '(四)接待',
    nature: 'conduct',
    modality: 'must',
    summary: { zh: '按规定接电话、接待来访。', en: 'Calls and visitors are received by the rules.' },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '所称规定没有给出，接待好坏由人评判。',
          en: 'The rules meant are not given, and how visitors are met people judge.',
        },
      },
    ],
  },
  {
    id: 'c08',
    ref: '(四)回访',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '报修修好以后，由投诉受理员在2天内回访。',
      en: 'After a repair the complaint receiver visits or calls within two days.',
    },
    does: [revisited],
    readings: [
      {
        id: 'A027',
        taken: {
          zh: '重大报修有两次回访：受理员一次，项目经理或主管一次，互不替代。',
          en: 'A major repair is revisited twice, by the receiver and by manager or supervisor; neither stands for the other.',
        },
        other: {
          zh: '项目经理或主管回访过的，受理员不必再访。',
          en: 'Where manager or supervisor has been, the receiver need not go.',
        },
        does: [
          {
            ...revisited,
            stopsOn: { event: 'Revisited', by: ['complaint-receiver', 'project-manager', 'supervisor'] },
          },
        ],
      },
    ],
  },
  {
    id: 'c09',
    ref: '(四)记录',
    nature: 'record',
    modality: 'must',
    summary: { zh: '回访要写下结果。', en: 'The result of a revisit is written down.' },
    does: [{ kind: 'record', at: ['Revisited'], fields: ['field.revisit.result'], form: '值班记录' }],
  },
  {
    id: 'c10',
    ref: '(四)汇总',
    nature: 'report',
    modality: 'must',
    summary: {
      zh: '每周把回访和维修汇总统计一次。',
      en: 'Once a week revisits and repairs are put together and counted.',
    },
    does: [
      {
        kind: 'report',
        every: 'week',
        author: 'complaint-receiver',
        to: ['service-centre'],
        sections: [
          { rows: 'revisit', columns: ['row.case', 'field.revisit.result'] },
          { count: 'event', where: { fact: 'row.act', is: 'remedy-executed' } },
        ],
      },
    ],
    note: {
      zh: '汇总对象限于回访结果和维修件数，周期为自然周。',
      en: 'What is counted are results of revisits and repairs, by the calendar week.',
    },
  },
] satisfies ReadonlyArray<Clause>
