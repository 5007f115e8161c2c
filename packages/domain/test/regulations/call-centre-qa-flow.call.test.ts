import { describe } from 'vitest'
import type { ComplaintCommand } from '../../src/complaint/command.js'
import { callCentreQaFlow } from '../../src/regulations/index.js'
import { scenario, shanghai } from '../../src/testing/index.js'
import {
  aboutInstitution,
  act,
  agent,
  boss,
  call,
  classify,
  close,
  eventsOf,
  leader,
  monitored,
  qa,
  refusal,
} from './call-centre-qa-flow.kit.js'
import { clauseByClause, clauses } from './clause-by-clause.js'
import { unitCommand, unitScenario } from './unit-scenario.js'

const { clause, complete } = clauseByClause(callCentreQaFlow)

describe('来电、记录、转发', () => {
  clause(
    'c01',
    (rules) => {
      const raised = (kind: string) => scenario(rules, [call({ kind })]).dossier.complaint.classes['complaintRaised']
      const byPost = scenario(rules, [call({ channel: 'letter' })]).dossier.complaint.regulations
      return { complaint: raised('complaint-agent'), monitored: raised('suspected'), byPost: byPost.length }
    },
    { complaint: true, monitored: false, byPost: 0 },
  )

  clause(
    'c02',
    (rules) =>
      [call(), aboutInstitution, monitored].map((one) => scenario(rules, [one]).dossier.complaint.classes['target']),
    ['agent', 'institution', 'agent'],
  )

  clause(
    'c03',
    (rules) => {
      const enrolled = unitCommand('Enrol', 'centre', { role: 'centre' }, shanghai('2025-09-01'), boss)
      // A hundred calls without a complaint: two per cent of them are two.
      const population = { 'population.call-centre-qa-flow/c03#1': 100 }
      const heard = (callRef: string, day: string) =>
        unitCommand(
          'Record',
          'centre',
          { act: 'recording-reviewed', details: { callRef } },
          shanghai(day),
          qa,
          population,
        )
      const sample = (...calls: ReadonlyArray<string>) =>
        unitScenario(rules, [enrolled, ...calls.map((one, i) => heard(one, `2025-09-1${i}`))])
          .duties('c03', shanghai('2025-10-15'))
          .slice(0, 1)
      return {
        none: sample(),
        one: sample('call-1'),
        twice: sample('call-1', 'call-1'),
        two: sample('call-1', 'call-2'),
      }
    },
    {
      none: [['breached', '2025-10-14']],
      one: [['breached', '2025-10-14']],
      twice: [['breached', '2025-10-14']],
      two: [['met', '2025-10-14']],
    },
  )

  clause(
    'c04',
    (rules) => ({
      noContent: refusal(rules, [call({ field: {} }), act('registered', 2, agent)]),
      written: refusal(rules, [call(), act('registered', 2, agent)]),
      unwritten: refusal(rules, [call(), act('satisfaction-recorded', 3, leader, { level: 'satisfied' }), close(5)]),
    }),
    { noContent: ['c04'], written: [], unwritten: ['c04'] },
  )

  clause(
    'c05',
    (rules) => {
      const routed = (given: ReadonlyArray<ComplaintCommand>) =>
        eventsOf(scenario(rules, given)).flatMap(({ evidence }) =>
          evidence.routed?.map(({ step, to }) => [step, ...to]),
        )
      return {
        institution: routed([aboutInstitution]),
        agent: routed([call()]),
        later: routed([
          call({ respondent: { kind: 'institution', unit: 'clinic-3' } }),
          classify({ target: 'institution' }, 5),
        ]),
      }
    },
    { institution: [['transfer', 'clinic-3']], agent: [undefined], later: [['transfer', 'clinic-3']] },
  )
})

complete(clauses(1, 5))
