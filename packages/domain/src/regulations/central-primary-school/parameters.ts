import type { Regulation } from '../../regulation/language/regulation.js'

/** Blanks of the source, each with the default proposed. */
export const parameters = {
  effectiveFrom: {
    zh: '制度自哪天起施行（原文：发布之日，未注日期）',
    en: 'day of entry into force (source: day of publication, undated)',
    type: 'date',
    default: '2001-01-01',
    origin: 'ours',
  },
  passOn: {
    zh: '受理后多久内转交处室（原文未定）',
    en: 'time from acceptance to passing on (not in the source)',
    default: { n: 1, unit: 'workingDay' },
    origin: 'ours',
  },
  acceptWithin: {
    zh: '接到后多久内受理（原文未定）',
    en: 'time from receipt to acceptance (not in the source)',
    default: { n: 5, unit: 'workingDay' },
    origin: 'ours',
  },
} satisfies Regulation['parameters']
