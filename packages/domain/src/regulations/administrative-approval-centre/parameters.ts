import type { Regulation } from '../../regulation/language/regulation.js'

/** Blanks of the source: it says 及时, 限时, 随时 or 一定范围, and gives no number at all. */
export const parameters = {
  passOnWithin: {
    zh: '登记后多久移交（原文：及时）',
    en: 'how soon after the entry it is passed on (source: in time)',
    default: { n: 1, unit: 'workingDay' },
    origin: 'ours',
  },
  trackEvery: {
    zh: '多久追踪一次（原文：随时）',
    en: 'how often the handling is followed (source: at any time)',
    default: { n: 2, unit: 'workingDay' },
    origin: 'ours',
  },
  feedbackWithin: {
    zh: '收到结果后多久反馈当事人（原文：及时）',
    en: 'how soon after the result the complainant is told (source: in time)',
    default: { n: 1, unit: 'workingDay' },
    origin: 'ours',
  },
  hearWithin: {
    zh: '登记后多久听取双方（原文：及时）',
    en: 'how soon after the entry both sides are heard (source: in time)',
    default: { n: 2, unit: 'workingDay' },
    origin: 'ours',
  },
  proposeWithin: {
    zh: '派单未写明期限时，窗口多久提出处理意见（原文：限时）',
    en: 'how soon the window proposes where the assignment names no day (source: within a set time)',
    default: { n: 5, unit: 'workingDay' },
    origin: 'ours',
  },
  recheckWithin: {
    zh: '投诉人不服后多久重新核实（原文未定）',
    en: 'how soon after an objection it is verified again (no limit in the source)',
    default: { n: 5, unit: 'workingDay' },
    origin: 'ours',
  },
  revisitWithin: {
    zh: '答复后多久回访（原文：定期或不定期）',
    en: 'how soon after the reply the complainant is revisited (source: regularly or not)',
    default: { n: 10, unit: 'workingDay' },
    origin: 'ours',
  },
  circle: {
    zh: '查实后通报到哪个范围（原文：一定范围）',
    en: 'the circle in which a verified case is made known (source: a certain circle)',
    default: 'all-windows',
    origin: 'ours',
  },
} satisfies Regulation['parameters']
