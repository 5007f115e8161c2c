import type { Indicator } from '../../regulation/language/figure.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** Results of departments in time. */
const inTime = {
  kind: 'indicator',
  rows: 'clock',
  denominator: { fact: 'row.clock', is: 'c31' },
  numerator: { fact: 'row.state', is: 'met' },
  measure: 'ratio',
  cohort: 'row.dueAt',
  period: 'month',
  groupBy: ['row.unit'],
  openRows: 'excludeNotDue',
  target: { atLeast: { fact: 'param.targetInTime' } },
} satisfies Indicator

/** Satisfied, among those who answered. */
const contentment = {
  kind: 'indicator',
  rows: 'revisit',
  denominator: { fact: 'row.level', set: true },
  numerator: { fact: 'row.level', is: 'satisfied' },
  measure: 'ratio',
  cohort: 'row.revisitedAt',
  period: 'month',
  groupBy: ['row.agent'],
  target: { atLeast: { fact: 'param.targetSatisfaction' } },
} satisfies Indicator

/** Settled, and never taken up again. */
const solved = {
  kind: 'indicator',
  rows: 'complaint',
  denominator: { fact: 'row.receivedAt', set: true },
  numerator: {
    all: [
      { fact: 'row.resolvedAt', set: true },
      { fact: 'row.reopenedCount', is: 0 },
    ],
  },
  measure: 'ratio',
  cohort: 'row.receivedAt',
  period: 'month',
  groupBy: ['row.unit'],
  target: { atLeast: { fact: 'param.targetSolved' } },
} satisfies Indicator

/** Chapter 5(2): the service is measured. */
export const indicators = [
  {
    id: 'c49',
    ref: '五(二)1',
    nature: 'assessment',
    modality: 'must',
    summary: {
      zh: '接听及时率：铃响3声内接听的来电占全部来电的比例，目标90%。',
      en: 'Answered in time: calls taken within three rings among all calls, target 90 per cent.',
    },
    does: [
      {
        kind: 'indicator',
        rows: 'call',
        denominator: { fact: 'row.offeredAt', set: true },
        numerator: { fact: 'row.rings', atMost: { fact: 'param.rings' } },
        measure: 'ratio',
        cohort: 'row.offeredAt',
        period: 'month',
        groupBy: ['row.agent'],
        target: { atLeast: { fact: 'param.targetAnswered' } },
      },
    ],
    note: { zh: '客户先挂断的来电留在分母中。', en: 'Calls abandoned stay in the denominator.' },
  },
  {
    id: 'c50',
    ref: '五(二)2',
    nature: 'assessment',
    modality: 'must',
    summary: {
      zh: '处理及时率：部门按期交回结果的占当期到期转办的比例，目标95%。',
      en: 'Handled in time: transfers answered in time among those that fell due, target 95 per cent.',
    },
    does: [inTime],
    readings: [
      {
        id: 'A136',
        taken: { zh: '分母只计当期到期的；未到期的不计。', en: 'Only what fell due in the period counts.' },
        other: {
          zh: '“总问题次数”把未结的也算进分母，未办完即视为未及时。',
          en: '"All problems" takes in open ones as well, as not handled in time.',
        },
        does: [{ ...inTime, openRows: 'countAsFailed' }],
      },
    ],
  },
  {
    id: 'c51',
    ref: '五(二)3',
    nature: 'assessment',
    modality: 'must',
    summary: {
      zh: '客户满意度：回访时表示满意的占回访得到答复的比例，目标90%。',
      en: 'Satisfaction: revisits answered "satisfied" among revisits answered, target 90 per cent.',
    },
    does: [contentment],
    readings: [
      {
        id: 'A137',
        taken: { zh: '以回访时的回答为准。', en: 'The answer given at the revisit counts.' },
        other: { zh: '以客户首次表示的满意度为准。', en: 'The answer first given counts.' },
        does: [
          {
            ...contentment,
            rows: 'complaint',
            denominator: { fact: 'row.satisfaction', set: true },
            numerator: { fact: 'row.satisfaction', is: 'satisfied' },
            cohort: 'row.receivedAt',
          },
        ],
      },
    ],
    note: { zh: '原文没有公式，此为建议。', en: 'The source gives no formula; this one is proposed.' },
  },
  {
    id: 'c52',
    ref: '五(二)4',
    nature: 'assessment',
    modality: 'must',
    summary: {
      zh: '问题解决率：处理完毕且30天内没有重启的占已结或满30天案件的比例，目标95%。',
      en: 'Solved: cases resolved and not reopened within 30 days among those closed or 30 days old, target 95 per cent.',
    },
    does: [
      {
        ...solved,
        denominator: {
          any: [
            { fact: 'row.closedAt', set: true },
            { fact: 'row.ageDays', atLeast: { fact: 'param.solvedAfterDays' } },
          ],
        },
        matureAfter: { fact: 'param.solvedAfter' },
      },
    ],
    readings: [
      {
        id: 'A136',
        taken: {
          zh: '分母为已结案或满30天的案件，满30天后才计入。',
          en: 'Cases that are closed or 30 days old count, once the 30 days are over.',
        },
        other: {
          zh: '当期收到的全部问题都进分母，立即计算。',
          en: 'Every problem received in the period counts, at once.',
        },
        does: [solved],
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
