import fc from 'fast-check'
import { isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { clocksOf, emptyDossier, stepDossier } from '../../src/clock/dossier.js'
import { explainClock } from '../../src/clock/explain.js'
import { foldClocks } from '../../src/clock/fold.js'
import { stateAt } from '../../src/clock/state-at.js'
import { decide } from '../../src/complaint/decide.js'
import { evolveAll } from '../../src/complaint/evolve.js'
import { eventsOf, initial, revisionOf } from '../../src/complaint/state.js'
import { fromRecorded, toNewEvent } from '../../src/store/serialise.js'
import { arbitraryCommand, arbitraryHistory } from '../../src/testing/arbitrary.js'
import { happened, receive } from '../../src/testing/builders.js'
import { rules } from '../rules.js'

const history = arbitraryHistory().map((events) => [
  happened(receive({}, { regulations: [{ id: 'government-service-centre', version: '1' }] })),
  ...events,
])
const dossierOf = (events: Parameters<typeof evolveAll>[1]) => {
  let dossier = emptyDossier('c-1')
  for (const event of events) dossier = stepDossier(rules)(dossier, event)
  return dossier
}
const runs = { numRuns: 300 }

describe('any history', () => {
  it('folds, whatever its order, and keeps every event', () => {
    fc.assert(
      fc.property(arbitraryHistory(), (events) => {
        const complaint = evolveAll(initial('c-1'), events)
        expect(revisionOf(complaint)).toBe(events.length)
        expect(eventsOf(complaint)).toEqual(events)
      }),
      runs,
    )
  })

  it('survives the log: an event written and read back is the same event', () => {
    fc.assert(
      fc.property(arbitraryHistory(), (events) => {
        for (const event of events) {
          const stored = JSON.parse(JSON.stringify(toNewEvent(event)))
          const read = fromRecorded({
            ...stored,
            stream: 's',
            revision: 0,
            position: '0',
            recordedtime: event.occurredAt,
          })
          expect(read).toEqual({ _tag: 'Right', right: JSON.parse(JSON.stringify(event)) })
        }
      }),
      runs,
    )
  })

  it('has the same clocks folded at once as folded event by event', () => {
    fc.assert(
      fc.property(history, (events) => {
        const dossier = dossierOf(events)
        expect(foldClocks(rules)(dossier.complaint).all.map(({ clock }) => clock)).toEqual(clocksOf(dossier))
      }),
      runs,
    )
  })

  it('never loses a breach to a later event', () => {
    fc.assert(
      fc.property(history, (events) => {
        let dossier = emptyDossier('c-1')
        const breached = new Set<string>()
        for (const event of events) {
          dossier = stepDossier(rules)(dossier, event)
          const clocks = clocksOf(dossier)
          for (const clock of clocks) {
            if (clock.breachedMs !== undefined) breached.add(clock.id)
            else expect(breached.has(clock.id)).toBe(false)
          }
        }
      }),
      runs,
    )
  })

  it('has a state and an explanation for every clock at every moment', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 4_000_000_000_000 }), (events, now) => {
        const dossier = dossierOf(events)
        for (const clock of clocksOf(dossier)) {
          const explained = explainClock(rules)(dossier, clock, now as never)
          expect(explained.state).toBe(stateAt(clock, now as never))
          expect(explained.text.zh).toContain(clock.ref)
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('any command', () => {
  it('is decided, and an accepted one folds into a state that knows it', () => {
    fc.assert(
      fc.property(fc.array(arbitraryCommand(), { maxLength: 10 }), (commands) => {
        let complaint = evolveAll(initial('c-1'), [happened(receive())])
        for (const command of commands) {
          const decided = decide(rules)(command)(complaint)
          if (!isRight(decided)) continue
          complaint = evolveAll(complaint, decided.right)
          expect(decide(rules)(command)(complaint)).toEqual({ _tag: 'Right', right: [] })
        }
      }),
      runs,
    )
  })
})
