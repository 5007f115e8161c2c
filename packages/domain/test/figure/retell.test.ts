import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindOf } from '../../src/aggregate/happening.js'
import { evolve, evolveAll } from '../../src/complaint/evolve.js'
import { eventsOf, initial } from '../../src/complaint/state.js'
import { asCorrected, asItWas } from '../../src/figure/retell.js'
import { arbitraryHistory } from '../../src/testing/index.js'

/** Corrections are of events that are there. */
const history = arbitraryHistory().map((events) =>
  events.map((event, i) =>
    event.type === 'Corrected'
      ? { ...event, data: { ...event.data, event: events[Math.max(0, i - 2)]?.id ?? '' } }
      : event,
  ),
)
const kinds = new Set(['Classified', 'Reopened', 'Replied', 'Corrected'])

describe('a history told again', () => {
  it('is shown after each event as it stood then', () => {
    fc.assert(
      fc.property(history, (events) => {
        const complaint = evolveAll(initial('c-1'), events)
        let state = initial('c-1')
        const states = eventsOf(complaint).map((event) => {
          state = evolve(state, event)
          return { ...state, regulations: complaint.regulations }
        })
        expect(asItWas(complaint, undefined).map(({ after }) => after)).toEqual(states)
      }),
    )
  })

  it('after events of some kinds only is the same, less the others', () => {
    fc.assert(
      fc.property(history, (events) => {
        const complaint = evolveAll(initial('c-1'), events)
        for (const tell of [asItWas, asCorrected])
          expect(tell(complaint, kinds)).toEqual(
            tell(complaint, undefined).filter(({ event }) => kinds.has(kindOf(event))),
          )
      }),
    )
  })
})
