import type { Story } from '../../example/language.js'
import { analysed, assigned, resultEntered, revisited, takenHigher } from './examples-base.js'

/** A leaking wall, told whole. */
export const story: Story = {
  zh: '业主写信到集团反映外墙渗水，前台半小时内没有上报，时限超期；部门负责人定意见后派工程部，工程部次日交回结果。缺分析时前台记录被退回，运营管理部短信回访也被退回；上门回访、补报分析之后结案归档。',
  en: 'An owner writes to the group about a leaking wall; the desk does not raise it within half an hour and breaches the limit. The head of department decides, engineering repairs it and returns the result the next day. An entry without the analysis is refused, and so is a revisit by text message; after a visit and the report of the analysis it is closed and filed.',
  steps: [
    {
      at: '2026-03-11 09:00',
      by: 'desk',
      do: 'Receive',
      with: takenHigher,
      routed: { c03: ['intake: front-desk', 'record: front-desk', 'report: front-desk'] },
    },
    { at: '2026-03-11 09:20', by: 'desk', do: 'Record:registered', with: { part: 'intake' } },
    { until: '2026-03-11 09:45' },
    {
      at: '2026-03-11 09:50',
      by: 'desk',
      do: 'Escalate:decision',
      with: { to: { person: 'w-gao', roles: ['dept-head'] }, reason: '业主已写信到集团' },
      routed: { c24: ['decide: w-gao'] },
    },
    {
      at: '2026-03-11 10:00',
      by: 'desk',
      do: 'Classify',
      with: { class: { class: '2', validity: 'valid' } },
      routed: { c21: ['assign: responsible-dept'] },
    },
    {
      at: '2026-03-11 10:30',
      by: 'engineeringHead',
      do: 'Record:decision-issued',
      with: { opinion: '工程部当日查勘，重做外墙防水', feasible: true },
    },
    { ...assigned, routed: { c04: ['handle: engineering'] } },
    {
      at: '2026-03-12 15:00',
      by: 'engineer',
      do: 'Resolve',
      routed: { c06: ['revisit: operations-dept'] },
    },
    { at: '2026-03-12 16:00', by: 'engineer', do: 'Return:result', with: { assignment: 'a-1' } },
    {
      at: '2026-03-12 17:00',
      by: 'desk',
      do: 'Record:registered',
      with: { part: 'result', field: { 'result.process': '重做防水', 'result.result': '不渗' } },
      refused: ['c18'],
    },
    { ...resultEntered, at: '2026-03-12 17:20' },
    {
      at: '2026-03-13 10:00',
      by: 'operations',
      do: 'Revisit',
      with: { channel: 'sms', field: { 'revisit.opinion': '认可', 'revisit.effect': '未再渗水' } },
      refused: ['c26'],
    },
    revisited,
    { at: '2026-03-13 16:00', by: 'operations', do: 'Close', refused: ['c05'] },
    { ...analysed, at: '2026-03-16 09:00' },
    { at: '2026-03-16 10:00', by: 'operations', do: 'Close' },
    { at: '2026-03-16 15:00', by: 'operations', do: 'Archive', with: { place: '2026年投诉卷' } },
  ],
  then: [
    {
      at: '2026-03-20 09:00',
      clocks: {
        c05: ['met'],
        c07: ['met'],
        c14: ['inapplicable 2026-03-11 11:00'],
        c16: ['met 2026-03-12'],
        c17: ['met 2026-03-12'],
        c19: ['inapplicable 2026-03-11 10:00'],
        c20: ['met'],
        c22: ['met 2026-03-16'],
        c23: ['breached 2026-03-11 09:30'],
        c25: ['met 2026-03-16'],
      },
      facts: { 'class.class': '2', 'field.revisit.opinion': '认可' },
    },
  ],
}
