import type { ClockMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'
import { accepts, explains } from './customer.js'

/** The plan is carried out at once; from when is a matter of reading. */
const executedAtOnce = {
  kind: 'clock',
  startsOn: {
    anyOf: [
      {
        event: 'act:complainant-answered',
        where: {
          all: [
            { fact: 'it.about', is: 'proposal' },
            { fact: 'it.answer', is: 'accepts' },
            {
              not: {
                some: {
                  event: 'act:decision-issued',
                  where: { fact: 'it.final', is: true },
                  after: 'Proposed',
                },
              },
            },
          ],
        },
      },
      {
        event: 'act:decision-issued',
        where: {
          all: [
            { fact: 'it.final', is: true },
            {
              not: {
                some: {
                  event: 'act:complainant-answered',
                  where: { fact: 'it.answer', is: 'accepts' },
                  after: 'Proposed',
                },
              },
            },
          ],
        },
      },
    ],
  },
  stopsOn: 'act:remedy-executed',
  within: { fact: 'param.executeAtOnce' },
  responsible: 'handler',
  per: 'each',
} satisfies ClockMechanism

/** Part 2, (5): by when the plan is carried out. Here the source breaks off. */
export const executionLimit = [
  {
    id: 'c39',
    ref: '二(五)',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '谈妥或最终决定之后一个工作日内执行。',
      en: 'Carried out inside one working day of agreement or of the final decision.',
    },
    does: [executedAtOnce],
    readings: [
      {
        id: 'A020',
        taken: {
          zh: '没谈拢的，自最终决定起算：解释由处理人员自己安排，若以解释为起点，不解释就永不到期。',
          en: 'Without agreement it runs from the final decision: explaining is in the hands of the handler, and a limit that began there might never begin.',
        },
        other: {
          zh: '没谈拢的，决定和解释两样齐了才起算。',
          en: 'Without agreement it runs once there are both the decision and the explanation.',
        },
        does: [
          {
            ...executedAtOnce,
            startsOn: {
              anyOf: [
                {
                  event: 'act:complainant-answered',
                  where: accepts,
                },
                {
                  event: 'act:decision-issued',
                  where: {
                    all: [
                      { fact: 'it.final', is: true },
                      {
                        some: {
                          event: 'act:contact-attempted',
                          where: explains,
                          after: 'Proposed',
                        },
                      },
                    ],
                  },
                },
                {
                  event: 'act:contact-attempted',
                  where: {
                    all: [
                      { fact: 'it.reached', is: true },
                      { fact: 'it.purpose', is: 'explanation' },
                      {
                        some: {
                          event: 'act:decision-issued',
                          where: { fact: 'it.final', is: true },
                          after: 'Proposed',
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    ],
    note: {
      zh: '同一方案两个起点以先到的为准；换了方案或重启后另起一次。“立即”为参数。',
      en: 'Of the two starts of one plan the first counts; a new plan, or a reopened case, has its own. "At once" is a parameter.',
    },
  },
] satisfies ReadonlyArray<Clause>
