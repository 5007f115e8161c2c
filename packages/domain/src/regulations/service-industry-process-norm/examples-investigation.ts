import type { ClauseExamples } from '../../example/language.js'
import { atOnce, found, investigated, logs, plan, planned, resolved, statement, underway } from './examples-steps.js'

/** Part 2(3): inquiry. */
export const investigation: ClauseExamples = {
  c25: [
    {
      says: { zh: '简单投诉第二天上午解决，免调查', en: 'simple, settled the next morning: no inquiry' },
      steps: [...atOnce, { ...resolved, at: '2026-03-03 09:00' }],
    },
    {
      says: { zh: '拖到第三天，要先调查', en: 'on the third day it takes one' },
      steps: [...atOnce, { ...resolved, at: '2026-03-04 09:00', refused: ['c25'] }],
    },
    {
      says: { zh: '另一读法：过了当天就要调查', en: 'other reading: on the next day it takes one' },
      under: { readings: ['A022'] },
      steps: [
        ...atOnce,
        { ...resolved, at: '2026-03-03 09:00', refused: ['c25'] },
        { ...planned, at: '2026-03-03 10:00' },
        logs,
        statement,
        investigated,
        { ...resolved, at: '2026-03-04 11:00' },
      ],
    },
    {
      says: { zh: '另一读法：当天解决的照样免', en: 'other reading: on the same day it does not' },
      under: { readings: ['A022'] },
      steps: [...atOnce, resolved],
    },
  ],
  c26: [
    {
      says: { zh: '计划没写方法', en: 'a plan without methods' },
      steps: [...underway, { ...planned, with: { field: { ...plan, 'plan.methods': '' } }, refused: ['c26'] }, planned],
    },
    {
      says: { zh: '没有计划就下结论', en: 'a finding without a plan' },
      steps: [...underway, { ...investigated, refused: ['c26'] }],
    },
  ],
  c27: [
    {
      says: { zh: '计划三月五日，四日查清', en: 'planned for the 5th, found on the 4th' },
      steps: found,
      then: [{ clocks: { c27: ['met 2026-03-05 18:00'] } }],
    },
    {
      says: { zh: '过了计划期限', en: 'past the date of the plan' },
      steps: [...underway, planned, { until: '2026-03-06 09:00' }],
      then: [{ clocks: { c27: ['breached 2026-03-05 18:00'] } }],
    },
    {
      says: { zh: '计划未写期限的，五个工作日', en: 'no date in the plan: five working days' },
      steps: [
        ...underway,
        {
          ...planned,
          with: {
            field: { ...plan, 'plan.deadline': '' },
            notGiven: { 'field.plan.deadline': '取决于银行回执' },
          },
        },
      ],
      then: [{ clocks: { c27: ['running 2026-03-09'] } }],
    },
  ],
  c28: [
    {
      says: { zh: '日志加谈话，两个来源', en: 'logs and a statement: two sources' },
      steps: [...underway, planned, logs, statement, { ...investigated, warned: [] }],
      then: [{ clocks: { c28: ['met'] } }],
    },
    {
      says: { zh: '同一来源取两次，提示', en: 'one source twice: warned of' },
      steps: [...underway, planned, logs, { ...logs, at: '2026-03-03 15:00' }, { ...investigated, warned: ['c28'] }],
      then: [{ clocks: { c28: ['breached'] } }],
    },
  ],
  c30: [
    {
      says: { zh: '结论没写根源', en: 'a finding without the root' },
      steps: [
        ...underway,
        planned,
        logs,
        statement,
        {
          ...investigated,
          with: { field: { 'invest.facts': '换房时重复计费', 'invest.responsibility': '前台' } },
          refused: ['c30'],
        },
        investigated,
      ],
    },
    {
      says: { zh: '定责没写责任', en: 'responsibility fixed, on nobody' },
      steps: [
        ...underway,
        {
          at: '2026-03-04 09:00',
          by: 'investigator',
          do: 'Record:responsibility-determined',
          with: { unit: 'front-office' },
          refused: ['c30'],
        },
      ],
    },
  ],
}
