import type { ClockMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'
import { countedFrom, fromDiscovery, fromOccurrence, graded, incident } from './incident.js'

/** The report of a general incident. */
const storeTells = {
  kind: 'clock',
  startsOn: incident,
  startsAt: fromDiscovery,
  stopsOn: { event: 'act:reported', by: 'store', to: ['quality-section', 'quality-dept'] },
  within: { n: 2, unit: 'workingDay' },
  appliesWhen: graded('general'),
  responsible: 'store',
  per: 'first',
  outlivesWithdrawal: true,
} satisfies ClockMechanism

/** Cause and result of a general incident. */
const storeTellsResult = {
  kind: 'clock',
  startsOn: incident,
  startsAt: fromDiscovery,
  stopsOn: {
    event: 'act:reported',
    to: ['quality-section', 'quality-dept'],
    where: { fact: 'it.kind', is: 'result' },
  },
  within: { n: 1, unit: 'month' },
  appliesWhen: graded('general'),
  responsible: 'store',
  per: 'first',
  outlivesWithdrawal: true,
} satisfies ClockMechanism

/** Section 5.5: general incidents, within days and a month. */
export const general = [
  {
    id: 'c12',
    ref: '5.5报告',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '一般事故，门店两个工作日内报质量管理部门。',
      en: 'A general incident is with the quality-management department within two working days.',
    },
    does: [storeTells],
    readings: [
      {
        id: 'A078',
        taken: {
          zh: '“质量管理部门”和“质管科”是同一处，报到哪个名下都算。',
          en: 'The quality-management department and the quality section are one body, a report to either name counts.',
        },
        other: {
          zh: '是两处：先报质量管理部门，结果再报质管科，不能互代。',
          en: 'They are two: first the department is told, the result goes to the section, and neither stands in for the other.',
        },
        does: [{ ...storeTells, stopsOn: { event: 'act:reported', by: 'store', to: 'quality-dept' } }],
      },
      {
        ...countedFrom,
        does: [{ ...storeTells, startsAt: fromOccurrence }],
      },
    ],
  },
  {
    id: 'c13',
    ref: '5.5结果',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '一般事故的原因和结果，门店一个月内报质管科。',
      en: 'Within one month the store tells the quality section the cause of a general incident and what came of it.',
    },
    does: [storeTellsResult],
    readings: [
      {
        id: 'A078',
        taken: {
          zh: '同一处，报到哪个名下都算。',
          en: 'One body: a report to either name counts.',
        },
        other: {
          zh: '结果只能报质管科。',
          en: 'The result goes to the section only.',
        },
        does: [
          {
            ...storeTellsResult,
            stopsOn: {
              event: 'act:reported',
              to: 'quality-section',
              where: { fact: 'it.kind', is: 'result' },
            },
          },
        ],
      },
      {
        ...countedFrom,
        does: [{ ...storeTellsResult, startsAt: fromOccurrence }],
      },
    ],
    note: {
      zh: '由门店负责，别人代报的也算。一个月按对应日计，逢休息日顺延（民法典第202、203条）。',
      en: 'The store answers for it, and what others told for it counts. A month ends on the corresponding day, moved on where that is a rest day (Civil Code, articles 202 and 203).',
    },
  },
  {
    id: 'c14',
    ref: '5.5内容',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '报结果要写原因，也要写怎么处理的。',
      en: 'A report of the result states the cause, and what was done.',
    },
    does: [
      {
        kind: 'record',
        at: [
          {
            event: 'act:reported',
            to: ['quality-section', 'quality-dept'],
            where: { fact: 'it.kind', is: 'result' },
          },
        ],
        fields: ['field.incident.cause', 'field.incident.result'],
      },
    ],
    note: {
      zh: '两项在报结果时填写，收到事故时不要求。',
      en: 'Both are asked for with the result, not when the incident comes in.',
    },
  },
] satisfies ReadonlyArray<Clause>
