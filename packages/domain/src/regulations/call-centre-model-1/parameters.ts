import type { Regulation } from '../../regulation/language/regulation.js'

/** Blanks of the source: it says 立即, 尽快, 及时, 定期, or nothing, and gives no number at all. */
export const parameters = {
  registerWithin: {
    zh: '收到投诉后多久内录入（原文：立即），工作时间计',
    en: 'how soon a complaint is entered (source: at once), in working hours',
    default: { n: 0.5, unit: 'workingHour' },
    origin: 'ours',
  },
  contactWithin: {
    zh: '收到投诉后多久内联系客户核实（原文：尽快）',
    en: 'how soon the customer is contacted (source: as soon as possible)',
    default: { n: 1, unit: 'workingDay' },
    origin: 'ours',
  },
  resolveWithin: {
    zh: '自收到起多久内处理完毕（原文：及时）',
    en: 'how soon after receipt the matter is dealt with (source: in time)',
    default: { n: 10, unit: 'workingDay' },
    origin: 'ours',
  },
  feedbackWithin: {
    zh: '处理完毕后多久内反馈客户（原文：及时）',
    en: 'how soon after that the customer hears the result (source: in time)',
    default: { n: 1, unit: 'workingDay' },
    origin: 'ours',
  },
  revisitWithin: {
    zh: '反馈后多久内回访（原文未定）',
    en: 'how soon after the reply the customer is revisited (no limit in the source)',
    default: { n: 5, unit: 'workingDay' },
    origin: 'ours',
  },
  idleWithin: {
    zh: '多久没有任何动作算拖延（原文：及时、高效）',
    en: 'how long without any event counts as delay (source: timely)',
    default: { n: 2, unit: 'workingDay' },
    origin: 'ours',
  },
  reopenWindow: {
    zh: '处理完毕后观察多久不重启，才计入质量（原文未给算法）',
    en: 'how long a case must stay solved before it counts for quality (no formula in the source)',
    default: { n: 30, unit: 'calendarDay' },
    origin: 'ours',
  },
  assessPeriod: {
    zh: '多久考核一次（原文：定期）',
    en: 'how often handlers are assessed (source: regularly)',
    type: 'period',
    default: 'month',
    origin: 'ours',
  },
  effectiveFrom: {
    zh: '自哪一天起施行（原文：自发布之日起，未载日期）',
    en: 'first day in force (source: from publication, without a date)',
    type: 'date',
    default: '2001-01-01',
    origin: 'ours',
  },
} satisfies Regulation['parameters']
