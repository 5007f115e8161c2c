import type { Regulation } from '../../regulation/language/regulation.js'

/** Blanks of the source, which says 及时, 立即 or 法定时限, or nothing. */
export const parameters = {
  arrangeWithin: {
    zh: '查办人员接案后多久内着手（原文：及时）',
    en: 'how soon the officer sets to work on a case passed on (source: in time)',
    default: { n: 1, unit: 'workingDay' },
    origin: 'ours',
  },
  businessHours: {
    zh: '工作时间（原文只说夜间、节假日；工作日此外为夜间）',
    en: 'office hours (the source says night and holiday only; the rest of a working day is night)',
    type: 'hours',
    default: '09:00-18:00',
    origin: 'ours',
  },
  extensionMax: {
    zh: '最多延长多久（原文：适当延长）',
    en: 'longest extension (source: as appropriate)',
    default: { n: 15, unit: 'workingDay' },
    origin: 'ours',
  },
  feedbackWithin: {
    zh: '办毕后多久内把结果交回中心（原文：及时）',
    en: 'how soon the result is back with the centre (source: in time)',
    default: { n: 1, unit: 'workingDay' },
    origin: 'ours',
  },
  lateRegistration: {
    zh: '先处理的多久内补登记（原文：后登记）',
    en: 'how soon an incident handled first is registered (source: afterwards)',
    default: { n: 24, unit: 'hour' },
    origin: 'ours',
  },
  majorReport: {
    zh: '较重大事件多久内报主管领导（原文：立即）',
    en: 'how soon a major incident is before the leader (source: immediately)',
    default: { n: 30, unit: 'minute' },
    origin: 'ours',
  },
  protectAllReporters: {
    zh: '是否对所有举报人保密（原文只及重大事件的和要求保密的）',
    en: 'keep every reporter secret (source: those of major incidents and those who ask)',
    default: true,
    origin: 'ours',
  },
  startWithin: {
    zh: '工作时间接到的多久内开始办理（原文：即接快办）',
    en: 'how soon handling begins in office hours (source: quickly on receipt)',
    default: { n: 2, unit: 'workingHour' },
    origin: 'ours',
  },
  statutoryLimit: {
    zh: '处理完毕的时限（原文：法定时限，未指明何法）',
    en: 'limit for dealing with a case (source: statutory, no law named)',
    default: { n: 15, unit: 'workingDay' },
    origin: 'ours',
  },
  stepForms: {
    zh: '登记和交回结果时要填明的表单项目（原文：相应表单）',
    en: 'what is entered about the form at registration and with the result (source: the proper forms)',
    type: 'fields',
    default: ['it.form'],
    origin: 'ours',
  },
} satisfies Regulation['parameters']
