import type { Regulation } from '../../regulation/language/regulation.js'

/** Blanks of the source: it says 及时 and 随时. The three days that it does give stand in the clause. */
export const parameters = {
  handleDirectWithin: {
    zh: '本部门可直接解决的，多久内处理（原文：及时）',
    en: 'how soon the department settles what it can settle itself (source: in time)',
    default: { n: 0, unit: 'sameDay' },
    origin: 'ours',
  },
  reportUpWithin: {
    zh: '须主管解决的，多久内汇报（原文：及时）',
    en: 'how soon the supervisor is told of what is theirs to settle (source: in time)',
    default: { n: 2, unit: 'workingHour' },
    origin: 'ours',
  },
  urgeEvery: {
    zh: '多久督促一次（原文：随时）',
    en: 'how often the department is urged (source: at all times)',
    default: { n: 1, unit: 'calendarDay' },
    origin: 'ours',
  },
  tellResultWithin: {
    zh: '有了结果多久内通知客户（原文：及时）',
    en: 'how soon the customer learns of the result (source: in time)',
    default: { n: 0, unit: 'sameDay' },
    origin: 'ours',
  },
} satisfies Regulation['parameters']
