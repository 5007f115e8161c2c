import type { ClauseExamples } from '../../example/language.js'
import { checked, dispatched, preProcessed, received, replied, returned, solved } from './examples-path.js'

/** Duties 1 and 2 at work. */
export const orders: ClauseExamples = {
  c01: [
    {
      says: { zh: '没有质检不得回复办结', en: 'without the quality check there is no final reply' },
      steps: [
        received,
        preProcessed,
        dispatched,
        returned,
        { ...replied, refused: ['c01'] },
        { ...checked, at: '2026-01-08 11:00' },
        { ...replied, at: '2026-01-08 12:00' },
      ],
      then: [{ clocks: { c01: ['met'] } }],
    },
    {
      says: { zh: '次序颠倒不算：先质检后预处理', en: 'in the wrong order it does not count' },
      steps: [
        received,
        { ...checked, at: '2026-01-05 09:30' },
        preProcessed,
        { at: '2026-01-05 12:00', by: 'engineer', do: 'Close', refused: ['c01'] },
      ],
    },
    {
      says: { zh: '预防工单不走这几步', en: 'an order of prevention takes none of these steps' },
      steps: [{ ...received, with: { ...received.with, kind: 'preventive-order' } }, replied],
      then: [{ clocks: { c01: ['inapplicable'] } }],
    },
  ],
  c02: [
    {
      says: { zh: '全省一点受理；外包公司不得直接回复', en: 'received at one point; the contractor does not reply' },
      steps: [
        { ...received, routed: { c02: ['intake: provincial-point'] } },
        preProcessed,
        dispatched,
        returned,
        checked,
        { ...replied, by: 'contractor', refused: ['c02'] },
        replied,
      ],
    },
    {
      says: { zh: '阶段性答复也由集中点作出', en: 'an interim reply is given there, too' },
      steps: [
        received,
        { ...replied, at: '2026-01-06 10:00', by: 'contractor', do: 'Reply:interim', refused: ['c02'] },
      ],
    },
  ],
  c03: [
    {
      says: { zh: '没有预处理就派单，有提醒', en: 'dispatched without pre-processing: a warning' },
      steps: [received, { ...dispatched, warned: ['c03'] }],
      then: [{ clocks: { c03: ['breached'] } }],
    },
    {
      says: { zh: '先预处理', en: 'pre-processed first' },
      steps: [received, preProcessed, { ...dispatched, warned: [] }],
      then: [{ clocks: { c03: ['met'] } }],
    },
    {
      says: { zh: '五件中三件，恰到60%', en: 'three of five are 60 per cent exactly' },
      steps: [
        received,
        solved,
        { ...received, on: 'c-2' },
        { ...solved, on: 'c-2' },
        { ...received, on: 'c-3' },
        { ...solved, on: 'c-3' },
        { ...received, on: 'c-4' },
        { ...preProcessed, on: 'c-4' },
        { ...received, on: 'c-5' },
        { ...preProcessed, on: 'c-5' },
      ],
      then: [{ at: '2026-01-31 10:00', figures: { c03: ['2026-01: 3/5 attained'] } }],
    },
    {
      says: { zh: '两件中一件在预处理中解决', en: 'one of two solved in pre-processing' },
      steps: [received, solved, { ...received, on: 'c-2' }, { ...preProcessed, on: 'c-2' }],
      then: [{ at: '2026-01-31 10:00', figures: { c03: ['2026-01: 1/2 missed'] } }],
    },
  ],
}
