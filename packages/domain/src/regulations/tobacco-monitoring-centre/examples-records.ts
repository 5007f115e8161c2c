import type { ClauseExamples, ExampleDeed } from '../../example/language.js'
import { received, registered, toTheUnit } from './examples-path.js'

const lent: ExampleDeed = {
  at: '2026-03-05 10:00',
  by: 'officer',
  do: 'Record:record-lent',
  with: { to: { unit: 'rectification' }, until: '2026-03-12T18:00:00+08:00' },
}

const mayLend: ExampleDeed = { at: '2026-03-05 09:00', by: 'leader', do: 'Approve', with: { of: 'loan' } }

/** The principles on secrecy and records. */
export const records: ClauseExamples = {
  c11: [
    {
      says: { zh: '不对外披露，旁人看不到', en: 'nothing is disclosed, nor seen by whoever has no part in it' },
      steps: [
        ...toTheUnit,
        {
          at: '2026-03-03 11:00',
          by: 'officer',
          do: 'Record:disclosure-made',
          with: { recipient: 'newspaper', what: ['投诉内容'] },
          refused: ['c11'],
        },
      ],
      then: [
        { hidden: { c11: ['field.reporter.*, field.complainant.*, field.case.* hidden from logistics, stranger'] } },
      ],
    },
  ],
  c12: [
    {
      says: { zh: '自受理起由监控中心保管', en: 'kept by the centre from receipt' },
      steps: [received],
      then: [{ kept: { c12: ['case-file keep by monitoring-centre since 2026-03-02'] } }],
    },
  ],
  c13: [
    {
      says: { zh: '一次批准管一次外借', en: 'one approval, one loan' },
      steps: [
        received,
        registered,
        { ...lent, at: '2026-03-04 10:00', refused: ['c13'] },
        mayLend,
        lent,
        { ...lent, at: '2026-03-06 10:00', refused: ['c13'] },
      ],
    },
    {
      says: { zh: '部署改由监控中心主任批准', en: 'where the deployment has the centre approve' },
      under: { parameters: { loanApprover: 'monitoring-centre' } },
      steps: [
        received,
        mayLend,
        { ...lent, refused: ['c13'] },
        { ...mayLend, at: '2026-03-05 11:00', by: 'colleague' },
        { ...lent, at: '2026-03-05 12:00' },
      ],
    },
  ],
}
