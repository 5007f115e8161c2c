import type { ClockMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** "Having received", read as the signature; once that is overdue, the passing on counts after all. */
const receipt = {
  anyOf: [
    { event: 'Acknowledged:dispatch', by: ['handler-a', 'handler-b', 'member-leader'] },
    { clock: 'c11', is: 'breached' },
  ],
} satisfies ClockMechanism['startsOn']

const verification = {
  kind: 'clock',
  startsOn: { event: 'Assigned', to: 'member' },
  stopsOn: { event: 'Investigated', by: 'member' },
  within: { n: 2, unit: 'workingDay' },
  responsible: 'member',
  per: 'each',
  key: 'assignment',
} satisfies ClockMechanism

const report = {
  kind: 'clock',
  startsOn: { event: 'Assigned', to: 'member' },
  stopsOn: { event: 'act:reported', to: 'association' },
  within: { n: 5, unit: 'workingDay' },
  responsible: 'member',
  per: 'each',
  key: 'assignment',
} satisfies ClockMechanism

/** When a member has received a complaint. */
const whenReceived = {
  id: 'receipt',
  taken: {
    zh: '“收到”即协会传出之时，起点不交给受约束的一方。',
    en: '"Having received" is the moment of passing on, so that the start is not in the hands of the one bound.',
  },
  other: {
    zh: '自会员单位签收起算；逾期未签收的，仍自传出起算。',
    en: 'From the signature of the member; where that is overdue, from the passing on after all.',
  },
} as const

/** Article 11(1) and (2): the limits of association and member. */
export const limits = [
  {
    id: 'c30',
    ref: '第十一条(一)',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '协会收到投诉后，两个工作日之内传给会员单位。',
      en: 'Two working days after it came in, a complaint is with the member that it concerns.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: 'Received',
        stopsOn: { event: 'Assigned', to: 'member' },
        within: { n: 2, unit: 'workingDay' },
        appliesWhen: { fact: 'case.respondent.unit.membership', in: ['member', 'associate'] },
        responsible: 'association',
        cancelsOn: [{ event: 'Classified:validity', where: { fact: 'it.class.validity', is: 'invalid' } }],
      },
    ],
    note: {
      zh: '认定无效的不必传递，时限随之取消而不算违约。首日不计（民法典第201条）。',
      en: 'What is found invalid is not passed on: the limit is cancelled, not broken. The first day is not counted (Civil Code, article 201).',
    },
  },
  {
    id: 'c31',
    ref: '第十一条(二)核实',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '会员单位接到传递后，两个工作日之内核实完毕。',
      en: 'The bank has two working days, from when it was passed the complaint, to establish the facts.',
    },
    does: [verification],
    readings: [
      {
        ...whenReceived,
        does: [{ ...verification, startsOn: receipt, per: 'first' }],
      },
    ],
  },
  {
    id: 'c32',
    ref: '第十一条(二)上报',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '会员单位接到传递后，五个工作日之内向协会报处理结果。',
      en: 'Within five working days the bank tells the association how the matter was settled.',
    },
    does: [report],
    readings: [
      {
        id: 'A107',
        taken: {
          zh: '五日自接到传递起算，两日核实在其中。',
          en: 'Five days from being passed it, the two for verification within them.',
        },
        other: {
          zh: '五日接在两日核实之后，合计七个工作日。',
          en: 'The five follow the two for verification: seven working days in all.',
        },
        does: [{ ...report, within: { n: 7, unit: 'workingDay' } }],
      },
      {
        id: 'A108',
        taken: {
          zh: '网点可延期而会员单位不可，故第五日须有报告，报进度也算，最终结果另报（第九条(一)）。',
          en: 'The branch may go over its limit, the member may not: a report is owed on day five, progress will do, and the final result follows under article 9(1).',
        },
        other: {
          zh: '第五日须报处理结果，只报进度不算。',
          en: 'On day five it is the result that is owed, progress will not do.',
        },
        does: [{ ...report, stopsOn: { ...report.stopsOn, where: { fact: 'it.kind', is: 'result' } } }],
      },
      {
        ...whenReceived,
        does: [{ ...report, startsOn: receipt, per: 'first' }],
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
