import { annuls } from '../aggregate/annulment.js'
import { emptyStream } from '../aggregate/enter.js'
import { foldOf } from '../aggregate/fold.js'
import type { Happening } from '../aggregate/happening.js'
import { eventsOf, type Stream } from '../aggregate/stream.js'
import type { ComplaintEvent } from '../complaint/event.js'
import { evolve } from '../complaint/evolve.js'
import { type Complaint, initial } from '../complaint/state.js'

/** An event, and the history as it stood once that was on record. */
export interface Told {
  readonly event: Happening
  readonly after: Stream
}

const isComplaint = (stream: Stream): stream is Complaint => stream.aggregate === 'complaint'

const walk = <E extends Happening>(
  first: Stream,
  step: (state: Stream, event: E) => Stream,
  events: ReadonlyArray<E>,
): ReadonlyArray<Told> => {
  let state = first
  return events.map((event) => {
    state = step(state, event)
    return { event, after: state }
  })
}

/** Tells a history event by event; the regulations are those that the whole is pinned to. */
const told = (stream: Stream, counts: (event: Happening) => boolean): ReadonlyArray<Told> => {
  const { aggregate, id, regulations } = stream
  const states = isComplaint(stream)
    ? walk<ComplaintEvent>(
        initial(id),
        (state, event) => evolve(state as Complaint, event),
        eventsOf(stream).filter(counts),
      )
    : walk<Happening>(
        emptyStream(aggregate, id),
        foldOf<Happening, Stream>(
          (of) => emptyStream(aggregate, of),
          () => undefined,
        ).evolve,
        eventsOf(stream).filter(counts),
      )
  return states.map(({ event, after }) => ({ event, after: { ...after, regulations } }))
}

/** The history after each of its events, as those who acted then knew it: corrections came later. */
export const asItWas = (stream: Stream): ReadonlyArray<Told> => told(stream, () => true)

/** The same without what has been taken out since, and without the corrections that did it. */
export const asCorrected = (stream: Stream): ReadonlyArray<Told> =>
  told(stream, (event) => !stream.annulled.has(event.id) && !annuls(event))
