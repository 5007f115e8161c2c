import type { Value } from '../codec/words.js'
import { annulledIn, annuls } from './annulment.js'
import { carry, type Draft, enter, write } from './enter.js'
import type { Happening } from './happening.js'
import { eventsOf, type Stream } from './stream.js'

/** How the streams of an aggregate fold. Total: any sequence of events folds, whatever their order. */
export interface Fold<E extends Happening, S extends Stream<E>> {
  readonly initial: (id: string) => S
  /** One more event. A correction that annuls has the stream told anew, in time linear in its events. */
  readonly evolve: (state: S, event: E) => S
  /** The stream after each of its events, told anew without what is annulled: by the last of them at the latest. */
  readonly retold: (state: S, annulled?: ReadonlySet<string>) => ReadonlyArray<S>
  /** Many events at once: one state is made, and changed until the last event is in it. */
  readonly evolveAll: (state: S, events: Iterable<E>) => S
}

/** What the state of an aggregate has beside what any stream has. */
interface Own<E extends Happening, S extends Stream<E>> {
  /** Facts that clauses write and that have a place of their own in the state, by path. */
  readonly places?: { readonly [path: string]: (draft: Draft<S>, value: Value) => void }
  /** Events that count, though annulled. */
  readonly always?: (event: E) => boolean
}

/** The fold of an aggregate, from what each of its events tells. An event that was annulled tells nothing. */
export const foldOf = <E extends Happening, S extends Stream<E>>(
  initial: (id: string) => S,
  tell: (draft: Draft<S>, event: E) => void,
  { places = {}, always = () => false }: Own<E, S> = {},
): Fold<E, S> => {
  type Open = Draft<S> & Draft<Stream<E>>
  // A draft is the state while nobody else has seen it.
  const open = (state: S): Open => ({ ...state }) as Open
  const closed = (draft: Open): S => draft as unknown as S

  const set = (draft: Open, path: string, value: Value): void => {
    const own = Object.hasOwn(places, path) ? places[path] : undefined
    if (own === undefined) write(draft, path, value)
    else own(draft, value)
  }
  /** Facts that clauses write: one whose guard was passed by, a waiver, a route, a decision table. */
  const written = (draft: Open, { evidence }: E): void => {
    if (evidence.overrides === undefined && evidence.sets === undefined) return
    for (const { sets } of evidence.overrides ?? [])
      for (const [path, value] of Object.entries(sets ?? {})) set(draft, path, value)
    for (const { path, value } of evidence.sets ?? []) set(draft, path, value)
  }
  const record = (draft: Open, event: E, newest?: Draft<Stream<E>['newest']>): void => {
    if (!draft.annulled.has(event.id) || always(event)) {
      carry(draft, event)
      tell(draft, event)
      written(draft, event)
    }
    enter(draft, event, newest)
  }
  const retold = (state: S, annulled = annulledIn(state.history)): ReadonlyArray<S> => {
    const states: S[] = []
    let at: S = { ...initial(state.id), regulations: state.regulations, annulled }
    for (const event of eventsOf(state)) {
      const draft = open(at)
      record(draft, event)
      at = closed(draft)
      states.push(at)
    }
    return states
  }
  const corrected = (draft: Open): S => retold(closed(draft)).at(-1) ?? closed(draft)
  return {
    initial,
    retold,
    evolve: (state, event) => {
      const draft = open(state)
      record(draft, event)
      return annuls(event) ? corrected(draft) : closed(draft)
    },
    evolveAll: (state, events) => {
      let draft = open(state)
      let newest = { ...draft.newest }
      for (const event of events) {
        record(draft, event, newest)
        if (!annuls(event)) continue
        draft = open(corrected(draft))
        newest = { ...draft.newest }
      }
      return closed(draft)
    },
  }
}
