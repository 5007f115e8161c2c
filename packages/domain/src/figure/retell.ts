import { annuls } from '../aggregate/annulment.js'
import { emptyStream } from '../aggregate/enter.js'
import { foldOf } from '../aggregate/fold.js'
import { type Happening, kindOf } from '../aggregate/happening.js'
import { eventsOf, type Stream } from '../aggregate/stream.js'
import type { ComplaintEvent } from '../complaint/event.js'
import { evolveAll } from '../complaint/evolve.js'
import { type Complaint, initial } from '../complaint/state.js'

/** An event, and the history as it stood once that was on record. */
export interface Told {
  readonly event: Happening
  readonly after: Stream
}

const isComplaint = (stream: Stream): stream is Complaint => stream.aggregate === 'complaint'

/** The kinds of event after which the history is to be shown; undefined where any may be meant. */
type Kinds = ReadonlySet<string> | undefined

/** Nothing is shown between two events that are meant, so that a long stretch costs little more than its length. */
const walk = <E extends Happening>(
  first: Stream,
  forward: (state: Stream, events: ReadonlyArray<E>) => Stream,
  events: ReadonlyArray<E>,
  kinds: Kinds,
): ReadonlyArray<Told> => {
  const shown: Told[] = []
  let state = first
  let from = 0
  for (const [i, event] of events.entries()) {
    if (kinds !== undefined && !kinds.has(kindOf(event))) continue
    state = forward(state, events.slice(from, i + 1))
    from = i + 1
    shown.push({ event, after: state })
  }
  return shown
}

/** Tells a history event by event; the regulations are those that the whole is pinned to. */
const told = (stream: Stream, counts: (event: Happening) => boolean, kinds: Kinds): ReadonlyArray<Told> => {
  const { aggregate, id, regulations } = stream
  const states = isComplaint(stream)
    ? walk<ComplaintEvent>(
        initial(id),
        (state, events) => evolveAll(state as Complaint, events),
        eventsOf(stream).filter(counts),
        kinds,
      )
    : walk<Happening>(
        emptyStream(aggregate, id),
        foldOf<Happening, Stream>(
          (of) => emptyStream(aggregate, of),
          () => undefined,
        ).evolveAll,
        eventsOf(stream).filter(counts),
        kinds,
      )
  return states.map(({ event, after }) => ({ event, after: { ...after, regulations } }))
}

/** The history after each of its events of some kinds, as those who acted then knew it: corrections came later. */
export const asItWas = (stream: Stream, kinds: Kinds): ReadonlyArray<Told> => told(stream, () => true, kinds)

/** The same without what has been taken out since, and without the corrections that did it. */
export const asCorrected = (stream: Stream, kinds: Kinds): ReadonlyArray<Told> =>
  told(stream, (event) => !stream.annulled.has(event.id) && !annuls(event), kinds)
