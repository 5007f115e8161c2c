import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { enrolled } from './examples-ordinary.js'

const openCases = { 'lookup.openCasesOfActor': ['c-1', 'c-2'], 'lookup.openCasesOfActor.count': 2 }

const sheet = { 'shift.on': 'w-4', 'shift.off': 'w-3' }

const handedOver: ExampleStep = {
  at: '2026-03-02 17:50',
  by: 'handler',
  do: 'Record:shift-handed-over',
  on: 'agent/w-3',
  with: { on: 'w-4', off: 'w-3', cases: ['c-1', 'c-2'], notes: '基站工单等网络部回单', field: sheet },
  supplied: { facts: openCases },
}

const endShift: ExampleStep = {
  at: '2026-03-02 18:00',
  by: 'handler',
  do: 'EndShift',
  on: 'agent/w-3',
  with: { cases: ['c-1', 'c-2'] },
  supplied: { facts: openCases },
}

/** Handing over. */
export const shiftsExamples: ClauseExamples = {
  c21: [
    {
      says: { zh: '交班表缺当班人的，不能交班', en: 'without the one who takes over the sheet is refused' },
      steps: [
        enrolled,
        {
          ...handedOver,
          with: { on: 'w-4', off: 'w-3', cases: ['c-1', 'c-2'], field: { 'shift.off': 'w-3' } },
          refused: ['c21'],
        },
        handedOver,
      ],
    },
    {
      says: { zh: '遗留件数由系统得出，不由人填', en: 'the number left over is reckoned, not typed' },
      steps: [
        enrolled,
        {
          ...handedOver,
          with: {
            on: 'w-4',
            off: 'w-3',
            cases: ['c-1', 'c-2'],
            field: { 'shift.on': 'w-4', 'shift.off': 'w-3', 'shift.leftover': 5 },
          },
          refused: ['c21'],
        },
      ],
    },
    {
      says: { zh: '记在投诉组名下的交班表也要填全', en: 'a sheet entered for the team is complete, too' },
      steps: [
        { ...enrolled, on: 'unit/team', with: { role: 'complaint-team' } },
        { ...handedOver, on: 'unit/team', with: { cases: ['c-1', 'c-2'] }, refused: ['c21'] },
        { ...handedOver, on: 'unit/team' },
      ],
    },
  ],
  c22: [
    {
      says: { zh: '没有交班的，不能下班', en: 'not handed over: the shift does not end' },
      steps: [enrolled, { ...endShift, refused: ['c22'] }, handedOver, endShift],
    },
    {
      says: { zh: '漏交一件的，不能下班', en: 'one case left out: the shift does not end' },
      steps: [
        enrolled,
        { ...handedOver, with: { on: 'w-4', off: 'w-3', cases: ['c-1'], field: sheet } },
        { ...endShift, refused: ['c22'] },
      ],
    },
    {
      says: { zh: '昨天的交班不能用于今天', en: 'the hand-over of yesterday does not serve today' },
      steps: [enrolled, handedOver, endShift, { ...endShift, at: '2026-03-03 18:00', refused: ['c22'] }],
    },
  ],
}
