import type { Regulation } from '../../regulation/language/regulation.js'

/** The one blank of the source: the month of the statistics it gives itself. */
export const parameters = {
  reportPeriod: {
    zh: '品质管理员多久分析一次投诉（原文未定）',
    en: 'how often the quality administrator analyses complaints (no period in the source)',
    type: 'period',
    default: 'month',
    origin: 'ours',
  },
} satisfies Regulation['parameters']
