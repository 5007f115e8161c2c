import * as E from 'fp-ts/lib/Either.js'
import type { Appended, Expected, RecordedEvent, StoreError } from '../port.js'
import { duplicateWithOtherContent, wrongExpectedRevision } from './errors.js'
import { sameJson } from './json.js'
import { toPosition } from './position.js'
import type { Prepared } from './prepare.js'

/** What an adapter knows at the moment when it holds the right to write. */
export interface Situation {
  readonly stream: string
  readonly expected: Expected
  readonly events: ReadonlyArray<Prepared>
  /** The stream's last event, `undefined` if it has none. */
  readonly last: Pick<Appended, 'revision' | 'position'> | undefined
  /** For each event what is stored under its id, anywhere. May be left empty if nothing is. */
  readonly known: ReadonlyArray<RecordedEvent | undefined>
}

/** Add the events, or answer with this without adding any. */
export type Verdict = E.Either<StoreError, 'add' | Appended>

const sameContent = (stream: string, stored: RecordedEvent, { event, json }: Prepared): boolean =>
  stored.stream === stream &&
  stored.type === event.type &&
  stored.schemaversion === event.schemaversion &&
  stored.subject === event.subject &&
  stored.time === event.time &&
  sameJson(stored.data, JSON.parse(json))

const holds = (expected: Expected, actual: number | 'none'): boolean => {
  if (expected === 'any') return true
  if (expected === 'exists') return actual !== 'none'
  return expected === actual
}

/** An append whose ids are stored already: the very same again, or a mistake. `undefined` if no id is known. */
const repeated = ({ stream, expected, events, last, known }: Situation): Verdict | undefined => {
  const clash = events.find((event, i) => {
    const stored = known[i]
    return stored !== undefined && !sameContent(stream, stored, event)
  })
  if (clash !== undefined) return E.left(duplicateWithOtherContent(clash.event.id))
  const found = known.filter((stored) => stored !== undefined)
  const [first] = found
  const final = found.at(-1)
  if (first === undefined || final === undefined) return undefined
  const inOrder = found.every((stored, i) => stored.revision === first.revision + i)
  return found.length === events.length && inOrder
    ? E.right({ revision: final.revision, position: final.position, repeated: true })
    : E.left(wrongExpectedRevision(stream, expected, last?.revision ?? 'none'))
}

/**
 * The one law of appending, for every adapter.
 *
 * 1. An id that is stored with other content, or in another stream, is refused.
 * 2. If all ids are stored in this stream, in order and side by side: success, `repeated`, whatever was expected.
 * 3. Old and new ids mixed, or old ones in another order: `WrongExpectedRevision`, whatever was expected.
 * 4. Otherwise the expectation must hold.
 *
 * An append of nothing checks the expectation and adds nothing: it answers `repeated: true` with the stream's last
 * event, or with revision -1 and the position before all events if there is no stream.
 */
export const judge = (situation: Situation): Verdict => {
  const { stream, expected, events, last } = situation
  const again = repeated(situation)
  if (again !== undefined) return again
  const actual = last?.revision ?? 'none'
  if (!holds(expected, actual)) return E.left(wrongExpectedRevision(stream, expected, actual))
  if (events.length > 0) return E.right('add')
  const { revision, position } = last ?? { revision: -1, position: toPosition(0) }
  return E.right({ revision, position, repeated: true })
}
