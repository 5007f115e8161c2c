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
  monitored,
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
      then: [{ clocks: { c14: ['met'] }, facts: { 'case.status': 'closed' } }],
    },
    {
      says: { zh: '没有与质检沟通，答复了也不能结案', en: 'answered without consulting: not closed' },
      steps: [...none, told, { ...closedEarly, refused: ['c14'] }],
      then: [{ at: '2025-09-29 11:00', clocks: { c14: ['running'] } }],
    },
    {
      says: {
        zh: '原文没有期限：十月仍未答复，不算逾期',
        en: 'no limit in the source: still open in October, not late',
      },
      steps: none,
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
      says: { zh: '直接录入成立，同样要主管听过', en: 'typed in directly, it is held to the same' },
      steps: [...listened, isSuspected, { ...stands, with: { class: { validity: 'established' } }, refused: ['c16'] }],
    },
    {
      says: { zh: '无效由组长记录', en: 'invalid is recorded by the leader' },
      steps: [...listened, { ...isSuspected, with: { class: { validity: 'invalid' } } }],
      then: [{ facts: { 'class.validity': 'invalid' } }],
    },
  ],
  c17: [
    {
      says: { zh: '质检抽听到的，不成立也要答复', en: 'brought up by monitoring: answered as well' },
      steps: [
        monitored,
        qaListens,
        { ...isSuspected, with: { class: { suspected: true, defusing: 'failed' } } },
        supervisorListens,
        fails,
        { ...closed, at: '2025-09-29 10:21', refused: ['c17'] },
        handed,
        told,
        closedEarly,
      ],
      then: [{ clocks: { c17: ['met'] } }],
    },
    {
      says: { zh: '不成立，交组长答复后结案', en: 'not established: handed to the leader, answered, closed' },
      steps: [...unfounded, handed, told, closedEarly],
      then: [{ clocks: { c17: ['met'] }, facts: { 'case.status': 'closed' } }],
    },
    {
      says: { zh: '没有交给组长就答复，不能结案', en: 'answered without having been handed over: not closed' },
      steps: [...unfounded, told, { ...closedEarly, refused: ['c17'] }],
      then: [{ at: '2025-09-29 11:00', clocks: { c17: ['running'] } }],
    },
    {
      says: {
        zh: '原文没有期限：十月仍未答复，不算逾期',
        en: 'no limit in the source: still open in October, not late',
      },
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
      says: {
        zh: '没有化解而先扣分的，组长即可答复客户',
        en: 'points for no attempt, then the leader answers the customer',
      },
      steps: [
        monitored,
        qaListens,
        { ...isSuspected, by: 'qa', with: { class: { suspected: true, defusing: 'none' } } },
        { ...answered, at: '2025-09-29 10:13', refused: ['c19'] },
        { ...points, at: '2025-09-29 10:14', by: 'leader', with: { kind: 'points', provisional: true } },
        answered,
        { ...closed, at: '2025-09-29 10:42', refused: ['c31'] },
      ],
    },
    {
      says: { zh: '没有处分而定了最终意见，可以答复', en: 'no sanction, but a final opinion' },
      steps: [
        ...established,
        {
          at: '2025-09-29 10:30',
          by: 'boss',
          do: 'Record:decision-issued',
          with: { opinion: '座席无须处分', final: true },
        },
        answered,
      ],
    },
    {
      says: { zh: '不满意后另立的工单，讨论过即可', en: 'on the new order a discussion will do' },
      steps: [...listened, { ...predecessor, at: '2025-09-29 10:12' }, talk, answered],
    },
  ],
}
