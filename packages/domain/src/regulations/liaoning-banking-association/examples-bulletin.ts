import type { ClauseExamples } from '../../example/language.js'
import { enrolled, handedOn, received, said } from './examples-steps.js'

const association = {
  at: '2025-09-26 08:30',
  by: 'clerk',
  do: 'Enrol',
  on: 'unit/association',
  with: { role: 'association' },
}

/** Two complaints: a queue at a branch of bank A, handed on to it, and one about bank B. */
const year = [
  association,
  enrolled,
  ...handedOn,
  {
    ...received,
    on: 'c-2',
    with: { ...said, respondent: { kind: 'branch', unit: 'bank-b', person: 'w-5' }, class: { type: 'queue' } },
  },
]

const issued = {
  at: '2026-01-29 17:00',
  by: 'clerk',
  do: 'Record:periodic-report-issued',
  on: 'unit/association',
  with: { report: 'c16', period: '2025-H2' },
}

/** What the bulletin of that half-year holds. */
const content = [
  'count of complaint: 2',
  '  case.respondent.unit.member=bank-a class.type=?: 1',
  '  case.respondent.unit.member=bank-b class.type=queue: 1',
  'count of clock: 8',
  '  case.respondent.unit.member=bank-a state=breached: 4',
  '  case.respondent.unit.member=bank-a state=met: 3',
  '  case.respondent.unit.member=bank-b state=breached: 1',
  'text: 各会员单位的处理情况 (how the members have handled them)',
]

/** Articles 8, 9 and 13: what is reported, and from when it all holds. */
export const bulletin: ClauseExamples = {
  c16: [
    {
      says: { zh: '下半年的通报在一月底前下发', en: 'the bulletin of the half-year, due at the end of January' },
      steps: [...year, issued],
      then: [{ at: '2026-02-09 10:00', reports: { c16: ['2025-H2 met 2026-01-29', ...content] } }],
    },
    {
      says: { zh: '到期没有下发', en: 'not out in time' },
      steps: year,
      then: [
        { at: '2026-01-29 12:00', reports: { c16: ['2025-H2 running 2026-01-29', ...content] } },
        { at: '2026-01-30 10:00', reports: { c16: ['2025-H2 breached 2026-01-29', ...content] } },
      ],
    },
  ],
  c17: [
    {
      says: {
        zh: '下半年的调研：典型案例、按月按类计数、整改意见',
        en: 'typical cases, counts by month and kind, proposals',
      },
      steps: year,
      then: [
        {
          at: '2026-02-09 10:00',
          reports: {
            c17: [
              '2025-H2 running',
              'rows of complaint: 0',
              'count of complaint: 2',
              '  month=2025-09 class.type=queue: 1',
              '  month=2025-09 class.type=?: 1',
              'text: 行业整改意见 (proposals to the trade)',
            ],
          },
        },
      ],
    },
  ],
  c24: [
    {
      says: { zh: '会员单位每季度总结', en: 'the member sums up each quarter' },
      steps: year,
      then: [
        {
          at: '2025-10-20 10:00',
          reports: {
            c24: [
              '2025-Q3 bank-a running',
              'count of complaint: 1',
              '  class.type=? case.respondent.unit=branch-a1: 1',
              'text: 应对措施 (measures taken)',
            ],
          },
        },
        {
          at: '2026-02-09 10:00',
          reports: {
            c24: [
              '2025-Q3 bank-a running',
              '2025-Q4 bank-a running',
              'count of complaint: 0',
              'text: 应对措施 (measures taken)',
            ],
          },
        },
      ],
    },
  ],
  c44: [
    {
      says: { zh: '载入即施行', en: 'in force once loaded' },
      steps: [received],
      then: [{ pinned: ['liaoning-banking-association'] }],
    },
    {
      says: { zh: '发布日定为10月1日：之前收到的不适用，当日起适用', en: 'published on 1 October: from that day on' },
      under: { parameters: { effectiveFrom: '2025-10-01' } },
      steps: [
        { ...received, at: '2025-09-30 10:00' },
        { ...received, on: 'c-2', at: '2025-10-01 10:00' },
      ],
      then: [{ pinned: [] }, { on: 'c-2', pinned: ['liaoning-banking-association'] }],
    },
    {
      says: { zh: '只是草案的读法：对任何投诉都不适用', en: 'read as a draft: it holds for no complaint' },
      under: { readings: ['A112'] },
      steps: [received],
      then: [{ pinned: [] }],
    },
  ],
}
