import type { Regulation } from '../../regulation/language/regulation.js'

/** Blanks of the source: it says 抓紧. The numbers that it does give stand in the clauses. */
export const parameters = {
  containWithin: {
    zh: '事故后多久内停售隔离、通知有关部门（原文：抓紧）',
    en: 'how soon after an incident the batch is taken off sale and the departments are told (source: promptly)',
    default: { n: 2, unit: 'hour' },
    origin: 'ours',
  },
} satisfies Regulation['parameters']
