import type { Clause } from '../../regulation/language/regulation.js'

/** Duties 7 to 9: re-dispatch, repeats, satisfaction, volume of the own category, marketing. */
export const indicators = [
  {
    id: 'c09',
    ref: '职责7重派率',
    nature: 'assessment',
    modality: 'must',
    summary: {
      zh: '重派率不得超标：已反馈的工单中，又被派出一次以上的占多少。',
      en: 'The re-dispatch rate stays under its target: orders sent out again, out of all that were answered.',
    },
    does: [
      {
        kind: 'indicator',
        rows: 'complaint',
        denominator: { fact: 'row.returnedAt', set: true },
        numerator: { fact: 'row.rounds', atLeast: 2 },
        measure: 'ratio',
        cohort: 'row.returnedAt',
        period: { fact: 'param.kpiPeriod' },
        groupBy: ['row.handler', 'row.unit'],
        target: { atMost: { fact: 'param.targetRedispatch' } },
        matureAfter: { fact: 'param.redispatchWindow' },
      },
    ],
    note: {
      zh: '反馈后要等一段时间（参数）才知是否重派，期满前不计入。',
      en: 'Whether an order comes back is known only some time after the result (a parameter); until then it is not counted.',
    },
  },
  {
    id: 'c10',
    ref: '职责7重复',
    nature: 'assessment',
    modality: 'must',
    summary: {
      zh: '重复投诉率不得超标：收到的投诉中，三十天内就同一事又来投诉的占多少。',
      en: 'The repeat rate stays under its target: complaints that repeat one of the last thirty days, out of all received.',
    },
    does: [
      {
        kind: 'indicator',
        rows: 'complaint',
        denominator: { fact: 'row.receivedAt', set: true },
        numerator: {
          all: [
            { fact: 'row.repeatOf', set: true },
            { fact: 'row.repeatGapDays', atMost: { fact: 'param.repeatWindowDays' } },
          ],
        },
        measure: 'ratio',
        cohort: 'row.receivedAt',
        period: { fact: 'param.kpiPeriod' },
        target: { atMost: { fact: 'param.targetRepeat' } },
      },
    ],
  },
  {
    id: 'c11',
    ref: '职责7满意度',
    nature: 'assessment',
    modality: 'must',
    summary: {
      zh: '客户满意度要达标：回访中作答的，答满意的占多少。',
      en: 'Satisfaction is kept on target: satisfied answers, out of all answers at call-backs.',
    },
    does: [
      {
        kind: 'indicator',
        rows: 'revisit',
        denominator: { fact: 'row.level', set: true },
        numerator: { fact: 'row.level', is: 'satisfied' },
        measure: 'ratio',
        cohort: 'row.revisitedAt',
        period: { fact: 'param.kpiPeriod' },
        groupBy: ['row.handler'],
        target: { atLeast: { fact: 'param.targetSatisfaction' } },
      },
    ],
    note: {
      zh: '每次回访的回答各计一次，归于回访时的承办人。',
      en: 'Each call-back with an answer counts once, for whoever held the case at that time.',
    },
  },
  {
    id: 'c12',
    ref: '职责8',
    nature: 'assessment',
    modality: 'must',
    summary: {
      zh: '所管类别的投诉量要往下走：与上期相比不增加。',
      en: 'The number of complaints of the own category falls: no more than in the period before.',
    },
    does: [
      {
        kind: 'indicator',
        rows: 'complaint',
        denominator: { fact: 'row.category', set: true },
        measure: 'count',
        cohort: 'row.receivedAt',
        period: { fact: 'param.kpiPeriod' },
        groupBy: ['row.category'],
        compare: 'previousPeriod',
        target: { atMost: 0 },
      },
    ],
    note: {
      zh: '类别可能事后更正，两期都按各自期末时的类别计。',
      en: 'A category may be corrected later: both periods are counted by the category as of their own end.',
    },
  },
  {
    id: 'c13',
    ref: '职责9',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '完成公司派下的营销任务。',
      en: 'Does the share of the marketing that the company sets.',
    },
    does: [
      {
        kind: 'manual',
        why: { zh: '营销任务与投诉无关。', en: 'Marketing has nothing to do with complaints.' },
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
