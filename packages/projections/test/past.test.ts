import { clocksOf, type Dossier, emptyDossier, stateAt, stepDossier } from '@redress/domain'
import { memoryStore } from '@redress/domain/memory'
import type { EpochMs } from '@redress/holidays'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isListed } from '../src/sla/clock-row.js'
import { clockChanges } from '../src/trail/clock-changes.js'
import { factChanges } from '../src/trail/fact-changes.js'
import { richHistory } from './histories.js'
import { append, leftTag, ms, open, poison, right } from './kit.js'
import { richRules } from './rich.js'
import { databases } from './support/databases.js'

const step = stepDossier(richRules)
const DAY = 86_400_000

/** A store in which each event is recorded ten minutes after the one before it. */
const recording = () => {
  let at = ms('2026-11-01T00:00:00Z')
  return memoryStore({
    now: () => {
      at = (at + 600_000) as EpochMs
      return new Date(at).toISOString()
    },
  })
}

describe.each(databases)('on $name', ({ newPlace }) => {
  describe('a complaint as of a moment', () => {
    it('is what a fold over the events before it gives, whether they had occurred or were recorded by then', async () => {
      await fc.assert(
        fc.asyncProperty(richHistory('c-1'), fc.nat(), fc.integer({ min: -2, max: 2 }), async (events, n, days) => {
          const store = recording()
          await append(store, events)
          const views = await open(store, newPlace(), { rules: richRules })
          await right(views.catchUp())
          const all = await right(views.trail('c-1'))
          const around = all[n % all.length]
          if (around?.occurred_ms == null || around.recorded_ms === null) throw new Error('no moment')
          for (const moment of [
            { occurred: (around.occurred_ms + days * DAY) as EpochMs },
            { recorded: (around.recorded_ms + days) as EpochMs },
          ]) {
            const at = 'occurred' in moment ? moment.occurred : moment.recorded
            const by = events.filter((event, i) =>
              'occurred' in moment ? ms(event.occurredAt) <= at : (all[i]?.recorded_ms ?? 0) <= at,
            )
            const fold = by.reduce<Dossier>(step, emptyDossier('c-1'))
            const state = await right(views.past.state('c-1', moment))
            expect(state?.events ?? 0).toBe(by.length)
            if (state === undefined) continue
            const { complaint } = fold
            expect(state.register).toMatchObject({
              status: complaint.status,
              unit: complaint.unit ?? null,
              handler: complaint.handler ?? null,
              rounds: complaint.round,
              classes: JSON.stringify(complaint.classes),
            })
            expect(state.clocks.map(({ clock, state: called }) => [clock, called])).toEqual(
              clocksOf(fold).flatMap((clock) => (isListed(clock) ? [[clock.id, stateAt(clock, at)]] : [])),
            )
            expect(state.holdings.map(({ from_ms }) => from_ms)).toEqual(fold.holdings.map(({ fromMs }) => fromMs))
          }
          // After everything it is what the read models hold.
          const last = await right(views.past.state('c-1', { recorded: ms('2027-01-01T00:00:00Z') }))
          expect(last?.register).toEqual(await right(views.register.one('c-1')))
          expect(last?.clocks.map(({ state: _, ...row }) => row)).toEqual(await right(views.sla.clocks('c-1')))
          await views.close()
        }),
        { numRuns: 25 },
      )
    }, 120_000)
  })

  describe('the difference between two moments', () => {
    it('is that of the folds, by the events in between', async () => {
      await fc.assert(
        fc.asyncProperty(richHistory('c-1'), fc.nat(), fc.nat(), async (events, a, b) => {
          const store = recording()
          await append(store, events)
          const views = await open(store, newPlace(), { rules: richRules })
          await right(views.catchUp())
          const all = await right(views.trail('c-1'))
          const [from, to] = [a % all.length, b % all.length].sort((x, y) => x - y) as [number, number]
          const at = (i: number) => ({ recorded: (all[i]?.recorded_ms ?? 0) as EpochMs })
          const upTo = (i: number) => events.slice(0, i + 1).reduce<Dossier>(step, emptyDossier('c-1'))
          const diff = await right(views.past.diff('c-1', at(from), at(to)))
          expect(diff.facts).toEqual(factChanges(upTo(from).complaint, upTo(to).complaint))
          expect(diff.clocks).toEqual(clockChanges(upTo(from), upTo(to)))
          expect(diff.events).toEqual(all.slice(from + 1, to + 1))
          expect(new Set(diff.clauses.map(({ clause }) => clause))).toEqual(
            new Set(diff.events.flatMap(({ clauses }) => clauses.map(({ clause }) => clause))),
          )
          await views.close()
        }),
        { numRuns: 25 },
      )
    }, 120_000)

    it('tells limits that ran out by mere passing of time', async () => {
      const store = recording()
      const [events] = fc.sample(richHistory('c-1', { maxSteps: 0 }), { numRuns: 1, seed: 1 }) as [never[]]
      await append(store, events.slice(0, 1))
      const views = await open(store, newPlace(), { rules: richRules })
      await right(views.catchUp())
      const diff = await right(
        views.past.diff(
          'c-1',
          { occurred: ms('2026-01-05T12:00:00+08:00') },
          { occurred: ms('2027-01-05T12:00:00+08:00') },
        ),
      )
      expect(diff.events).toEqual([])
      expect(diff.facts).toEqual([])
      expect(diff.states.some(({ to }) => to === 'breached')).toBe(true)
      await views.close()
    })

    it('is refused between moments of different sorts, in reverse, and beyond an event that cannot be read', async () => {
      const store = recording()
      const views = await open(store, newPlace(), { rules: richRules })
      const [early, late] = [ms('2026-01-05T12:00:00+08:00'), ms('2027-01-05T12:00:00+08:00')]
      expect(await leftTag(views.past.diff('c-1', { occurred: late }, { occurred: early }))).toBe('InvalidQuery')
      expect(await leftTag(views.past.diff('c-1', { occurred: early }, { recorded: late }))).toBe('InvalidQuery')
      expect(await right(views.past.state('c-1', { occurred: late }))).toBeUndefined()
      await right(store.append('complaint-c-1', 'any', [poison('c-1')]))
      expect(await leftTag(views.past.state('c-1', { occurred: late }))).toBe('StillParked')
      await views.close()
    })
  })
})
