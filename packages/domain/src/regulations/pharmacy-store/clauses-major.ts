import type { ClockMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'
import { countedFrom, fromDiscovery, fromOccurrence, graded, incident } from './incident.js'

/** By word of mouth, to the authority. */
const companyTells = {
  kind: 'clock',
  startsOn: incident,
  startsAt: fromDiscovery,
  stopsOn: { event: 'act:reported', by: 'company', to: 'drug-authority' },
  within: { n: 24, unit: 'hour' },
  appliesWhen: graded('major-other'),
  responsible: 'company',
  per: 'first',
  outlivesWithdrawal: true,
} satisfies ClockMechanism

/** In writing, to the authority. */
const companyWrites = {
  kind: 'clock',
  startsOn: incident,
  startsAt: fromDiscovery,
  stopsOn: { event: 'act:reported', to: 'drug-authority', where: { fact: 'it.kind', is: 'written' } },
  within: { n: 7, unit: 'calendarDay' },
  appliesWhen: graded('major-casualty', 'major-other'),
  responsible: 'company',
  modality: 'should',
  per: 'first',
} satisfies ClockMechanism

/** Section 5.4: other major incidents, and the written report. */
export const major = [
  {
    id: 'c10',
    ref: '5.4药监',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '其他重大事故，公司二十四小时内报当地药监。',
      en: 'Of any other major incident the company tells the local drug authority within twenty-four hours.',
    },
    does: [companyTells],
    readings: [
      {
        id: 'A080',
        taken: {
          zh: '原文脱一“内”字，读作二十四小时之内。',
          en: 'A word is lost; it is read as within twenty-four hours.',
        },
        other: {
          zh: '读作昼夜随时上报，没有固定时限。',
          en: 'It means day and night, without a fixed limit.',
        },
      },
      {
        ...countedFrom,
        does: [{ ...companyTells, startsAt: fromOccurrence }],
      },
    ],
  },
  {
    id: 'c11',
    ref: '5.4书面',
    nature: 'clock',
    modality: 'should',
    summary: {
      zh: '重大事故查清后书面报告药监，一般七天之内，逾期写明原因。',
      en: 'Of a major incident a written report to the authority follows once the cause is known, as a rule within seven days; later it says why.',
    },
    does: [companyWrites],
    readings: [
      {
        id: 'A077',
        taken: {
          zh: '七天自事故起算；“一般”是软时限，可逾期而须写明原因；5.3 的事故同样要书面报告。',
          en: 'The seven days run from the incident; "as a rule" makes it a soft limit, which may be passed with a reason; incidents under 5.3 are meant as well.',
        },
        other: {
          zh: '自查清原因起算，只管 5.4 的其他重大事故。',
          en: 'They run from when the cause is known, and for other major incidents under 5.4 only.',
        },
        does: [
          {
            kind: 'clock',
            startsOn: 'Investigated',
            stopsOn: { event: 'act:reported', to: 'drug-authority', where: { fact: 'it.kind', is: 'written' } },
            within: { n: 7, unit: 'calendarDay' },
            appliesWhen: graded('major-other'),
            responsible: 'company',
            modality: 'should',
            per: 'first',
          },
        ],
      },
      {
        ...countedFrom,
        does: [{ ...companyWrites, startsAt: fromOccurrence }],
      },
    ],
    note: {
      zh: '逾期只警示不算违约，补报时未写原因的再提示。撤诉的不再要书面报告，二十四小时内的口头上报则不因撤诉而免。末日逢休息日顺延。',
      en: 'Past due is a warning, not a breach in the figures, and a late report without a reason is warned of. A withdrawal ends the written report; the telling within twenty-four hours outlives it. A last day that is a rest day moves on.',
    },
  },
] satisfies ReadonlyArray<Clause>
