import type { Regulation } from '../../regulation/language/regulation.js'

/** Blanks of the source: it says 立即 or 及时, lists no columns, or knows no way out. The numbers that it does give stand in the clauses. */
export const parameters = {
  atOnceWarn: {
    zh: '当天项目多久未派员即提醒（原文：立即）',
    en: 'how long before a same-day item with nobody sent is warned of (source: at once)',
    default: { n: 30, unit: 'minute' },
    origin: 'ours',
  },
  causeAtOnce: {
    zh: '有效投诉多久内查明原因、定下纠正措施（原文：立即）；当天项目不用此数，限当天',
    en: 'how soon the cause of a valid complaint is found and measures are fixed (source: at once); same-day items have the day instead',
    default: { n: 1, unit: 'workingDay' },
    origin: 'ours',
  },
  explainWithin: {
    zh: '无效投诉多久内作出解释（原文未定）',
    en: 'how soon an invalid complaint is explained (no limit in the source)',
    default: { n: 1, unit: 'workingDay' },
    origin: 'ours',
  },
  formFields: {
    zh: '《客户投诉受理登记表》的栏目（原文未列；建议：客户、房号、联系方式、时间、渠道、内容、类型、责任人、结果、签字）',
    en: 'columns of the register form (not listed in the source; proposed: customer, room, contact, time, channel, content, type, responsible person, result, signatures)',
    type: 'fields',
    default: ['field.case.registration'],
    origin: 'ours',
  },
  planWithin: {
    zh: '待改进投诉多久内有改进计划并答复（此处原文未定，同 3.5.2）',
    en: 'how soon a complaint to improve has its plan and answer (none here in the source; as in 3.5.2)',
    default: { n: 3, unit: 'workingDay' },
    origin: 'ours',
  },
  revisitWithin: {
    zh: '处理完毕多久内回访（原文：及时）',
    en: 'how soon after handling the customer is revisited (source: in time)',
    default: { n: 3, unit: 'workingDay' },
    origin: 'ours',
  },
  roundsBeforeFinal: {
    zh: '处理到第几轮，经理可准许按不满意关闭（原文无出口）',
    en: 'round of handling from which a manager may let a case be closed as dissatisfied (no way out in the source)',
    type: 'integer',
    default: 2,
    origin: 'ours',
  },
  failedContacts: {
    zh: '几次有记录的联系未果，算联系不上（原文未定）',
    en: 'documented contacts in vain after which a customer counts as out of reach (not in the source)',
    type: 'integer',
    default: 3,
    origin: 'ours',
  },
} satisfies Regulation['parameters']
