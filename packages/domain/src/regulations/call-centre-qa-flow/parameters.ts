import type { Regulation } from '../../regulation/language/regulation.js'

/** Blanks of the flow chart, which gives no number at all. */
export const parameters = {
  samplePeriod: {
    zh: '质检抽听周期（原文未定）',
    en: 'period of the monitoring sample (none in the source)',
    default: 'month',
    origin: 'ours',
  },
  sampleShare: {
    zh: '未提出投诉的来电抽听比例（原文未定）',
    en: 'share of calls without a complaint that are listened to (none in the source)',
    default: 0.02,
    origin: 'ours',
  },
  sampleClose: {
    zh: '周期结束后多久内抽听完（原文未定）',
    en: 'how soon after the period the sample is complete (none in the source)',
    default: { n: 5, unit: 'workingDay' },
    origin: 'ours',
  },
  pointsNoDefusing: {
    zh: '未作化解的扣分（原文只说扣分）',
    en: 'points for no attempt to defuse (source: points are taken off)',
    default: -1,
    origin: 'ours',
  },
  pointsSituation1: {
    zh: '情况1的扣分（原文只说扣分）',
    en: 'points for situation 1 (source: points are taken off)',
    default: -2,
    origin: 'ours',
  },
  pointsSituation2: {
    zh: '情况2的扣分（原文只说扣分）',
    en: 'points for situation 2 (source: points are taken off)',
    default: -5,
    origin: 'ours',
  },
  slightLoss: {
    zh: '轻微实际损失的上限，元（原文：轻微、重大）',
    en: 'largest loss that is still slight, yuan (source: slight, major)',
    default: 500,
    origin: 'ours',
  },
  replyWithin: {
    zh: '自来电起多久内答复客户（原文全无时限）',
    en: 'how soon after the call the customer is answered (no limit at all in the source)',
    default: { n: 3, unit: 'workingDay' },
    origin: 'ours',
  },
} satisfies Regulation['parameters']
