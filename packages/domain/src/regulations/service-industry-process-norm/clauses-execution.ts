import type { Condition } from '../../regulation/language/condition.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** The customer agrees to a plan. */
const accepts: Condition = {
  all: [
    { fact: 'it.about', is: 'proposal' },
    { fact: 'it.answer', is: 'accepts' },
  ],
}
/** The customer was reached, and told why. */
const explains: Condition = {
  all: [
    { fact: 'it.reached', is: true },
    { fact: 'it.purpose', is: 'explanation' },
  ],
}
/** Entered without any way to reach the customer. */
const unreachable: Condition = {
  all: [{ some: 'act:registered' }, { fact: 'field.complainant.contact', set: false }],
}

/** Part 2, (5): when the plan is carried out. Here the source breaks off. */
export const execution = [
  {
    id: 'c38',
    ref: '二(五)前提',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '客户接受了方案，或审批人作出最终决定并向客户讲明之后，才可执行。',
      en: 'A plan is carried out once the customer accepts it, or the approver has decided finally and the customer was told why.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Record:remedy-executed'],
        require: {
          any: [
            {
              all: [
                { some: 'Proposed' },
                { some: { event: 'act:complainant-answered', where: accepts, after: 'Proposed' } },
              ],
            },
            {
              all: [
                { some: 'Proposed' },
                {
                  some: {
                    event: 'act:decision-issued',
                    by: 'approver',
                    where: { fact: 'it.final', is: true },
                    after: 'Proposed',
                  },
                },
                {
                  any: [
                    {
                      some: {
                        event: 'act:contact-attempted',
                        where: explains,
                        after: 'act:decision-issued',
                      },
                    },
                    unreachable,
                  ],
                },
              ],
            },
          ],
        },
      },
    ],
    readings: [
      {
        id: 'A020',
        taken: {
          zh: '最终决定由二(四)2的审批人作出；决定之后至少向客户解释过一次，才算充分解释。',
          en: 'The approver of (4)2 decides, and one explanation after the decision is enough and needed.',
        },
        other: {
          zh: '处理人员自己也可作最终决定；最近一个方案之后解释过即可，不必在决定之后。',
          en: 'The handler may decide, too; an explanation after the latest plan will do, even before the decision.',
        },
        does: [
          {
            kind: 'guard',
            on: ['Record:remedy-executed'],
            require: {
              any: [
                {
                  all: [
                    { some: 'Proposed' },
                    { some: { event: 'act:complainant-answered', where: accepts, after: 'Proposed' } },
                  ],
                },
                {
                  all: [
                    { some: 'Proposed' },
                    {
                      some: {
                        event: 'act:decision-issued',
                        by: ['approver', 'handler'],
                        where: { fact: 'it.final', is: true },
                        after: 'Proposed',
                      },
                    },
                    {
                      any: [
                        {
                          some: {
                            event: 'act:contact-attempted',
                            where: explains,
                            after: 'Proposed',
                          },
                        },
                        unreachable,
                      ],
                    },
                  ],
                },
              ],
            },
          },
        ],
      },
    ],
    note: {
      zh: '接受的是旧方案不算，决定也要针对最近一个方案。登记时没有联系方式的，有最终决定即可执行。',
      en: 'Accepting an older plan does not count, and the decision is on the latest one. Where the entry gives no way to reach anybody a final decision is enough.',
    },
  },
  {
    id: 'c39',
    ref: '二(五)',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '谈妥或最终决定之后一个工作日内执行。',
      en: 'Carried out inside one working day of agreement or of the final decision.',
    },
    does: [
      {
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
      },
    ],
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
            kind: 'clock',
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
            stopsOn: 'act:remedy-executed',
            within: { fact: 'param.executeAtOnce' },
            responsible: 'handler',
            per: 'each',
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
