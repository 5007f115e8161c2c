import type { Story } from '../../example/language.js'
import {
  answered,
  archived,
  call,
  dissatisfied,
  finalAnswer,
  isSuspected,
  leaderListens,
  points,
  predecessor,
  stands,
  successor,
  supervisorListens,
  two,
  written,
} from './examples-steps.js'

const qaAgain = { ...leaderListens, at: '2025-09-29 10:50', by: 'qa' }

/** A customer complains about an agent who talked over them; the answer does not please, and a new order is opened. */
export const story: Story = {
  zh: '客户来电投诉座席抢话。没有听录音不得认定，组长、主管先后调听，主管认定成立、情况2；未复听不得处分，主管与质检复听后扣分并停发当月绩效，组长答复。客户仍不满意，原工单另立新工单后归档。新工单上没有讨论不得答复，讨论后维持原处理，再次答复，定为最终意见后告知客户；口径通报各座席之后归档。',
  en: 'A customer complains about an agent who talked over them. Nothing is found unheard: the leader listens, then the supervisor, who finds that it stands, situation 2; nobody is punished before supervisor and quality inspection have listened again, then points and the pay of the month are taken off and the leader answers. The customer is still dissatisfied: the order is filed once a new one is open. On that one nothing is answered before a discussion; then the customer is answered again, the final opinion is told, and it is filed once every agent has been briefed.',
  steps: [
    call,
    written,
    { ...isSuspected, at: '2025-09-29 10:05', refused: ['c06', 'c13'] },
    leaderListens,
    isSuspected,
    { ...answered, at: '2025-09-29 10:14', refused: ['c19'] },
    { ...stands, at: '2025-09-29 10:15', by: 'leader', refused: ['c16'] },
    { ...supervisorListens, at: '2025-09-29 10:20' },
    { ...stands, at: '2025-09-29 10:25', brings: { c16: ['Classified'] } },
    { ...two, at: '2025-09-29 10:30' },
    { ...points, at: '2025-09-29 10:35', with: { kind: 'points', points: -5 }, refused: ['c25'] },
    { ...supervisorListens, at: '2025-09-29 10:40' },
    qaAgain,
    { ...points, at: '2025-09-29 11:00', with: { kind: 'points', points: -5 } },
    { ...points, at: '2025-09-29 11:01', with: { kind: 'pay', month: '2025-09' } },
    { ...answered, at: '2025-09-29 11:30' },
    { ...dissatisfied, at: '2025-09-29 11:40' },
    { ...archived, at: '2025-09-29 11:45', refused: ['c31', 'c32'] },
    // The new order.
    { ...call, on: 'c-2', at: '2025-09-29 11:48' },
    { ...successor, at: '2025-09-29 11:50' },
    { ...archived, at: '2025-09-29 11:55' },
    { ...predecessor, on: 'c-2', at: '2025-09-29 11:56', with: { case: 'c-1' } },
    { ...written, on: 'c-2', at: '2025-09-29 11:57' },
    { ...answered, on: 'c-2', at: '2025-09-29 12:00', refused: ['c19'] },
    {
      on: 'c-2',
      at: '2025-09-29 12:30',
      by: 'boss',
      do: 'Record:reviewed',
      with: { kind: 'discussion', result: '维持原处理' },
    },
    { ...answered, on: 'c-2', at: '2025-09-29 12:35' },
    {
      on: 'c-2',
      at: '2025-09-29 12:40',
      by: 'boss',
      do: 'Record:decision-issued',
      with: { opinion: '维持原处理', final: true },
    },
    { ...finalAnswer, on: 'c-2', at: '2025-09-29 12:50' },
    { ...archived, on: 'c-2', at: '2025-09-29 12:55', refused: ['c36'] },
    {
      on: 'c-2',
      at: '2025-09-29 13:00',
      by: 'leader',
      do: 'Record:circulated',
      with: { kind: 'wording', to: { roles: ['agent'] } },
    },
    { ...archived, on: 'c-2', at: '2025-09-29 13:05' },
    // A fortnight later nothing is left to be done.
    { until: '2025-10-13 09:00', brings: { c28: [] } },
  ],
  then: [
    {
      at: '2025-11-10 10:00',
      clocks: { c30: ['met 2025-10-10'], c32: ['met'] },
    },
    {
      at: '2025-09-30 10:00',
      scores: { c26: ['agent-7: -5 points confirmed', 'agent-7: performancePay=0 confirmed', '= agent-7 2025-09: -5'] },
    },
    {
      at: '2025-11-10 10:00',
      on: 'c-2',
      clocks: { c30: ['met 2025-10-10'], c33: ['met'], c35: ['met'], c36: ['met'] },
    },
  ],
}
