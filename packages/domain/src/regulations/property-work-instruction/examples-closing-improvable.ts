import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import {
  byManager,
  closed,
  dissatisfied,
  explainedOnly,
  final,
  missed,
  planned,
  reachedThrice,
  received,
  registered,
  reopened,
  toImprove,
  understood,
} from './examples-base.js'

/** Called three times, in vain. */
const calledInVain: ReadonlyArray<ExampleStep> = [
  received,
  registered,
  toImprove,
  planned,
  missed,
  { ...missed, at: '2026-03-05 18:00' },
  { ...missed, at: '2026-03-06 12:00' },
  final,
]

/** Section 3.8, shown: complaints about what could be better. */
export const closingImprovable: ClauseExamples = {
  c30: [
    {
      says: { zh: '不满意而表示理解', en: 'dissatisfied, and understands' },
      steps: [...explainedOnly, planned, understood, closed],
      then: [{ facts: { 'case.status': 'closed' } }],
    },
    {
      says: { zh: '没有表示理解', en: 'no understanding shown' },
      steps: [...explainedOnly, planned, { ...closed, refused: ['c30'] }],
    },
    {
      says: { zh: '联系不上，最终答复后由经理关闭', en: 'out of reach: closed by the manager after a final reply' },
      steps: [...calledInVain, byManager],
      then: [{ facts: { 'case.outcome': 'closed-dissatisfied' } }],
    },
    {
      says: { zh: '另一读法：没有出口', en: 'the other reading: no way out' },
      under: { readings: ['A013'] },
      steps: [...calledInVain, { ...byManager, refused: ['c30'] }],
    },
    {
      says: {
        zh: '第一轮经理不能关闭，第二轮可以',
        en: 'the manager may not in the first round, and may in the second',
      },
      steps: [
        received,
        registered,
        toImprove,
        planned,
        dissatisfied,
        { ...final, at: '2026-03-06 10:30' },
        { ...byManager, at: '2026-03-06 10:50', refused: ['c30'] },
        reopened,
        byManager,
      ],
    },
    {
      says: { zh: '没有最终答复，不能关闭', en: 'nor without a reply declared final' },
      steps: [...explainedOnly, planned, reopened, { ...byManager, refused: ['c30'] }],
    },
    {
      says: { zh: '打通过三次不算联系不上', en: 'three contacts that succeeded open no way out' },
      steps: [received, registered, toImprove, planned, ...reachedThrice, { ...byManager, refused: ['c30'] }],
    },
  ],
}
