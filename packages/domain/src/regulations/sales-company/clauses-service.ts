import type { ClockMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** The opinion of those it was raised to. */
const opinionInTime = {
  kind: 'clock',
  startsOn: { event: 'Escalated', to: ['marketing-director', 'regional-head'] },
  stopsOn: { event: 'act:decision-issued', by: ['marketing-director', 'regional-head'] },
  within: { n: 1, unit: 'workingDay' },
  appliesWhen: {
    all: [
      { fact: 'class.object', is: 'service' },
      { fact: 'class.entry', is: 'sales-dept' },
    ],
  },
  responsible: 'marketing-director',
  per: 'first',
} satisfies ClockMechanism

/** Section 4.1.1: complaints about service at the sales department. */
export const service = [
  {
    id: 'c14',
    ref: '4.1.1登记',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '服务投诉到销售部而没能立刻解决的，登记要详细。',
      en: 'A complaint about service at the sales department that is not settled at once is registered in detail.',
    },
    does: [
      {
        kind: 'record',
        at: ['act:registered'],
        fields: ['field.case.content'],
        when: {
          all: [
            { fact: 'class.object', is: 'service' },
            {
              any: [
                { fact: 'class.entry', set: false },
                { fact: 'class.entry', is: 'sales-dept' },
              ],
            },
            { not: { some: 'Resolved' } },
          ],
        },
      },
    ],
  },
  {
    id: 'c15',
    ref: '4.1.1报',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '这样的投诉报所在区域的负责人，或报营销总监。',
      en: 'It is reported to the head of the region or to the marketing director.',
    },
    does: [
      {
        kind: 'route',
        step: 'report',
        on: 'Classified',
        when: {
          all: [
            { fact: 'class.object', is: 'service' },
            { fact: 'class.entry', is: 'sales-dept' },
            { not: { fact: 'case.solvedAtOnce', is: true } },
          ],
        },
        to: { anyOf: [{ party: 'regional-head', in: 'case.place' }, 'marketing-director'] },
      },
    ],
    note: { zh: 'A094：见c16。报给其中任何一位即可。', en: 'A094: see c16. Reporting to either of them will do.' },
  },
  {
    id: 'c16',
    ref: '4.1.1',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '上报之后一个工作日内，营销总监或区域经理拿出处理意见。',
      en: 'Within one working day of the report the marketing director or the regional manager gives an opinion.',
    },
    does: [opinionInTime],
    readings: [
      {
        id: 'A094',
        taken: {
          zh: '报给谁都行，一位的意见就够。',
          en: 'It may be reported to either, and one opinion is enough.',
        },
        other: {
          zh: '报给谁都行，但总监和区域经理都要出意见。',
          en: 'It may be reported to either, but both of them give an opinion.',
        },
        does: [
          {
            ...opinionInTime,
            stopsOn: {
              allOf: [
                { event: 'act:decision-issued', by: 'marketing-director' },
                { event: 'act:decision-issued', by: 'regional-head' },
              ],
            },
          },
        ],
      },
    ],
    note: {
      zh: '首日不计（民法典第201条）。区域负责人与区域经理读作同一人。',
      en: 'The first day is not counted (Civil Code, article 201). Regional head and regional manager are read as one person.',
    },
  },
] satisfies ReadonlyArray<Clause>
