import type { Regulation } from '../../regulation/language/regulation.js'

/** Blanks of the source: it says 及时, 立即, 当场 or nothing. The numbers that it does give stand in the clauses. */
export const parameters = {
  passWithin: {
    zh: '登记并转出多久内完成（原文：及时）',
    en: 'how soon a case is written down and passed on (source: in time)',
    default: { n: 0, unit: 'sameDay' },
    origin: 'ours',
  },
  revisitWithin: {
    zh: '最迟多久回访并问到满意度（原文：及时；当天时限另见二(三)）',
    en: 'how soon at the latest the customer is revisited and asked (source: in time; the same-day limit is part 2(3))',
    default: { n: 3, unit: 'workingDay' },
    origin: 'ours',
  },
  revisitAttempts: {
    zh: '回访几次未联系上即不再要求满意度（原文未定）',
    en: 'fruitless revisits after which no answer is waited for (not in the source)',
    type: 'integer',
    default: 3,
    origin: 'ours',
  },
  remit: {
    zh: '不属受理范围的事项（原文未列）；未列入的均属受理范围',
    en: 'matters outside the remit (not listed in the source); whatever is not listed is inside',
    type: 'table',
    default: [],
    origin: 'ours',
  },
  loanApprover: {
    zh: '外借投诉记录由谁批准（原文未定）',
    en: 'who approves the lending of a record (not in the source)',
    type: 'role',
    default: 'deputy-manager',
    origin: 'ours',
  },
  confirmWithin: {
    zh: '派单后多久内确认对方收到（原文未定）',
    en: 'how soon after dispatch its receipt is confirmed (no limit in the source)',
    default: { n: 4, unit: 'workingHour' },
    origin: 'ours',
  },
  onTheSpot: {
    zh: '能当场回答的咨询多久内答复（原文：当场）',
    en: 'how soon an inquiry that can be answered at once is answered (source: on the spot)',
    default: { n: 30, unit: 'minute' },
    origin: 'ours',
  },
  suggestionWithin: {
    zh: '可行的建议多久内改正（原文：及时）',
    en: 'how soon a feasible suggestion is acted on (source: in time)',
    default: { n: 30, unit: 'calendarDay' },
    origin: 'ours',
  },
  submitAtOnce: {
    zh: '举报登记后多久内呈报（原文：立即）',
    en: 'how soon after registration a report reaches the leader (source: at once)',
    default: { n: 1, unit: 'workingHour' },
    origin: 'ours',
  },
  investigateAtOnce: {
    zh: '接单后多久内开始调查（原文：立即）',
    en: 'how soon after the order arrived the inquiry begins (source: at once)',
    default: { n: 4, unit: 'workingHour' },
    origin: 'ours',
  },
  feedbackWithin: {
    zh: '结果多久内反馈监控中心（原文：及时）',
    en: 'how soon a result goes back to the centre (source: in time)',
    default: { n: 0, unit: 'sameDay' },
    origin: 'ours',
  },
  trackEvery: {
    zh: '多久跟踪一次（原文：全程跟踪，无频次）',
    en: 'how often a case is followed up (source: throughout, without a rhythm)',
    default: { n: 1, unit: 'workingDay' },
    origin: 'ours',
  },
  extensionMax: {
    zh: '省中心受理单延期后总共最长多久（原文：适当延期）',
    en: 'longest time in all for an order of the provincial centre (source: suitably longer)',
    default: { n: 7, unit: 'workingDay' },
    origin: 'ours',
  },
  submitSatisfied: {
    zh: '客户满意的结果多久内提交分管领导（原文：立即）',
    en: 'how soon a result that satisfied goes to the leader in charge (source: at once)',
    default: { n: 0, unit: 'sameDay' },
    origin: 'ours',
  },
  maxRounds: {
    zh: '最多派单几次（原文写到三次派单为止）',
    en: 'last round of dispatch (the source goes as far as a third)',
    type: 'integer',
    default: 3,
    origin: 'ours',
  },
  reportPeriod: {
    zh: '多久通报一次（原文：定期）',
    en: 'how often the bulletin appears (source: regularly)',
    type: 'period',
    default: 'month',
    origin: 'ours',
  },
} satisfies Regulation['parameters']
