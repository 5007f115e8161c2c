import type { ClauseExamples, ExampleDeed } from '../../example/language.js'
import { atVisit, calls, joined, quick, received, settled } from './examples-path.js'

const department: ExampleDeed = { ...joined, on: 'unit/logistics', with: { role: 'relevant-dept', parent: 'company' } }

const accused = {
  ...received,
  with: {
    kind: 'issue',
    channel: 'phone',
    class: {},
    complainant: { id: 'p-1' },
    respondent: { kind: 'agent', person: 'w-1' },
  },
} as const

const assessed = { by: 'managing-dept', do: 'Record:loss-assessed' } as const

/** Chapter 5(3) at work. */
export const assessment: ClauseExamples = {
  c53: [
    {
      says: {
        zh: '个人看接听和满意，部门看处理和解决',
        en: 'agents by calls and satisfaction, departments by the other two',
      },
      steps: [joined, department, ...calls, ...quick, atVisit],
      then: [
        {
          at: '2026-01-31 10:00',
          scores: {
            c53: ['= w-1 2026-01: scorecard c49 1/2 missed c51 1 attained'],
          },
        },
      ],
    },
    {
      says: { zh: '物流部按期交回', en: 'logistics hands back in time' },
      steps: [joined, department, ...settled],
      then: [
        {
          at: '2026-01-31 10:00',
          scores: { c53: ['= logistics 2026-01: scorecard c50 1 attained'] },
        },
      ],
    },
  ],
  c54: [
    {
      says: { zh: '只提建议，没有数额', en: 'a proposal without an amount' },
      steps: [joined, department, ...calls, ...quick, atVisit],
      then: [
        {
          at: '2026-01-31 10:00',
          scores: { c54: ['= w-1 2026-01: bonusProposal c53 0'] },
        },
      ],
    },
    {
      says: { zh: '部门也一样', en: 'and so for departments' },
      steps: [joined, department, ...settled],
      then: [{ at: '2026-01-31 10:00', scores: { c54: ['= logistics 2026-01: bonusProposal c53 0'] } }],
    },
  ],
  c55: [
    {
      says: {
        zh: '投诉热线本身的、损失恰为2万元的列入；差一元的不列',
        en: 'listed: a complaint about the hotline, a loss of 20,000 yuan exactly; not listed: one yuan less',
      },
      steps: [
        accused,
        {
          at: '2026-01-06 10:00',
          by: 'managing-dept',
          do: 'Classify',
          with: { class: { object: 'hotline-service' } },
        },
        { ...assessed, at: '2026-01-07 10:00', with: { amount: 20000 } },
        { ...assessed, at: '2026-01-08 10:00', with: { amount: 19999 } },
      ],
      then: [
        {
          at: '2026-01-31 10:00',
          scores: { c55: ['w-1: list management proposed', 'w-1: list management proposed', '= w-1: 0'] },
        },
      ],
    },
  ],
}
