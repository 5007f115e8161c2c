import { describe } from 'vitest'
import type { ComplaintCommand } from '../../src/complaint/command.js'
import { ledgerOf } from '../../src/figure/ledger.js'
import { callCentreQaFlow } from '../../src/regulations/index.js'
import { scenario } from '../../src/testing/index.js'
import {
  act,
  boss,
  call,
  classify,
  clocks,
  colleague,
  established,
  eventsOf,
  listens,
  minute,
  qa,
  refusal,
  supervisor,
  trainer,
  warnings,
} from './call-centre-qa-flow.kit.js'
import { clauseByClause, clauses } from './clause-by-clause.js'

const { clause, complete } = clauseByClause(callCentreQaFlow)

describe('情况1、2、3', () => {
  const loss = (amount: number) => ({ field: { 'incident.lossAmount': amount } })
  const set = (situation: '1' | '2' | '3', conduct: ReadonlyArray<string>, amount?: number) =>
    classify(
      { situation, ...(conduct.length === 0 ? {} : { conduct: [...conduct] }) },
      22,
      supervisor,
      amount === undefined ? {} : loss(amount),
    )

  clause('c20', (rules) => [0, 1].map((amount) => warnings(rules, [...established, set('1', [], amount)])), [
    [],
    ['c20'],
  ])

  clause(
    'c21',
    (rules) => ({
      slight: warnings(rules, [...established, set('2', [], 500)]),
      major: warnings(rules, [...established, set('2', [], 501)]),
      attitude: warnings(rules, [...established, set('2', ['bad-attitude'], 0)]),
      floor: warnings(rules, [...established, set('2', ['venting-on-floor'], 0)]),
      nothing: warnings(rules, [...established, set('2', ['abuse'], 0)]),
    }),
    { slight: [], major: ['c21'], attitude: [], floor: [], nothing: ['c21'] },
  )

  clause(
    'c22',
    (rules) => {
      const floor = call({ kind: 'floor-finding' })
      return ['1', '2', '3'].map((situation) => refusal(rules, [floor, set(situation as '1', ['venting-on-floor'])]))
    },
    [['c22'], [], []],
  )

  clause(
    'c23',
    (rules) => ({
      major: warnings(rules, [...established, set('3', [], 501)]),
      slight: warnings(rules, [...established, set('3', ['bad-attitude'], 500)]),
      abuse: warnings(rules, [...established, set('3', ['abuse'], 0)]),
    }),
    { major: [], slight: ['c23'], abuse: [] },
  )

  const entries = (given: ReadonlyArray<ComplaintCommand>, id: string) => (rules: Parameters<typeof ledgerOf>[0]) =>
    ledgerOf(rules)([scenario(rules, given).dossier.complaint])
      .filter((entry) => entry.clause === id)
      .map(({ charged, effect }) => [charged, effect])

  clause('c24', entries([...established, set('1', [])], 'c24'), [['agent-7', { points: -2 }]])

  const sanction = act('sanction-imposed', 40, supervisor, { kind: 'points', points: 5 })
  const two = [...established, set('2', ['bad-attitude'])]

  clause(
    'c25',
    (rules) => ({
      before: refusal(rules, [...two.slice(0, -1), listens(qa, 21), ...two.slice(-1), sanction]),
      supervisorOnly: refusal(rules, [...two, listens(supervisor, 25), sanction]),
      both: refusal(rules, [...two, listens(supervisor, 25), listens(qa, 26), sanction]),
    }),
    { before: ['c25'], supervisorOnly: ['c25'], both: [] },
  )

  clause('c26', entries(two, 'c26'), [
    ['agent-7', { points: -5 }],
    ['agent-7', { flag: 'performancePay', value: 0 }],
  ])

  const three = [...established, set('3', ['abuse'])]
  const all = [supervisor, colleague, qa, trainer].map((by, i) => listens(by, 25 + i))

  clause(
    'c27',
    (rules) => {
      const twoHats = { id: supervisor.id, roles: ['trainer'] }
      return {
        nobody: refusal(rules, [...three, sanction]),
        three: refusal(rules, [...three, ...all.slice(0, 3), sanction]),
        twoHats: refusal(rules, [...three, ...all.slice(0, 3), listens(twoHats, 29), sanction]),
        all: refusal(rules, [...three, ...all, sanction]),
      }
    },
    { nobody: ['c27'], three: ['c27'], twoHats: ['c27'], all: [] },
  )

  clause(
    'c28',
    (rules) =>
      [two, three].map((given) =>
        eventsOf(scenario(rules, given)).flatMap((event) => (event.type === 'Escalated' ? [event.data.to?.roles] : [])),
      ),
    [[], [['centre-leaders']]],
  )

  clause(
    'c29',
    (rules) => {
      const serious = classify({}, 30, boss, { flag: { serious: true } })
      const criticism = act('circulated', 45, boss, { kind: 'criticism' })
      const wording = act('circulated', 45, boss, { kind: 'wording' })
      const owed = (more: ReadonlyArray<ComplaintCommand>) => clocks(rules, [...three, ...more], 'c29', minute(90))
      return {
        entries: entries(three, 'c29')(rules),
        serious: entries([...three, serious], 'c29')(rules),
        open: owed([wording]),
        done: owed([criticism]),
        milder: owed([set('2', ['bad-attitude'])]),
      }
    },
    {
      entries: [['agent-7', { flag: 'performancePay', value: 0 }]],
      serious: [
        ['agent-7', { flag: 'performancePay', value: 0 }],
        ['agent-7', { propose: 'act:sanction-imposed', with: { kind: 'dismissal' } }],
      ],
      open: [['running', '-']],
      done: [['met', '-']],
      milder: [['inapplicable', '-']],
    },
  )
})

complete(clauses(20, 29))
