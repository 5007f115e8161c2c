import { clocksOf, type Dossier, emptyDossier, stateAt, stepDossier } from '@redress/domain'
import type { EpochMs } from '@redress/holidays'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isListed } from '../src/sla/clock-row.js'
import { richHistories } from './histories.js'
import { append, newStore, open, right } from './kit.js'
import { richRules } from './rich.js'
import { databases } from './support/databases.js'

const step = stepDossier(richRules)
const moment = fc.integer({ min: 1_767_500_000_000, max: 1_775_000_000_000 }).map((ms) => ms as EpochMs)

describe.each(databases)('clocks by who holds the case, in $name', ({ name, newPlace }) => {
  it('are those of the domain, each once, each charged to one interval; those shown ran in it', async () => {
    await fc.assert(
      fc.asyncProperty(richHistories(3), moment, async (histories, asOf) => {
        const store = newStore()
        for (const events of histories) await append(store, events)
        const views = await open(store, newPlace(), { rules: richRules })
        await right(views.catchUp())
        const dossiers = histories.map((events) =>
          events.reduce<Dossier>(step, emptyDossier(events[0]?.complaint ?? '')),
        )
        const begun = dossiers.flatMap((dossier) =>
          clocksOf(dossier).filter(
            (clock) => isListed(clock) && clock.startedMs <= asOf && stateAt(clock, asOf) !== 'inapplicable',
          ),
        )
        for (const by of ['unit', 'handler'] as const)
          for (const charged of [true, false]) {
            const holders = await right(views.sla.holders(asOf, by, charged))
            const all = holders.flatMap(({ states }) => Object.entries(states))
            for (const state of new Set(all.map(([one]) => one)))
              expect(all.filter(([one]) => one === state).reduce((sum, [, n]) => sum + n, 0)).toBe(
                begun.filter((clock) => stateAt(clock, asOf) === state).length,
              )
          }
        for (const dossier of dossiers) {
          const intervals = await right(views.sla.intervals(dossier.complaint.id, asOf))
          expect(intervals.map(({ from_ms }) => from_ms)).toEqual(
            dossier.holdings.map(({ fromMs }) => fromMs).filter((from) => from <= asOf),
          )
          const charged = intervals.flatMap(({ clocks }) => clocks.filter((clock) => clock.charged))
          expect(new Set(charged.map(({ clock }) => clock)).size).toBe(charged.length)
          for (const { clocks, from_ms, to_ms } of intervals)
            for (const { started_ms, ended_ms, ran } of clocks)
              expect(ran).toBe(started_ms < (to_ms ?? asOf) && (ended_ms ?? asOf) > from_ms)
          // Whoever holds it when a limit falls due answers for it.
          for (const { charged_ms, charged: mine, clock } of intervals.flatMap(({ clocks }) => clocks))
            if (mine && charged_ms !== null && charged_ms <= asOf) {
              const at = intervals.findLastIndex(({ from_ms }) => from_ms <= charged_ms)
              expect(intervals[Math.max(0, at)]?.clocks.some((one) => one.clock === clock && one.charged)).toBe(true)
            }
        }
        await views.close()
      }),
      { numRuns: name === 'sqlite' ? 20 : 3, endOnFailure: name === 'postgres' },
    )
  }, 120_000)
})
