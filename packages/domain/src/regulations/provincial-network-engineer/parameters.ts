import type { Regulation } from '../../regulation/language/regulation.js'

/** Blanks of the source, each with the default proposed. */
export const parameters = {
  preventiveBefore: {
    zh: '市场活动前多久发出投诉预防工单（原文未定）',
    en: 'how long before a market action the order of prevention is out (not in the source)',
    default: { n: 5, unit: 'workingDay' },
    origin: 'ours',
  },
  provincialPoint: {
    zh: '全省唯一受理和回复的单位（原文：一点）',
    en: 'unit that alone receives and replies (source: one point)',
    type: 'role',
    default: 'provincial-point',
    origin: 'ours',
  },
  targetPreProcessed: {
    zh: '预处理解决占比目标（集团文件未附）',
    en: 'target for complaints solved in pre-processing (the document of the group is not given)',
    type: 'ratio',
    default: 0.6,
    origin: 'ours',
  },
} satisfies Regulation['parameters']
