import { dataOf, type Happening } from '../aggregate/happening.js'
import type { History, Stream } from '../aggregate/stream.js'
import { latest, newestFirst } from './newest-first.js'

const sameSubject = (approval: Happening, refusal: Happening): boolean => {
  const [a, b] = [dataOf(approval), dataOf(refusal)]
  return (
    a['of'] === b['of'] && (a['subject'] === b['subject'] || a['subject'] === undefined || b['subject'] === undefined)
  )
}

/** Was an approval, made as the event number `length`, refused since. */
export const isRefusedSince = (stream: Stream, event: Happening, length: number): boolean =>
  event.type === 'Approved' &&
  stream.newest['Refused'] !== undefined &&
  newestFirst(stream, ['Refused'], length, (refusal) => sameSubject(event, refusal)) !== undefined

/** What begins a new subject of a sort, and what uses an approval of that sort up. */
const renewedBy: { readonly [of: string]: ReadonlyArray<string> } = {
  proposal: ['Proposed'],
  sanction: ['act:sanction-proposed', 'act:sanction-imposed'],
  extension: ['Extended'],
  loan: ['act:record-lent'],
  report: ['act:reported'],
}

/** The number of an event in the history; behind everything where it is not in it yet. */
const placeOf = (stream: Stream, event: Happening): number => {
  for (let h: History | undefined = stream.history; h !== undefined; h = h.earlier)
    if (h.event.id === event.id) return h.length
  return Number.POSITIVE_INFINITY
}

/**
 * Is the event about the latest subject of a sort: the approval of proposal 1 does not cover proposal 2, nor that of one
 * loan the next. It names that subject or, where one of the two has no name, it came after it.
 */
export const concernsLatest = (stream: Stream, of: string, event: Happening): boolean => {
  const data = dataOf(event)
  if (data['of'] !== of) return false
  const kinds = renewedBy[of]
  if (kinds === undefined) return true
  const newest = latest(stream, kinds, ({ id }) => id !== event.id)
  if (newest === undefined) return of !== 'proposal'
  const named = dataOf(newest.event)[of]
  const { subject } = data as { readonly subject?: unknown }
  return subject !== undefined && named !== undefined ? subject === named : placeOf(stream, event) > newest.length
}

/** Does an event still count: not annulled by a correction nor, an approval, refused since. */
export const stands = (stream: Stream, { event, length }: History): boolean =>
  !stream.annulled.has(event.id) && !isRefusedSince(stream, event, length)
