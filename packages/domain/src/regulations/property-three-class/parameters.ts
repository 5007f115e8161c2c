import type { Regulation } from '../../regulation/language/regulation.js'

/** Blanks of the source: it says 当场, 及时 or 立即, or nothing. The numbers that it does give stand in the clauses. */
export const parameters = {
  answerWithin: {
    zh: '相关责任人多久内处理并回复前台（原文未定）',
    en: 'how soon the responsible person handles it and answers the desk (no limit in the source)',
    default: { n: 3, unit: 'workingDay' },
    origin: 'ours',
  },
  onTheSpot: {
    zh: '当场解决以多久为限（原文：当场）',
    en: 'how long on the spot lasts (source: on the spot)',
    default: { n: 30, unit: 'minute' },
    origin: 'ours',
  },
  opinionLimit: {
    zh: '上级领导多久内给出处理意见（原文未定）',
    en: 'how soon the superior gives an opinion (no limit in the source)',
    default: { n: 1, unit: 'workingDay' },
    origin: 'ours',
  },
  reportAtOnce: {
    zh: '难度较大或越级的投诉多久内上报部门负责人（原文：立即）',
    en: 'how soon a difficult complaint, or one made above, is with the head of department (source: at once)',
    default: { n: 30, unit: 'minute' },
    origin: 'ours',
  },
  reportWithin: {
    zh: '当场解决后多久内汇报上级、处理完毕后多久内报前台（原文未定；及时）',
    en: 'how soon a solution on the spot is told to the superior, and a result to the desk (none in the source; in time)',
    default: { n: 0, unit: 'sameDay' },
    origin: 'ours',
  },
} satisfies Regulation['parameters']
