import type { Regulation } from '../../regulation/language/regulation.js'

/** Blanks of the source, which says 及时 or 日间, or names no fields. */
export const parameters = {
  companyHeadWithin: {
    zh: '经理办不了的，多久内到公司负责人（原文：及时）',
    en: 'how soon what the manager cannot handle is with the head of the company (source: in time)',
    default: { n: 4, unit: 'hour' },
    origin: 'ours',
  },
  daytimeHours: {
    zh: '日间指几点到几点（原文未定）',
    en: 'hours of the day (not said in the source)',
    type: 'hours',
    default: '09:00-18:00',
    origin: 'ours',
  },
  departmentsWithin: {
    zh: '游客不接受时，相关部门应在多久内参与（原文：及时）',
    en: 'how soon the departments join where a visitor does not accept (source: in time)',
    default: { n: 1, unit: 'calendarDay' },
    origin: 'ours',
  },
  feedbackEvery: {
    zh: '相关部门多久反馈一次（原文：及时）',
    en: 'how often a department reports back (source: in time)',
    default: { n: 2, unit: 'calendarDay' },
    origin: 'ours',
  },
  formFields: {
    zh: '《游客投诉记录表》要填的项目（原文未列；建议游客、联系方式、时间、地点、内容、要求、涉及员工）',
    en: 'fields of the record form (not listed; proposed are visitor, contact, time, place, content, demand, staff)',
    type: 'fields',
    default: ['field.case.record'],
    origin: 'ours',
  },
  recordWithin: {
    zh: '多久内填好记录表（原文：及时）',
    en: 'how soon the record form is filled (source: in time)',
    default: { n: 0, unit: 'sameDay' },
    origin: 'ours',
  },
  reportUpWithin: {
    zh: '员工、接待人员办不了的，多久内到上级（原文：及时）',
    en: 'how soon what an employee or receptionist cannot handle is with the next rank (source: in time)',
    default: { n: 1, unit: 'hour' },
    origin: 'ours',
  },
  roundsBeforeFinal: {
    zh: '办过几轮仍不满意，经理可决定终结（原文：直至解决，未设终点）',
    en: 'rounds after which the manager may end an unsettled case (source: until solved, no end set)',
    type: 'integer',
    default: 2,
    origin: 'ours',
  },
} satisfies Regulation['parameters']
