import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import {
  aboutInstitution,
  answered,
  archived,
  call,
  closed,
  dissatisfied,
  established,
  finalAnswer,
  handled,
  listened,
  one,
  onTheFloor,
  points,
  predecessor,
  returned,
  satisfied,
  successor,
} from './examples-steps.js'

/** The new order after dissatisfaction. */
const anew: ReadonlyArray<ExampleStep> = [...listened, { ...predecessor, at: '2025-09-29 10:11' }]
const discussed = { at: '2025-09-29 10:15', by: 'boss', do: 'Record:reviewed', with: { kind: 'discussion' } }
const again = { ...answered, at: '2025-09-29 10:50' }
const opinion = { at: '2025-09-29 10:45', by: 'leader', do: 'Record:opinion-noted', with: { text: '减免本月费用' } }
const decided = {
  at: '2025-09-29 10:20',
  by: 'boss',
  do: 'Record:decision-issued',
  with: { opinion: '维持原处理', final: true },
}
const briefed = {
  at: '2025-09-29 10:50',
  by: 'leader',
  do: 'Record:circulated',
  with: { kind: 'wording', to: { roles: ['agent'] } },
}

/** The answer, the filing, and what happens while the customer is still not satisfied. */
export const answer: ClauseExamples = {
  c30: [
    {
      says: { zh: '处分之后当日告知结果', en: 'told the same day, after the sanction' },
      steps: [...handled, answered],
      then: [{ clocks: { c30: ['met 2025-10-10'] } }],
    },
    {
      says: { zh: '成立了，三个工作日没有告知', en: 'established, and not told in three working days' },
      steps: established,
      then: [
        { at: '2025-09-29 11:00', clocks: { c30: ['running 2025-10-10'] } },
        { at: '2025-10-12 10:00', clocks: { c30: ['breached 2025-10-10'] } },
      ],
    },
    {
      says: { zh: '尚未认定', en: 'not found yet' },
      steps: [call],
      then: [{ at: '2025-09-29 11:00', clocks: { c30: ['pending 2025-10-10'] } }],
    },
    {
      says: { zh: '机构退回结果后告知', en: 'told once the institution has returned its result' },
      steps: [aboutInstitution, returned, answered],
      then: [{ clocks: { c30: ['met 2025-10-10'] } }],
    },
    {
      says: { zh: '现场发现没有客户，无人可告知', en: 'a floor finding has no customer to tell' },
      steps: [onTheFloor],
      then: [{ at: '2025-09-29 11:00', clocks: { c30: ['inapplicable 2025-10-10'] } }],
    },
    {
      says: { zh: '不设期限的读法：没有告知不能归档', en: 'read without a limit: not filed untold' },
      under: { readings: ['A060'] },
      steps: [...handled, successor, { ...archived, at: '2025-10-12 10:00', refused: ['c30'] }],
      then: [{ clocks: { c30: ['running'] } }],
    },
  ],
  c31: [
    {
      says: {
        zh: '没有问过是否满意，不能结案，也不能归档',
        en: 'not asked whether satisfied: neither closed nor filed',
      },
      steps: [
        ...handled,
        answered,
        { ...closed, refused: ['c31'] },
        { ...archived, at: '2025-09-29 11:05', refused: ['c31'] },
      ],
    },
    {
      says: { zh: '客户满意，归档', en: 'satisfied: filed' },
      steps: [...handled, answered, satisfied, archived],
    },
    {
      says: { zh: '现场发现的，处分之后才能结案', en: 'a floor finding is closed after the sanction' },
      steps: [onTheFloor, one, { ...closed, at: '2025-09-29 10:25', refused: ['c31'] }, points, closed],
      then: [{ facts: { 'case.status': 'closed' } }],
    },
  ],
  c32: [
    {
      says: { zh: '仍不满意，没有另立工单不能结案', en: 'still dissatisfied: not closed without a new order' },
      steps: [...handled, answered, dissatisfied, { ...closed, at: '2025-09-29 10:48', refused: ['c31', 'c32'] }],
      then: [{ clocks: { c32: ['running'] } }],
    },
    {
      says: { zh: '另立了工单，原工单结案', en: 'with a new order the old one is closed' },
      steps: [...handled, answered, dissatisfied, successor, closed],
      then: [{ clocks: { c32: ['met'] }, facts: { 'case.status': 'closed' } }],
    },
    {
      says: { zh: '已告知最终意见的，不再另立', en: 'no further order once the final opinion was told' },
      steps: [...handled, finalAnswer, dissatisfied],
      then: [{ clocks: { c32: ['inapplicable'] } }],
    },
    {
      says: {
        zh: '每次都另立的读法：最终意见之后也要',
        en: 'read as another order each time, after the final opinion, too',
      },
      under: { readings: ['A059'] },
      steps: [...handled, finalAnswer, dissatisfied, briefed, { ...closed, refused: ['c32'] }],
      then: [{ clocks: { c32: ['running'] } }],
    },
  ],
  c33: [
    {
      says: { zh: '新工单讨论过', en: 'the new order was discussed' },
      steps: [...anew, discussed],
      then: [{ clocks: { c33: ['met'] } }],
    },
    {
      says: { zh: '没有讨论记录，归档时提示，不拒绝', en: 'no record of a discussion: filed with a warning' },
      steps: [...anew, decided, finalAnswer, briefed, { ...archived, warned: ['c33'] }],
      then: [{ at: '2025-09-29 10:30', clocks: { c33: ['running'] } }, { clocks: { c33: ['breached'] } }],
    },
  ],
  c34: [
    {
      says: { zh: '没有新意见而再次答复，提示', en: 'answered again with nothing new: warned' },
      steps: [...handled, { ...answered, warned: [] }, { ...again, warned: ['c34'] }],
    },
    {
      says: { zh: '有了新意见', en: 'with a new opinion' },
      steps: [...handled, answered, opinion, { ...again, warned: [] }],
    },
    {
      says: { zh: '有新意见，由主管代为答复，提示', en: 'with a new opinion, but told by the supervisor: warned' },
      steps: [...handled, answered, opinion, { ...again, by: 'supervisor', warned: ['c34'] }],
    },
    {
      says: { zh: '新工单上的第一次答复不提示', en: 'the first answer on a new order is free' },
      steps: [...anew, discussed, { ...answered, warned: [] }],
    },
    {
      says: { zh: '不得再次答复的读法', en: 'read as forbidden without a new opinion' },
      under: { readings: ['answer-again'] },
      steps: [...handled, answered, { ...again, at: '2025-09-29 10:42', refused: ['c34'] }, opinion, again],
    },
  ],
  c35: [
    {
      says: { zh: '定为最终意见，告知客户', en: 'decided for good, and told so' },
      steps: [...anew, decided, finalAnswer],
      then: [{ at: '2025-09-29 10:30', clocks: { c35: ['running'] } }, { clocks: { c35: ['met'] } }],
    },
    {
      says: { zh: '答复时没有说明是最终意见，不能结案', en: 'answered without saying that it is final: not closed' },
      steps: [...anew, decided, answered, satisfied, { ...closed, refused: ['c35'] }],
      then: [{ clocks: { c35: ['running'] } }],
    },
  ],
  c36: [
    {
      says: { zh: '最终意见的解释口径没有通报座席，不能结案', en: 'the agents not briefed: not closed' },
      steps: [
        ...anew,
        decided,
        finalAnswer,
        { ...closed, at: '2025-09-29 10:45', refused: ['c36'] },
        { ...briefed, with: { kind: 'wording', to: { roles: ['centre-leaders'] } } },
        { ...closed, at: '2025-09-29 10:55', refused: ['c36'] },
      ],
      then: [{ clocks: { c36: ['running'] } }],
    },
    {
      says: { zh: '通报了每名座席', en: 'every agent briefed' },
      steps: [...anew, decided, finalAnswer, briefed, closed],
      then: [{ clocks: { c36: ['met'] }, facts: { 'case.status': 'closed' } }],
    },
  ],
}
