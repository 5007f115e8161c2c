import type { Condition } from '../../regulation/language/condition.js'
import type { Clause } from '../../regulation/language/regulation.js'
import { accepts, explains, unreachable } from './customer.js'

/** The customer has accepted the latest plan. */
const latestAccepted: Condition = {
  all: [{ some: 'Proposed' }, { some: { event: 'act:complainant-answered', where: accepts, after: 'Proposed' } }],
}

/** Part 2, (5): what comes before a plan is carried out. */
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
            latestAccepted,
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
                latestAccepted,
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
] satisfies ReadonlyArray<Clause>
