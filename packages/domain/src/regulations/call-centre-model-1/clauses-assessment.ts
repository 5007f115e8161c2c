import type { Indicator } from '../../regulation/language/figure.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** In time, by handler; of which limits is a matter of reading. */
const efficiency = {
  kind: 'indicator',
  rows: 'clock',
  denominator: { fact: 'row.clock', is: 'c14' },
  numerator: { fact: 'row.state', is: 'met' },
  measure: 'ratio',
  cohort: 'row.dueAt',
  period: { fact: 'param.assessPeriod' },
  groupBy: ['row.handler'],
  openRows: 'excludeNotDue',
} satisfies Indicator

/** Settled well, by handler; what spoils it is a matter of reading. */
const quality = {
  kind: 'indicator',
  rows: 'complaint',
  denominator: { fact: 'row.resolvedAt', set: true },
  numerator: {
    all: [
      { fact: 'row.reopenedCount', is: 0 },
      { fact: 'row.breachCount', is: 0 },
    ],
  },
  measure: 'ratio',
  cohort: 'row.resolvedAt',
  period: { fact: 'param.assessPeriod' },
  groupBy: ['row.handler'],
  matureAfter: { fact: 'param.reopenWindow' },
} satisfies Indicator

/** Satisfied, by handler, among those asked; whom that counts is a matter of reading. */
const contentment = {
  kind: 'indicator',
  rows: 'revisit',
  denominator: { fact: 'row.level', set: true },
  numerator: { fact: 'row.level', is: 'satisfied' },
  measure: 'ratio',
  cohort: 'row.revisitedAt',
  period: { fact: 'param.assessPeriod' },
  groupBy: ['row.handler'],
} satisfies Indicator

/** Chapter 5: supervision of the handling, and the rates that handlers are assessed by. */
export const assessment = [
  {
    id: 'c40',
    ref: '第十一条',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '处理过程件件有监督：每个期限、每项义务都被盯着。',
      en: 'All handling is watched over: each limit and each duty is kept an eye on.',
    },
    does: [{ kind: 'assured', by: ['clocks', 'obligations'] }],
    note: {
      zh: '系统本身就是监督机制；质检员看到的是它的告警和台账。',
      en: 'The engine is this mechanism: its warnings and its book of duties are what inspectors look at.',
    },
  },
  {
    id: 'c41',
    ref: '第十二条1',
    nature: 'assessment',
    modality: 'must',
    summary: {
      zh: '考核效率：本期到期的投诉中按时办结的占比，分人统计。',
      en: 'Assessed for efficiency: the share of cases due in the period that were settled in time, by handler.',
    },
    does: [efficiency],
    readings: [
      {
        id: 'A015',
        taken: {
          zh: '按月考核；效率看整件期限，质量看不重启且不超期，满意度看作答的回访。',
          en: 'Monthly; efficiency by the limit of the whole case, quality by cases neither reopened nor overdue, satisfaction over revisits that were answered.',
        },
        other: {
          zh: '按月考核；效率看全部期限，质量只看不重启，满意度把未作答的回访也算进分母。',
          en: 'Monthly; efficiency over all limits, quality by cases not reopened, satisfaction over all revisits, answered or not.',
        },
        does: [{ ...efficiency, denominator: { fact: 'row.clock', set: true } }],
      },
    ],
    note: {
      zh: '原文不给算法，也不给目标值；周期为参数；每件投诉归到期限届满时持有它的人。',
      en: 'The source gives neither a formula nor a target. The period is a parameter. A case counts for whoever held it when its limit ran out.',
    },
  },
  {
    id: 'c42',
    ref: '第十二条2',
    nature: 'assessment',
    modality: 'must',
    summary: {
      zh: '考核质量：办结的投诉中没有重启、没有超期的占比，满三十天才计入。',
      en: 'Assessed for quality: the share of settled cases neither reopened nor overdue, counted once thirty days have passed.',
    },
    does: [quality],
    readings: [
      {
        id: 'A015',
        taken: { zh: '没有重启，也没有任何超期，才算优质。', en: 'Good is what was neither reopened nor overdue.' },
        other: {
          zh: '质量只看有没有重启，超期归效率考核。',
          en: 'Only reopening counts; overdue limits belong to efficiency.',
        },
        does: [{ ...quality, numerator: { fact: 'row.reopenedCount', is: 0 } }],
      },
    ],
    note: {
      zh: '观察期为参数：刚办结的投诉还没来得及重启，马上计入会使最近一期总是最好看。',
      en: 'How long to wait is a parameter: a case just settled had no time to be reopened, and the last month would always look best.',
    },
  },
  {
    id: 'c43',
    ref: '第十二条3',
    nature: 'assessment',
    modality: 'must',
    summary: {
      zh: '考核满意度：作了答的回访中表示满意的占比。',
      en: 'Assessed for satisfaction: the share of revisits with an answer in which the customer was satisfied.',
    },
    does: [contentment],
    readings: [
      {
        id: 'A015',
        taken: { zh: '没有作答的回访不计。', en: 'A revisit without an answer does not count.' },
        other: {
          zh: '没有作答的回访计入分母，视为未满意。',
          en: 'A revisit without an answer counts as not satisfied.',
        },
        does: [{ ...contentment, denominator: { fact: 'row.revisitedAt', set: true } }],
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
