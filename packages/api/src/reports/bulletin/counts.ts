import type { Bilingual } from '@redress/domain'
import type { BulletinCase } from '@redress/projections'
import { line } from '../figures.js'

/** What a bulletin counts, in the order of its columns. */
export const counted = ['received', 'answered', 'inTime', 'late', 'pending', 'reopened', 'revisited'] as const
export type Counted = (typeof counted)[number]

/** Does the case count there: the same conditions as those of the read model. */
export const counts: { readonly [C in Counted]: (one: BulletinCase) => boolean } = {
  received: () => true,
  answered: ({ answered }) => answered,
  inTime: ({ answered, late }) => answered && !late,
  late: ({ late }) => late,
  pending: ({ answered, late }) => !answered && !late,
  reopened: ({ reopened }) => reopened,
  revisited: ({ revisited }) => revisited,
}

export const names: { readonly [C in Counted]: Bilingual } = {
  received: { zh: '收到', en: 'received' },
  answered: { zh: '已最终答复', en: 'answered' },
  inTime: { zh: '按期', en: 'in time' },
  late: { zh: '超期', en: 'late' },
  pending: { zh: '在办未超期', en: 'pending' },
  reopened: { zh: '重新办理', en: 'reopened' },
  revisited: { zh: '已回访', en: 'revisited' },
}

const meanings: { readonly [C in Counted]: Bilingual } = {
  received: { zh: '本期收到的案件', en: 'cases received in the period' },
  answered: { zh: '其中截至时刻已作最终答复的', en: 'of these, those finally answered by the moment of the report' },
  inTime: {
    zh: '已最终答复，且没有任何必须遵守的时限超期',
    en: 'finally answered, and none of the limits that must be kept was breached',
  },
  late: {
    zh: '至少一个必须遵守的时限已超期，不论是否答复',
    en: 'some limit that must be kept was breached, answered or not',
  },
  pending: { zh: '既未答复也未超期，结果尚未可知', en: 'neither answered nor late: may still turn out either way' },
  reopened: { zh: '答复或办结后重新办理过', en: 'taken up again after it had been answered or closed' },
  revisited: { zh: '已回访', en: 'the complainant was asked about the result' },
}

/** The definition of a count, by the number that the report gives it. */
export const definitionOf = (count: Counted, id: string) => ({
  id,
  title: names[count],
  lines: [
    line('计数', 'Counts', meanings[count]),
    line('归期', 'Cohort', { zh: '以收到日（北京时间）归入本期', en: 'by the day of receipt in Asia/Shanghai' }),
    line('截尾', 'Censoring', {
      zh: '截至时刻之后发生的不计；未了结的案件计入“在办未超期”，不算按期也不算超期',
      en: 'what happened after the moment of the report does not count; an open case is pending, neither in time nor late',
    }),
  ],
})

export const timelinessDefinition = (id: string) => ({
  id,
  title: { zh: '按期率', en: 'timeliness' },
  lines: [
    line('分子', 'Numerator', { zh: '按期', en: 'in time' }),
    line('分母', 'Denominator', {
      zh: '按期与超期之和；在办未超期的不计入',
      en: 'in time or late; pending ones are in neither',
    }),
    line('归期', 'Cohort', { zh: '以收到日（北京时间）归入本期', en: 'by the day of receipt in Asia/Shanghai' }),
    line('无分母', 'Nothing to divide by', { zh: '写作“—”，不写作零', en: 'is written as a dash, never as zero' }),
  ],
})
