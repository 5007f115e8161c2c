import type { EpochMs } from '@redress/holidays'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evolveAll } from '../../src/complaint/evolve.js'
import { initial } from '../../src/complaint/state.js'
import { millis } from '../../src/complaint/time.js'
import { wakes } from '../../src/complaint/wakes.js'
import { nextWake, watch } from '../../src/complaint/watch.js'
import type { Condition } from '../../src/regulation/language/condition.js'
import { command, happened, receive, rulesWith, scenario, shanghai } from './kit.js'

const DAY = 24 * 60 * 60_000
const raising = (becomes: Condition) => rulesWith([{ kind: 'escalate', on: { becomes }, to: 'leader' }])

/** What was planned until then is two days late. */
const planLate: Condition = {
  all: [
    { fact: 'field.plan.deadline', set: true },
    { not: { fact: 'field.plan.deadline', within: { n: 2, unit: 'calendarDay' } } },
  ],
}
const planned = (deadline: string) =>
  receive({ at: shanghai('2026-01-05') }, { class: {}, field: { 'plan.deadline': deadline } } as never)

describe('an instant that the case holds', () => {
  const rules = raising(planLate)
  const given = scenario(rules, [planned('2026-03-02T12:00:00+08:00')])
  const turns = shanghai('2026-03-05', '00:00')

  it('regression: nobody was woken when it got as old as a condition asks, unless an event was of that day', () => {
    const { complaint } = given.dossier
    expect(nextWake(rules)(millis(shanghai('2026-01-06')))(complaint)).toBe(millis(turns))
    expect(wakes(rules)(complaint)).toEqual([millis(turns)])
    expect(watch(rules)((millis(turns) - 1) as EpochMs)(complaint)).toEqual([])
    expect(watch(rules)(millis(turns))(complaint).map(({ occurredAt }) => occurredAt)).toEqual([turns])
  })

  it('wakes at another moment once it has been set anew', () => {
    const moved = command(
      'FollowUp',
      { purpose: 'track', field: { 'plan.deadline': '2026-04-01T12:00:00+08:00' } } as never,
      {
        at: shanghai('2026-02-01'),
      },
    )
    const { complaint } = scenario(rules, [planned('2026-03-02T12:00:00+08:00'), moved]).dossier
    expect(wakes(rules)(complaint)).toEqual([millis(shanghai('2026-04-04', '00:00'))])
  })

  it('sleeps through nothing, wherever the instant lies', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -40, max: 90 }),
        fc.nat(90),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (day, after, share) => {
          const begun = millis(shanghai('2026-01-05'))
          const deadline = new Date(begun + day * DAY).toISOString()
          const complaint = evolveAll(initial('c-1'), [happened(planned(deadline))])
          const now = (begun + after * DAY) as EpochMs
          const settled = evolveAll(complaint, watch(rules)(now)(complaint))
          const next = nextWake(rules)(now)(settled) ?? now + 200 * DAY
          expect(watch(rules)(Math.floor(now + (next - 1 - now) * share) as EpochMs)(settled)).toEqual([])
        },
      ),
    )
  })
})

describe('whether an instant lies in opening hours', () => {
  const rules = rulesWith(
    [
      { kind: 'escalate', on: { becomes: { fact: 'case.receivedAt', during: 'business' } }, to: 'leader' },
      { kind: 'escalate', on: { becomes: { not: { fact: 'case.receivedAt', during: 'business' } } }, to: 'leader' },
    ],
    { schedules: { business: { days: 'working-days', hours: '09:00-18:00' } } },
  )

  it('regression: was thought to turn with the present; it is settled with the instant, so that nobody need be woken', () => {
    fc.assert(
      fc.property(fc.nat(60 * 24 * 14), fc.nat(60 * 24 * 30), (minute, later) => {
        const at = (millis(shanghai('2026-02-09', '00:00')) + minute * 60_000) as EpochMs
        const { complaint, clocks } = scenario(rules, [
          receive({ at: new Date(at).toISOString() as never }, { class: {} }),
        ]).dossier
        expect(nextWake(rules)(at)(complaint)).toBeUndefined()
        expect(wakes(rules)(complaint, clocks)).toEqual([])
        expect(watch(rules)((at + later * 60_000) as EpochMs)(complaint)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
