import type { Regulation } from '../../regulation/language/regulation.js'

/** Blanks of the source: it says 当即, 立即, 及时, 一定期限 or nothing. The 24 hours that it does give stand in the clause. */
export const parameters = {
  urgeEvery: {
    zh: '订单部多久督促一次（原文未定频次）',
    en: 'how often the order department urges (no rhythm in the source)',
    default: { n: 2, unit: 'workingDay' },
    origin: 'ours',
  },
  remit: {
    zh: '哪些来件超出接诉单位的范围（原文未列）；未列入的不转出',
    en: 'what lies outside the remit of the unit that takes it (not listed in the source); whatever is not listed stays',
    type: 'table',
    default: [],
    origin: 'ours',
  },
  faxWithin: {
    zh: '超范围的来件登记后多久内传真（原文：及时）',
    en: 'how soon a case outside the remit is faxed on (source: in time)',
    default: { n: 0, unit: 'sameDay' },
    origin: 'ours',
  },
  passOnWithin: {
    zh: '营销中心登记后多久内传送（原文：及时）',
    en: 'how soon the marketing centre passes a case on (source: in time)',
    default: { n: 0, unit: 'sameDay' },
    origin: 'ours',
  },
  answerAtOnce: {
    zh: '能直接解答的咨询多久内答复（原文：当即）',
    en: 'how soon an inquiry that can be answered at once is answered (source: there and then)',
    default: { n: 30, unit: 'minute' },
    origin: 'ours',
  },
  contactUnitAtOnce: {
    zh: '答不了的咨询登记后多久内联系相关部门（原文：立即）',
    en: 'how soon the department is asked about any other inquiry (source: at once)',
    default: { n: 1, unit: 'workingHour' },
    origin: 'ours',
  },
  promisedWithin: {
    zh: '承诺回复却未写明日期的，多久内回复（原文：一定期限）',
    en: 'how soon a suggestion is answered where a reply was promised without a date (source: a certain time)',
    default: { n: 10, unit: 'workingDay' },
    origin: 'ours',
  },
  correctAtOnce: {
    zh: '一般失误多久内纠正（原文：立即）',
    en: 'how soon an ordinary error is corrected (source: at once)',
    default: { n: 1, unit: 'workingDay' },
    origin: 'ours',
  },
} satisfies Regulation['parameters']
