import type { Regulation } from '../../regulation/language/regulation.js'

/** Blanks of the source, which says 即, 立即 or 迅速, and the copy of the text that is in force. */
export const parameters = {
  inspectionAtOnce: {
    zh: '需会勘时多久内通知质量管理部（原文：立即）',
    en: 'how soon quality management is told of a joint inspection (source: immediately)',
    default: { n: 2, unit: 'workingHour' },
    origin: 'ours',
  },
  numberAtOnce: {
    zh: '接到处理表后多久内编号（原文：即）',
    en: 'how soon a sheet that came in gets its number (source: at once)',
    default: { n: 4, unit: 'workingHour' },
    origin: 'ours',
  },
  overdueReaction: {
    zh: '逾期后总经理应在多久内过问（原文只说逾期反应，未述内容）',
    en: 'how soon the general manager is to react to a missed limit (source: a reaction, not described)',
    default: { n: 0, unit: 'minute' },
    origin: 'ours',
  },
  passResultWithin: {
    zh: '批示后多久内把结果告诉客户（原文：迅速）',
    en: 'how soon after the instruction the customer hears the result (source: quickly)',
    default: { n: 1, unit: 'workingDay' },
    origin: 'ours',
  },
  reportWithin: {
    zh: '被指派会勘的人多久内报告（原文未定，比照(九)3）',
    en: 'how soon who was sent to inspect reports (no limit in the source; as in (九)3)',
    default: { n: 3, unit: 'calendarDay' },
    origin: 'ours',
  },
  sheetAtOnce: {
    zh: '接到反应后多久内填妥处理表（原文：即）',
    en: 'how soon after the report the sheet is filled (source: at once)',
    default: { n: 4, unit: 'workingHour' },
    origin: 'ours',
  },
  variant: {
    zh: '采用哪一种印本（A、B、C；A、B除长短外相同）',
    en: 'printed copy in force (A, B or C; A and B differ in length only)',
    default: 'A',
    origin: 'ours',
  },
} satisfies Regulation['parameters']
