import type { Indicator } from '../../regulation/language/figure.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** Counted by the limit that an order came with. */
const byFirstLimit = {
  measure: 'ratio',
  cohort: 'row.originalDueAt',
  period: { fact: 'param.kpiPeriod' },
  groupBy: ['row.handler', 'row.unit'],
  openRows: 'excludeNotDue',
} as const

/** Orders answered within the limit that they came with. */
const answeredInTime = {
  kind: 'indicator',
  rows: 'clock',
  denominator: { fact: 'row.clock', is: 'c15' },
  numerator: {
    all: [
      { fact: 'row.state', is: 'met' },
      { fact: 'row.extended', is: false },
    ],
  },
  ...byFirstLimit,
  target: { atLeast: { fact: 'param.targetInTime' } },
} satisfies Indicator

/** Orders answered after it, or within an extension of it. */
const delayed = {
  kind: 'indicator',
  rows: 'clock',
  denominator: { fact: 'row.clock', is: 'c15' },
  numerator: {
    any: [
      { fact: 'row.state', is: 'breached' },
      { fact: 'row.extended', is: true },
    ],
  },
  ...byFirstLimit,
  target: { atMost: { fact: 'param.targetDelay' } },
} satisfies Indicator

/** Duty 7, first half: orders in time, and orders delayed. */
export const inTime = [
  {
    id: 'c07',
    ref: '职责7及时率',
    nature: 'assessment',
    modality: 'must',
    summary: {
      zh: '工单及时率要达标：到期工单中，没有延期、在原定时限之内反馈的占多少。',
      en: 'The in-time rate is kept on target: orders answered within their first limit, out of all that fell due.',
    },
    does: [answeredInTime],
    readings: [
      {
        id: 'A122',
        taken: {
          zh: '考核办法只剩标题，各项指标按通行算式计算，目标值作为参数。',
          en: 'The assessment is a heading only: the figures are taken by the usual formulas, with targets as parameters.',
        },
        other: {
          zh: '没有考核办法就不计指标，等使用单位补齐。',
          en: 'Without the method no figure is taken until the deployment supplies it.',
        },
      },
      {
        id: 'A123',
        taken: {
          zh: '获准延期的工单计入延时，不算及时；及时率与延时率相加为一。',
          en: 'An order that got an extension is delayed and not in time; the two rates add up to one.',
        },
        other: {
          zh: '在获准延长的期限内反馈的，仍算及时，不算延时。',
          en: 'An order answered within its extended limit is in time, and not delayed.',
        },
        does: [{ ...answeredInTime, numerator: { fact: 'row.state', is: 'met' } }],
      },
    ],
  },
  {
    id: 'c08',
    ref: '职责7延时率',
    nature: 'assessment',
    modality: 'must',
    summary: {
      zh: '延时率不得超标：到期工单中，延了期或超时才反馈的占多少。',
      en: 'The delay rate stays under its target: orders extended or answered late, out of all that fell due.',
    },
    does: [delayed],
    readings: [
      {
        id: 'A123',
        taken: {
          zh: '获准延期的工单计入延时；及时率与延时率相加为一。',
          en: 'An order that got an extension counts as delayed; the two rates add up to one.',
        },
        other: {
          zh: '只有超过（延长后的）时限的才算延时。',
          en: 'Only what is late after its extension, too, counts as delayed.',
        },
        does: [{ ...delayed, numerator: { fact: 'row.state', is: 'breached' } }],
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
