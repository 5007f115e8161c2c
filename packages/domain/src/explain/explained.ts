import type { Bilingual, FactSeen } from '../complaint/rejection.js'
import type { Cited } from '../regulation/mechanism/cited.js'
import type { CitedEvent } from './cite.js'
import type { Judged } from './judge.js'

/** An answer: by which clause, on which facts and events, and the same as sentences. */
export interface Explained {
  readonly clause: Cited
  readonly facts: ReadonlyArray<FactSeen>
  readonly events: ReadonlyArray<CitedEvent>
  readonly sentences: ReadonlyArray<Bilingual>
  /** The sentences as one text. */
  readonly text: Bilingual
}

/** Facts that several statements looked at, each once. */
export const factsOf = (parts: ReadonlyArray<Judged>): ReadonlyArray<FactSeen> => [
  ...new Map(parts.flatMap(({ facts }) => facts).map((fact) => [fact.path, fact])).values(),
]

export const eventsOf = (parts: ReadonlyArray<Judged>): ReadonlyArray<CitedEvent> => [
  ...new Map(parts.flatMap(({ events }) => events).map((event) => [event.id, event])).values(),
]
