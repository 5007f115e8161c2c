import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import {
  agreed,
  close,
  done,
  filed,
  followed,
  passedOn,
  proposed,
  repaired,
  resolved,
  returned,
  taken,
} from './examples-ordinary.js'

const declined: ExampleStep = {
  at: '2026-03-05 15:45',
  by: 'specialist',
  do: 'Refuse',
  with: { of: 'result', reason: '换内存后仍蓝屏' },
}

const told: ExampleStep = {
  at: '2026-03-06 10:00',
  by: 'specialist',
  do: 'Record:reported',
  with: { to: { roles: ['quality-dept'] }, kind: 'notice', reason: '部门处理不妥' },
}

/** Quality control, the closed loop. */
export const closedLoopExamples: ClauseExamples = {
  c18: [
    {
      says: {
        zh: '部门三个工作日没有办完：报品管部，一个工作日内',
        en: 'not done in three working days: quality control is told within one',
      },
      steps: [
        ...passedOn,
        { until: '2026-03-06 09:00', brings: { c18: ['Escalated:decision to quality-dept'] } },
        told,
      ],
      then: [
        { at: '2026-03-06 09:30', clocks: { c18: ['running 2026-03-09'] } },
        { clocks: { c18: ['met 2026-03-09'] } },
      ],
    },
    {
      says: { zh: '结果不被认可，每次都报', en: 'a result declined, each time' },
      steps: [
        ...passedOn,
        proposed,
        agreed,
        repaired,
        resolved,
        returned,
        { ...declined, brings: { c18: ['Escalated:decision to quality-dept'] } },
        { ...declined, at: '2026-03-06 15:00', brings: { c18: ['Escalated:decision to quality-dept'] } },
      ],
      then: [{ at: '2026-03-10 09:00', clocks: { c18: ['breached 2026-03-06', 'breached 2026-03-09'] } }],
    },
    {
      says: { zh: '按时办完的，不报', en: 'done in time: no' },
      steps: [
        ...passedOn,
        proposed,
        { ...resolved, at: '2026-03-04 16:30' },
        { ...returned, at: '2026-03-04 17:00' },
        { until: '2026-03-12 09:00', brings: { c18: [] } },
      ],
    },
    {
      says: { zh: '没有解决就交回的，到期照样报', en: 'sent back unsolved: told when the time is over' },
      steps: [
        ...passedOn,
        {
          ...returned,
          at: '2026-03-04 17:00',
          with: { assignment: 'a-1', to: { roles: ['complaint-specialist'] }, reason: '查不出原因' },
        },
        { until: '2026-03-06 09:00', brings: { c18: ['Escalated:decision to quality-dept'] } },
      ],
    },
    {
      says: { zh: '用户撤诉，不再上报', en: 'the user takes the complaint back: no' },
      steps: [
        ...passedOn,
        { at: '2026-03-04 09:00', by: 'specialist', do: 'Withdraw', with: { reason: '用户自行修好' } },
        { until: '2026-03-12 09:00', brings: { c18: [] } },
      ],
    },
  ],
  c19: [
    {
      says: { zh: '部门办完没有告知专员，不得结案', en: 'the department is done and has not told: not closed' },
      steps: [
        ...passedOn,
        proposed,
        agreed,
        repaired,
        { ...returned, at: '2026-03-05 14:30' },
        resolved,
        filed,
        { ...close, refused: ['c19'] },
        { ...returned, at: '2026-03-05 17:00' },
        { ...filed, at: '2026-03-05 17:10' },
        { ...close, at: '2026-03-05 17:20' },
      ],
      then: [{ clocks: { c19: ['met'] } }],
    },
    {
      says: { zh: '没有派过单的，无须告知', en: 'never passed on: nothing to tell' },
      steps: [...taken, { ...resolved, by: 'specialist' }, filed, close],
      then: [{ clocks: { c19: ['inapplicable'] }, facts: { 'case.status': 'closed' } }],
    },
  ],
  c20: [
    {
      says: { zh: '结果交回后备案', en: 'the result is back and filed' },
      steps: [...done],
      then: [{ at: '2026-03-05 15:45', clocks: { c20: ['running'] } }, { clocks: { c20: ['met'] } }],
    },
  ],
  c21: [
    {
      says: { zh: '结果已回、已备案，可以结案', en: 'back and filed: closed' },
      steps: [...done, close],
      then: [{ facts: { 'case.status': 'closed' } }],
    },
    {
      says: { zh: '派出未回、没有备案，不得结案', en: 'passed on and not back, not filed: not closed' },
      steps: [
        ...passedOn,
        followed,
        { ...close, refused: ['c21'] },
        filed,
        { ...close, at: '2026-03-05 17:00', refused: ['c21'] },
      ],
    },
    {
      says: {
        zh: '重启后，本轮的结果交回才可再结案',
        en: 'reopened: closed again when the result of this round is back',
      },
      steps: [
        ...done,
        close,
        { at: '2026-03-09 10:00', by: 'specialist', do: 'Reopen', with: { reason: '用户来电：又蓝屏' } },
        { ...close, at: '2026-03-09 11:00', refused: ['c21'] },
        { ...returned, at: '2026-03-10 10:00' },
        { ...close, at: '2026-03-10 11:00' },
      ],
    },
    {
      says: {
        zh: '专员自己解决、没有派出的，备了案就可结案',
        en: 'settled by the specialist, nothing passed on: filed and closed',
      },
      steps: [
        ...taken,
        { ...resolved, by: 'specialist' },
        { ...close, at: '2026-03-05 15:30', refused: ['c21'] },
        filed,
        close,
      ],
    },
  ],
}
