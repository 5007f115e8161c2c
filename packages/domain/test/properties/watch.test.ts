import type { EpochMs } from '@redress/holidays'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evolveAll } from '../../src/complaint/evolve.js'
import { type Complaint, initial } from '../../src/complaint/state.js'
import { nextWake, watch } from '../../src/complaint/watch.js'
import { passTime } from '../../src/complaint/watch-until.js'
import { arbitraryHistory, arbitraryLawfulHistory } from '../../src/testing/arbitrary-history.js'
import { arbitrarySupplied } from '../../src/testing/arbitrary-outside.js'
import { rules, runs, same, underRules } from './kit.js'

const DAY = 24 * 60 * 60_000
const anything = arbitraryHistory().map((events) => evolveAll(initial('c-1'), underRules(events)))
const lawful = arbitraryLawfulHistory(rules).map(({ complaint }) => complaint)
const cases = fc.oneof(anything, lawful)
const later = fc.integer({ min: 0, max: 60 * DAY })
const momentOf = ({ latestMs }: Complaint, after: number): EpochMs => ((latestMs ?? 0) + after) as EpochMs

describe('the watchdog', () => {
  it('says the same twice as once', () => {
    fc.assert(
      fc.property(cases, later, (complaint, after) => {
        const now = momentOf(complaint, after)
        const events = watch(rules)(now)(complaint)
        same(watch(rules)(now)(complaint), events)
        expect(watch(rules)(now)(evolveAll(complaint, events))).toEqual([])
      }),
      runs,
    )
  })

  it('has an answer at any moment, whatever the outside says', () => {
    fc.assert(
      fc.property(
        cases,
        fc.integer({ min: 0, max: 4_000_000_000_000 }),
        arbitrarySupplied(rules),
        (complaint, ms, supplied) => {
          const now = ms as EpochMs
          const events = watch(rules)(now, supplied)(complaint)
          expect(evolveAll(complaint, events).history?.length ?? 0).toBe(
            (complaint.history?.length ?? 0) + events.length,
          )
          const next = nextWake(rules)(now)(complaint)
          if (next !== undefined) expect(next).toBeGreaterThan(now)
        },
      ),
      runs,
    )
  })

  it('asks to be woken whenever there is something to say, and says the same in however many steps', () => {
    fc.assert(
      fc.property(lawful, fc.array(later, { minLength: 1, maxLength: 5 }), (complaint, laters) => {
        const moments = laters.map((after) => momentOf(complaint, after)).sort((a, b) => a - b)
        const last = moments.at(-1) ?? momentOf(complaint, 0)
        const at = passTime(rules)(last)(complaint)
        const stepped = moments.reduce((state, now) => passTime(rules)(now)(state).complaint, complaint)
        same(stepped, at.complaint)
        expect(watch(rules)(last)(at.complaint)).toEqual([])
      }),
      runs,
    )
  })

  it('regression: a second look at one moment named its events as the first had, and no store took them', () => {
    fc.assert(
      fc.property(lawful, later, (complaint, after) => {
        const { complaint: passed } = passTime(rules)(momentOf(complaint, after))(complaint)
        const ids = new Set<string>()
        for (let h = passed.history; h !== undefined; h = h.earlier) ids.add(h.event.id)
        expect(ids.size).toBe(passed.history?.length ?? 0)
      }),
      runs,
    )
  })

  it('sleeps through nothing: until it is to be woken, there is nothing to say', () => {
    fc.assert(
      fc.property(cases, later, fc.double({ min: 0, max: 1, noNaN: true }), (complaint, after, share) => {
        const now = momentOf(complaint, after)
        const settled = evolveAll(complaint, watch(rules)(now)(complaint))
        const next = nextWake(rules)(now)(settled) ?? now + 90 * DAY
        const between = Math.floor(now + (next - 1 - now) * share) as EpochMs
        expect(watch(rules)(between)(settled)).toEqual([])
      }),
      runs,
    )
  })
})
