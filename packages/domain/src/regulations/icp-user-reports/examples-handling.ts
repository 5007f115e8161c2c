import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { begun, received, registered, settled, withTeam } from './examples-path.js'

const told: ExampleStep = {
  at: '2026-03-20 09:00',
  by: 'officer',
  do: 'Record:reported',
  with: { kind: 'written', to: { roles: ['leader'] } },
}
const prolonged: ExampleStep = {
  at: '2026-03-20 10:00',
  by: 'officer',
  do: 'Extend',
  with: { clocks: ['c23'], newDueAt: '2026-04-10T23:59:00+08:00', reason: '发布者在境外，取证未回' },
}

/** Setting to work, the limit, its extension. */
export const handling: ClauseExamples = {
  c22: [
    {
      says: { zh: '周五交办，下周一之前着手', en: 'passed on on Friday, begun by Monday' },
      steps: [...withTeam, { ...begun, at: '2026-03-09 09:00' }],
      then: [{ clocks: { c22: ['met 2026-03-09'] } }],
    },
    {
      says: { zh: '到周二还没着手', en: 'still not begun on Tuesday' },
      steps: [...withTeam, { until: '2026-03-10 09:00' }],
      then: [{ clocks: { c22: ['breached 2026-03-09'] } }],
    },
  ],
  c23: [
    {
      says: { zh: '十五个工作日之内办毕', en: 'dealt with inside fifteen working days' },
      steps: [...withTeam, begun, settled],
      then: [{ clocks: { c23: ['met 2026-03-27'] } }],
    },
    {
      says: { zh: '三月三十日才办毕，逾期', en: 'dealt with on 30 March: late' },
      steps: [...withTeam, begun, { ...settled, at: '2026-03-30 09:00' }],
      then: [{ clocks: { c23: ['breached 2026-03-27'] } }],
    },
    {
      says: {
        zh: '报过主管领导，延一次；跨清明最多到四月二十日',
        en: 'prolonged once, at most to 20 April past Qingming',
      },
      steps: [
        ...withTeam,
        begun,
        told,
        {
          ...prolonged,
          with: { clocks: ['c23'], newDueAt: '2026-04-21T12:00:00+08:00', reason: '取证未回' },
          refused: ['c23'],
        },
        { ...prolonged, with: { clocks: ['c23'], newDueAt: '2026-04-20T23:59:00+08:00', reason: '取证未回' } },
        { ...told, at: '2026-04-17 09:00' },
        {
          ...prolonged,
          at: '2026-04-17 10:00',
          with: { clocks: ['c23'], newDueAt: '2026-04-24T23:59:00+08:00', reason: '取证仍未回' },
          refused: ['c23'],
        },
        { ...settled, at: '2026-04-20 15:00' },
      ],
      then: [{ clocks: { c23: ['met 2026-04-20'] } }],
    },
  ],
  c24: [
    {
      says: { zh: '没报主管领导不得延期', en: 'no extension without word to the leader' },
      steps: [
        received,
        registered,
        { ...prolonged, refused: ['c23', 'c24'] },
        { ...told, at: '2026-03-20 11:00' },
        { ...prolonged, at: '2026-03-20 12:00' },
      ],
    },
    {
      says: { zh: '不写理由不得延期', en: 'nor without a reason' },
      steps: [
        received,
        registered,
        told,
        { ...prolonged, with: { clocks: ['c23'], newDueAt: '2026-04-10T23:59:00+08:00' }, refused: ['c23', 'c24'] },
      ],
    },
    {
      says: { zh: '另一读法：须主管领导批准', en: 'other reading: the leader approves' },
      under: { readings: ['A062'] },
      steps: [
        received,
        registered,
        told,
        { ...prolonged, refused: ['c24'] },
        { at: '2026-03-20 11:00', by: 'boss', do: 'Approve', with: { of: 'extension' } },
        { ...prolonged, at: '2026-03-20 12:00' },
      ],
      then: [{ clocks: { c23: ['running 2026-04-10'] } }],
    },
  ],
}
