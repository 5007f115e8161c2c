import type { Clause } from '../../regulation/language/regulation.js'
import type { Escalate } from '../../regulation/language/work.js'

/** Repair has taken too long: a special solution is proposed. */
const specialSolution = {
  kind: 'escalate',
  on: {
    becomes: {
      all: [
        { fact: 'class.path', is: 'repair' },
        { some: { event: 'Assigned', to: 'technical-support' } },
        {
          not: {
            some: { event: 'Assigned', to: 'technical-support', within: { n: 3, unit: 'workingDay' } },
          },
        },
        { not: { some: { event: ['Resolved', 'Withdrawn', 'Closed'], in: 'round' } } },
        { fact: 'flag.cannotWait', is: true },
      ],
    },
  },
  to: 'complaint-specialist',
  do: [
    {
      oblige: {
        event: 'Proposed',
        where: {
          any: [
            { fact: 'it.class.solution', in: { fact: 'param.specialSolutions' } },
            { fact: 'it.solution', in: { fact: 'param.specialSolutions' } },
          ],
        },
      },
      by: 'complaint-specialist',
    },
  ],
} satisfies Escalate

/** Section 3.1.1: a special solution, where repair takes too long. */
export const special = [
  {
    id: 'c14',
    ref: '3.1.1特殊',
    nature: 'escalation',
    modality: 'must',
    summary: {
      zh: '派给技术支持三个工作日还没解决、用户又等不下去的，转入特殊方案协商。',
      en: 'Unsolved three working days after technical support got it, and the user cannot wait: a special solution is negotiated.',
    },
    does: [specialSolution],
    readings: [
      {
        id: 'A093',
        taken: {
          zh: '三个工作日自派给技术支持部起算。',
          en: 'The three working days run from the assignment to technical support.',
        },
        other: {
          zh: '三个工作日自收到投诉起算。',
          en: 'The three working days run from the receipt of the complaint.',
        },
        does: [
          {
            ...specialSolution,
            on: {
              becomes: {
                all: [
                  { fact: 'class.path', is: 'repair' },
                  { not: { fact: 'case.receivedAt', within: { n: 3, unit: 'workingDay' } } },
                  { not: { some: { event: ['Resolved', 'Withdrawn', 'Closed'], in: 'round' } } },
                  { fact: 'flag.cannotWait', is: true },
                ],
              },
            },
          },
        ],
      },
    ],
    note: {
      zh: 'A092：条件是三日没有解决，不是c12违约：方案提了也可能没解决。等不及可以早说也可以晚说，两个条件以后到者为准。公司利益与用户满意之间如何权衡，由人决定。',
      en: 'A092: what counts is that the matter is unsolved after three days, not a breach of c12: a solution may have been offered and solve nothing. The user may say early or late that waiting is impossible; the later of the two conditions decides. Weighing the interest of the company against satisfaction is left to people.',
    },
  },
] satisfies ReadonlyArray<Clause>
