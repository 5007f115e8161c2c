import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { received, returned, reviewed, sent } from './examples-ordinary.js'

/** One order answered in time, one late, one within an extension that the province granted. */
const inTime: ReadonlyArray<ExampleStep> = [received, sent, reviewed, returned]

const late: ReadonlyArray<ExampleStep> = [
  { ...received, on: 'c-2' },
  { ...sent, on: 'c-2' },
  { ...reviewed, on: 'c-2', at: '2026-03-06 09:00' },
  { ...returned, on: 'c-2', at: '2026-03-06 10:00' },
]

const extended: ReadonlyArray<ExampleStep> = [
  { ...received, on: 'c-3' },
  { ...sent, on: 'c-3' },
  {
    at: '2026-03-03 09:00',
    by: 'province',
    do: 'Extend',
    on: 'c-3',
    with: { clocks: ['c15'], newDueAt: '2026-03-09T18:00:00+08:00', reason: '基站配件需外地调运' },
  },
  { ...reviewed, on: 'c-3', at: '2026-03-09 09:00' },
  { ...returned, on: 'c-3', at: '2026-03-09 10:00' },
]

/** The figures of the competition: orders in time. */
export const inTimeExamples: ClauseExamples = {
  c07: [
    {
      says: { zh: '一件及时、一件超时、一件延期：三分之一', en: 'one in time, one late, one extended: a third' },
      steps: [...inTime, ...late, ...extended],
      then: [
        {
          at: '2026-03-20 09:00',
          figures: { c07: ['2026-03: 1/3 missed', '2026-03: handler=w-3 unit=team 1/3 missed'] },
        },
      ],
    },
    {
      says: { zh: '另一读法：延期之内仍算及时', en: 'the other reading: within the extension is in time' },
      under: { readings: ['A123'] },
      steps: [...inTime, ...late, ...extended],
      then: [
        {
          at: '2026-03-20 09:00',
          figures: { c07: ['2026-03: 2/3 missed', '2026-03: handler=w-3 unit=team 2/3 missed'] },
        },
      ],
    },
    {
      says: { zh: '还没到期的不计', en: 'what is not yet due is not counted' },
      steps: [received, sent],
      then: [
        {
          at: '2026-03-03 09:00',
          figures: { c07: ['2026-03: none (1 held back)', '2026-03: handler=w-3 unit=team none (1 held back)'] },
        },
      ],
    },
  ],
  c08: [
    {
      says: { zh: '超时和延期的都算延时：三分之二', en: 'late and extended are both delayed: two thirds' },
      steps: [...inTime, ...late, ...extended],
      then: [
        {
          at: '2026-03-20 09:00',
          figures: { c08: ['2026-03: 2/3 missed', '2026-03: handler=w-3 unit=team 2/3 missed'] },
        },
      ],
    },
    {
      says: { zh: '另一读法：只算超时的', en: 'the other reading: only what is late' },
      under: { readings: ['A123'] },
      steps: [...inTime, ...late, ...extended],
      then: [
        {
          at: '2026-03-20 09:00',
          figures: { c08: ['2026-03: 1/3 missed', '2026-03: handler=w-3 unit=team 1/3 missed'] },
        },
      ],
    },
    {
      says: { zh: '还没到期的不计', en: 'what is not yet due is not counted' },
      steps: [received, sent],
      then: [
        {
          at: '2026-03-03 09:00',
          figures: { c08: ['2026-03: none (1 held back)', '2026-03: handler=w-3 unit=team none (1 held back)'] },
        },
      ],
    },
  ],
}
