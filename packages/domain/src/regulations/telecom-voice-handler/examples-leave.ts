import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { enrolledBefore, openCases, received } from './examples-ordinary.js'

const sheet = { 'shift.on': 'r-1', 'shift.off': 'w-3' }

const toReviewer: ExampleStep = {
  at: '2026-03-06 17:00',
  by: 'handler',
  do: 'Record:shift-handed-over',
  on: 'agent/w-3',
  with: { on: 'r-1', off: 'w-3', cases: ['c-1'], to: { person: 'r-1', roles: ['reviewer'] }, field: sheet },
  supplied: { facts: openCases },
}

const leave: ExampleStep = {
  at: '2026-03-06 17:30',
  by: 'handler',
  do: 'StartLeave',
  on: 'agent/w-3',
  with: { cases: ['c-1'], until: '2026-03-13T18:00:00+08:00' },
  supplied: { facts: openCases },
}

/** Leave. */
export const leaveExamples: ClauseExamples = {
  c33: [
    {
      says: { zh: '在办的投诉没有交给复核人员，不能休假', en: 'open cases not handed to the reviewer: no leave' },
      steps: [enrolledBefore, received, { ...leave, at: '2026-03-06 16:30', refused: ['c33'] }, toReviewer, leave],
    },
    {
      says: { zh: '交给同班同事不算', en: 'handing over to a colleague does not do' },
      steps: [
        enrolledBefore,
        received,
        {
          ...toReviewer,
          with: { on: 'w-4', off: 'w-3', cases: ['c-1'], to: { person: 'w-4', roles: ['handler'] }, field: sheet },
        },
        { ...leave, refused: ['c33'] },
      ],
    },
    {
      says: { zh: '上次休假的交班不能再用', en: 'the hand-over before the last leave does not serve again' },
      steps: [enrolledBefore, received, toReviewer, leave, { ...leave, at: '2026-03-20 17:30', refused: ['c33'] }],
    },
    {
      says: { zh: '没有在办投诉的，直接休假', en: 'nothing open: leave begins' },
      steps: [
        enrolledBefore,
        {
          ...leave,
          with: {},
          supplied: { facts: { 'lookup.openCasesOfActor': [], 'lookup.openCasesOfActor.count': 0 } },
        },
      ],
    },
  ],
}
