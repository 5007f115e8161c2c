import type { ClauseExamples, ExampleDeed, ExampleStep } from '../../example/language.js'
import {
  answered,
  closed,
  content,
  general,
  nothingLeft,
  received,
  registered,
  replied,
  resolved,
  revisited,
  satisfied,
  settled,
  taken,
  transfer,
  transferred,
} from './examples-path.js'

const joined: ExampleDeed = {
  at: '2026-01-01 09:00',
  by: 'managing-dept',
  on: 'agent/w-1',
  do: 'Enrol',
  with: { role: 'hotline-agent', unit: 'hotline' },
}
const department: ExampleDeed = {
  at: '2026-01-01 09:00',
  by: 'managing-dept',
  on: 'unit/logistics',
  do: 'Enrol',
  with: { role: 'relevant-dept', parent: 'company' },
}
const ring = { at: '2026-01-05 09:59', by: 'agent', do: 'OfferCall', with: { line: 'hotline' } } as const
const take = { at: '2026-01-05 10:00', by: 'agent', do: 'AnswerCall', with: { agent: 'w-1', rings: 2 } } as const
/** One call taken in time, one late, one that nobody took. */
const calls: ReadonlyArray<ExampleStep> = [
  { ...ring, on: 'call/k-1' },
  { ...take, on: 'call/k-1' },
  { ...ring, on: 'call/k-2' },
  { ...take, on: 'call/k-2', with: { agent: 'w-1', rings: 6 } },
  { ...ring, on: 'call/k-3' },
  { ...take, on: 'call/k-3', do: 'AbandonCall', with: { rings: 8 } },
]
/** Of 120 recordings five per cent are six. */
const review = {
  at: '2026-01-29 10:00',
  by: 'managing-dept',
  on: 'agent/w-1',
  do: 'Record:recording-reviewed',
  supplied: { facts: { 'population.service-hotline/c46#1': 120 } },
} as const
const reviews: ReadonlyArray<ExampleStep> = [
  { ...review, with: { callRef: 'k-1', score: 90 } },
  { ...review, with: { callRef: 'k-2', score: 70 } },
  { ...review, with: { callRef: 'k-4', score: 85 } },
  { ...review, with: { callRef: 'k-5', score: 95 } },
  { ...review, with: { callRef: 'k-6', score: 80 } },
]
/** A general problem, answered in the same call and never heard of again. */
const quick: ReadonlyArray<ExampleStep> = [
  received,
  registered,
  general,
  { ...replied, at: '2026-01-05 10:20' },
  { ...satisfied, at: '2026-01-05 10:22' },
  { ...resolved, at: '2026-01-05 10:25' },
  { ...nothingLeft, at: '2026-01-06 10:00' },
  { ...revisited, at: '2026-01-08 10:00' },
]
const atVisit: ExampleDeed = { ...content, at: '2026-01-08 10:02' }
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

/** Chapter 5 at work. */
export const assessment: ClauseExamples = {
  c46: [
    {
      says: { zh: '120条录音抽6条', en: 'six of 120 recordings' },
      steps: [joined, ...reviews, { ...review, with: { callRef: 'k-7', score: 88 } }],
      then: [{ on: 'agent/w-1', clocks: { c46: ['met 2026-02-06'] } }],
    },
    {
      says: {
        zh: '只抽了5条，不足5%，次月5个工作日后仍未补上',
        en: 'five are less than five per cent, and nobody adds to them',
      },
      steps: [joined, ...reviews],
      then: [
        { on: 'agent/w-1', at: '2026-02-09 10:00', clocks: { c46: ['breached 2026-02-06', 'running 2026-03-06'] } },
      ],
    },
  ],
  c47: [
    {
      says: { zh: '期限一到就看得见', en: 'a limit shows the moment it runs out' },
      steps: [...taken, transferred],
      then: [
        { at: '2026-01-06 10:00', clocks: { c34: ['running 2026-01-06 10:30'], c31: ['running 2026-01-08 18:00'] } },
        { at: '2026-01-09 10:00', clocks: { c34: ['breached 2026-01-06 10:30'], c31: ['breached 2026-01-08 18:00'] } },
      ],
    },
  ],
  c48: [
    {
      says: { zh: '一月回访所得', en: 'what the revisits of January brought' },
      steps: [...quick, atVisit],
      then: [
        {
          at: '2026-02-02 10:00',
          reports: {
            c48: ['2026-01 running', 'count of revisit: 1', '  level=satisfied: 1', 'rows of revisit: 1'],
          },
        },
      ],
    },
  ],
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
