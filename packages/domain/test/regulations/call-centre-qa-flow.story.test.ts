import { expect, it } from 'vitest'
import { ledgerOf } from '../../src/figure/ledger.js'
import { callCentreQaFlow } from '../../src/regulations/index.js'
import { shanghai } from '../../src/testing/index.js'
import {
  act,
  agent,
  archive,
  boss,
  call,
  classify,
  leader,
  link,
  listens,
  qa,
  reply,
  supervisor,
} from './call-centre-qa-flow.kit.js'
import { rulesWith } from './clause-by-clause.js'
import { ended, play } from './story.js'

const rules = rulesWith(callCentreQaFlow)
const dissatisfied = act('satisfaction-recorded', 100, leader, { level: 'dissatisfied', during: 'reply' })

/** A customer complains about an agent who talked over them; the answer does not please. */
const first = [
  call(),
  act('registered', 2, agent),
  classify({ suspected: true }, 5),
  listens(leader, 10),
  classify({ suspected: true }, 12),
  reply(14),
  classify({ established: true }, 15),
  listens(supervisor, 20),
  classify({ established: true }, 25, supervisor),
  classify({ situation: '2', conduct: ['bad-attitude'] }, 30, supervisor),
  act('sanction-imposed', 35, supervisor, { kind: 'points', points: -5 }),
  listens(supervisor, 40),
  listens(qa, 50),
  act('sanction-imposed', 60, supervisor, { kind: 'points', points: -5 }),
  act('sanction-imposed', 61, supervisor, { kind: 'pay', month: '2025-09' }),
  reply(90),
  dissatisfied,
  archive(105),
  link('successor', 110),
  archive(115),
]

/** The new order: discussed, decided for good, told, explained to every agent. */
const second = [
  call(),
  link('predecessor', 1),
  act('registered', 2, agent),
  reply(5),
  act('reviewed', 30, boss, { kind: 'discussion', result: '维持原处理' }),
  reply(35),
  act('decision-issued', 40, boss, { opinion: '维持原处理', final: true }),
  reply(50, { declaredFinal: true }),
  archive(55),
  act('circulated', 60, leader, { kind: 'wording' }, { to: { roles: ['agent'] } }),
  archive(65),
]

it('一件投诉座席：记录、两级调听、成立、情况2、复听后处分、答复、不满意另立工单、归档', () => {
  const { dossier, log } = play(rules, first)
  expect(log).toEqual([
    '09-29T10:00 Received',
    '09-29T10:02 act:registered',
    '09-29T10:05 Classify refused by c06, c13',
    '09-29T10:10 act:recording-reviewed',
    '09-29T10:12 Classified',
    '09-29T10:14 Reply refused by c19',
    '09-29T10:15 Classify refused by c16',
    '09-29T10:20 act:recording-reviewed',
    '09-29T10:25 Classified; Classified found-by-supervisor by c16',
    '09-29T10:30 Classified',
    '09-29T10:35 Record refused by c25',
    '09-29T10:40 act:recording-reviewed',
    '09-29T10:50 act:recording-reviewed',
    '09-29T11:00 act:sanction-imposed',
    '09-29T11:01 act:sanction-imposed',
    '09-29T11:30 Replied:final',
    '09-29T11:40 act:satisfaction-recorded',
    '09-29T11:45 Archive refused by c31, c32',
    '09-29T11:50 Linked:successor',
    '09-29T11:55 Archived',
  ])
  expect(ended(dossier, shanghai('2025-11-10'))).toEqual(['c04 met', 'c30 met 2025-10-10', 'c32 met'])
  expect(
    ledgerOf(rules)([dossier.complaint]).map(({ clause, charged, effect, status, period }) => [
      clause,
      charged,
      effect,
      status,
      period?.id,
    ]),
  ).toEqual([
    ['c26', 'agent-7', { points: -5 }, 'confirmed', '2025-09'],
    ['c26', 'agent-7', { flag: 'performancePay', value: 0 }, 'confirmed', '2025-09'],
  ])
})

it('新工单：讨论、最终意见、通报口径、归档', () => {
  const { dossier, log } = play(rules, second)
  expect(log).toEqual([
    '09-29T10:00 Received',
    '09-29T10:01 Linked:predecessor',
    '09-29T10:02 act:registered',
    '09-29T10:05 Reply refused by c19',
    '09-29T10:30 act:reviewed',
    '09-29T10:35 Replied:final [c34 warns]',
    '09-29T10:40 act:decision-issued',
    '09-29T10:50 Replied:final',
    '09-29T10:55 Archive refused by c36',
    '09-29T11:00 act:circulated',
    '09-29T11:05 Archived',
  ])
  expect(ended(dossier, shanghai('2025-11-10'))).toEqual([
    'c04 met',
    'c30 met 2025-10-10',
    'c33 met',
    'c35 met',
    'c36 met',
  ])
})
