import type { ClauseExamples } from '../../example/language.js'
import {
  aboutInstitution,
  answered,
  closed,
  closedEarly,
  established,
  fails,
  heardTwice,
  isSuspected,
  listened,
  monitored,
  points,
  predecessor,
  qaListens,
  returned,
  stands,
  supervisorListens,
  talk,
  told,
  unfounded,
} from './examples-steps.js'

const handed = {
  at: '2025-09-29 10:22',
  by: 'supervisor',
  do: 'Assign',
  with: { to: { person: 'leader-1', roles: ['duty-leader'] } },
}

/** What comes of the finding, and what comes before the answer. */
export const outcome: ClauseExamples = {
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
