import { describe, expect, it } from 'vitest'
import type { Guard } from '../../src/regulation/language/decision.js'
import type { ClockMechanism } from '../../src/regulation/language/duty.js'
import {
  answer,
  closedOn,
  command,
  receivedOn,
  reopenedOn,
  repliedOn,
  resolvedOn,
  rulesWith,
  scenario,
  shanghai,
  withdrawnOn,
} from './kit.js'

const duty: ClockMechanism = { ...answer, startsOn: { anyOf: ['Received', 'Reopened'] }, per: 'each' }
const resolvedFirst: Guard = { kind: 'guard', on: ['Close'], require: { some: { event: 'Resolved', in: 'round' } } }
const rules = rulesWith([duty, resolvedFirst])
const given = [receivedOn('2026-01-05'), withdrawnOn('2026-01-06'), reopenedOn('2026-01-12')]
const states = (steps: Parameters<typeof scenario>[1], day: string) =>
  scenario(rules, steps).statesAt('c01', shanghai(day))

describe('withdrawn, then reopened', () => {
  it('the first clock stays cancelled, a new one runs from the reopening', () => {
    expect(states(given, '2026-01-13')).toEqual(['cancelled', 'running'])
    expect(states(given, '2026-01-15')).toEqual(['cancelled', 'breached'])
    expect(states([...given, repliedOn('2026-01-14')], '2026-01-20')).toEqual(['cancelled', 'met'])
  })

  it('the case is open again in its second round, and nobody held it in between', () => {
    const { dossier } = scenario(rules, given)
    expect([dossier.complaint.status, dossier.complaint.round]).toEqual(['open', 2])
    expect(dossier.holdings.map(({ from, to }) => [from, to])).toEqual([
      [shanghai('2026-01-05'), shanghai('2026-01-06')],
      [shanghai('2026-01-12'), undefined],
    ])
  })

  it('what was done in the first round does not count for the second', () => {
    const early = [receivedOn('2026-01-05'), resolvedOn('2026-01-05', '11:00'), ...given.slice(1)]
    expect(scenario(rules, [...early, closedOn('2026-01-13')]).refusedBy).toEqual(['c02'])
    expect(scenario(rules, [...early, resolvedOn('2026-01-13'), closedOn('2026-01-14')]).result._tag).toBe('Right')
  })

  it('a breach from before the withdrawal is on record still', () => {
    const late = [receivedOn('2026-01-05'), withdrawnOn('2026-01-12'), reopenedOn('2026-01-13')]
    expect(states(late, '2026-01-14')).toEqual(['breached', 'running'])
  })

  it('a report that is owed to others outlives the withdrawal', () => {
    const owed = rulesWith([{ ...answer, outlivesWithdrawal: true }])
    expect(scenario(owed, given).statesAt('c01', shanghai('2026-01-13'))).toEqual(['breached'])
  })
})

describe('what is entered after the end', () => {
  const over = [
    ['closed', closedOn('2026-01-06')],
    ['withdrawn', withdrawnOn('2026-01-06')],
  ] as const
  const entered = [resolvedOn('2026-01-07'), repliedOn('2026-01-07')]
  const ungoverned = rulesWith([answer])

  it.each(over)(
    'regression: bpic14 IM0031416, a case that was %s went back to resolved without being reopened',
    (status, end) => {
      for (const late of entered) {
        const { dossier, result } = scenario(ungoverned, [receivedOn('2026-01-05'), end, late])
        expect(result._tag).toBe('Right')
        expect(dossier.complaint.history?.event.type).toBe(late.command === 'Resolve' ? 'Resolved' : 'Replied')
        expect(dossier.complaint.status).toBe(status)
        expect(dossier.holdings.map(({ to }) => to)).toEqual([shanghai('2026-01-06')])
      }
    },
  )

  it.each(over)(
    'a case that was %s comes to be resolved again once it is reopened or goes into another round',
    (_, end) => {
      const begins = [
        reopenedOn('2026-01-07'),
        command('Assign', { to: { unit: 'dept-9' }, round: 2 } as never, { at: shanghai('2026-01-07') }),
      ]
      for (const again of begins) {
        const steps = [receivedOn('2026-01-05'), end, again]
        expect(scenario(ungoverned, steps).dossier.complaint.status).toBe('open')
        expect(scenario(ungoverned, [...steps, resolvedOn('2026-01-08')]).dossier.complaint.status).toBe('resolved')
      }
    },
  )
})
