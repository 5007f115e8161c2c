import type { Value } from '../codec/words.js'
import { carry, type Draft, enter, write } from './enter.js'
import { dataOf, type Happening } from './happening.js'
import { eventsOf, type History, type Stream } from './stream.js'

/** How the streams of an aggregate fold. Total: any sequence of events folds, whatever their order. */
export interface Fold<E extends Happening, S extends Stream<E>> {
  readonly initial: (id: string) => S
  readonly evolve: (state: S, event: E) => S
  /** The stream after each of its events, told anew without what has been annulled by the last of them. */
  readonly retold: (state: S) => ReadonlyArray<S>
  /** Many events at once: one state is made, and changed until the last event is in it. */
  readonly evolveAll: (state: S, events: Iterable<E>) => S
}

/** Does the event take an earlier one out of every count. */
const annuls = (event: Happening): boolean => event.type === 'Corrected' && dataOf(event)['annuls'] === true

/** Newest first, so that a correction which was itself annulled annuls nothing. */
const annulledIn = (history: History | undefined): ReadonlySet<string> => {
  const found = new Set<string>()
  for (let h = history; h !== undefined; h = h.earlier)
    if (annuls(h.event) && !found.has(h.event.id)) found.add(String(dataOf(h.event)['event']))
  return found
}

/** Facts that clauses write: one whose guard was passed by, a waiver, a route, a decision table. */
const written = (draft: Draft<Stream>, { evidence }: Happening): void => {
  const set = ([path, value]: readonly [string, Value]): void => write(draft, path, value)
  for (const { sets } of evidence.overrides ?? []) Object.entries(sets ?? {}).forEach(set)
  for (const { path, value } of evidence.sets ?? []) set([path, value])
}

/** The fold of an aggregate, from what each of its events tells. An event that was annulled tells nothing. */
export const foldOf = <E extends Happening, S extends Stream<E>>(
  initial: (id: string) => S,
  tell: (draft: Draft<S>, event: E) => void,
): Fold<E, S> => {
  type Open = Draft<S> & Draft<Stream<E>>
  const record = (draft: Open, event: E, newest?: Draft<Stream<E>['newest']>): void => {
    if (!draft.annulled.has(event.id)) {
      carry(draft, event)
      tell(draft, event)
      written(draft, event)
    }
    enter(draft, event, newest)
  }
  /** The stream told anew without what its last event annuls. */
  const retold = (state: S): Open => {
    const draft = { ...initial(state.id), annulled: annulledIn(state.history) } as Open
    const newest = { ...draft.newest }
    for (const event of eventsOf(state)) record(draft, event, newest)
    return draft
  }
  // A draft is the state while nobody else has seen it.
  const open = (state: S): Open => ({ ...state }) as Open
  const closed = (draft: Open): S => draft as unknown as S
  return {
    initial,
    retold: (state) => {
      const states: S[] = []
      let at = { ...initial(state.id), annulled: annulledIn(state.history) } as Open
      for (const event of eventsOf(state)) {
        at = { ...at }
        record(at, event)
        states.push(closed(at))
      }
      return states
    },
    evolve: (state, event) => {
      const draft = open(state)
      record(draft, event)
      return closed(annuls(event) ? retold(closed(draft)) : draft)
    },
    evolveAll: (state, events) => {
      let draft = open(state)
      let newest = { ...draft.newest }
      for (const event of events) {
        record(draft, event, newest)
        if (!annuls(event)) continue
        draft = retold(closed(draft))
        newest = { ...draft.newest }
      }
      return closed(draft)
    },
  }
}
