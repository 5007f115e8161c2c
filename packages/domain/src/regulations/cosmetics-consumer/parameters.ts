import type { Regulation } from '../../regulation/language/regulation.js'

/** Blanks of the source: it says 及时 or 立即, or nothing, and gives no number. */
export const parameters = {
  dealerContactWithin: {
    zh: '涉及经销商、零售商的，市场负责人多久内协调（原文：及时）',
    en: 'how soon the market head deals with a dealer or retailer (source: in time)',
    default: { n: 2, unit: 'workingDay' },
    origin: 'ours',
  },
  hearAtOnce: {
    zh: '多久内向被投诉的本公司人员了解情况（原文：立即）',
    en: 'how soon the member of staff complained about is heard (source: at once)',
    default: { n: 1, unit: 'workingDay' },
    origin: 'ours',
  },
  reportWithin: {
    zh: '服务投诉处理完毕后多久内通报销售科（原文未定）',
    en: 'how soon after a service complaint is settled the sales section is told (no limit in the source)',
    default: { n: 2, unit: 'workingDay' },
    origin: 'ours',
  },
  contactWithin: {
    zh: '总部接到过敏投诉后多久内了解意图并解释（原文：及时）',
    en: 'how soon headquarters asks what the consumer of an allergy complaint wants, and explains (source: in time)',
    default: { n: 1, unit: 'workingDay' },
    origin: 'ours',
  },
  arrangeAtOnce: {
    zh: '收到函件后多久内安排当地市场负责人（原文：立即）',
    en: 'how soon after the letter the local market head is sent (source: at once)',
    default: { n: 4, unit: 'workingHour' },
    origin: 'ours',
  },
  proposeWithin: {
    zh: '当地市场负责人多久内提出办法（原文未定）',
    en: 'how soon the local market head comes back with a solution (no limit in the source)',
    default: { n: 3, unit: 'workingDay' },
    origin: 'ours',
  },
} satisfies Regulation['parameters']
