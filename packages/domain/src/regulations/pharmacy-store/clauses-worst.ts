import type { ClockMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'
import { countedFrom, fromDiscovery, fromOccurrence, graded, incident } from './incident.js'

/** The report of the store to both offices. */
const storeTellsBoth = {
  kind: 'clock',
  startsOn: incident,
  startsAt: fromDiscovery,
  stopsOn: {
    allOf: [
      { event: 'act:reported', to: 'gm-office' },
      { event: 'act:reported', to: ['quality-section', 'quality-dept'] },
    ],
  },
  within: { n: 12, unit: 'hour' },
  appliesWhen: graded('major-casualty'),
  responsible: 'store',
  per: 'first',
  outlivesWithdrawal: true,
} satisfies ClockMechanism

/** The section reports upward within a day. */
const upward = {
  stopsOn: { event: 'act:reported', by: 'quality-section', to: ['superior-dept', 'drug-authority'] },
  within: { n: 24, unit: 'hour' },
  appliesWhen: graded('major-casualty'),
  responsible: 'quality-section',
  per: 'first',
  outlivesWithdrawal: true,
} as const

/** The report of the section upward. */
const sectionTells = {
  kind: 'clock',
  startsOn: incident,
  startsAt: fromDiscovery,
  ...upward,
} satisfies ClockMechanism

/** Section 5.3: incidents with casualties or of the worst sort, within hours. */
export const worst = [
  {
    id: 'c08',
    ref: '5.3门店',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '有伤亡或特别恶劣的事故，门店十二小时内报到总经理室和质管科两处。',
      en: 'With casualties, or of the worst sort, the store tells both the general manager’s office and the quality section within twelve hours.',
    },
    does: [storeTellsBoth],
    readings: [
      {
        id: 'A076',
        taken: {
          zh: '事故当时就知道的自发生起算，事后才发现的自发现起算；两个时间都记下。',
          en: 'It runs from the occurrence where that is noticed at once, else from the discovery; both times are kept.',
        },
        other: {
          zh: '一律自发生起算，不论何时发现。',
          en: 'It runs from the occurrence, whenever it was noticed.',
        },
        does: [{ ...storeTellsBoth, startsAt: fromOccurrence }],
      },
    ],
    note: {
      zh: '由门店负责，别人代报的也算，两处都到才算；质量管理部门与质管科同一处（A078）。顾客撤诉不免上报。事后才定级而已经过时的，定级之时即为超期，但不追究定级之前。其余各条的起算同此。',
      en: 'The store answers for it, and what others told for it counts; both must have it, and the quality-management department is the section (A078); a withdrawal does not end it. Graded after the limit it is breached at that moment, and nobody is charged for the time before. The clauses that follow count from the same moment.',
    },
  },
  {
    id: 'c09',
    ref: '5.3质管科',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '同样的事故，质管科二十四小时内报上级。',
      en: 'For the same incidents the quality section reports upward within twenty-four hours.',
    },
    does: [sectionTells],
    readings: [
      {
        id: 'A075',
        taken: {
          zh: '二十四小时与门店同自事故起算，质管科至少还剩十二小时。',
          en: 'The twenty-four hours run from the incident like those of the store, so the section has at least twelve left.',
        },
        other: {
          zh: '自门店报到质管科起算。',
          en: 'They run from the report of the store to the section.',
        },
        does: [
          {
            kind: 'clock',
            startsOn: { event: 'act:reported', by: 'store', to: ['quality-section', 'quality-dept'] },
            ...upward,
          },
        ],
      },
      {
        ...countedFrom,
        does: [{ ...sectionTells, startsAt: fromOccurrence }],
      },
    ],
    note: {
      zh: '“上级部门”原文未点名，报当地药监部门同样算数。',
      en: 'The superior department is not named; a report to the local drug authority counts as well.',
    },
  },
] satisfies ReadonlyArray<Clause>
