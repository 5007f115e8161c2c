import type { ClauseExamples } from '../../example/language.js'
import { complex, received } from './examples-path.js'

const caused = {
  by: 'agent',
  do: 'Receive',
  with: { kind: 'issue', channel: 'phone', class: { cause: 'carrier-strike' }, complainant: { id: 'p-2' } },
} as const

/** Chapter 4(4) at work: what is reported upward. */
export const feedbackUpward: ClauseExamples = {
  c41: [
    {
      says: {
        zh: '重要问题上提，一个工作日内汇报并附建议',
        en: 'an important problem is raised, and reported with a proposal in a day',
      },
      steps: [
        received,
        {
          ...complex,
          with: { class: { importance: 'important' } },
          brings: { c41: ['Escalated:decision to superior'] },
        },
        {
          at: '2026-01-06 10:00',
          by: 'agent',
          do: 'Record:reported',
          with: { kind: 'analysis', to: { roles: ['superior'] }, proposal: '更换该线路的承运商' },
        },
      ],
      then: [{ clocks: { c41: ['met 2026-01-06'] } }],
    },
    {
      says: { zh: '汇报了但没提建议', en: 'a report without a proposal does not do' },
      steps: [
        received,
        { ...complex, with: { class: { importance: 'widespread' } } },
        {
          at: '2026-01-06 10:00',
          by: 'agent',
          do: 'Record:reported',
          with: { kind: 'notice', to: { roles: ['superior'] } },
        },
      ],
      then: [{ at: '2026-01-07 10:00', clocks: { c41: ['breached 2026-01-06'] } }],
    },
    {
      says: {
        zh: '30天内同因第5件自动上提，同组不重复',
        en: 'the fifth of one cause in 30 days is raised, the sixth not again',
      },
      steps: [
        { ...caused, at: '2026-01-05 10:00', on: 'c-1' },
        { ...caused, at: '2026-01-06 10:00', on: 'c-2' },
        { ...caused, at: '2026-01-07 10:00', on: 'c-3' },
        { ...caused, at: '2026-01-08 10:00', on: 'c-4', brings: { c41: [] } },
        { ...caused, at: '2026-01-09 10:00', on: 'c-5', brings: { c41: ['Escalated:decision to superior'] } },
        { ...caused, at: '2026-01-09 11:00', on: 'c-6', brings: { c41: [] } },
      ],
    },
    {
      says: {
        zh: '第1件已过30天，到第6件才满5件',
        en: 'the first is more than 30 days old, so that only the sixth makes five',
      },
      steps: [
        { ...caused, at: '2026-01-05 10:00', on: 'c-1' },
        { ...caused, at: '2026-02-02 10:00', on: 'c-2' },
        { ...caused, at: '2026-02-03 10:00', on: 'c-3' },
        { ...caused, at: '2026-02-04 10:00', on: 'c-4' },
        { ...caused, at: '2026-02-05 10:00', on: 'c-5', brings: { c41: [] } },
        { ...caused, at: '2026-02-06 10:00', on: 'c-6', brings: { c41: ['Escalated:decision to superior'] } },
      ],
    },
  ],
}
