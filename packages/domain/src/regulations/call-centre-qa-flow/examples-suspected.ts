import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import {
  closed,
  established,
  monitored,
  qaListens,
  said,
  stands,
  successor,
  supervisorListens,
  written,
} from './examples-steps.js'

/** What quality inspection finds of the call that it has heard. */
const suspected = { at: '2025-09-29 10:05', by: 'qa', do: 'Classify', with: { class: { suspected: true } } }
const heard: ReadonlyArray<ExampleStep> = [monitored, qaListens, suspected]
const noAttempt = { at: '2025-09-29 10:06', by: 'qa', do: 'Classify', with: { class: { defusing: 'none' } } }
const untried: ReadonlyArray<ExampleStep> = [...heard, noAttempt]
const provisional = {
  at: '2025-09-29 10:08',
  by: 'leader',
  do: 'Record:sanction-imposed',
  with: { kind: 'points', points: -1, provisional: true },
}
const succeeds = {
  at: '2025-09-29 10:12',
  by: 'leader',
  do: 'Record:defusing-attempted',
  with: { outcome: 'success' },
}
const doesNot = { ...succeeds, with: { outcome: 'failed' } }
/** The call that the agent defused; nobody wrote anything down. */
const defused: ReadonlyArray<ExampleStep> = [
  { ...monitored, with: { ...said, kind: 'suspected', field: {} } },
  qaListens,
  { ...suspected, with: { class: { suspected: true, defusing: 'success' } } },
]

/** Is it a complaint at all, and was it defused. */
export const suspicion: ClauseExamples = {
  c06: [
    {
      says: { zh: '没有听过录音，不能认定疑似', en: 'not found suspected unheard' },
      steps: [monitored, { ...suspected, refused: ['c06'] }, qaListens, { ...suspected, at: '2025-09-29 10:06' }],
    },
    {
      says: { zh: '未听录音，直接录入有效性也不行', en: 'nor is its validity entered unheard' },
      steps: [
        monitored,
        { ...suspected, by: 'supervisor', with: { class: { validity: 'invalid' } }, refused: ['c06'] },
      ],
    },
  ],
  c07: [
    {
      says: { zh: '客户没有投诉，听后也不疑似：记无效投诉', en: 'not raised, not suspected: invalid' },
      steps: [
        monitored,
        qaListens,
        { ...suspected, with: { class: { suspected: false } }, brings: { c07: ['Classified'] } },
      ],
      then: [{ facts: { 'class.validity': 'invalid' } }],
    },
    {
      says: { zh: '疑似的尚无定论', en: 'a suspected one is still open' },
      steps: [monitored, qaListens, { ...suspected, brings: { c07: [] } }],
      then: [{ facts: { 'class.validity': null } }],
    },
  ],
  c08: [
    {
      says: {
        zh: '没有查明有无化解，不能定有效性，查明后可以',
        en: 'validity is fixed once it is settled whether the agent tried, not before',
      },
      steps: [
        ...heard,
        supervisorListens,
        { ...stands, with: { class: { validity: 'established' } }, refused: ['c08'] },
        { ...noAttempt, at: '2025-09-29 10:21' },
        { ...stands, at: '2025-09-29 10:22', with: { class: { validity: 'established' } } },
      ],
    },
    {
      says: { zh: '有无化解尚未查明，组长仍可去化解', en: 'the leader may try before it is settled' },
      steps: [...heard, succeeds],
      then: [{ facts: { 'class.validity': 'invalid' } }],
    },
    {
      says: { zh: '没有查明有无化解，主管不能认定', en: 'the supervisor finds nothing yet' },
      steps: [...heard, supervisorListens, { ...stands, refused: ['c08'] }],
    },
    {
      says: { zh: '客户已提出投诉的不问', en: 'not asked where the customer raised the complaint' },
      steps: established,
      then: [{ facts: { 'class.defusing': null, 'class.validity': 'established' } }],
    },
  ],
  c09: [
    {
      says: {
        zh: '座席已化解，缺内容的记录也不拦，可以结案',
        en: 'defused by the agent: no content is asked for, and it is closed',
      },
      steps: [...defused, { ...written, at: '2025-09-29 10:06' }, closed],
      then: [{ facts: { 'case.kind': 'call-only', 'case.status': 'closed' } }],
    },
    {
      says: { zh: '没有化解的照样要写内容', en: 'where nobody tried, the content is asked for' },
      steps: [
        { ...monitored, with: { ...said, kind: 'suspected', field: {} } },
        qaListens,
        { ...suspected, with: { class: { suspected: true, defusing: 'none' } } },
        { ...written, at: '2025-09-29 10:06', refused: ['c04'] },
      ],
      then: [{ facts: { 'case.kind': 'suspected' } }],
    },
    {
      says: {
        zh: '只免记录的读法：仍是疑似投诉',
        en: 'read as sparing the record only: it stays a suspected complaint',
      },
      under: { readings: ['A057'] },
      steps: [...defused, { ...written, at: '2025-09-29 10:06' }, closed],
      then: [{ facts: { 'case.kind': 'suspected', 'case.status': 'closed' } }],
    },
  ],
  c10: [
    {
      says: { zh: '没有化解：建议扣一分', en: 'not attempted: one point proposed' },
      steps: untried,
      then: [{ clocks: { c10: [] }, scores: { c10: ['agent-7: -1 points proposed', '= agent-7 2025-09: 0'] } }],
    },
    {
      says: { zh: '先扣分，后化解，义务完成', en: 'points, then the attempt: done' },
      steps: [...untried, provisional, succeeds],
      then: [
        { at: '2025-09-29 10:09', clocks: { c10: ['running'] } },
        { clocks: { c10: ['met'] }, scores: { c10: ['agent-7: -1 points confirmed', '= agent-7 2025-09: -1'] } },
      ],
    },
    {
      says: {
        zh: '扣分之后没有联系客户，不能结案；答复客户即可',
        en: 'points and nothing after: not closed before the customer is answered',
      },
      steps: [
        ...untried,
        provisional,
        { at: '2025-09-29 10:12', by: 'leader', do: 'Classify', with: { class: { validity: 'invalid' } } },
        { ...closed, at: '2025-09-29 10:15', refused: ['c10'] },
        { at: '2025-09-29 10:20', by: 'leader', do: 'Reply:final' },
        closed,
      ],
      then: [{ clocks: { c10: ['met'] }, facts: { 'case.status': 'closed' } }],
    },
    {
      says: { zh: '座席化解过的不扣分', en: 'no points where the agent has tried' },
      steps: defused,
      then: [{ clocks: { c10: [] }, scores: { c10: [] } }],
    },
  ],
  c11: [
    {
      says: { zh: '组长化解成功，记无效投诉', en: 'the leader succeeds: invalid' },
      steps: [...untried, provisional, { ...succeeds, brings: { c11: ['Classified'] } }],
      then: [{ facts: { 'class.validity': 'invalid' } }],
    },
    {
      says: { zh: '组长化解不成', en: 'the leader fails' },
      steps: [...untried, provisional, { ...doesNot, brings: { c11: [] } }],
      then: [{ facts: { 'class.validity': null } }],
    },
    {
      says: { zh: '座席自己再去化解不算', en: 'an attempt of the agent afterwards does not count' },
      steps: [...untried, provisional, { ...succeeds, by: 'agent', brings: { c11: [] } }],
      then: [{ facts: { 'class.validity': null } }],
    },
  ],
  c12: [
    {
      says: { zh: '化解不成，没有另立工单，不能结案', en: 'failed, and not closed without a new order' },
      steps: [...untried, provisional, doesNot, { ...closed, refused: ['c12', 'c31'] }],
      then: [{ clocks: { c12: ['running'] } }],
    },
    {
      says: { zh: '另立了工单', en: 'a new order was opened' },
      steps: [...untried, provisional, doesNot, { ...successor, at: '2025-09-29 10:20' }, closed],
      then: [{ clocks: { c12: ['met'] }, facts: { 'case.status': 'closed' } }],
    },
    {
      says: { zh: '化解成功，不必另立', en: 'the leader succeeds: no new order' },
      steps: [...untried, provisional, succeeds],
      then: [{ clocks: { c12: [] } }],
    },
  ],
}
