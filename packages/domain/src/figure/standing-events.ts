import { dataOf, type Happening } from '../aggregate/happening.js'
import type { History, Stream } from '../aggregate/stream.js'
import type { Value } from '../codec/words.js'

/** The events of a kind that stand, oldest first. */
export const standing = (stream: Stream, kind: string): ReadonlyArray<Happening> => {
  const found: Happening[] = []
  for (let h: History | undefined = stream.newest[kind]; h !== undefined; h = h.alike)
    if (!stream.annulled.has(h.event.id)) found.push(h.event)
  return found.reverse()
}

/** The details of an act. */
export const detailsOf = (event: Happening): { readonly [detail: string]: Value | undefined } =>
  (dataOf(event)['details'] as { readonly [detail: string]: Value } | undefined) ?? {}

export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

/** The history with the record fields that some of its events carry put before what has been recorded since. */
export const withFieldsOf = (stream: Stream, events: ReadonlyArray<Happening>): Stream => ({
  ...stream,
  fields: Object.assign({}, stream.fields, ...events.map((event) => dataOf(event)['field'])),
})
