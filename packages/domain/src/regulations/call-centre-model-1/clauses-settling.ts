import type { Clause } from '../../regulation/language/regulation.js'
import { staffQuality } from './by-hand.js'
import { reachable } from './customer.js'

/** Articles 9(4) to 10: carrying out, reply, revisit; who handles complaints. */
export const settling = [
  {
    id: 'c33',
    ref: '第九条4',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '第四步：责任部门照方案执行并办结，不得超过整件投诉的十个工作日。',
      en: 'Step 4: the responsible department carries the plan out and settles the matter inside the ten working days of the whole case.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { event: 'Proposed', where: { fact: 'case.round', is: 1 } },
        startsAt: ['case.receivedAt'],
        stopsOn: { inOrder: ['act:remedy-executed', 'Resolved'] },
        within: { fact: 'param.resolveWithin' },
        responsible: 'responsible-unit',
        per: 'restart',
      },
      {
        kind: 'obligation',
        startsOn: { event: 'Proposed', where: { not: { fact: 'case.round', is: 1 } } },
        stopsOn: { inOrder: ['act:remedy-executed', 'Resolved'] },
        within: { dueOf: ['c14'], else: { fact: 'param.resolveWithin' } },
        responsible: 'responsible-unit',
        per: 'restart',
      },
    ],
    note: {
      zh: '期限即 c14 的期限，自收到起算，不另给十天，提前办结也不改；先执行、后办结，次序颠倒不算。重启后 c14 已了结的，自新方案起算。',
      en: 'The limit is that of c14, from receipt: not ten more days, and settling early does not move it. Carrying out comes first, settling after it. After a reopening, when c14 has ended, it runs from the new plan.',
    },
  },
  {
    id: 'c34',
    ref: '第九条5',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '第五步：办结后一个工作日内把结果告诉客户，并记下客户怎么说。',
      en: 'Step 5: inside one working day of settling, the customer hears the result and is heard on it.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Resolved',
        stopsOn: { event: 'Replied:final', where: { fact: 'it.complainantOpinion', set: true } },
        within: { fact: 'param.feedbackWithin' },
        responsible: 'handler',
        per: 'each',
        appliesWhen: reachable,
      },
    ],
    note: {
      zh: '没有记下客户意见的答复不算反馈。没有联系方式的不适用。',
      en: 'A reply without what the customer said to it does not count. It does not apply where nobody can be reached.',
    },
  },
  {
    id: 'c35',
    ref: '第九条6',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '第六步：反馈后五个工作日内件件回访；没回访就结案的，系统提示。',
      en: 'Step 6: every customer is revisited inside five working days of the reply; closing without it is warned of.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { anyOf: ['Resolved', { event: 'Replied:final', where: { some: 'Resolved' } }] },
        stopsOn: 'Revisited',
        within: { fact: 'param.revisitWithin' },
        responsible: 'handler',
        per: 'restart',
        appliesWhen: reachable,
        before: ['terminal'],
        severity: 'warn',
      },
    ],
    note: {
      zh: '办结即起算，反馈后重新起算；原文不许抽样，件件都要。没有联系方式的不适用。',
      en: 'It starts when the matter is settled and afresh with the reply. The source leaves no room for sampling. It does not apply where nobody can be reached.',
    },
  },
  {
    id: 'c36',
    ref: '第十条1',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '处理人员要能与客户说得通。', en: 'Handlers can talk with customers to good effect.' },
    does: staffQuality,
  },
  {
    id: 'c37',
    ref: '第十条2',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '处理人员要懂业务和政策，看得出症结。',
      en: 'Handlers know the business well enough to see what went wrong.',
    },
    does: staffQuality,
  },
  {
    id: 'c38',
    ref: '第十条3',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '处理人员要懂法，应付得了法律上的问题。',
      en: 'Handlers know enough law for the questions that arise.',
    },
    does: staffQuality,
  },
  {
    id: 'c39',
    ref: '第十条4',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '处理人员要负责、用心。', en: 'Handlers take their work seriously.' },
    does: [
      {
        kind: 'manual',
        why: { zh: '人员品质，无法从事件看出。', en: 'A quality of character that no event shows.' },
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
