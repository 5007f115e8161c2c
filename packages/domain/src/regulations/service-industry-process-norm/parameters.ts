import type { Regulation } from '../../regulation/language/regulation.js'

/** Blanks of the source: it says 迅速, 短时间, 立即, 多方, or leaves the number to the case. It gives no number at all. */
export const parameters = {
  reactWithin: {
    zh: '收到投诉后多久内回应客户（原文：迅速）',
    en: 'how soon after receipt the customer hears back (source: quickly)',
    default: { n: 4, unit: 'workingHour' },
    origin: 'ours',
  },
  promiseUrgent: {
    zh: '告知时未说日期的紧急投诉，多久内答复（原文由个案告知）',
    en: 'limit of an urgent complaint of which no date was told (source: told case by case)',
    default: { n: 1, unit: 'workingDay' },
    origin: 'ours',
  },
  promiseSerious: {
    zh: '告知时未说日期的严重投诉，多久内答复（原文由个案告知）',
    en: 'limit of a serious complaint of which no date was told (source: told case by case)',
    default: { n: 3, unit: 'workingDay' },
    origin: 'ours',
  },
  promiseGeneral: {
    zh: '告知时未说日期的一般投诉，多久内答复（原文由个案告知）',
    en: 'limit of a general complaint of which no date was told (source: told case by case)',
    default: { n: 5, unit: 'workingDay' },
    origin: 'ours',
  },
  promiseMinor: {
    zh: '告知时未说日期的轻微投诉，多久内答复（原文由个案告知）',
    en: 'limit of a minor complaint of which no date was told (source: told case by case)',
    default: { n: 7, unit: 'workingDay' },
    origin: 'ours',
  },
  shortTime: {
    zh: '简单投诉多久内解决可免调查（原文：短时间）',
    en: 'time in which a simple complaint may be settled without inquiry (source: a short time)',
    default: { n: 1, unit: 'workingDay' },
    origin: 'ours',
  },
  dispatchLimit: {
    zh: '分类后多久内派单（原文：迅速）',
    en: 'how soon after its classification a complaint is dispatched (source: quickly)',
    default: { n: 4, unit: 'workingHour' },
    origin: 'ours',
  },
  investigateWithin: {
    zh: '计划未写期限时，调查限多久（原文由计划写明）',
    en: 'limit of an inquiry whose plan names none (source: named in the plan)',
    default: { n: 5, unit: 'workingDay' },
    origin: 'ours',
  },
  evidenceSources: {
    zh: '几个来源算多方取证（原文：多方）',
    en: 'how many sources are several (source: several)',
    type: 'integer',
    default: 2,
    origin: 'ours',
  },
  proposeWithin: {
    zh: '查清后多久内拿出方案并与客户沟通（原文：迅速）',
    en: 'how soon after the inquiry a plan is made and put to the customer (source: quickly)',
    default: { n: 2, unit: 'workingDay' },
    origin: 'ours',
  },
  majorInterestAmount: {
    zh: '方案金额超过多少即推定涉及重大利益，元（原文未定）',
    en: 'amount above which a major interest is presumed, yuan (not defined in the source)',
    type: 'money',
    default: 20000,
    origin: 'ours',
  },
  executeAtOnce: {
    zh: '谈妥或决定后多久内执行（原文：立即）',
    en: 'how soon after agreement or decision the plan is carried out (source: at once)',
    default: { n: 1, unit: 'workingDay' },
    origin: 'ours',
  },
  reportPeriod: {
    zh: '多久作一次投诉分析（原文未定）',
    en: 'how often complaints are analysed (no period in the source)',
    type: 'period',
    default: 'month',
    origin: 'ours',
  },
} satisfies Regulation['parameters']
