import type { ClauseExamples } from '../../example/language.js'
import { received, registered, signed, taken, transferred } from './examples-path.js'

const company = {
  at: '2026-01-05 09:00',
  by: 'managing-dept',
  on: 'unit/company',
  do: 'Enrol',
  with: { role: 'managing-dept' },
} as const
const backup = {
  at: '2026-01-05 22:00',
  by: 'managing-dept',
  on: 'unit/company',
  do: 'Record:backup-done',
  with: { medium: 'tape-1' },
} as const

/** Nobody exports it, and whoever reads it is on record. */
const watched = [
  'field.complainant.* hidden from exports by agent, second-agent, handler, manager, superior, managing-dept, stranger',
  'field.complainant.* recorded when read by agent, second-agent, handler, manager, superior, managing-dept, stranger',
] as const

/** Chapter 7 at work. */
export const security: ClauseExamples = {
  c63: [
    {
      says: { zh: '受理时只有热线一方看得到', en: 'at intake only the hotline reads it' },
      steps: [received, registered],
      then: [
        {
          hidden: {
            c63: [
              ...watched,
              'field.complainant.* hidden from handler, superior, stranger',
              'field.complainant.contact hidden from superior',
            ],
          },
        },
      ],
    },
    {
      says: {
        zh: '转办后处理人员看得到，上级看不到联系方式',
        en: 'after the transfer the handler reads it, the superior never the contact',
      },
      steps: [
        ...taken,
        transferred,
        signed,
        {
          at: '2026-01-05 11:30',
          by: 'agent',
          do: 'Escalate:decision',
          with: { to: { person: 's-1', roles: ['superior'] } },
        },
      ],
      then: [
        {
          hidden: {
            c63: [
              ...watched,
              'field.complainant.* hidden from superior, stranger',
              'field.complainant.contact hidden from superior',
            ],
          },
        },
      ],
    },
  ],
  c65: [
    {
      says: { zh: '处理人员获授权，上级未获授权', en: 'the handler has permission, the superior has none' },
      steps: [received, registered],
      then: [
        {
          hidden: {
            c65: [
              'field.complainant.* recorded when read by agent, second-agent, handler, manager, superior, managing-dept, stranger',
              'field.complainant.* hidden from superior, stranger',
            ],
          },
        },
      ],
    },
  ],
  c66: [
    {
      steps: [company, backup, { ...backup, at: '2026-01-07 22:00' }],
      then: [
        {
          on: 'unit/company',
          at: '2026-01-08 10:00',
          clocks: { c66: ['met 2026-01-05', 'breached 2026-01-06', 'met 2026-01-07', 'running 2026-01-08'] },
        },
      ],
    },
  ],
}
