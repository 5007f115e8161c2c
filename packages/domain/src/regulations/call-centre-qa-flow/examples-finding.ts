import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import {
  call,
  closedEarly,
  heardTwice,
  isNone,
  isSuspected,
  leaderListens,
  listened,
  qaListens,
  stands,
  talk,
  told,
} from './examples-steps.js'

const none: ReadonlyArray<ExampleStep> = [...listened, isNone]

/** The leader listens, the supervisor finds. */
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
}
