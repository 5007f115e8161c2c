import type { ClauseExamples } from '../../example/language.js'
import {
  approved,
  atCounter,
  executed,
  isAllergy,
  isProduct,
  letter,
  proposed,
  received,
  sent,
  withMarket,
} from './examples-steps.js'

/** Allergy complaints in the hands of the local market head, and what a deployment may read into the lost part on counters. */
export const allergyMarket: ClauseExamples = {
  c22: [
    {
      says: { zh: '十点到函，当天派人', en: 'the letter at ten, the market head sent the same morning' },
      steps: withMarket,
      then: [{ clocks: { c22: ['met 2026-03-10 14:00'] } }],
    },
    {
      says: { zh: '第二天才派，逾期', en: 'sent the day after: late' },
      steps: [received, isAllergy, letter, { ...sent, at: '2026-03-11 09:30' }],
      then: [{ clocks: { c22: ['breached 2026-03-10 14:00'] } }],
    },
    {
      says: {
        zh: '下午四点到函，夜里不计，次日十一点到期',
        en: 'a letter at four in the afternoon: the night does not count',
      },
      steps: [received, isAllergy, { ...letter, at: '2026-03-10 16:00' }],
      then: [{ clocks: { c22: ['running 2026-03-11 11:00'] } }],
    },
    {
      says: {
        zh: '没有派单而由市场管理部登记来函的，自登记起算',
        en: 'a letter that the department registers starts it, too',
      },
      steps: [
        received,
        isAllergy,
        { at: '2026-03-10 10:00', by: 'market-dept', do: 'Record:registered', with: { form: '书面函件' } },
      ],
      then: [{ clocks: { c22: ['running 2026-03-10 14:00'] } }],
    },
  ],
  c23: [
    {
      says: { zh: '周二指派，周四提出办法', en: 'sent on Tuesday, back with a solution on Thursday' },
      steps: [...withMarket, proposed],
      then: [{ clocks: { c23: ['met 2026-03-13'] } }],
    },
    {
      says: { zh: '周五仍未提出，逾期', en: 'nothing by Friday: late' },
      steps: [...withMarket, { until: '2026-03-16 09:00' }],
      then: [
        { at: '2026-03-13 17:00', clocks: { c23: ['running 2026-03-13'] } },
        { clocks: { c23: ['breached 2026-03-13'] } },
      ],
    },
  ],
  c24: [
    {
      says: { zh: '没有批准，不得落实', en: 'not approved: not carried out' },
      steps: [...withMarket, proposed, { ...executed, at: '2026-03-12 17:00', refused: ['c24'] }, approved, executed],
    },
    {
      says: {
        zh: '批准之后改了办法，要再批；公司总经理的批准不算',
        en: 'a changed solution is approved again, and not by the other general manager',
      },
      steps: [
        ...withMarket,
        proposed,
        approved,
        { at: '2026-03-13 10:00', by: 'market-head', do: 'Propose', with: { proposal: 'v-2', amount: 1500 } },
        { at: '2026-03-13 11:00', by: 'general-manager', do: 'Approve', with: { of: 'proposal', subject: 'v-2' } },
        { ...executed, refused: ['c24'] },
      ],
    },
    {
      says: {
        zh: '只管过敏投诉：产品投诉的办法不待此批',
        en: 'for allergy complaints only: a product complaint does not wait for it',
      },
      steps: [received, { ...isProduct, at: '2026-03-12 09:00' }, proposed, executed],
    },
    {
      says: { zh: '同指一人的读法：总经理的批准也算', en: 'read as one person: either approval will do' },
      under: { readings: ['A083'] },
      steps: [
        ...withMarket,
        proposed,
        { ...executed, at: '2026-03-12 17:00', refused: ['c24'] },
        { ...approved, by: 'general-manager' },
        executed,
      ],
    },
    {
      says: {
        zh: '专柜照总部办的读法：专柜的也要批，也要函件',
        en: 'read as one way for both: a counter needs letter and approval, too',
      },
      under: { readings: ['A084'] },
      steps: [
        atCounter,
        { ...isAllergy, by: 'counter' },
        {
          at: '2026-03-10 10:00',
          by: 'counter',
          do: 'Assign',
          with: { to: { unit: 'market-dept', roles: ['market-dept'] } },
          refused: ['c25'],
        },
        { ...letter, by: 'counter' },
        sent,
        proposed,
        { ...executed, at: '2026-03-12 17:00', refused: ['c25'] },
        approved,
        executed,
      ],
      then: [{ clocks: { c25: ['breached 2026-03-10'] } }],
    },
  ],
}
