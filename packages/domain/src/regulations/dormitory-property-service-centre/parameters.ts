import type { Regulation } from '../../regulation/language/regulation.js'

/** Blanks of the source, each with the default proposed. */
export const parameters = {
  emergencyWithin: {
    zh: '突发事件多久内着手处理（原文：及时）',
    en: 'time to start on an emergency (source: in time)',
    default: { n: 15, unit: 'minute' },
    origin: 'ours',
  },
  majorReport: {
    zh: '重大问题多久内上报项目经理（原文：迅速）',
    en: 'time to report a major problem to the project manager (source: quickly)',
    default: { n: 30, unit: 'minute' },
    origin: 'ours',
  },
  majorRevisitWithin: {
    zh: '重大投诉处理完毕后多久内回访（原文无）',
    en: 'time to revisit a major complaint (not in the source)',
    default: { n: 3, unit: 'calendarDay' },
    origin: 'ours',
  },
  notifyLimit: {
    zh: '多久内通知责任人（原文：尽快）',
    en: 'time to notify the person responsible (source: as soon as possible)',
    default: { n: 1, unit: 'hour' },
    origin: 'ours',
  },
  revisitWithin: {
    zh: '维修后多久内回访（原文无）',
    en: 'time from the repair to the revisit (not in the source)',
    default: { n: 2, unit: 'calendarDay' },
    origin: 'ours',
  },
} satisfies Regulation['parameters']
