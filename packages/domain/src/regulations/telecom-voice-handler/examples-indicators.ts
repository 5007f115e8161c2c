import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { calledBack, received, returned, reviewed, satisfied, sent } from './examples-ordinary.js'

const network = { category: 'network' }

/** The same customer complains of the same thing again. */
const repeated: ReadonlyArray<ExampleStep> = [
  { ...received, on: 'c-2', at: '2026-03-12 09:00' },
  {
    at: '2026-03-12 09:10',
    by: 'handler',
    do: 'Link:repeat',
    on: 'c-2',
    with: { case: 'c-1' },
  },
]

/** The figures of the competition: repetition, satisfaction, volume. */
export const indicatorsExamples: ClauseExamples = {
  c09: [
    {
      says: {
        zh: '反馈三十天后才计：两件中一件重派',
        en: 'counted thirty days after the result: one of two was sent out again',
      },
      under: { parameters: { kpiPeriod: 'quarter' } },
      steps: [
        { ...received, at: '2026-01-06 09:00' },
        { ...sent, at: '2026-01-06 09:05' },
        { ...reviewed, at: '2026-01-08 09:00' },
        { ...returned, at: '2026-01-08 10:00' },
        { ...received, on: 'c-2', at: '2026-01-06 09:00' },
        { ...sent, on: 'c-2', at: '2026-01-06 09:05' },
        { ...reviewed, on: 'c-2', at: '2026-01-08 09:00' },
        { ...returned, on: 'c-2', at: '2026-01-08 10:00' },
        {
          at: '2026-01-13 09:00',
          by: 'province',
          do: 'Assign',
          on: 'c-2',
          with: {
            to: { person: 'w-3', roles: ['handler'] },
            assignment: 'o-2',
            round: 2,
            reason: '客户反映信号又中断',
          },
        },
      ],
      then: [
        {
          at: '2026-02-01 09:00',
          figures: { c09: ['2026-Q1: none (2 held back)', '2026-Q1: handler=w-3 unit=team none (2 held back)'] },
        },
        {
          at: '2026-02-12 09:00',
          figures: { c09: ['2026-Q1: 1/2 missed', '2026-Q1: handler=w-3 unit=team 1/2 missed'] },
        },
      ],
    },
  ],
  c10: [
    {
      says: { zh: '三件中一件是十天内的重复投诉', en: 'one of three repeats a complaint of ten days before' },
      steps: [received, ...repeated, { ...received, on: 'c-3', at: '2026-03-13 09:00' }],
      then: [{ at: '2026-03-20 09:00', figures: { c10: ['2026-03: 1/3 missed'] } }],
    },
    {
      says: { zh: '隔了两个月的不算重复', en: 'two months apart is no repeat' },
      steps: [{ ...received, at: '2026-01-05 09:00' }, ...repeated],
      then: [{ at: '2026-03-20 09:00', figures: { c10: ['2026-03: 0 attained'] } }],
    },
  ],
  c11: [
    {
      says: { zh: '两次回访一次满意：一半，未达标', en: 'two answers, one satisfied: half, below target' },
      steps: [
        received,
        sent,
        calledBack,
        satisfied,
        { ...received, on: 'c-2' },
        { ...sent, on: 'c-2' },
        { ...calledBack, on: 'c-2' },
        {
          ...satisfied,
          on: 'c-2',
          with: { level: 'dissatisfied', during: 'revisit', field: { 'customer.outcall': 'dissatisfied' } },
        },
      ],
      then: [{ at: '2026-03-20 09:00', figures: { c11: ['2026-03: 1/2 missed', '2026-03: handler=w-3 1/2 missed'] } }],
    },
  ],
  c12: [
    {
      says: { zh: '本月一件，上月两件：下降', en: 'one this month, two the month before: falling' },
      steps: [
        {
          ...received,
          at: '2026-02-03 09:00',
          with: { kind: 'voice-complaint', channel: 'province-order', class: network },
        },
        {
          ...received,
          on: 'c-2',
          at: '2026-02-04 09:00',
          with: { kind: 'voice-complaint', channel: 'province-order', class: network },
        },
        {
          ...received,
          on: 'c-3',
          with: { kind: 'voice-complaint', channel: 'province-order', class: network },
        },
      ],
      then: [
        {
          at: '2026-03-20 09:00',
          figures: { c12: ['2026-03: 1 attained (before: 2)', '2026-03: category=network 1 attained (before: 2)'] },
        },
      ],
    },
    {
      says: { zh: '本月一件，上月没有：上升', en: 'one this month, none the month before: rising' },
      steps: [
        {
          ...received,
          with: { kind: 'voice-complaint', channel: 'province-order', class: network },
        },
      ],
      then: [
        {
          at: '2026-03-20 09:00',
          figures: { c12: ['2026-03: 1 missed (before: 0)', '2026-03: category=network 1 missed (before: 0)'] },
        },
      ],
    },
  ],
}
