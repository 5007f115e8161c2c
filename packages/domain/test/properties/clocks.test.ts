import type { EpochMs } from '@redress/holidays'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clocksOf as dossierClocks, emptyDossier, stepDossier } from '../../src/clock/dossier.js'
import { foldClocks } from '../../src/clock/fold.js'
import { stateAt } from '../../src/clock/state-at.js'
import { clocksOf } from '../../src/complaint/decide/clocks-of.js'
import type { ComplaintEvent } from '../../src/complaint/event.js'
import { evolveAll } from '../../src/complaint/evolve.js'
import { initial } from '../../src/complaint/state.js'
import { explainClock } from '../../src/explain/clock.js'
import { arbitraryHistory, arbitraryLawfulHistory } from '../../src/testing/arbitrary-history.js'
import { command, happened } from '../../src/testing/builders.js'
import { courseOf, momentsOf, rules, runs, same, told, underRules } from './kit.js'

const anything = arbitraryHistory().map(underRules)
const lawful = arbitraryLawfulHistory(rules, { watched: true, maxLength: 12 }).map(({ events }) => events)
const histories = fc.oneof(anything, lawful)

describe('clocks', () => {
  it('folded event by event are those folded anew, and those that a decision remembers', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const course = courseOf(events)
        const remembered = clocksOf(rules)
        for (const { complaint, clocks } of course) {
          // A decision asks in passing, so that the next one starts from what this one has folded.
          same(told(remembered(complaint)), told(clocks))
        }
        const last = course.at(-1)
        same(told(foldClocks(rules)(evolveAll(initial('c-1'), events))), told(last?.clocks ?? { all: [] }))
      }),
      runs,
    )
  })

  it('a breach that was seen never goes away, whatever comes', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const seen = new Set<string>()
        for (const { clocks } of courseOf(events)) {
          const breached = told(clocks).filter(({ breachedMs }) => breachedMs !== undefined)
          for (const { id } of breached) seen.add(id)
          same(breached.map(({ id }) => id).sort(), [...seen].sort())
        }
      }),
      runs,
    )
  })

  it('one that is breached at a moment is breached ever after', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const clocks = told(courseOf(events).at(-1)?.clocks ?? { all: [] })
        const moments = momentsOf(events, clocks)
        for (const clock of clocks) {
          const states = moments.map((now) => stateAt(clock, now))
          const first = states.indexOf('breached')
          if (first >= 0)
            same(
              states.slice(first).filter((state) => state !== 'breached'),
              [],
            )
        }
      }),
      runs,
    )
  })

  it('have a state and an explanation at every moment', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 0, max: 4_000_000_000_000 }), (events, ms) => {
        const dossier = events.reduce(stepDossier(rules), emptyDossier('c-1'))
        const now = ms as EpochMs
        for (const clock of dossierClocks(dossier)) {
          const explained = explainClock(rules)(dossier, clock, now)
          expect(explained.state).toBe(stateAt(clock, now))
          expect(explained.text.zh).toContain(clock.ref)
        }
      }),
      runs,
    )
  })
})

describe('an event that no clause speaks of', () => {
  /** The state of every clock at every moment from `from` on, with its due time. */
  const standing = (events: ReadonlyArray<ComplaintEvent>, moments: ReadonlyArray<EpochMs>) =>
    told(courseOf(events).at(-1)?.clocks ?? { all: [] }).map((clock) => [
      clock.id,
      clock.due?.ms,
      clock.endedMs,
      moments.map((now) => stateAt(clock, now)),
    ])

  it('changes no clock, wherever it stands in the order of time', () => {
    const inOrder = arbitraryLawfulHistory(rules, { backdated: false }).filter(({ events }) => events.length > 0)
    fc.assert(
      fc.property(inOrder, fc.nat(), ({ events }, n) => {
        const place = 1 + (n % events.length)
        const before = events[place - 1] as ComplaintEvent
        const unrelated = happened(command('Archive', { place: 'cellar' }, { id: 'unrelated', at: before.occurredAt }))
        const moments = momentsOf(events, told(courseOf(events).at(-1)?.clocks ?? { all: [] }))
        same(standing(events.toSpliced(place, 0, unrelated), moments), standing(events, moments))
      }),
      runs,
    )
  })
})
