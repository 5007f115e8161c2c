import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import {
  calledBack,
  close,
  received,
  resolved,
  returned,
  reviewed,
  satisfied,
  sent,
  signed,
  tracked,
} from './examples-ordinary.js'

const missed: ExampleStep = {
  at: '2026-03-03 11:00',
  by: 'handler',
  do: 'Record:contact-attempted',
  with: { channel: 'outcall', reached: false },
}
const handled: ReadonlyArray<ExampleStep> = [received, sent, signed, tracked, reviewed, resolved, returned]
const unhappy: ExampleStep = {
  at: '2026-03-04 10:05',
  by: 'handler',
  do: 'Record:satisfaction-recorded',
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

/** Orders in time, the call-back sheet, the track record, satisfaction. */
export const trackingExamples: ClauseExamples = {
  c15: [
    {
      says: { zh: '工单未写时限：两个工作日', en: 'the order states no deadline: two working days' },
      steps: [received, sent, signed, tracked, reviewed, resolved, returned],
      then: [
        { at: '2026-03-02 10:00', clocks: { c15: ['running 2026-03-04'] } },
        { clocks: { c15: ['met 2026-03-04'] } },
      ],
    },
    {
      says: { zh: '工单写明时限，过时未反馈', en: 'a deadline of its own, and no answer by then' },
      steps: [
        received,
        {
          ...sent,
          with: {
            to: { person: 'w-3', roles: ['handler'] },
            assignment: 'o-1',
            deadline: '2026-03-02T18:00:00+08:00',
          },
        },
        signed,
      ],
      then: [
        { at: '2026-03-02 17:00', clocks: { c15: ['running 2026-03-02 18:00'] } },
        { at: '2026-03-02 18:01', clocks: { c15: ['breached 2026-03-02 18:00'] } },
      ],
    },
    {
      says: { zh: '延期须省公司同意', en: 'an extension needs the province' },
      steps: [
        received,
        sent,
        {
          at: '2026-03-03 09:00',
          by: 'handler',
          do: 'Extend',
          with: { clocks: ['c15'], newDueAt: '2026-03-09T18:00:00+08:00', reason: '基站配件需外地调运' },
          refused: ['c15'],
        },
        {
          at: '2026-03-03 09:30',
          by: 'province',
          do: 'Extend',
          with: { clocks: ['c15'], newDueAt: '2026-03-09T18:00:00+08:00', reason: '基站配件需外地调运' },
        },
      ],
      then: [{ clocks: { c15: ['running 2026-03-09 18:00'] } }],
    },
    {
      says: { zh: '两张工单各算各的', en: 'two orders, each with its own limit' },
      steps: [
        received,
        sent,
        {
          at: '2026-03-03 09:00',
          by: 'province',
          do: 'Assign',
          with: { to: { person: 'w-3', roles: ['handler'] }, assignment: 'o-2', reason: '同一用户补充宽带问题' },
        },
        reviewed,
        returned,
      ],
      then: [{ at: '2026-03-06 09:00', clocks: { c15: ['met 2026-03-04', 'breached 2026-03-05'] } }],
    },
  ],
  c16: [
    {
      says: { zh: '是否达标，看本月各项指标', en: 'whether they are on target is shown by the figures of the month' },
      steps: [...handled, calledBack, satisfied, close],
      then: [
        {
          at: '2026-03-20 09:00',
          figures: {
            c07: ['2026-03: 1 attained', '2026-03: handler=w-3 unit=team 1 attained'],
            c08: ['2026-03: 0 attained', '2026-03: handler=w-3 unit=team 0 attained'],
            c10: ['2026-03: 0 attained'],
            c11: ['2026-03: 1 attained', '2026-03: handler=w-3 1 attained'],
          },
        },
      ],
    },
  ],
  c17: [
    {
      says: { zh: '没打通的，须填外呼表', en: 'not reached: the call-back sheet is filled in' },
      steps: [
        received,
        { ...missed, refused: ['c17'] },
        {
          ...missed,
          with: { channel: 'outcall', reached: false, field: { 'customer.outcall': 'not-reached' } },
        },
      ],
      then: [{ reports: { c17: ['rows of complaint: 1'] } }],
    },
    {
      says: { zh: '不满意、短信答复的，同样要填', en: 'likewise who is dissatisfied, or answered by text message' },
      steps: [
        received,
        {
          at: '2026-03-03 11:00',
          by: 'handler',
          do: 'Reply:interim',
          with: { channel: 'sms' },
          refused: ['c17'],
        },
        {
          at: '2026-03-03 11:10',
          by: 'handler',
          do: 'Record:satisfaction-recorded',
          with: { level: 'dissatisfied', during: 'reply' },
          refused: ['c17'],
        },
      ],
    },
    {
      says: { zh: '打通而满意的，不列入', en: 'reached and satisfied: not listed' },
      steps: [received, calledBack, satisfied],
      then: [{ reports: { c17: ['rows of complaint: 0'] } }],
    },
  ],
  c18: [
    {
      says: { zh: '跟踪须写明状态和内容', en: 'a follow-up states where the case stands and what was done' },
      steps: [
        received,
        { at: '2026-03-03 10:00', by: 'handler', do: 'FollowUp:track', with: {}, refused: ['c18'] },
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
