import type { ClauseExamples, ExampleDeed, ExampleStep } from '../../example/language.js'
import { answered, atVisit, calls, closed, quick, received, transfer, transferred } from './examples-path.js'

const leakedAgain: ExampleDeed = {
  ...atVisit,
  with: { level: 'dissatisfied', during: 'revisit', field: { 'dissatisfaction.reason': '装上后又漏水' } },
}

/** Three transfers: in time, overdue, not due yet. */
const transfers: ReadonlyArray<ExampleStep> = [
  ...answered,
  {
    ...transferred,
    at: '2026-01-09 10:00',
    with: { ...transfer, assignment: 'a-2', deadline: '2026-01-12T18:00:00+08:00' },
  },
  {
    ...transferred,
    at: '2026-01-12 10:00',
    with: { ...transfer, assignment: 'a-3', deadline: '2026-01-30T18:00:00+08:00' },
  },
]

/** One solved, one open for weeks, one that came in three days ago. */
const three: ReadonlyArray<ExampleStep> = [
  ...quick,
  closed,
  { ...received, on: 'c-2' },
  { ...received, at: '2026-01-28 10:00', on: 'c-3' },
]

/** Chapter 5(2) at work. */
export const indicators: ClauseExamples = {
  c49: [
    {
      says: { zh: '三个来电，一个按时接听，未接的也在分母里', en: 'one of three in time, the abandoned one counts' },
      steps: [...calls],
      then: [
        {
          at: '2026-01-31 10:00',
          figures: { c49: ['2026-01: 1/3 missed', '2026-01: agent=w-1 1/2 missed', '2026-01: agent=? 0 missed'] },
        },
      ],
    },
  ],
  c50: [
    {
      says: { zh: '到期两件，按时一件；未到期的不计', en: 'one in time of two due; the third waits' },
      steps: [...transfers],
      then: [
        {
          at: '2026-01-20 10:00',
          figures: {
            c50: ['2026-01: 1/2 missed (1 held back)', '2026-01: unit=logistics 1/2 missed (1 held back)'],
          },
        },
      ],
    },
    {
      says: { zh: '另一读法：未到期的也进分母', en: 'read the other way, the third counts, too' },
      under: { readings: ['A136'] },
      steps: [...transfers],
      then: [
        {
          at: '2026-01-20 10:00',
          figures: { c50: ['2026-01: 1/3 missed', '2026-01: unit=logistics 1/3 missed'] },
        },
      ],
    },
  ],
  c51: [
    {
      says: { zh: '回访时满意', en: 'satisfied at the revisit' },
      steps: [...quick, atVisit],
      then: [{ at: '2026-01-31 10:00', figures: { c51: ['2026-01: 1 attained', '2026-01: agent=w-1 1 attained'] } }],
    },
    {
      says: {
        zh: '答复时满意、回访时不满意，以回访为准',
        en: 'content at first, not at the revisit: the revisit counts',
      },
      steps: [...quick, leakedAgain],
      then: [{ at: '2026-01-31 10:00', figures: { c51: ['2026-01: 0 missed', '2026-01: agent=w-1 0 missed'] } }],
    },
    {
      says: { zh: '另一读法：以首次回答为准', en: 'read the other way, the first answer counts' },
      under: { readings: ['A137'] },
      steps: [...quick, leakedAgain],
      then: [{ at: '2026-01-31 10:00', figures: { c51: ['2026-01: 1 attained', '2026-01: agent=w-1 1 attained'] } }],
    },
  ],
  c52: [
    {
      says: {
        zh: '本例以10天为准：一件解决，一件久拖，一件刚收到的暂不计',
        en: 'with ten days for this example: one solved, one old and open, one too young to count',
      },
      under: { parameters: { solvedAfter: { n: 10, unit: 'calendarDay' }, solvedAfterDays: 10 } },
      steps: three,
      then: [
        {
          at: '2026-01-31 10:00',
          figures: { c52: ['2026-01: 1/2 missed', '2026-01: unit=hotline 1/2 missed'] },
        },
      ],
    },
    {
      says: { zh: '另一读法：当期收到的都进分母', en: 'read the other way, all of the month count' },
      under: { readings: ['A136'] },
      steps: three,
      then: [
        {
          at: '2026-01-31 10:00',
          figures: { c52: ['2026-01: 1/3 missed', '2026-01: unit=hotline 1/3 missed'] },
        },
      ],
    },
  ],
}
