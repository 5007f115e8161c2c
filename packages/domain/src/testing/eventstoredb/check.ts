import { endOf, type Held, type Proposed, type ServerLog, type Stored, write } from './log.js'
import { visible } from './sight.js'

/** What the writer says about the stream, as the wire says it. */
export type WireExpected = 'any' | 'no_stream' | 'stream_exists' | number

export type Outcome =
  | { readonly _tag: 'Written'; readonly revision: number; readonly position: number | undefined }
  | { readonly _tag: 'WrongExpectedVersion'; readonly actual: number | undefined }
  | { readonly _tag: 'StreamDeleted' }
  | { readonly _tag: 'TooLarge'; readonly limit: number }
  | { readonly _tag: 'BadRequest'; readonly what: string }
  /** The server loses the append, and never answers. */
  | { readonly _tag: 'Lost' }

export const MAX_APPEND = 1024 * 1024

/** The server counts the data alone, though it means to count the metadata and the type as well. */
const size = (events: ReadonlyArray<Proposed>): number => events.reduce((sum, { data }) => sum + data.length, 0)

const wrong = (held: Held | undefined): Outcome => {
  const last = (held?.records.length ?? 0) - 1
  return { _tag: 'WrongExpectedVersion', actual: last < 0 ? undefined : last }
}

/** The server looks the first answer up in the stream: what was deleted since has no position any more. */
const again = (log: ServerLog, last: Stored): Outcome => {
  const first = visible(log, last.stream)?.[0]
  const seen = first !== undefined && first.revision <= last.revision
  return { _tag: 'Written', revision: last.revision, position: seen ? last.position : undefined }
}

/** With `any` and `stream exists` the server goes by the ids it wrote lately, and by nothing after a restart. */
const repeatedLately = (
  log: ServerLog,
  stream: string,
  events: ReadonlyArray<Proposed>,
): Stored | 'new' | 'mixed' | 'lost' => {
  let first: Stored | undefined
  let last: Stored | undefined
  for (const { id } of events) {
    const found = log.recent.get(id)
    if (found === undefined || found.stream !== stream) return last === undefined ? 'new' : 'mixed'
    first ??= found
    last = found
  }
  if (first !== undefined && last !== undefined && last.revision < first.revision) return 'lost'
  return last ?? 'new'
}

/** With a revision, by the ids that stand after it. */
const repeatedAt = (held: Held, after: number, events: ReadonlyArray<Proposed>): Stored | 'new' | 'mixed' => {
  for (const [i, { id }] of events.entries())
    if (held.records[after + 1 + i]?.id !== id) return i === 0 ? 'new' : 'mixed'
  return held.records[after + events.length] ?? 'new'
}

/** The law by which the server takes an append: ids are compared, content is not. */
export const append = (
  log: ServerLog,
  stream: string,
  expected: WireExpected,
  events: ReadonlyArray<Proposed>,
): Outcome => {
  if (stream === '') return { _tag: 'BadRequest', what: 'streamId' }
  if (events.some(({ type }) => type === '')) return { _tag: 'BadRequest', what: 'eventType' }
  if (size(events) > MAX_APPEND) return { _tag: 'TooLarge', limit: MAX_APPEND }
  const held = log.streams.get(stream)
  if (held?.tombstoned === true) return { _tag: 'StreamDeleted' }
  const current = (held?.records.length ?? 0) - 1
  const deleted = held?.before === Number.POSITIVE_INFINITY
  if (expected === 'stream_exists' && deleted) return { _tag: 'StreamDeleted' }
  if (expected === 'stream_exists' && current < 0 && !log.streams.has(`$$${stream}`)) return wrong(held)
  if (expected === 'any' || expected === 'stream_exists') {
    const known = repeatedLately(log, stream, events)
    if (known === 'lost') return { _tag: 'Lost' }
    if (known === 'mixed') return wrong(held)
    if (known !== 'new') return again(log, known)
  } else {
    const after = expected === 'no_stream' ? -1 : expected
    if (after > current || (after < current && events.length === 0)) return wrong(held)
    if (after < current && held !== undefined) {
      const known = repeatedAt(held, after, events)
      if (known !== 'new' && known !== 'mixed') return again(log, known)
      if (known === 'mixed' || !(deleted && after < 0)) return wrong(held)
    }
  }
  if (events.length === 0) return { _tag: 'Written', revision: Math.max(0, current), position: endOf(log) }
  const last = write(log, stream, events)
  return { _tag: 'Written', revision: last?.revision ?? current, position: last?.position }
}
