import type { ClauseExamples, ExampleDeed } from '../../example/language.js'
import {
  again,
  agreed,
  closing,
  dissatisfied,
  feasible,
  replied,
  reportAtTheUnit,
  returned,
  revisited,
  satisfied,
  shown,
  toTheUnit,
  verified,
  withResult,
} from './examples-path.js'

const afterHours = [
  ...toTheUnit,
  { ...verified, at: '2026-03-06 14:00' },
  { ...returned, at: '2026-03-06 18:30' },
] as const
const delay: ExampleDeed = {
  ...dissatisfied,
  with: { level: 'delay', during: 'revisit', reason: '县局三次推到明天' },
}
const queried: ExampleDeed = {
  at: '2026-03-03 17:00',
  by: 'colleague',
  do: 'Record:query-issued',
  with: { unit: 'county-a', question: '为何只补一条' },
}
const resent = ['Escalated:decision to county-a', 'Assigned to county'] as const

export const revisit: ClauseExamples = {
  c49: [
    {
      says: { zh: '反馈当天回访', en: 'revisited on the day of the feedback' },
      steps: [...withResult, revisited],
      then: [{ clocks: { c49: ['met 2026-03-03 18:00'] } }],
    },
    {
      says: { zh: '当天没有回访', en: 'not revisited that day' },
      steps: [...withResult, { until: '2026-03-04 09:00' }],
      then: [{ clocks: { c49: ['breached 2026-03-03 18:00'] } }],
    },
    {
      says: { zh: '周五下班后反馈，周一下班前回访', en: 'after close on Friday: before close on Monday' },
      steps: afterHours,
      then: [{ clocks: { c49: ['running 2026-03-09 18:00'] } }],
    },
    {
      says: { zh: '举报只由监控中心回访', en: 'a reporter is revisited by the centre alone' },
      steps: [
        ...reportAtTheUnit,
        { ...returned, at: '2026-03-03 15:00' },
        { ...revisited, at: '2026-03-03 15:30', by: 'county', refused: ['c49'] },
        revisited,
      ],
    },
    {
      says: { zh: '另一读法：到当晚二十四时为止', en: 'other reading: until midnight of that day' },
      under: { readings: ['A119'] },
      steps: afterHours,
      then: [{ clocks: { c49: ['running 2026-03-06'] } }],
    },
    {
      says: { zh: '另一读法：建议也当天回访', en: 'other reading: suggestions, too, on the day' },
      under: { readings: ['A120'] },
      steps: feasible,
      then: [{ clocks: { c49: ['running 2026-03-05 18:00'] } }],
    },
    {
      says: { zh: '通常读法：建议没有当天时限', en: 'as read here, a suggestion has none' },
      steps: feasible,
      then: [{ clocks: { c49: [] } }],
    },
  ],
  c50: [
    {
      says: {
        zh: '满意的结果当天提交，领导决定后才结案',
        en: 'submitted the same day, closed once the leader has decided',
      },
      steps: [
        ...withResult,
        revisited,
        satisfied,
        replied,
        shown,
        { ...closing, at: '2026-03-03 17:00', refused: ['c50'] },
        agreed,
        closing,
      ],
      then: [{ clocks: { c50: ['met 2026-03-03', 'met'] } }],
    },
    {
      says: { zh: '满意后没有提交', en: 'satisfied, and the leader not told' },
      steps: [...withResult, revisited, satisfied, { until: '2026-03-04 09:00' }],
      then: [{ clocks: { c50: ['breached 2026-03-03', 'running'] } }],
    },
    {
      says: { zh: '领导仍要求二次派单', en: 'the leader orders a second dispatch all the same' },
      steps: [
        ...withResult,
        revisited,
        satisfied,
        shown,
        {
          at: '2026-03-04 09:00',
          by: 'officer',
          do: 'Assign',
          with: {
            to: { unit: 'county-a' },
            assignment: 'a-2',
            round: 2,
            reason: '领导要求查清其余线路',
          },
        },
      ],
      then: [{ clocks: { c50: ['met 2026-03-03', 'met'] } }],
    },
    {
      says: { zh: '另一读法：报领导知悉即可结案', en: 'other reading: telling the leader is enough' },
      under: { readings: ['A118'] },
      steps: [...withResult, revisited, satisfied, replied, shown, closing],
      then: [{ clocks: { c50: ['met 2026-03-03'] } }],
    },
  ],
  c51: [
    {
      says: { zh: '客户不满意，质询该单位', en: 'dissatisfied: the unit is questioned' },
      steps: [
        ...withResult,
        revisited,
        { ...dissatisfied, brings: { c51: ['Escalated:decision to county-a'] } },
        queried,
      ],
      then: [{ clocks: { c51: ['met'] } }],
    },
    {
      says: { zh: '满意的不质询', en: 'not where the customer is satisfied' },
      steps: [...withResult, revisited, { ...satisfied, brings: { c51: [] } }],
    },
  ],
  c52: [
    {
      says: {
        zh: '不满意：二次派单，整顿办督办，原单位重办',
        en: 'dissatisfied: dispatched again to the same unit, supervised',
      },
      steps: [
        ...withResult,
        revisited,
        { ...dissatisfied, brings: { c52: [...resent, 'Escalated:supervision to rectification-office'] } },
      ],
      then: [{ facts: { 'case.round': 2 } }],
    },
    {
      says: { zh: '第三次仍不满意，不再自动派单', en: 'a third failure is not dispatched by itself' },
      steps: [
        ...withResult,
        revisited,
        delay,
        { ...dissatisfied, at: '2026-03-05 16:00', brings: { c52: [], c51: ['Escalated:decision to county-a'] } },
      ],
      then: [{ facts: { 'case.round': 3 } }],
    },
  ],
  c53: [
    {
      says: {
        zh: '二次派单逾期：报公司领导，三次派单',
        en: 'a second dispatch that is late goes to the leaders as a third',
      },
      steps: [
        ...again,
        {
          until: '2026-03-10 09:00',
          brings: {
            c53: [
              'Escalated:decision to company-leaders',
              'Assigned to county',
              'Escalated:supervision to company-leaders',
            ],
          },
        },
      ],
      then: [{ facts: { 'case.round': 3 } }],
    },
    {
      says: { zh: '首次派单逾期，不引起三次派单', en: 'a first dispatch that was late brings no third' },
      steps: [
        ...toTheUnit,
        { until: '2026-03-05 09:00', brings: { c53: [] } },
        { ...verified, at: '2026-03-05 14:00' },
        { ...returned, at: '2026-03-05 15:00' },
        { ...revisited, at: '2026-03-05 16:00' },
        { ...dissatisfied, at: '2026-03-05 16:05', brings: { c53: [] } },
        { until: '2026-03-06 09:00', brings: { c53: [] } },
      ],
      then: [{ facts: { 'case.round': 2 } }],
    },
    {
      says: { zh: '二次派单获准延期的，不算无故', en: 'an extension in the second round is a reason' },
      steps: [
        ...again,
        { until: '2026-03-04 09:00' },
        {
          at: '2026-03-04 10:30',
          by: 'leader',
          do: 'Extend',
          with: { clocks: ['c35'], newDueAt: '2026-03-10T23:59:00+08:00', reason: '须等检测结果' },
        },
        { until: '2026-03-12 09:00', brings: { c53: [] } },
      ],
      then: [{ facts: { 'case.round': 2 } }],
    },
    {
      says: { zh: '回访认定拖延，直接三次派单', en: 'delay found at the revisit: the third at once' },
      steps: [
        ...withResult,
        revisited,
        {
          ...delay,
          brings: {
            c53: [
              'Escalated:decision to company-leaders',
              'Assigned to county',
              'Escalated:supervision to company-leaders',
            ],
          },
        },
      ],
      then: [{ facts: { 'case.round': 3 } }],
    },
  ],
}
