import { describe } from 'vitest'
import { callCentreQaFlow } from '../../src/regulations/index.js'
import { command, shanghai } from '../../src/testing/index.js'
import {
  aboutInstitution,
  act,
  agent,
  call,
  classify,
  clocks,
  close,
  established,
  leader,
  link,
  listened,
  listens,
  minute,
  qa,
  refusal,
  reply,
  supervisor,
  validity,
} from './call-centre-qa-flow.kit.js'
import { clauseByClause, clauses } from './clause-by-clause.js'

const { clause, complete } = clauseByClause(callCentreQaFlow)

describe('调听、认定', () => {
  clause(
    'c13',
    (rules) => {
      const qaOnly = [call(), listens(qa, 10), classify({ suspected: true }, 12)]
      return {
        qaOnly: refusal(rules, qaOnly),
        leader: refusal(rules, [...listened, classify({ suspected: true }, 12)]),
      }
    },
    { qaOnly: ['c13'], leader: [] },
  )

  const noComplaint = [...listened, classify({ suspected: false }, 12)]
  const talk = act('reviewed', 15, leader, { kind: 'discussion', with: 'qa-dept' })

  clause(
    'c14',
    (rules) => ({
      open: clocks(rules, noComplaint, 'c14', minute(60)),
      replyOnly: clocks(rules, [...noComplaint, reply(20)], 'c14', minute(60)),
      done: clocks(rules, [...noComplaint, talk, reply(20)], 'c14', minute(60)),
      close: refusal(rules, [...noComplaint, reply(20), close(30)]),
      closeDone: refusal(rules, [...noComplaint, talk, reply(20), close(30)]),
      late: clocks(rules, noComplaint, 'c14', shanghai('2025-10-12')),
    }),
    {
      open: [['running', '2025-10-10']],
      replyOnly: [['running', '2025-10-10']],
      done: [['met', '2025-10-10']],
      close: ['c14'],
      closeDone: [],
      late: [['breached', '2025-10-10']],
    },
  )

  clause('c15', (rules) => validity(rules, noComplaint), ['invalid', 'not-a-complaint-by-leader'])

  clause(
    'c16',
    (rules) => {
      const suspected = [...listened, classify({ suspected: true }, 12)]
      return {
        unheard: refusal(rules, [...suspected, classify({ established: true }, 20, supervisor)]),
        byLeader: refusal(rules, [...suspected, listens(supervisor, 15), classify({ established: true }, 20, leader)]),
        typed: refusal(rules, [...suspected, listens(supervisor, 15), classify({ validity: 'invalid' }, 20, agent)]),
        unsuspected: refusal(rules, [
          ...listened,
          listens(supervisor, 15),
          classify({ established: true }, 20, supervisor),
        ]),
        found: validity(rules, established),
      }
    },
    {
      unheard: ['c16'],
      byLeader: ['c16'],
      typed: ['c16'],
      unsuspected: ['c16'],
      found: ['established', 'found-by-supervisor'],
    },
  )

  const unfounded = [...established.slice(0, -1), classify({ established: false }, 20, supervisor)]
  const handed = command(
    'Assign',
    { to: { person: 'leader-1', roles: ['duty-leader'] } },
    { at: minute(22), by: supervisor },
  )

  clause(
    'c17',
    (rules) => ({
      open: clocks(rules, unfounded, 'c17', minute(60)),
      notHanded: clocks(rules, [...unfounded, reply(25)], 'c17', minute(60)),
      done: clocks(rules, [...unfounded, handed, reply(25)], 'c17', minute(60)),
      close: refusal(rules, [...unfounded, reply(25), close(30)]),
      closeDone: refusal(rules, [...unfounded, handed, reply(25), close(30)]),
    }),
    {
      open: [['running', '2025-10-10']],
      notHanded: [['running', '2025-10-10']],
      done: [['met', '2025-10-10']],
      close: ['c17'],
      closeDone: [],
    },
  )

  clause('c18', (rules) => validity(rules, unfounded), ['invalid', 'not-established'])

  clause(
    'c19',
    (rules) => {
      const result = command(
        'Return',
        { what: 'result' },
        { at: minute(30), by: { id: 'clinic-1', roles: ['institution'] } },
      )
      const early = act('sanction-imposed', 11, leader, { kind: 'points' })
      const sanction = act('sanction-imposed', 30, supervisor, { kind: 'points' })
      return {
        open: refusal(rules, [...listened, reply(40)]),
        established: refusal(rules, [...established, reply(40)]),
        early: refusal(rules, [...listened, early, ...established.slice(3), reply(40)]),
        handled: refusal(rules, [...established, sanction, reply(40)]),
        institution: refusal(rules, [aboutInstitution, reply(40)]),
        returned: refusal(rules, [aboutInstitution, result, reply(40)]),
        invalid: refusal(rules, [...unfounded, reply(40)]),
        // On the new order after dissatisfaction a discussion will do.
        discussed: refusal(rules, [...listened, link('predecessor', 12), talk, reply(40)]),
      }
    },
    {
      open: ['c19'],
      established: ['c19'],
      early: ['c19'],
      handled: [],
      institution: ['c19'],
      returned: [],
      invalid: [],
      discussed: [],
    },
  )
})

complete(clauses(13, 19))
