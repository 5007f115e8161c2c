import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import {
  answered,
  archived,
  begun,
  closed,
  graded,
  handedBack,
  major,
  passedOn,
  received,
  registered,
  upToResult,
  urgent,
} from './examples-path.js'

const accepted: ExampleStep = { at: '2026-03-06 10:20', by: 'desk', do: 'Acknowledge:accepted' }
const toLeader: ExampleStep = {
  at: '2026-03-06 10:35',
  by: 'desk',
  do: 'Escalate:decision',
  with: { to: { roles: ['leader'] }, reason: '转帖过千' },
}

/** The centre, what it is for, registration, filing and what the leader is told. */
export const registration: ClauseExamples = {
  c02: [
    {
      says: { zh: '来电由专人受理', en: 'a call is for the person set aside' },
      steps: [{ ...received, routed: { c02: ['intake: info-officer'] } }],
    },
  ],
  c04: [
    {
      says: { zh: '属九类，有其行为', en: 'one of the nine kinds, and an act' },
      steps: [received, registered, graded, { ...accepted, warned: [] }],
    },
    {
      says: { zh: '不属九类：提示，仍可受理', en: 'none of the nine: warned of, accepted all the same' },
      steps: [
        received,
        registered,
        { ...graded, with: { class: { gravity: 'ordinary' } } },
        { ...accepted, warned: ['c04'] },
      ],
    },
    {
      says: { zh: '另一读法：四种行为俱备才不提示', en: 'other reading: warned of unless all four acts are there' },
      under: { readings: ['A066'] },
      steps: [
        received,
        registered,
        graded,
        { ...accepted, warned: ['c04'] },
        {
          at: '2026-03-06 10:30',
          by: 'dedicated',
          do: 'Classify',
          with: { class: { act: ['make', 'copy', 'consult', 'spread'] } },
        },
        { ...accepted, at: '2026-03-06 10:40', warned: [] },
      ],
    },
  ],
  c14: [
    {
      says: { zh: '没登记不得交办', en: 'not passed on unregistered' },
      steps: [
        received,
        { ...passedOn, refused: ['c14'] },
        { ...registered, at: '2026-03-06 11:10' },
        { ...passedOn, at: '2026-03-06 11:20' },
      ],
    },
    {
      says: { zh: '小组自行登记不算，也不得开办', en: 'nor begun; a registration by the team does not count' },
      steps: [received, { ...registered, by: 'team' }, { ...begun, refused: ['c14'] }],
    },
  ],
  c15: [
    {
      says: { zh: '由安全小组办理，信息部领头', en: 'handled by the team, led by the department' },
      steps: [{ ...received, routed: { c15: ['handle: security-team'] } }],
    },
  ],
  c16: [
    {
      says: { zh: '结案后备案', en: 'filed after the close' },
      steps: [...upToResult, answered, closed, { ...archived, by: 'filing' }],
      then: [{ at: '2026-03-12 17:00', clocks: { c16: ['running'] } }, { clocks: { c16: ['met'] } }],
    },
    {
      says: { zh: '还没有结案，无须备案', en: 'not closed, nothing to file yet' },
      steps: upToResult,
      then: [{ clocks: { c16: [] } }],
    },
  ],
  c17: [
    {
      says: { zh: '二十五分钟后上报', en: 'reported after twenty-five minutes' },
      steps: [received, registered, major, toLeader],
      then: [{ clocks: { c17: ['met 2026-03-06 10:40'] } }],
    },
    {
      says: { zh: '一小时后才上报', en: 'reported after an hour' },
      steps: [received, registered, urgent, { ...toLeader, at: '2026-03-06 11:10' }],
      then: [{ clocks: { c17: ['breached 2026-03-06 10:40'] } }],
    },
    {
      says: { zh: '报给安全小组不算', en: 'telling the team does not count' },
      steps: [received, registered, major, { ...toLeader, with: { to: { roles: ['security-team'] } } }],
      then: [{ clocks: { c17: ['running 2026-03-06 10:40'] } }],
    },
    {
      says: { zh: '一般的不必上报', en: 'an ordinary one need not be reported' },
      steps: [received, registered, graded],
      then: [{ clocks: { c17: [] } }],
    },
  ],
  c27: [
    {
      says: { zh: '登记没填表单', en: 'registered without a form' },
      steps: [received, { ...registered, with: { part: 'intake' }, refused: ['c27'] }, registered],
    },
    {
      says: { zh: '交办没有交办单', en: 'passed on without an order' },
      steps: [
        received,
        registered,
        {
          ...passedOn,
          with: { to: { unit: 'security-team', roles: ['security-team'] }, assignment: 'a-1' },
          refused: ['c27'],
        },
        passedOn,
      ],
    },
    {
      says: { zh: '结果没有报告', en: 'a result without a report' },
      steps: [
        received,
        registered,
        passedOn,
        begun,
        { at: '2026-03-12 09:30', by: 'officer', do: 'Return:result', refused: ['c27'] },
        handedBack,
      ],
    },
  ],
}
