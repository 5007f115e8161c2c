import type { Regulation } from '../../regulation/language/regulation.js'

/** What chapter 5 leaves blank: how many samples are taken, and what counts as good. */
export const samplesAndTargets = {
  sampleClose: {
    zh: '期末后多久内完成录音抽查（原文无）',
    en: 'time after the period to finish the sample (not in the source)',
    default: { n: 5, unit: 'workingDay' },
    origin: 'ours',
  },
  samplePerAgent: {
    zh: '每名接听人员至少抽查几条录音（原文：抽查）',
    en: 'recordings per agent at least (source: a sample)',
    type: 'integer',
    default: 5,
    origin: 'ours',
  },
  samplePeriod: {
    zh: '录音抽查的周期（原文：定期）',
    en: 'period of the sample (source: regularly)',
    type: 'period',
    default: 'month',
    origin: 'ours',
  },
  sampleShare: {
    zh: '录音抽查比例（原文：抽查）',
    en: 'share of recordings sampled (source: a sample)',
    type: 'ratio',
    default: 0.05,
    origin: 'ours',
  },
  solvedAfter: {
    zh: '办结多久未重启才计入解决率（原文：成功解决）',
    en: 'time without reopening before a case is counted (source: solved)',
    default: { n: 30, unit: 'calendarDay' },
    origin: 'ours',
  },
  solvedAfterDays: {
    zh: '未结案件满几日计入解决率的分母（原文：成功解决）',
    en: 'age in days from which an open case counts, too (source: solved)',
    type: 'integer',
    default: 30,
    origin: 'ours',
  },
  targetAnswered: {
    zh: '接听及时率目标（原文未定）',
    en: 'target for calls answered in time (not in the source)',
    type: 'ratio',
    default: 0.9,
    origin: 'ours',
  },
  targetInTime: {
    zh: '处理及时率目标（原文未定）',
    en: 'target for problems handled in time (not in the source)',
    type: 'ratio',
    default: 0.95,
    origin: 'ours',
  },
  targetSatisfaction: {
    zh: '客户满意度目标（原文未定）',
    en: 'target for satisfaction (not in the source)',
    type: 'ratio',
    default: 0.9,
    origin: 'ours',
  },
  targetSolved: {
    zh: '问题解决率目标（原文未定）',
    en: 'target for problems solved (not in the source)',
    type: 'ratio',
    default: 0.95,
    origin: 'ours',
  },
} satisfies Regulation['parameters']
