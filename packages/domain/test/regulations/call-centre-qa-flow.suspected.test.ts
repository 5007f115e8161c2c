import { describe } from 'vitest'
import type { ComplaintCommand } from '../../src/complaint/command.js'
import { ledgerOf } from '../../src/figure/ledger.js'
import { callCentreQaFlow } from '../../src/regulations/index.js'
import { scenario } from '../../src/testing/index.js'
import {
  act,
  agent,
  call,
  classify,
  clocks,
  close,
  established,
  leader,
  link,
  listens,
  minute,
  monitored,
  qa,
  refusal,
  validity,
} from './call-centre-qa-flow.kit.js'
import { clauseByClause, clauses } from './clause-by-clause.js'

const { clause, complete } = clauseByClause(callCentreQaFlow)

describe('是否疑似投诉、有无化解', () => {
  clause(
    'c06',
    (rules) => ({
      unheard: refusal(rules, [monitored, classify({ suspected: true }, 5, qa)]),
      heard: refusal(rules, [monitored, listens(qa, 4), classify({ suspected: true }, 5, qa)]),
    }),
    { unheard: ['c06'], heard: [] },
  )

  clause('c07', (rules) => validity(rules, [monitored, listens(qa, 4), classify({ suspected: false }, 5, qa)]), [
    'invalid',
    'not-a-complaint',
  ])

  const suspected = [monitored, listens(qa, 4), classify({ suspected: true }, 5, qa)]

  clause(
    'c08',
    (rules) => ({
      unasked: refusal(rules, [...suspected, act('sanction-imposed', 8, leader, { kind: 'points', points: 1 })]),
      asked: refusal(rules, [
        ...suspected,
        classify({ defusing: 'no-attempt' }, 6, qa),
        act('sanction-imposed', 8, leader, { kind: 'points', points: 1 }),
      ]),
      // A customer who raised the complaint is not asked.
      raised: refusal(rules, established),
    }),
    { unasked: ['c08'], asked: [], raised: [] },
  )

  clause(
    'c09',
    (rules) => {
      const bare = call({ kind: 'suspected', field: {} })
      const defused = [bare, listens(qa, 4), classify({ suspected: true, defusing: 'success' }, 5, qa)]
      return {
        record: refusal(rules, [...defused, act('registered', 6, agent)]),
        kind: scenario(rules, defused).dossier.complaint.kind,
        closed: refusal(rules, [...defused, close(9)]),
      }
    },
    { record: [], kind: 'call-only', closed: [] },
  )

  const untried = [...suspected, classify({ defusing: 'no-attempt' }, 6, qa)]
  const points = act('sanction-imposed', 8, leader, { kind: 'points', points: 1, provisional: true })
  const attempt = (outcome: 'success' | 'failed', by = leader) => act('defusing-attempted', 12, by, { outcome })

  clause(
    'c10',
    (rules) => {
      const owed = (given: ReadonlyArray<ComplaintCommand>) => clocks(rules, given, 'c10', minute(60))
      return {
        entry: ledgerOf(rules)([scenario(rules, untried).dossier.complaint]).map(({ charged, effect }) => [
          charged,
          effect,
        ]),
        open: owed(untried),
        pointsOnly: owed([...untried, points]),
        attemptFirst: owed([...untried, attempt('success'), act('sanction-imposed', 20, leader, { kind: 'points' })]),
        done: owed([...untried, points, attempt('success')]),
        close: refusal(rules, [...untried, attempt('success'), close(30)]),
      }
    },
    {
      entry: [['agent-7', { points: -1 }]],
      open: [['running', '-']],
      pointsOnly: [['running', '-']],
      attemptFirst: [['running', '-']],
      done: [['met', '-']],
      close: ['c10'],
    },
  )

  clause(
    'c11',
    (rules) => ({
      success: validity(rules, [...untried, points, attempt('success')]),
      failed: validity(rules, [...untried, points, attempt('failed')]),
      somebodyElse: validity(rules, [...untried, points, attempt('success', agent)]),
    }),
    { success: ['invalid', 'defused-by-leader'], failed: [undefined], somebodyElse: [undefined] },
  )

  clause(
    'c12',
    (rules) => {
      const failed = [...untried, points, attempt('failed')]
      return {
        owed: clocks(rules, failed, 'c12', minute(60)),
        linked: clocks(rules, [...failed, link('successor', 20)], 'c12', minute(60)),
        close: refusal(rules, [...failed, close(30)]).includes('c12'),
        closeLinked: refusal(rules, [...failed, link('successor', 20), close(30)]),
      }
    },
    { owed: [['running', '-']], linked: [['met', '-']], close: true, closeLinked: [] },
  )
})

complete(clauses(6, 12))
