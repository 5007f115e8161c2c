import { describe } from 'vitest'
import { callCentreQaFlow } from '../../src/regulations/index.js'
import { command, shanghai } from '../../src/testing/index.js'
import {
  aboutInstitution,
  act,
  archive,
  boss,
  call,
  classify,
  clocks,
  close,
  established,
  leader,
  link,
  listened,
  minute,
  monitored,
  refusal,
  reply,
  supervisor,
  warnings,
} from './call-centre-qa-flow.kit.js'
import { clauseByClause, clauses } from './clause-by-clause.js'

const { clause, complete } = clauseByClause(callCentreQaFlow)

describe('答复、归档、仍不满意', () => {
  const handled = [
    ...established,
    classify({ situation: '1' }, 22, supervisor),
    act('sanction-imposed', 25, supervisor, { kind: 'points' }),
  ]
  const satisfied = (level: 'satisfied' | 'dissatisfied', n: number) =>
    act('satisfaction-recorded', n, leader, { level, during: 'reply' })

  clause(
    'c30',
    (rules) => {
      const result = command(
        'Return',
        { what: 'result' },
        { at: minute(30), by: { id: 'clinic-1', roles: ['institution'] } },
      )
      return {
        open: clocks(rules, [call()], 'c30', minute(60)),
        established: clocks(rules, established, 'c30', minute(60)),
        late: clocks(rules, established, 'c30', shanghai('2025-10-12')),
        told: clocks(rules, [...handled, reply(40)], 'c30', minute(60)),
        institution: clocks(rules, [aboutInstitution, result, reply(40)], 'c30', minute(60)),
        monitored: clocks(rules, [monitored], 'c30', minute(60)),
      }
    },
    {
      open: [['pending', '2025-10-10']],
      established: [['running', '2025-10-10']],
      late: [['breached', '2025-10-10']],
      told: [['met', '2025-10-10']],
      institution: [['met', '2025-10-10']],
      monitored: [['inapplicable', '2025-10-10']],
    },
  )

  clause(
    'c31',
    (rules) => {
      const told = [...handled, reply(40)]
      const floor = [call({ kind: 'floor-finding' }), classify({ situation: '1' }, 22, supervisor)]
      return {
        unasked: refusal(rules, [...told, close(60)]),
        archive: refusal(rules, [...told, archive(60)]),
        satisfied: refusal(rules, [...told, satisfied('satisfied', 45), archive(60)]),
        floor: refusal(rules, [...floor, close(60)]),
        floorSanctioned: refusal(rules, [...floor, act('sanction-imposed', 30, supervisor), close(60)]),
      }
    },
    { unasked: ['c31'], archive: ['c31'], satisfied: [], floor: ['c31'], floorSanctioned: [] },
  )

  const unhappy = [...handled, reply(40), satisfied('dissatisfied', 45)]

  clause(
    'c32',
    (rules) => ({
      owed: clocks(rules, unhappy, 'c32', minute(90)),
      close: refusal(rules, [...unhappy, close(60)]),
      linked: refusal(rules, [...unhappy, link('successor', 50), close(60)]),
      final: clocks(
        rules,
        [...handled, reply(40, { declaredFinal: true }), satisfied('dissatisfied', 45)],
        'c32',
        minute(90),
      ),
    }),
    { owed: [['running', '-']], close: ['c31', 'c32'], linked: [], final: [['inapplicable', '-']] },
  )

  const anew = [...listened, link('predecessor', 5)]
  const discussion = act('reviewed', 15, boss, { kind: 'discussion' })

  clause(
    'c33',
    (rules) => ({
      open: clocks(rules, anew, 'c33', minute(60)),
      done: clocks(rules, [...anew, discussion], 'c33', minute(60)),
    }),
    { open: [['running', '-']], done: [['met', '-']] },
  )

  clause(
    'c34',
    (rules) => {
      const opinion = act('opinion-noted', 20, leader, { text: '减免本月费用' })
      return {
        nothingNew: warnings(rules, [...anew, discussion, reply(40)]),
        opinion: warnings(rules, [...anew, discussion, opinion, reply(40)]),
        somebodyElse: warnings(rules, [...anew, discussion, opinion, reply(40, {}, supervisor)]),
        again: warnings(rules, [...handled, reply(40), reply(50)]),
      }
    },
    { nothingNew: ['c34'], opinion: [], somebodyElse: ['c34'], again: ['c34'] },
  )

  const decision = act('decision-issued', 20, boss, { opinion: '维持原处理', final: true })
  const finalReply = reply(40, { declaredFinal: true })

  clause(
    'c35',
    (rules) => ({
      owed: clocks(rules, [...anew, decision], 'c35', minute(60)),
      untold: clocks(rules, [...anew, decision, reply(40)], 'c35', minute(60)),
      told: clocks(rules, [...anew, decision, finalReply], 'c35', minute(60)),
      close: refusal(rules, [...anew, decision, reply(40), satisfied('satisfied', 45), close(60)]),
    }),
    { owed: [['running', '-']], untold: [['running', '-']], told: [['met', '-']], close: ['c35'] },
  )

  clause(
    'c36',
    (rules) => {
      const brief = (to: string, kind: string) => act('circulated', 50, leader, { kind }, { to: { roles: [to] } })
      const told = [...anew, decision, finalReply]
      return {
        unbriefed: refusal(rules, [...told, close(60)]),
        leadersOnly: refusal(rules, [...told, brief('centre-leaders', 'wording'), close(60)]),
        briefed: refusal(rules, [...told, brief('agent', 'wording'), close(60)]),
      }
    },
    { unbriefed: ['c36'], leadersOnly: ['c36'], briefed: [] },
  )
})

complete(clauses(30, 36))
