import { describe } from 'vitest'
import type { ComplaintCommand } from '../../src/complaint/command.js'
import { liaoningBankingAssociation } from '../../src/regulations/index.js'
import { command, scenario, shanghai } from '../../src/testing/index.js'
import { clauseByClause } from './clause-by-clause.js'
import {
  act,
  clerk,
  clocks,
  eventsOf,
  friday,
  handedOn,
  handler,
  organisation,
  passedOn,
  raisedBy,
  refusal,
  reported,
  routedBy,
  share,
  teller,
  validity,
} from './liaoning-banking-association.kit.js'

const { clause, complete } = clauseByClause(liaoningBankingAssociation, organisation)
const close = (at: string): ComplaintCommand => command('Close', {}, { at, by: clerk })

describe('第九条、第十条：会员单位和网点', () => {
  clause('c19', (rules) => routedBy(scenario(rules, passedOn), 'c19'), [['investigate', 'bank-a']])

  const final = reported('result', 'association', shanghai('2025-10-11'), handler, { final: true })
  const registered = act('registered', shanghai(friday, '11:00'), clerk)
  const [received, ...later] = handedOn
  const given = [...(received === undefined ? [] : [received]), registered, ...later]
  const followed = command(
    'FollowUp',
    { purpose: 'urge', assignment: 'b-1' },
    { at: shanghai('2025-10-10'), by: handler },
  )

  clause(
    'c20',
    (rules) => {
      const outcome = (all: ReadonlyArray<ComplaintCommand>) => [
        refusal(scenario(rules, [...all, final, close(shanghai('2025-10-13'))])),
        clocks(rules, [...all, final, close(shanghai('2025-10-13'))], 'c20', shanghai('2025-10-14')),
      ]
      return { left: outcome(given), watched: outcome([...given, followed]) }
    },
    { left: [[], [['breached', '-']]], watched: [[], [['met', '-']]] },
  )

  clause(
    'c21',
    (rules) => {
      const at = shanghai('2025-10-13')
      const interim = reported('result', 'association', shanghai('2025-10-11'))
      const byBranch = reported('result', 'association', shanghai('2025-10-11'), teller, { final: true })
      const archive = command('Archive', {}, { at, by: clerk })
      return [[], [interim], [byBranch], [final]].map((reports) => [
        ...refusal(scenario(rules, [...given, ...reports, close(at)])),
        ...refusal(scenario(rules, [...given, ...reports, archive])),
      ])
    },
    [['c21', 'c21'], ['c21', 'c21'], ['c21', 'c21'], []],
  )

  clause(
    'c22',
    (rules) => {
      const at = shanghai('2025-10-10')
      const done = [
        act('rectification-ordered', at, handler),
        act('sanction-imposed', at, handler, { kind: 'opinion' }),
        act('corrective-action-verified', shanghai('2025-10-12'), handler),
      ]
      const outcome = (more: ReadonlyArray<ComplaintCommand>) =>
        refusal(scenario(rules, [...given, final, ...more, close(shanghai('2025-10-20'))]))
      const valid = validity('valid', 'verified', at, handler)
      return {
        unverified: outcome([]),
        valid: outcome([valid]),
        unfinished: outcome([valid, ...done.slice(0, 2)]),
        done: outcome([valid, ...done]),
        byAssociation: outcome([valid, act('rectification-ordered', at, clerk), ...done.slice(1)]),
        afterAll: outcome([valid, validity('invalid', 'verified', shanghai('2025-10-11'), handler)]),
      }
    },
    { unverified: [], valid: ['c22'], unfinished: ['c22'], done: [], byAssociation: ['c22'], afterAll: [] },
  )

  const closed = [...given, followed, final, close(shanghai('2025-10-13'))]
  const archived = [...closed, command('Archive', {}, { at: shanghai('2025-10-14'), by: clerk })]
  for (const id of ['c18', 'c25', 'c29'])
    clause(
      id,
      (rules) => [
        clocks(rules, given, id, shanghai('2025-10-13')),
        clocks(rules, closed, id, shanghai('2025-10-13', '12:00')),
        clocks(rules, archived, id, shanghai('2025-10-14', '12:00')),
      ],
      [[], [['running', '-']], [['met', '-']]],
    )

  clause('c26', (rules) => routedBy(scenario(rules, handedOn), 'c26'), [
    ['handle', 'branch-a1'],
    ['reply', 'branch-a1'],
  ])

  clause(
    'c27',
    (rules) => {
      const at = shanghai('2025-10-09')
      const demand = (amount: number) =>
        command('Classify', { field: { 'case.demandAmount': amount } }, { at, by: teller })
      const raised = (all: ReadonlyArray<ComplaintCommand>) => raisedBy(eventsOf(scenario(rules, all)), 'c27')
      const unable = act('inability-declared', at, teller, { kind: 'handle', reason: '客户要求登报道歉' })
      const told = reported('progress', 'superior-unit', shanghai('2025-10-09', '16:00'), teller)
      return {
        atTheMember: raised([...passedOn, demand(100_000)]),
        within: raised([...handedOn, demand(5000)]),
        beyond: raised([...handedOn, demand(5001)]),
        notMoney: raised([...handedOn, unable]),
        report: clocks(rules, [...handedOn, demand(5001)], 'c27', shanghai('2025-10-10')),
        reported: clocks(rules, [...handedOn, demand(5001), told], 'c27', shanghai('2025-10-10')),
      }
    },
    {
      atTheMember: [],
      within: [],
      beyond: [{ unit: 'bank-a' }],
      notMoney: [{ unit: 'bank-a' }],
      report: [['breached', '2025-10-09']],
      reported: [['met', '2025-10-09']],
    },
  )

  clause(
    'c28',
    (rules) => {
      const replied = command('Reply', { stage: 'final' }, { at: shanghai('2025-10-10'), by: teller })
      const done = act('corrective-action-completed', shanghai('2025-10-23'), teller)
      const invalid = validity('invalid', 'verified', shanghai('2025-10-10', '11:00'), handler)
      const at = shanghai('2025-10-27')
      return {
        late: clocks(rules, [...handedOn, replied], 'c28', at),
        done: clocks(rules, [...handedOn, replied, done], 'c28', at),
        invalid: clocks(rules, [...handedOn, replied, invalid], 'c28', at),
      }
    },
    {
      late: [['breached', '2025-10-23']],
      done: [['met', '2025-10-23']],
      invalid: [['inapplicable', '2025-10-23']],
    },
  )
})

complete(share.parties)
