import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evolve, evolveAll } from '../../src/complaint/evolve.js'
import { type Complaint, eventsOf, initial, revisionOf } from '../../src/complaint/state.js'
import { arbitraryHistory } from '../../src/testing/arbitrary-history.js'
import { command, happened } from '../../src/testing/builders.js'
import { runs, same } from './kit.js'

/** Any events, now and then with a correction that annuls one of them. */
const histories = fc
  .tuple(arbitraryHistory(), fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 2 }))
  .map(([events, annulments]) =>
    annulments.reduce((all, [which, where]) => {
      const event = all[which % (all.length || 1)]
      const correction = command(
        'Correct',
        { event: event?.id ?? 'none', reason: 'r', annuls: true },
        { id: `x-${which}-${where}` },
      )
      return all.toSpliced(where % (all.length + 1), 0, happened(correction))
    }, events),
  )

describe('evolve', () => {
  it('takes any sequence of events, and keeps every one in its order', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const complaint = evolveAll(initial('c-1'), events)
        expect(revisionOf(complaint)).toBe(events.length)
        same(
          eventsOf(complaint).map(({ id }) => id),
          events.map(({ id }) => id),
        )
      }),
      runs,
    )
  })

  it('one by one comes to the same as all at once', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const one = events.reduce(evolve, initial('c-1'))
        same(evolveAll(initial('c-1'), events), one)
      }),
      runs,
    )
  })

  it('all at once may be taken up anywhere', () => {
    fc.assert(
      fc.property(histories, fc.nat(), (events, n) => {
        const cut = n % (events.length + 1)
        const halves = evolveAll(evolveAll(initial('c-1'), events.slice(0, cut)), events.slice(cut))
        same(halves, evolveAll(initial('c-1'), events))
      }),
      runs,
    )
  })

  it('replaying any prefix gives the state then, which nothing that came later has touched', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const then: Complaint[] = [initial('c-1')]
        for (const event of events) then.push(evolve(then.at(-1) as Complaint, event))
        for (const [length, state] of then.entries()) same(evolveAll(initial('c-1'), events.slice(0, length)), state)
      }),
      runs,
    )
  })
})
