import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { atVisit, joined, quick, taken, transferred } from './examples-path.js'

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

/** Chapter 5(1) at work. */
export const watch: ClauseExamples = {
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
}
