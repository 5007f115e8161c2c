import type { Regulation } from '../../regulation/language/regulation.js'

/** Blanks of the source, which says 及时 and names principles without their content. */
export const parameters = {
  fourNoPass: {
    zh: '“四不放过”是哪几项（原文未列，采通行的四项）',
    en: 'what the four things not let go are (not listed in the source; the usual four)',
    default: ['cause', 'persons', 'measures', 'education'],
    origin: 'ours',
  },
  planBatch: {
    zh: '批质量事故多久内拿出纠正预防措施（原文：及时）',
    en: 'how soon measures are planned for a batch incident (source: in time)',
    default: { n: 3, unit: 'workingDay' },
    origin: 'ours',
  },
  planGeneral: {
    zh: '一般质量事故多久内拿出纠正预防措施（原文：及时）',
    en: 'how soon measures are planned for a general incident (source: in time)',
    default: { n: 5, unit: 'workingDay' },
    origin: 'ours',
  },
  planMajor: {
    zh: '重大质量事故多久内拿出纠正预防措施（原文：及时）',
    en: 'how soon measures are planned for a major incident (source: in time)',
    default: { n: 1, unit: 'workingDay' },
    origin: 'ours',
  },
  vetoPeriod: {
    zh: '质量否决及于哪一考核周期（原文未定）',
    en: 'period of assessment that the veto covers (not said in the source)',
    type: 'period',
    default: 'month',
    origin: 'ours',
  },
} satisfies Regulation['parameters']
