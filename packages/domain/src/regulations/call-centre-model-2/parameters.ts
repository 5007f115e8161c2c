import type { Regulation } from '../../regulation/language/regulation.js'

/** Blanks of the source: it says 立即 or 及时, or nothing, and gives no number at all. */
export const parameters = {
  registerWithin: {
    zh: '收到投诉后多久内录入（原文未定），默认当天',
    en: 'how soon a complaint is entered (no limit in the source): by default on the same day',
    default: { n: 0, unit: 'sameDay' },
    origin: 'ours',
  },
  investigateAtOnce: {
    zh: '责任部门接到后多久内着手调查（原文：立即）',
    en: 'how soon the department begins its inquiry (source: at once)',
    default: { n: 4, unit: 'workingHour' },
    origin: 'ours',
  },
  idleWithin: {
    zh: '多久没有任何动作算拖延（原文：及时、高效）',
    en: 'how long without any event counts as delay (source: timely)',
    default: { n: 2, unit: 'workingDay' },
    origin: 'ours',
  },
  resultWithin: {
    zh: '查清后多久内交回结果（原文至此中断，只在选用 A017 的另一读法时有用）',
    en: 'how soon the findings are handed back (the source breaks off here; used under the other reading of A017 alone)',
    default: { n: 1, unit: 'workingDay' },
    origin: 'ours',
  },
  reportPeriod: {
    zh: '多久作一次趋势分析（原文未定）',
    en: 'how often trends are reported (no period in the source)',
    type: 'period',
    default: 'month',
    origin: 'ours',
  },
} satisfies Regulation['parameters']
