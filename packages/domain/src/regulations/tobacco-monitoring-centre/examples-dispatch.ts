import type { ClauseExamples, ExampleDeed } from '../../example/language.js'
import {
  again,
  dissatisfied,
  returned,
  revisited,
  satisfied,
  toTheUnit,
  verified,
  withResult,
} from './examples-path.js'

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

/** The second and third dispatch. */
export const dispatch: ClauseExamples = {
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
