import type { ClauseExamples } from '../../example/language.js'
import {
  closed,
  company,
  handled,
  planned,
  received,
  registered,
  resolved,
  revisited,
  satisfied,
  sent,
  valid,
} from './examples-base.js'

/** The event of the second step: the entry in the form. */
const entry = '@2'
const two = { facts: { 'population.property-work-instruction/c35#1': 2 } }

/** Sections 3.9 and 3.10, shown. */
export const records: ClauseExamples = {
  c31: [
    {
      says: { zh: '更正另记一笔，要写理由', en: 'a correction is an entry of its own and gives its reason' },
      steps: [
        received,
        registered,
        {
          at: '2026-03-02 11:00',
          by: 'assistant',
          do: 'Correct',
          with: { event: entry, reason: '' },
          refused: ['c31'],
        },
        {
          at: '2026-03-02 11:05',
          by: 'assistant',
          do: 'Correct',
          with: {
            event: entry,
            reason: '房号误写为1202',
            change: { 'case.registration': '3栋1203业主来电：车库照明坏了两周' },
          },
        },
      ],
      then: [{ kept: { c31: ['append-only', 'gapless-sequence'] } }],
    },
  ],
  c32: [
    {
      says: { zh: '经手人的签名由系统填入', en: 'the engine signs for whoever acts' },
      steps: [received, registered, valid, planned, resolved, revisited, satisfied, closed],
      then: [
        {
          facts: {
            'field.signoff.person': 'w-chen',
          },
        },
      ],
    },
    {
      says: { zh: '不能代别人签', en: 'nobody signs for another' },
      steps: [
        received,
        registered,
        valid,
        { ...resolved, with: { field: { 'signoff.person': 'w-chen' } }, refused: ['c32'] },
      ],
    },
    {
      says: { zh: '派单的签派单', en: 'whoever sends signs for it' },
      steps: [received, registered, sent],
      then: [{ facts: { 'field.signoff.person': 'w-lin' } }],
    },
    {
      says: { zh: '查因的签查因', en: 'whoever investigates' },
      steps: [received, registered, valid, { at: '2026-03-02 15:00', by: 'engineer', do: 'Investigate' }],
      then: [{ facts: { 'field.signoff.person': 'w-zhou' } }],
    },
    {
      says: { zh: '定措施的签措施', en: 'whoever plans' },
      steps: [received, registered, valid, planned],
      then: [{ facts: { 'field.signoff.person': 'w-zhou' } }],
    },
    {
      says: { zh: '回访的签回访', en: 'whoever visits' },
      steps: [...handled, revisited],
      then: [{ facts: { 'field.signoff.person': 'w-chen' } }],
    },
    {
      says: { zh: '关闭的签关闭', en: 'whoever closes' },
      steps: [...handled, satisfied, closed],
      then: [{ facts: { 'field.signoff.person': 'w-chen' } }],
    },
  ],
  c34: [
    {
      says: { zh: '年底封存', en: 'sealed at the end of the year' },
      steps: [
        company,
        {
          at: '2026-12-31 16:00',
          by: 'keeper',
          do: 'Record:records-sealed',
          on: 'unit/company',
          with: { year: '2026', range: '2026-0001 至 2026-0214' },
        },
      ],
      then: [{ at: '2027-01-10 09:00', on: 'unit/company', clocks: { c34: ['met 2026-12-31', 'running 2027-12-31'] } }],
    },
    {
      says: { zh: '过了年还没有封存', en: 'not sealed by the new year' },
      steps: [company],
      then: [
        { at: '2027-01-10 09:00', on: 'unit/company', clocks: { c34: ['breached 2026-12-31', 'running 2027-12-31'] } },
      ],
    },
  ],
  c35: [
    {
      says: { zh: '本周在办两件都查了', en: 'both open ones gone through' },
      steps: [
        company,
        {
          at: '2026-03-06 16:00',
          by: 'supervisor',
          do: 'Record:inspection-performed',
          on: 'unit/company',
          with: { period: '2026-W10', cases: ['c-1', 'c-2'] },
          supplied: two,
        },
      ],
      then: [{ at: '2026-03-09 09:00', on: 'unit/company', clocks: { c35: ['met 2026-03-08', 'running 2026-03-15'] } }],
    },
    {
      says: { zh: '漏查一件', en: 'one left out' },
      steps: [
        company,
        {
          at: '2026-03-06 16:00',
          by: 'supervisor',
          do: 'Record:inspection-performed',
          on: 'unit/company',
          with: { period: '2026-W10', cases: ['c-1'] },
          supplied: two,
        },
      ],
      then: [
        { at: '2026-03-09 09:00', on: 'unit/company', clocks: { c35: ['breached 2026-03-08', 'running 2026-03-15'] } },
      ],
    },
  ],
}
