import type { ClockMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'
import { planAccepted } from './customer.js'

/** Technical support has three working days for a plan; the clause counts them from the assignment, another reading from the receipt. */
const proposedInTime = {
  kind: 'clock',
  startsOn: 'Received',
  stopsOn: { event: 'Proposed', by: 'technical-support' },
  within: { n: 3, unit: 'workingDay' },
  appliesWhen: { fact: 'class.path', is: 'repair' },
  responsible: 'technical-support',
} satisfies ClockMechanism

/** Section 3.1.1: repair within three working days. */
export const repair = [
  {
    id: 'c12',
    ref: '3.1.1',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '能修能测的，技术支持部自派单起三个工作日内拿出方案。',
      en: 'Where repair or a test can help, technical support offers a solution within three working days of being assigned.',
    },
    does: [
      { ...proposedInTime, startsOn: { event: 'Assigned', to: 'technical-support' }, per: 'each', key: 'assignment' },
    ],
    readings: [
      {
        id: 'A092',
        taken: {
          zh: '三日之内提供方案即可。',
          en: 'A solution offered within the three days meets it.',
        },
        other: {
          zh: '三日之内要解决问题。',
          en: 'The problem is solved within the three days.',
        },
        does: [
          {
            ...proposedInTime,
            startsOn: { event: 'Assigned', to: 'technical-support' },
            stopsOn: 'Resolved',
            per: 'each',
            key: 'assignment',
          },
        ],
      },
      {
        id: 'A093',
        taken: {
          zh: '原文没有起点，自派给技术支持部起算。',
          en: 'The source names no start; it runs from the assignment to technical support.',
        },
        other: {
          zh: '自收到投诉起算。',
          en: 'It runs from the receipt of the complaint.',
        },
        does: [proposedInTime],
      },
    ],
    note: {
      zh: '首日不计（民法典第201条）。方案是否“有效”由用户答复（c13），不由时限判断。',
      en: 'The first day is not counted (Civil Code, article 201). Whether the solution is effective is for the user to say (c13), not for the limit.',
    },
  },
  {
    id: 'c13',
    ref: '3.1.1认同',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '用户同意方案的，交维修站按维修流程办；没有同意不得实施。',
      en: 'When the user agrees, the repair station carries the solution out; without consent nothing is carried out.',
    },
    does: [
      {
        kind: 'route',
        step: 'remedy',
        on: {
          event: 'act:complainant-answered',
          where: {
            all: [
              { fact: 'it.about', is: 'proposal' },
              { fact: 'it.answer', is: 'accepts' },
            ],
          },
        },
        when: { fact: 'class.path', is: 'repair' },
        to: 'repair-station',
        order: 10,
      },
      {
        kind: 'guard',
        on: ['Record:remedy-executed'],
        when: { fact: 'class.path', is: 'repair' },
        require: planAccepted,
      },
    ],
    note: {
      zh: '同意针对最近一次方案；方案改了要重新征求。',
      en: 'Consent is to the latest proposal; a new proposal is put to the user anew.',
    },
  },
] satisfies ReadonlyArray<Clause>
