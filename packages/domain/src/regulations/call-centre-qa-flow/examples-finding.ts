import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import {
  aboutInstitution,
  answered,
  call,
  closed,
  established,
  fails,
  heardTwice,
  isNone,
  isSuspected,
  leaderListens,
  listened,
  points,
  predecessor,
  qaListens,
  returned,
  stands,
  supervisorListens,
  unfounded,
} from './examples-steps.js'

const none: ReadonlyArray<ExampleStep> = [...listened, isNone]
/** The leader talks to quality inspection. */
const talk = {
  at: '2025-09-29 10:15',
  by: 'leader',
  do: 'Record:reviewed',
  with: { kind: 'discussion', with: 'qa-dept' },
}
const handed = {
  at: '2025-09-29 10:22',
  by: 'supervisor',
  do: 'Assign',
  with: { to: { person: 'leader-1', roles: ['duty-leader'] } },
}
const told = { ...answered, at: '2025-09-29 10:25' }
const closedEarly = { ...closed, at: '2025-09-29 10:30' }

/** The leader listens, the supervisor finds, and what comes before the answer. */
export const finding: ClauseExamples = {
  c13: [
    {
      says: { zh: '只有质检听过，组长没有听', en: 'quality inspection has listened, the leader has not' },
      steps: [
        call,
        qaListens,
        { ...isSuspected, at: '2025-09-29 10:08', refused: ['c13'] },
        leaderListens,
        isSuspected,
      ],
    },
  ],
  c14: [
    {
      says: { zh: '与质检沟通后答复，可以结案', en: 'consulted, answered, closed' },
      steps: [...none, talk, told, closedEarly],
      then: [{ clocks: { c14: ['met 2025-10-10'] }, facts: { 'case.status': 'closed' } }],
    },
    {
      says: { zh: '没有与质检沟通，答复了也不能结案', en: 'answered without consulting: not closed' },
      steps: [...none, told, { ...closedEarly, refused: ['c14'] }],
      then: [{ at: '2025-09-29 11:00', clocks: { c14: ['running 2025-10-10'] } }],
    },
    {
      says: { zh: '三个工作日没有答复', en: 'no answer in three working days' },
      steps: none,
      then: [
        { at: '2025-09-29 11:00', clocks: { c14: ['running 2025-10-10'] } },
        { at: '2025-10-12 10:00', clocks: { c14: ['breached 2025-10-10'] } },
      ],
    },
    {
      says: { zh: '不设期限的读法：归档前完成即可', en: 'read without a limit: before the order is filed' },
      under: { readings: ['A060'] },
      steps: [...none, told, { ...closedEarly, refused: ['c14'] }],
      then: [{ at: '2025-10-12 10:00', clocks: { c14: ['running'] } }],
    },
  ],
  c15: [
    {
      says: { zh: '提出了投诉而不构成，记无效投诉', en: 'raised, and none after all: invalid' },
      steps: [...listened, { ...isNone, brings: { c15: ['Classified'] } }],
      then: [{ facts: { 'class.validity': 'invalid' } }],
    },
    {
      says: { zh: '疑似的尚无定论', en: 'a suspected one is still open' },
      steps: [...listened, { ...isSuspected, brings: { c15: [] } }],
      then: [{ facts: { 'class.validity': null } }],
    },
  ],
  c16: [
    {
      says: { zh: '主管听过之后认定成立', en: 'found to stand, after listening' },
      steps: [...heardTwice, { ...stands, brings: { c16: ['Classified'] } }],
      then: [{ facts: { 'class.validity': 'established' } }],
    },
    {
      says: { zh: '主管没有听过录音', en: 'the supervisor has not listened' },
      steps: [...listened, isSuspected, { ...stands, refused: ['c16'] }],
    },
    {
      says: { zh: '组长不能认定', en: 'the leader cannot find it' },
      steps: [...heardTwice, { ...stands, by: 'leader', refused: ['c16'] }],
    },
    {
      says: { zh: '座席直接录入无效，绕不过主管', en: 'nor does the agent get past by typing invalid' },
      steps: [...heardTwice, { ...stands, by: 'agent', with: { class: { validity: 'invalid' } }, refused: ['c16'] }],
    },
    {
      says: { zh: '没有先认定疑似', en: 'suspicion comes first' },
      steps: [...listened, supervisorListens, { ...stands, refused: ['c16'] }],
    },
  ],
  c17: [
    {
      says: { zh: '不成立，交组长答复后结案', en: 'not established: handed to the leader, answered, closed' },
      steps: [...unfounded, handed, told, closedEarly],
      then: [{ clocks: { c17: ['met 2025-10-10'] }, facts: { 'case.status': 'closed' } }],
    },
    {
      says: { zh: '没有交给组长就答复，不能结案', en: 'answered without having been handed over: not closed' },
      steps: [...unfounded, told, { ...closedEarly, refused: ['c17'] }],
      then: [{ at: '2025-09-29 11:00', clocks: { c17: ['running 2025-10-10'] } }],
    },
    {
      says: { zh: '三个工作日没有答复', en: 'no answer in three working days' },
      steps: unfounded,
      then: [
        { at: '2025-09-29 11:00', clocks: { c17: ['running 2025-10-10'] } },
        { at: '2025-10-12 10:00', clocks: { c17: ['breached 2025-10-10'] } },
      ],
    },
    {
      says: { zh: '不设期限的读法', en: 'read without a limit' },
      under: { readings: ['A060'] },
      steps: unfounded,
      then: [{ at: '2025-10-12 10:00', clocks: { c17: ['running'] } }],
    },
  ],
  c18: [
    {
      says: { zh: '不成立，记无效投诉', en: 'not established: invalid' },
      steps: [...heardTwice, { ...fails, brings: { c18: ['Classified'] } }],
      then: [{ facts: { 'class.validity': 'invalid' } }],
    },
    {
      says: { zh: '成立的不在此列', en: 'not one that stands' },
      steps: [...heardTwice, { ...stands, brings: { c18: [] } }],
      then: [{ facts: { 'class.validity': 'established' } }],
    },
  ],
  c19: [
    {
      says: { zh: '尚未认定，不能终局答复', en: 'no final answer while it is open' },
      steps: [...listened, { ...answered, refused: ['c19'] }],
    },
    {
      says: { zh: '成立的，处分之后才能答复', en: 'established: answered after the sanction' },
      steps: [...established, { ...answered, at: '2025-09-29 10:25', refused: ['c19'] }, points, answered],
    },
    {
      says: { zh: '认定之前的暂定扣分不算处理完毕', en: 'provisional points before the finding do not count' },
      steps: [
        ...listened,
        { ...points, at: '2025-09-29 10:11', by: 'leader' },
        ...established.slice(3),
        { ...answered, refused: ['c19'] },
      ],
    },
    {
      says: { zh: '投诉机构的，机构退回结果后才能答复', en: 'about an institution: answered with its result' },
      steps: [aboutInstitution, { ...answered, at: '2025-09-29 10:20', refused: ['c19'] }, returned, answered],
    },
    {
      says: { zh: '无效投诉随时可以答复', en: 'an invalid one is answered freely' },
      steps: [...unfounded, answered],
    },
    {
      says: { zh: '不满意后另立的工单，讨论过即可', en: 'on the new order a discussion will do' },
      steps: [...listened, { ...predecessor, at: '2025-09-29 10:12' }, talk, answered],
    },
  ],
}
