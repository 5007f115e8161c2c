import type { Regulation } from '../../regulation/language/regulation.js'

/** Blanks of the source: it says 及时, 当场, 马上, 常见, 严重, and names a form without its columns. */
export const parameters = {
  reportPeriod: {
    zh: '多久汇总一次投诉信息（原文未定）',
    en: 'how often the data of complaints are summed up (none in the source)',
    type: 'period',
    default: 'month',
    origin: 'ours',
  },
  registerWithin: {
    zh: '接诉后多久内登记（原文：及时）',
    en: 'how soon a complaint is registered (source: in time)',
    default: { n: 30, unit: 'minute' },
    origin: 'ours',
  },
  formFields: {
    zh: '客户投诉登记表有哪些栏目（原文未列；可设客户、联系方式、时间、产品或人员、内容、要求）',
    en: 'columns of the complaint form (not listed in the source; customer, contact, time, product or staff, content and demand may serve)',
    type: 'fields',
    default: ['field.case.content'],
    origin: 'ours',
  },
  onTheSpot: {
    zh: '多久之内算当场（原文：当场）',
    en: 'what counts as on the spot (source: on the spot)',
    default: { n: 30, unit: 'minute' },
    origin: 'ours',
  },
  reportAtOnce: {
    zh: '超出权限的多久内汇报上级（原文：马上）',
    en: 'how soon the superior is told of what is beyond authority (source: at once)',
    default: { n: 1, unit: 'workingHour' },
    origin: 'ours',
  },
  summaryWithin: {
    zh: '办结后多久内写出总结（原文未定）',
    en: 'how soon after a case is dealt with its summary is written (none in the source)',
    default: { n: 5, unit: 'workingDay' },
    origin: 'ours',
  },
  opinionWithin: {
    zh: '大区经理多久内作出处理意见（原文未定，比照4.1.1）',
    en: 'how soon the manager of a large area gives an opinion (none in the source; as in 4.1.1)',
    default: { n: 1, unit: 'workingDay' },
    origin: 'ours',
  },
  commonCases: {
    zh: '同一单位同类投诉几件算常见（原文：常见）',
    en: 'complaints of one sort about one unit that are common (source: common)',
    type: 'integer',
    default: 3,
    origin: 'ours',
  },
  commonWindow: {
    zh: '常见在多长时间内计数（原文未定）',
    en: 'time over which common complaints are counted (none in the source)',
    default: { n: 90, unit: 'calendarDay' },
    origin: 'ours',
  },
  circulateWithin: {
    zh: '作出意见后多久内通告或定出制度（原文未定）',
    en: 'how soon after the opinion a notice or a new rule follows (none in the source)',
    default: { n: 10, unit: 'workingDay' },
    origin: 'ours',
  },
  seriousLoss: {
    zh: '损失达到多少元算严重（原文：严重）',
    en: 'loss, in yuan, from which a valid complaint is serious (source: serious)',
    type: 'money',
    default: 1,
    origin: 'ours',
  },
  seriousCases: {
    zh: '同一人被投诉几次算严重（原文：严重）',
    en: 'complaints about one person that are serious (source: serious)',
    type: 'integer',
    default: 2,
    origin: 'ours',
  },
  seriousWindow: {
    zh: '同一人被投诉在多长时间内计数（原文未定）',
    en: 'time over which complaints about one person are counted (none in the source)',
    default: { n: 90, unit: 'calendarDay' },
    origin: 'ours',
  },
  replyWithin: {
    zh: '作出意见后多久内回复客户（原文：及时）',
    en: 'how soon after the opinion the customer is answered (source: in time)',
    default: { n: 1, unit: 'workingDay' },
    origin: 'ours',
  },
} satisfies Regulation['parameters']
