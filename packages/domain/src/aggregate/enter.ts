import type { EpochMs } from '@redress/holidays'
import type { Value } from '../codec/words.js'
import { millis } from '../complaint/time.js'
import { type Aggregate, type Happening, isOfRecord, kindOf } from './happening.js'
import type { History, Stream } from './stream.js'

/** The next state while it is being made: nobody else has seen it yet. */
export type Draft<S> = { -readonly [K in keyof S]: S[K] }

/** Facts that any event may carry. */
interface Carried {
  readonly class?: { readonly [dimension: string]: Value }
  readonly flag?: { readonly [flag: string]: boolean }
  readonly field?: { readonly [field: string]: Value }
  readonly notGiven?: { readonly [path: string]: string }
}

const NONE: ReadonlySet<string> = new Set()

/** A stream of which nothing is known yet. */
export const emptyStream = (aggregate: Aggregate, id: string): Stream<never> => ({
  aggregate,
  id,
  history: undefined,
  newest: {},
  regulations: [],
  round: 1,
  classes: {},
  classified: false,
  flags: {},
  fields: {},
  notGiven: {},
  annulled: NONE,
  known: {},
  holding: undefined,
  latestMs: undefined,
})

export const merged = <V>(old: { readonly [key: string]: V }, more: { readonly [key: string]: V } | undefined) =>
  more === undefined ? old : { ...old, ...more }

/** What an event of any kind says by carrying dimensions, flags and record fields. What is only proposed is not yet so. */
export const carry = (draft: Draft<Stream>, event: Happening): void => {
  const data = event.data as Carried
  if (event.type !== 'Proposed') draft.classes = merged(draft.classes, data.class)
  draft.flags = merged(draft.flags, data.flag)
  draft.fields = merged(draft.fields, data.field)
  draft.notGiven = merged(draft.notGiven, data.notGiven)
}

/** What a clause writes: `known` keeps what has no place of its own in the state. */
export const write = (draft: Draft<Stream>, path: string, value: Value): void => {
  if (path.startsWith('flag.')) draft.flags = { ...draft.flags, [path.slice(5)]: value === true }
  else if (path.startsWith('class.')) draft.classes = { ...draft.classes, [path.slice(6)]: value }
  else if (path.startsWith('field.')) draft.fields = { ...draft.fields, [path.slice(6)]: value }
  else draft.known = { ...draft.known, [path]: value }
}

/** The event goes on record, with what its evidence pins; what it tells has been folded into the draft already. */
export const enter = <E extends Happening>(draft: Draft<Stream<E>>, event: E, newest = { ...draft.newest }): void => {
  const kind = kindOf(event)
  const { facts, holding } = event.evidence
  if (facts !== undefined) draft.known = { ...draft.known, ...facts }
  if (holding !== undefined) draft.holding = holding
  const atMs: EpochMs = millis(event.occurredAt)
  const node: History<E> = {
    event,
    earlier: draft.history,
    alike: newest[kind],
    atMs,
    length: (draft.history?.length ?? 0) + 1,
    round: draft.round,
  }
  newest[kind] = node
  draft.newest = newest
  draft.history = node
  if (!isOfRecord(event) && (draft.latestMs === undefined || atMs > draft.latestMs)) draft.latestMs = atMs
}
