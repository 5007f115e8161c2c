import { describe } from 'vitest'
import type { ComplaintCommand } from '../../src/complaint/command.js'
import type { ComplaintEvent } from '../../src/complaint/event.js'
import { millis } from '../../src/complaint/time.js'
import { watch } from '../../src/complaint/watch.js'
import { ledgerOf } from '../../src/figure/ledger.js'
import { liaoningBankingAssociation } from '../../src/regulations/index.js'
import { command, happened, received, scenario, shanghai } from '../../src/testing/index.js'
import { clauseByClause } from './clause-by-clause.js'
import {
  act,
  associationLeader,
  clerk,
  clocks,
  committee,
  eventsOf,
  handedOn,
  handler,
  organisation,
  passedOn,
  raisedBy,
  related,
  share,
  signed,
} from './liaoning-banking-association.kit.js'

const { clause, complete } = clauseByClause(liaoningBankingAssociation, organisation)

describe('第十二条、第十三条：问责与施行', () => {
  const exposed = (causedByHandling: boolean, at = shanghai('2025-10-09')) =>
    act('public-exposure-recorded', at, clerk, { medium: '微博', causedByHandling })

  clause(
    'c37',
    (rules) => {
      const at = (all: ReadonlyArray<ComplaintCommand>, now: string, time: string) => {
        const { complaint } = scenario(rules, all).dossier
        return raisedBy(watch(rules)(millis(shanghai(now, time)))(complaint), 'c37')
      }
      const sign = signed(shanghai('2025-09-30', '20:00'))
      return {
        sameDay: at(passedOn, '2025-09-30', '23:00'),
        nobody: at(passedOn, '2025-10-01', '00:30'),
        signed: at([...passedOn, sign], '2025-10-01', '00:30'),
        handedDown: at([...handedOn], '2025-10-20', '09:00'),
      }
    },
    { sameDay: [], nobody: [['association-leader']], signed: [], handedDown: [] },
  )

  const amongOthers = (
    n: number,
    paths: ReadonlyArray<string>,
    last: ComplaintCommand,
    more: ReadonlyArray<ComplaintEvent> = [],
  ) => {
    const others = Array.from({ length: n }, (_, i) =>
      received({ complaint: `c-${i + 2}`, at: shanghai('2025-07-01') }),
    )
    return related(paths, [...others, ...more], last)
  }
  const byCustomer = ['case.complainant.id', 'case.respondent.unit.member']
  const found = (finding: string) =>
    command('Classify', { class: { finding } }, { at: shanghai('2025-10-09'), by: clerk })

  clause(
    'c38',
    (rules) => {
      const raised = (last: ComplaintCommand) => raisedBy(eventsOf(scenario(rules, [...handedOn, last])), 'c38')
      return {
        first: raised(amongOthers(0, byCustomer, found('delay'))),
        second: raised(amongOthers(1, byCustomer, found('delay'))),
        manners: raised(amongOthers(1, byCustomer, found('bad-manners'))),
        noFault: raised(
          amongOthers(
            1,
            byCustomer,
            command('Classify', { class: { type: 'queue' } }, { at: shanghai('2025-10-09'), by: clerk }),
          ),
        ),
      }
    },
    { first: [], second: [['association-leader']], manners: [['association-leader']], noFault: [] },
  )

  const byBranch = ['case.respondent.unit', 'class.type']
  clause(
    'c39',
    (rules) => {
      const typed = command('Classify', { class: { type: 'queue' } }, { at: shanghai('2025-10-09'), by: clerk })
      const plan = happened(act('corrective-action-planned', shanghai('2025-08-01'), handler))
      const raised = (last: ComplaintCommand) => raisedBy(eventsOf(scenario(rules, [...handedOn, last])), 'c39')
      return {
        two: raised(amongOthers(1, byBranch, typed)),
        three: raised(amongOthers(2, byBranch, typed)),
        planned: raised(amongOthers(2, byBranch, typed, [plan])),
        untyped: raised(amongOthers(2, byBranch, found('delay'))),
      }
    },
    { two: [], three: [['association-leader']], planned: [], untyped: [] },
  )

  clause(
    'c40',
    (rules) =>
      [true, false].map((caused) => raisedBy(eventsOf(scenario(rules, [...handedOn, exposed(caused)])), 'c40')),
    [[['association-leader']], []],
  )

  clause(
    'c36',
    (rules) => {
      const events = eventsOf(scenario(rules, [...handedOn, exposed(true)]))
      const again = eventsOf(scenario(rules, [...handedOn, exposed(true), exposed(true, shanghai('2025-10-10'))]))
      return {
        raised: raisedBy(events, 'c36'),
        again: raisedBy(again, 'c36'),
        demand: clocks(rules, [...handedOn, exposed(true)], 'c36', shanghai('2025-10-10')),
      }
    },
    { raised: [['member-leader']], again: [], demand: [['running', '-']] },
  )

  const interview = act('interview-held', shanghai('2025-10-09', '15:00'), associationLeader, { ground: '4' })
  const byMember = ['case.respondent.unit.member']
  const limit = shanghai('2025-10-23', '00:30')

  clause(
    'c41',
    (rules) => {
      const inVain = (all: ReadonlyArray<ComplaintCommand>) =>
        raisedBy(watch(rules)(millis(limit))(scenario(rules, all).dossier.complaint), 'c41')
      const done = act('corrective-action-completed', shanghai('2025-10-20'), handler)
      const idle = [...handedOn, exposed(true), interview]
      // The interview was about another complaint: the ground that turns up in this one is the relapse.
      const relapse = related(byMember, [happened(interview)], exposed(true, shanghai('2025-10-20')))
      const relapsed = scenario(rules, [...handedOn, relapse])
      return {
        idle: inVain(idle),
        done: inVain([...idle, done]),
        noInterview: inVain([...handedOn, exposed(true)]),
        relapsed: raisedBy(eventsOf(relapsed), 'c41'),
        firstTime: raisedBy(eventsOf(scenario(rules, [...handedOn, exposed(true)])), 'c41'),
        owed: relapsed.clocksAt('c41', limit).map(({ clock, state }) => [clock.responsible, state]),
        rectify: clocks(rules, idle, 'c41', limit),
      }
    },
    {
      idle: [['service-committee']],
      done: [],
      noInterview: [],
      relapsed: [['service-committee']],
      firstTime: [],
      owed: [
        ['service-committee', 'running'],
        ['service-committee', 'running'],
        ['service-committee', 'running'],
      ],
      rectify: [['breached', '2025-10-22']],
    },
  )

  clause(
    'c42',
    (rules) => {
      const circular = (under: string) =>
        act('circulated', shanghai('2025-10-24'), committee, { kind: 'criticism', under })
      const entries = (under: string) =>
        ledgerOf(rules)([scenario(rules, [...handedOn, circular(under)]).dossier.complaint]).map((entry) => [
          entry.charged,
          entry.effect,
        ])
      return { under: entries('c41'), other: entries('c16') }
    },
    {
      under: [
        ['bank-a', { flag: 'eligible.organisationAward', value: false }],
        ['branch-a1', { flag: 'eligible.advancedUnit', value: false }],
      ],
      other: [],
    },
  )
})

complete(share.accountability)
