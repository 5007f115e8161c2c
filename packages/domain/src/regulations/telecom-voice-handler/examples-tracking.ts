import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import {
  calledBack,
  close,
  handled,
  received,
  resolved,
  returned,
  reviewed,
  satisfied,
  sent,
  signed,
  tracked,
} from './examples-ordinary.js'

const unhappy: ExampleStep = {
  ...satisfied,
  with: { level: 'dissatisfied', during: 'revisit', field: { 'customer.outcall': 'dissatisfied' } },
}

const again: ReadonlyArray<ExampleStep> = [
  {
    at: '2026-03-05 09:00',
    by: 'province',
    do: 'Assign',
    with: { to: { person: 'w-3', roles: ['handler'] }, assignment: 'o-2', round: 2, reason: '客户仍不满意' },
  },
  { at: '2026-03-05 09:10', by: 'handler', do: 'Acknowledge:dispatch', with: { assignment: 'o-2' } },
  { at: '2026-03-05 15:00', by: 'handler', do: 'Record:reviewed', with: { kind: 'reply', result: 'confirmed' } },
  { at: '2026-03-05 15:10', by: 'handler', do: 'Resolve', with: {} },
  { at: '2026-03-05 15:20', by: 'handler', do: 'Return:result', with: { assignment: 'o-2' } },
]

/** The track record, satisfaction. */
export const trackingExamples: ClauseExamples = {
  c18: [
    {
      says: { zh: '跟踪须写明状态和内容', en: 'a follow-up states where the case stands and what was done' },
      steps: [
        received,
        { ...tracked, with: {}, refused: ['c18'] },
        {
          at: '2026-03-03 10:02',
          by: 'handler',
          do: 'FollowUp:track',
          with: { field: { 'track.state': 'appointment' } },
          refused: ['c18'],
        },
        {
          at: '2026-03-03 10:05',
          by: 'handler',
          do: 'FollowUp:track',
          with: { field: { 'track.state': 'appointment', 'track.record': '约定周四上门测试信号' } },
        },
      ],
      then: [{ reports: { c18: ['rows of complaint: 1'] } }],
    },
  ],
  c19: [
    {
      says: { zh: '一次也没有跟踪过的，不得结案', en: 'never followed up: not closed' },
      steps: [
        received,
        sent,
        signed,
        reviewed,
        resolved,
        returned,
        calledBack,
        satisfied,
        { at: '2026-03-04 11:00', by: 'handler', do: 'Close', refused: ['c19'] },
        {
          ...tracked,
          at: '2026-03-04 11:05',
          with: { field: { 'track.state': 'solved', 'track.record': '客户确认信号正常' } },
        },
        { at: '2026-03-04 11:10', by: 'handler', do: 'Close' },
      ],
      then: [{ clocks: { c19: ['met'] }, facts: { 'case.status': 'closed' } }],
    },
  ],
  c20: [
    {
      says: { zh: '满意的，结案无警示', en: 'satisfied: closed without a warning' },
      steps: [...handled, calledBack, satisfied, { ...close, warned: [] }],
    },
    {
      says: { zh: '没有问过满意与否，结案时警示', en: 'never asked: closing warns' },
      steps: [...handled, { ...close, warned: ['c20'] }],
    },
    {
      says: { zh: '不满意，结案时警示', en: 'dissatisfied: closing warns' },
      steps: [...handled, calledBack, unhappy, { ...close, warned: ['c20'] }],
      then: [{ facts: { 'case.status': 'closed' } }],
    },
    {
      says: {
        zh: '另一读法：不得结案；两轮之后，声明最终答复，由值班经理结案',
        en: 'the other reading: not closed; after two rounds and a final reply the manager on duty closes',
      },
      under: { readings: ['A013'] },
      steps: [
        ...handled,
        calledBack,
        unhappy,
        { ...close, refused: ['c20'] },
        ...again,
        {
          at: '2026-03-06 09:00',
          by: 'handler',
          do: 'Reply:final',
          with: { channel: 'outcall', declaredFinal: true },
        },
        { at: '2026-03-06 10:00', by: 'handler', do: 'Close', refused: ['c20'] },
        { at: '2026-03-06 10:30', by: 'manager', do: 'Close', with: { reason: '两轮处理后声明最终答复' } },
      ],
      then: [{ facts: { 'case.status': 'closed', 'case.outcome': 'closed-dissatisfied' } }],
    },
  ],
}
