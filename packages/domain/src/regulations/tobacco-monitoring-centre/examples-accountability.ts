import type { ClauseExamples, ExampleDeed } from '../../example/language.js'
import {
  dispatched,
  dissatisfied,
  handed,
  instructed,
  received,
  revisited,
  satisfied,
  toTheUnit,
  verified,
  withResult,
} from './examples-path.js'

const typed: ExampleDeed = { ...received, with: { ...received.with, class: { type: 'missing-delivery' } } }
const other: ExampleDeed = {
  ...received,
  on: 'c-2',
  at: '2026-03-09 09:00',
  with: { ...received.with, class: { type: 'quality' } },
}

/** Another complaint, handled improperly and never put right. */
const unmended: ReadonlyArray<ExampleDeed> = [
  other,
  { ...instructed, on: 'c-2', at: '2026-03-09 10:00' },
  { ...dispatched, on: 'c-2', at: '2026-03-09 10:30' },
  { ...revisited, on: 'c-2', at: '2026-03-11 16:00' },
  { ...dissatisfied, on: 'c-2', at: '2026-03-11 16:05', with: { level: 'improper', during: 'revisit' } },
]

export const accountability: ClauseExamples = {
  c54: [
    {
      says: { zh: '三月两件，四月应通报', en: 'two complaints in March, the bulletin is owed' },
      steps: [typed, other, { until: '2026-04-01 09:00' }],
      then: [
        {
          reports: {
            c54: [
              '2026-03 running',
              'count of complaint: 2',
              '  case.kind=complaint class.type=missing-delivery unit=centre: 1',
              '  case.kind=complaint class.type=quality unit=centre: 1',
              'indicator c57 2026-03: none',
              'text: 整改建议 (proposals for rectification)',
            ],
          },
        },
      ],
    },
  ],
  c56: [
    {
      says: { zh: '弄虚作假，列入追责名单', en: 'fraud puts the handler on the list' },
      steps: [...toTheUnit, handed, verified, { ...dissatisfied, with: { level: 'fraud', during: 'revisit' } }],
      then: [{ scores: { c56: ['w-32: list liability proposed', '= w-32 2026-Q1: 0'] } }],
    },
    {
      says: { zh: '满意的不列入', en: 'not where the customer is satisfied' },
      steps: [...toTheUnit, handed, verified, satisfied],
      then: [{ scores: { c56: [] } }],
    },
  ],
  c57: [
    {
      says: { zh: '本季两件，一件整改到位', en: 'two such cases in the quarter, one put right' },
      steps: [
        ...withResult,
        revisited,
        dissatisfied,
        { ...verified, at: '2026-03-05 14:00', with: { effective: true } },
        ...unmended,
      ],
      then: [{ at: '2026-03-31 18:00', figures: { c57: ['2026-Q1: 1/2', '2026-Q1: unit=county-a 1/2'] } }],
    },
    {
      says: { zh: '满意的不计入', en: 'a satisfied customer does not count' },
      steps: [...withResult, revisited, satisfied],
      then: [{ at: '2026-03-31 18:00', figures: { c57: ['2026-Q1: none'] } }],
    },
  ],
}
