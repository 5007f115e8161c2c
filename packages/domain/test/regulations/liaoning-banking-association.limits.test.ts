import { describe } from 'vitest'
import type { ComplaintCommand } from '../../src/complaint/command.js'
import { liaoningBankingAssociation } from '../../src/regulations/index.js'
import { command, scenario, shanghai } from '../../src/testing/index.js'
import { clauseByClause } from './clause-by-clause.js'
import {
  clocks,
  handedOn,
  handler,
  organisation,
  passedOn,
  receive,
  refusal,
  reported,
  share,
  teller,
  validity,
} from './liaoning-banking-association.kit.js'

const { clause, complete } = clauseByClause(liaoningBankingAssociation, organisation)

describe('第十一条：时限', () => {
  clause(
    'c30',
    (rules) => {
      const invalid = validity('invalid', 'preliminary', shanghai('2025-09-28'))
      const stranger = receive({ respondent: { kind: 'branch', unit: 'bank-x' } })
      return {
        open: clocks(rules, [receive()], 'c30', shanghai('2025-09-29')),
        met: clocks(rules, passedOn, 'c30', shanghai('2025-10-09')),
        late: clocks(rules, [receive()], 'c30', shanghai('2025-09-30')),
        invalid: clocks(rules, [receive(), invalid], 'c30', shanghai('2025-10-09')),
        stranger: clocks(rules, [stranger], 'c30', shanghai('2025-09-29')),
      }
    },
    {
      // The make-up Sunday counts as the first day.
      open: [['running', '2025-09-29']],
      met: [['met', '2025-09-29']],
      late: [['breached', '2025-09-29']],
      invalid: [['cancelled', '2025-09-29']],
      stranger: [['inapplicable', '2025-09-29']],
    },
  )

  const verified = (by: typeof handler) =>
    command('Investigate', { finding: 'facts-verified' }, { at: shanghai('2025-10-09', '17:00'), by })
  clause(
    'c31',
    (rules) => ({
      met: clocks(rules, [...handedOn, verified(handler)], 'c31', shanghai('2025-10-13')),
      byBranch: clocks(rules, [...handedOn, verified(teller)], 'c31', shanghai('2025-10-13')),
    }),
    { met: [['met', '2025-10-09']], byBranch: [['breached', '2025-10-09']] },
  )

  clause(
    'c32',
    (rules) => {
      const now = shanghai('2025-10-14')
      const told = (kind: 'progress' | 'result', by = handler, to = 'association') =>
        clocks(rules, [...handedOn, reported(kind, to, shanghai('2025-10-13', '18:00'), by)], 'c32', now)
      return {
        nothing: clocks(rules, handedOn, 'c32', now),
        result: told('result'),
        progress: told('progress'),
        byBranch: told('result', teller),
        elsewhere: told('result', handler, 'regulator'),
      }
    },
    {
      nothing: [['breached', '2025-10-13']],
      result: [['met', '2025-10-13']],
      progress: [['met', '2025-10-13']],
      byBranch: [['breached', '2025-10-13']],
      elsewhere: [['breached', '2025-10-13']],
    },
  )

  const progress = reported('progress', 'superior-unit', shanghai('2025-10-10'), teller)
  const promise = (day: string, at = shanghai('2025-10-11')) =>
    command('Reply', { stage: 'interim', nextPromisedAt: shanghai(day, '17:00') }, { at, by: teller })
  const reply = (at: string) => command('Reply', { stage: 'final' }, { at, by: teller })

  clause(
    'c33',
    (rules) => {
      const at = (all: ReadonlyArray<ComplaintCommand>, now: string) => clocks(rules, all, 'c33', shanghai(now))
      return {
        inTime: at([...handedOn, reply(shanghai('2025-10-11', '17:00'))], '2025-10-13'),
        late: at(handedOn, '2025-10-12'),
        promised: at([...handedOn, progress, promise('2025-10-15')], '2025-10-14'),
        kept: at([...handedOn, progress, promise('2025-10-15'), reply(shanghai('2025-10-15', '09:00'))], '2025-10-20'),
        unreported: at([...handedOn, promise('2025-10-15')], '2025-10-14'),
      }
    },
    {
      inTime: [['met', '2025-10-11']],
      late: [['breached', '2025-10-11']],
      promised: [['running', '2025-10-15']],
      kept: [['met', '2025-10-15']],
      unreported: [['breached', '2025-10-11']],
    },
  )

  clause(
    'c34',
    (rules) => {
      const extend = command(
        'Extend',
        { clocks: ['c33'], newDueAt: shanghai('2025-10-15', '17:00') },
        { at: shanghai('2025-10-11', '16:00'), by: teller },
      )
      const late = reported('progress', 'superior-unit', shanghai('2025-10-11', '12:00'), teller)
      const outcome = (more: ReadonlyArray<ComplaintCommand>) =>
        refusal(scenario(rules, [...handedOn, ...more, extend]))
      return {
        nothing: outcome([]),
        noPromise: outcome([late]),
        noReport: outcome([promise('2025-10-15')]),
        all: outcome([promise('2025-10-15'), late]),
      }
    },
    { nothing: ['c34', 'c33'], noPromise: ['c34'], noReport: ['c34', 'c33'], all: [] },
  )

  clause(
    'c35',
    (rules) => {
      const at = (all: ReadonlyArray<ComplaintCommand>, now: string) =>
        scenario(rules, [...handedOn, ...all])
          .clocksAt('c35', shanghai(now))
          .map(({ clock, state }) => [state, clock.due?.at])
      const open = command('Reply', { stage: 'interim' }, { at: shanghai('2025-10-11'), by: teller })
      return {
        promised: at([promise('2025-10-15')], '2025-10-14'),
        broken: at([promise('2025-10-15')], '2025-10-16'),
        again: at([promise('2025-10-15'), promise('2025-10-17', shanghai('2025-10-15', '09:00'))], '2025-10-16'),
        unsaid: at([open], '2025-10-14'),
      }
    },
    {
      promised: [['running', '2025-10-15T17:00:00+08:00']],
      broken: [['breached', '2025-10-15T17:00:00+08:00']],
      again: [
        ['met', '2025-10-15T17:00:00+08:00'],
        ['running', '2025-10-17T17:00:00+08:00'],
      ],
      unsaid: [['running', '2025-10-17T23:59:59.999+08:00']],
    },
  )
})

complete(share.limits)
