import type { Regulation } from '../../regulation/language/regulation.js'

/** Blanks of the source: it says 及时 or 多次, or nothing. The numbers that it does give stand in the clauses. */
export const parameters = {
  effectiveFrom: {
    zh: '自哪一天起施行（原文：自发布之日起，未载日期）',
    en: 'first day in force (source: from publication, without a date)',
    default: '2001-01-01',
    origin: 'ours',
  },
  fileWithin: {
    zh: '入会后多久内报备联系人（原文未定）',
    en: 'how soon after joining the contact persons are filed (no limit in the source)',
    default: { n: 10, unit: 'workingDay' },
    origin: 'ours',
  },
  changeWithin: {
    zh: '联系人变更多久内上报（原文：第一时间）',
    en: 'how soon a change of contact persons is reported (source: at the first opportunity)',
    default: { n: 1, unit: 'workingDay' },
    origin: 'ours',
  },
  signWithin: {
    zh: '会员单位多久内签收（原文：严禁无人受理）',
    en: 'how soon a member signs for a complaint (source: none may be left unaccepted)',
    default: { n: 1, unit: 'workingDay' },
    origin: 'ours',
  },
  nobodyAccepts: {
    zh: '传递后多久无人签收，构成约谈情形（原文未定）',
    en: 'how long unsigned until that is a ground for an interview (no limit in the source)',
    default: { n: 1, unit: 'workingDay' },
    origin: 'ours',
  },
  trackEvery: {
    zh: '协会多久跟踪一次（原文未定）',
    en: 'how often the association follows up (no rhythm in the source)',
    default: { n: 2, unit: 'workingDay' },
    origin: 'ours',
  },
  bulletinDue: {
    zh: '半年度结束后多久内下发通报（原文未定）',
    en: 'how soon after the half-year the bulletin goes out (no limit in the source)',
    default: { n: 20, unit: 'workingDay' },
    origin: 'ours',
  },
  studyPeriod: {
    zh: '多久作一次调研分析（原文未定，随通报）',
    en: 'how often cases are studied (no period in the source; with the bulletin)',
    default: 'half-year',
    origin: 'ours',
  },
  memberReportPeriod: {
    zh: '会员单位多久总结一次（原文：定期）',
    en: 'how often a member sums up (source: regularly)',
    default: 'quarter',
    origin: 'ours',
  },
  branchAuthority: {
    zh: '名录未载明权限时，网点负责人可处理的最高诉求金额，元（原文未定）',
    en: 'largest demand that a branch head may settle where the directory names no limit, yuan (none in the source)',
    default: 2000,
    origin: 'ours',
  },
  superiorWithin: {
    zh: '超出权限多久内向上级汇报（原文：及时）',
    en: 'how soon a demand beyond authority is reported to the superior (source: in time)',
    default: { n: 0, unit: 'sameDay' },
    origin: 'ours',
  },
  rectifyWithin: {
    zh: '网点多久内整改（原文：及时）',
    en: 'how soon the branch puts things right (source: in time)',
    default: { n: 10, unit: 'workingDay' },
    origin: 'ours',
  },
  promiseMax: {
    zh: '承诺的再次答复最多推后多久（原文由个案承诺）',
    en: 'how far a promised reply may be put off (source: as promised in the case)',
    default: { n: 5, unit: 'workingDay' },
    origin: 'ours',
  },
  repeatCustomer: {
    zh: '同一客户投诉几次算多次（原文：多次）',
    en: 'complaints of one customer that are repeated ones (source: many times)',
    default: 2,
    origin: 'ours',
  },
  repeatBranch: {
    zh: '同一网点同类投诉几次算多次（原文：多次）',
    en: 'complaints of one kind about one branch that are repeated ones (source: many times)',
    default: 3,
    origin: 'ours',
  },
  repeatWindow: {
    zh: '多次投诉在多长时间内计数（原文未定）',
    en: 'time over which repeated complaints are counted (none in the source)',
    default: { n: 6, unit: 'month' },
    origin: 'ours',
  },
  seasons: {
    zh: '优服创建活动各赛季的起始日，月-日（原文未定）',
    en: 'first days of the seasons of the service campaign, month-day (not in the source)',
    default: ['01-01'],
    origin: 'ours',
  },
  rectifyLimit: {
    zh: '约谈后多久内整改（原文：即时）',
    en: 'how soon after the interview things are put right (source: immediately)',
    default: { n: 10, unit: 'workingDay' },
    origin: 'ours',
  },
} satisfies Regulation['parameters']
