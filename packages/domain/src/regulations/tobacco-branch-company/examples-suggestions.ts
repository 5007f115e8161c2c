import type { ClauseExamples, ExampleDeed } from '../../example/language.js'
import {
  agreed,
  complaint,
  complaintAnswered,
  complaintEntered,
  outcome,
  promised,
  submitted,
  suggestion,
  suggestionAnswered,
  suggestionEntered,
  suggestionSubmitted,
} from './examples-path.js'

const noReply: ExampleDeed = { ...suggestion, with: { ...suggestion.with, flag: {} } }
const closing: ExampleDeed = { at: '2026-03-11 10:00', by: 'clerk', do: 'Close' }
const progress: ExampleDeed = {
  at: '2026-03-11 10:00',
  by: 'clerk',
  do: 'Reply:interim',
  with: { nextPromisedAt: '2026-03-18T17:00:00+08:00', explanation: '领导尚未批示' },
}

export const suggestions: ClauseExamples = {
  c19: [
    {
      says: { zh: '未报未批，不得了结', en: 'not settled unreported, nor undecided' },
      steps: [
        noReply,
        suggestionEntered,
        { ...closing, at: '2026-03-02 11:00', refused: ['c19'] },
        submitted,
        { ...closing, at: '2026-03-03 10:00', refused: ['c19'] },
        agreed,
        closing,
      ],
      then: [{ clocks: { c19: ['met'] } }],
    },
    {
      says: { zh: '领导不同意，也是批示', en: 'declined is decided, too' },
      steps: [noReply, suggestionEntered, submitted, { ...agreed, do: 'Refuse', with: { of: 'report' } }, closing],
      then: [{ clocks: { c19: ['met'] } }],
    },
    {
      says: { zh: '投诉不适用', en: 'not for a complaint' },
      steps: [complaint, complaintEntered, complaintAnswered],
      then: [{ clocks: { c19: ['inapplicable'] } }],
    },
  ],
  c20: [
    {
      says: { zh: '需要回复的，告知时要有日期', en: 'where a reply is called for, it is told with a date' },
      steps: [
        suggestion,
        suggestionEntered,
        { ...promised, at: '2026-03-02 09:35', with: {}, refused: ['c20'] },
        promised,
      ],
      then: [{ clocks: { c20: ['met'] } }],
    },
    {
      says: { zh: '没有承诺日期，不得答复了结', en: 'not settled without a promise' },
      steps: [
        suggestion,
        suggestionEntered,
        submitted,
        agreed,
        outcome,
        { ...suggestionAnswered, refused: ['c20'] },
        { ...promised, at: '2026-03-10 10:30' },
        { ...suggestionAnswered, at: '2026-03-10 11:00' },
      ],
    },
    {
      says: { zh: '无须回复的不适用', en: 'not where no reply is called for' },
      steps: [noReply, suggestionEntered, { ...promised, with: {} }],
      then: [{ clocks: { c20: ['inapplicable'] } }],
    },
  ],
  c21: [
    {
      says: { zh: '按承诺的日期计时', en: 'the date promised is the limit' },
      steps: [...suggestionSubmitted, agreed, outcome, suggestionAnswered],
      then: [{ clocks: { c21: ['met 2026-03-12 17:00'] } }],
    },
    {
      says: { zh: '领导未批，阶段答复另约日期', en: 'the leader is late: an interim reply names another day' },
      steps: [...suggestionSubmitted, progress],
      then: [{ clocks: { c21: ['running 2026-03-18 17:00'] } }],
    },
    {
      says: { zh: '未写明日期，十个工作日', en: 'without a date, ten working days' },
      steps: [
        suggestion,
        suggestionEntered,
        { ...promised, with: { notGiven: { 'it.promisedAt': '领导外出，日期另告' } } },
      ],
      then: [{ clocks: { c21: ['running 2026-03-16'] } }],
    },
    {
      says: { zh: '另一读法：承诺的日期不可改', en: 'other reading: the date cannot be moved' },
      under: { readings: ['A033'] },
      steps: [...suggestionSubmitted, progress, { until: '2026-03-13 09:00' }],
      then: [{ clocks: { c21: ['breached 2026-03-12 17:00'] } }],
    },
  ],
  c22: [
    {
      says: {
        zh: '批示之前、去向未明，不得最终答复',
        en: 'no final reply before the decision, nor without its outcome',
      },
      steps: [
        ...suggestionSubmitted,
        { ...suggestionAnswered, at: '2026-03-03 10:00', refused: ['c19', 'c22'] },
        { ...progress, at: '2026-03-03 10:10' },
        agreed,
        { ...suggestionAnswered, at: '2026-03-09 10:30', refused: ['c22'] },
        outcome,
        suggestionAnswered,
      ],
    },
  ],
}
