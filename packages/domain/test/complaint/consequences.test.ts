import { isLeft, isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { ComplaintCommand } from '../../src/complaint/command.js'
import type { Clause } from '../../src/regulation/language/regulation.js'
import type { Escalate, Route } from '../../src/regulation/language/work.js'
import { command, receive, scenario, shanghai } from '../../src/testing/index.js'
import { regulationWith } from '../regulation/synthetic.js'
import { rulesFor } from '../rules.js'

const received = receive({ at: shanghai('2026-01-05') }, { class: {} })
const follow = (day: string) => command('FollowUp', { purpose: 'track' }, { at: shanghai(day) })
const escalations = (rules: ReturnType<typeof rulesFor>, given: ReadonlyArray<ComplaintCommand>) => {
  const { result } = scenario(rules, given)
  return isLeft(result) ? [] : result.right.flatMap((e) => (e.type === 'Escalated' ? [e.data.to?.roles?.[0]] : []))
}
const escalate = (on: Escalate['on'], to: string, rest: Partial<Escalate> = {}): Escalate => ({
  kind: 'escalate',
  on,
  to,
  ...rest,
})

describe('escalations', () => {
  it('one that an escalation sets off ends', () => {
    const rules = rulesFor(
      regulationWith([
        escalate('*', 'leader', { repeat: 'perEvent' }),
        escalate('Escalated', 'handler', { repeat: 'perEvent' }),
      ]),
    )
    expect(escalations(rules, [received])).toEqual(['leader', 'handler'])
    expect(escalations(rules, [received, follow('2026-01-06')])).toEqual(['leader', 'handler'])
  })

  it('two of one clause to different parties do not hold each other back', () => {
    const { clauses, ...head } = regulationWith([escalate('FollowedUp', 'leader')])
    const [clause] = clauses
    const both: Clause = { ...(clause as Clause), does: [...(clause?.does ?? []), escalate('Revisited', 'handler')] }
    const rules = rulesFor({ ...head, clauses: [both] })
    const revisit = command('Revisit', {}, { at: shanghai('2026-01-07') })
    expect(escalations(rules, [received, follow('2026-01-06'), revisit])).toEqual(['handler'])
    expect(escalations(rules, [received, follow('2026-01-06'), follow('2026-01-07')])).toEqual([])
  })

  it('an edge that time alone has crossed is seen at the next event, once', () => {
    const late = { not: { fact: 'case.receivedAt', within: { n: 1, unit: 'workingDay' } } } as const
    const rules = rulesFor(regulationWith([escalate({ becomes: late }, 'leader')]))
    expect(escalations(rules, [received, follow('2026-01-06')])).toEqual([])
    expect(escalations(rules, [received, follow('2026-01-08')])).toEqual(['leader'])
    expect(escalations(rules, [received, follow('2026-01-08'), follow('2026-01-09')])).toEqual([])
  })
})

describe('routes of one step', () => {
  const row = (rest: Partial<Route>): Route => ({ kind: 'route', step: 'handling', on: 'Received', ...rest })
  const never = { fact: 'case.channel', is: 'phone' } as const
  const routed = (...rows: ReadonlyArray<Route>) => {
    const { result } = scenario(rulesFor(regulationWith(rows)), [received])
    return isRight(result) ? result.right[0]?.evidence.routed : undefined
  }

  it('else holds only where no row names a target', () => {
    const first = row({ when: never, to: 'leader', else: 'leader', order: 1 })
    expect(routed(first, row({ to: 'handler' }))).toMatchObject([{ clause: 'c02', to: ['handler'] }])
    expect(routed(first)).toMatchObject([{ clause: 'c01', to: ['leader'] }])
  })

  it('copies and priority come from rows that match, the clause from the one that names the target', () => {
    const idle = row({ when: never, cc: ['leader'], priority: 'head-of-queue' })
    expect(routed(idle, row({ to: 'handler' }))).toEqual([
      { regulation: 'test-rules', clause: 'c02', step: 'handling', to: ['handler'] },
    ])
    expect(routed(row({ cc: ['leader'] }), row({ to: 'handler' }))).toEqual([
      { regulation: 'test-rules', clause: 'c02', step: 'handling', to: ['handler'], cc: ['leader'] },
    ])
  })
})
