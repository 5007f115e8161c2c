import type { Regulation } from '../../regulation/language/regulation.js'

/** Blanks of the source: it gives no number at all. */
export const parameters = {
  notifyWithin: {
    zh: '营销部接到投诉后多久内通知质量部（原文：及时）',
    en: 'how soon marketing tells quality of a complaint (source: in time)',
    default: { n: 2, unit: 'workingHour' },
    origin: 'ours',
  },
  recordsWithin: {
    zh: '生产部多久内交出原始生产记录（原文未定）',
    en: 'how soon production hands over the original production records (no limit in the source)',
    default: { n: 1, unit: 'workingDay' },
    origin: 'ours',
  },
} satisfies Regulation['parameters']
