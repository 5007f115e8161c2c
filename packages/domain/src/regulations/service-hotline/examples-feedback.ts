import type { ClauseExamples, ExampleDeed, ExampleStep } from '../../example/language.js'
import {
  answered,
  closed,
  dissatisfied,
  general,
  received,
  registered,
  satisfied,
  tracked,
  transfer,
  transferred,
} from './examples-path.js'

const reopened: ExampleDeed = {
  at: '2026-01-08 15:00',
  by: 'agent',
  do: 'Reopen',
  with: { reason: '客户不满意，要求换货' },
}

const declared: ExampleDeed = {
  at: '2026-01-20 10:00',
  by: 'agent',
  do: 'Reply:final',
  with: { form: 'written', declaredFinal: true, explanation: '已换货一次，超出保修的要求无法满足' },
}

const still: ExampleDeed = {
  at: '2026-01-20 10:10',
  by: 'agent',
  do: 'Record:satisfaction-recorded',
  with: { level: 'dissatisfied', during: 'reply', field: { 'dissatisfaction.reason': '要求三倍赔偿' } },
}

const byManager: ExampleDeed = {
  at: '2026-01-21 10:00',
  by: 'manager',
  do: 'Close',
  with: { reason: '两轮办理后仍不满意' },
}

const missed: ExampleDeed = {
  at: '2026-01-06 10:00',
  by: 'handler',
  do: 'Record:contact-attempted',
  with: { channel: 'phone', reached: false },
}

/** Served again, and the customer is still not content. */
const servedAgain: ReadonlyArray<ExampleStep> = [
  reopened,
  {
    ...transferred,
    at: '2026-01-08 15:30',
    with: { ...transfer, assignment: 'a-2', deadline: '2026-01-15T18:00:00+08:00' },
  },
  { ...tracked, at: '2026-01-12 10:00', with: { assignment: 'a-2' } },
  declared,
  still,
]

/** Chapter 4(4) at work: the result told, and the customer satisfied. */
export const feedback: ClauseExamples = {
  c38: [
    {
      says: { zh: '次日告知并问了满意度', en: 'told the next day, and asked' },
      steps: [...answered, satisfied],
      then: [{ clocks: { c38: ['met 2026-01-08'] } }],
    },
    {
      says: { zh: '告知了却没问', en: 'told but not asked' },
      steps: [...answered],
      then: [{ at: '2026-01-09 10:00', clocks: { c38: ['breached 2026-01-08'] } }],
    },
  ],
  c39: [
    {
      says: { zh: '不满意要写原因', en: 'dissatisfaction needs a reason' },
      steps: [
        ...answered,
        { ...dissatisfied, with: { level: 'dissatisfied', during: 'reply' }, refused: ['c39'] },
        dissatisfied,
      ],
    },
    {
      says: { zh: '随满意度一并写明也行', en: 'or one given with the answer' },
      steps: [...answered, { ...dissatisfied, with: { level: 'dissatisfied', during: 'reply', reason: '包装破损' } }],
    },
    {
      says: { zh: '满意的不必', en: 'satisfaction needs none' },
      steps: [...answered, satisfied],
    },
  ],
  c40: [
    {
      says: { zh: '没问满意度，不得结案', en: 'not closed while nobody has asked' },
      steps: [
        ...answered,
        { ...closed, refused: ['c40'] },
        { ...satisfied, at: '2026-01-13 11:00' },
        { ...closed, at: '2026-01-13 11:10' },
      ],
    },
    {
      says: {
        zh: '不满意的重启再办；两轮之后经理可按最终答复结案',
        en: 'reopened and worked on again; after two rounds the manager closes upon a final reply',
      },
      steps: [
        ...answered,
        dissatisfied,
        { ...byManager, at: '2026-01-08 14:30', refused: ['c40'] },
        ...servedAgain,
        { ...closed, at: '2026-01-20 11:00', refused: ['c40'] },
        byManager,
      ],
      then: [
        {
          facts: { 'case.outcome': 'closed-dissatisfied', 'case.status': 'closed' },
          clocks: { c40: ['met', 'inapplicable'] },
        },
      ],
    },
    {
      says: {
        zh: '三次联系不上，答复后由经理结案',
        en: 'after three contacts that failed the manager closes upon the reply',
      },
      steps: [
        received,
        registered,
        general,
        missed,
        { ...missed, at: '2026-01-07 10:00' },
        { ...declared, at: '2026-01-08 10:00' },
        { ...byManager, at: '2026-01-08 11:00', refused: ['c40'] },
        { ...missed, at: '2026-01-09 10:00' },
        { ...byManager, at: '2026-01-09 11:00' },
      ],
    },
    {
      says: { zh: '没有出口的读法：经理也不得结案', en: 'read without an exit, the manager may not close either' },
      under: { readings: ['A013'] },
      steps: [...answered, dissatisfied, ...servedAgain, { ...byManager, refused: ['c40'] }],
    },
  ],
}
