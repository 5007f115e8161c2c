import * as E from 'fp-ts/lib/Either.js'
import type { NewEvent, StoreError } from '../port.js'
import { invalidEvent, tooLarge } from './errors.js'
import { notJson } from './json.js'

/** Largest JSON text of one event's data, in bytes: EventStoreDB's limit, so that all adapters refuse the same. */
export const MAX_EVENT_BYTES = 1024 * 1024
const MAX_WORD = 1024

/** An event that passed every check, with its data as JSON text: what the caller does to it later changes nothing. */
export interface Prepared {
  readonly event: NewEvent
  readonly json: string
}

const WORDS = ['id', 'type', 'subject', 'time', 'correlationid', 'causationid', 'authid'] as const

// Half a surrogate pair does not survive UTF-8, and a control character breaks every listing.
const UNPRINTABLE = /[\p{Surrogate}\p{Cc}]/u

// Nearly all are plain ASCII, and this is asked seven times for every event.
const ASCII = /^[ -~]+$/

const isWord = (value: unknown): boolean =>
  typeof value === 'string' &&
  value.length > 0 &&
  value.length <= MAX_WORD &&
  (ASCII.test(value) || !UNPRINTABLE.test(value))

const word = (at: string) =>
  invalidEvent(
    `${at} must be a text of 1 to ${MAX_WORD} characters without control characters or half surrogate pairs`,
    `${at} 须为 1 至 ${MAX_WORD} 个字符，且不含控制字符或不成对的代理项`,
  )

/** `$` begins the streams that a store keeps for itself. */
const streamFlaw = (stream: string): StoreError | undefined =>
  !isWord(stream)
    ? word('stream')
    : stream.startsWith('$')
      ? invalidEvent('the name of a stream must not begin with $', '流名不得以 $ 开头')
      : undefined

const envelopeFlaw = (event: NewEvent, index: number): StoreError | undefined => {
  const bad = WORDS.find((key) => !isWord(event[key]))
  if (bad !== undefined) return word(`events[${index}].${bad}`)
  if (!Number.isSafeInteger(event.schemaversion) || event.schemaversion < 1) {
    const at = `events[${index}].schemaversion`
    return invalidEvent(`${at} must be an integer from 1`, `${at} 须为不小于 1 的整数`)
  }
  if (event.dataclassification !== 'personal' && event.dataclassification !== 'internal') {
    const at = `events[${index}].dataclassification`
    return invalidEvent(`${at} must be personal or internal`, `${at} 须为 personal 或 internal`)
  }
  return undefined
}

/** The event, checked, or what is wrong with it. May throw where a getter of the data does. */
const prepareOne = (event: NewEvent, index: number): Prepared | StoreError => {
  const wrong = envelopeFlaw(event, index)
  if (wrong !== undefined) return wrong
  const flaw = notJson(event.data)
  if (flaw !== undefined) {
    const path = [`events[${index}].data`, ...flaw.path].join('.')
    return invalidEvent(`${path} is ${flaw.why}, which JSON cannot hold`, `${path} ${flaw.zh}，JSON 无法表示`)
  }
  const json = JSON.stringify(event.data)
  // One UTF-16 unit is at most three bytes: only a long text needs counting.
  const bytes = json.length * 3 <= MAX_EVENT_BYTES ? 0 : Buffer.byteLength(json)
  return bytes > MAX_EVENT_BYTES ? tooLarge(bytes, MAX_EVENT_BYTES) : { event: { ...event }, json }
}

const prepareAll = (events: ReadonlyArray<NewEvent>): E.Either<StoreError, ReadonlyArray<Prepared>> => {
  const ids = new Set<string>()
  const prepared: Prepared[] = []
  for (const [i, event] of events.entries()) {
    const one = prepareOne(event, i)
    if ('_tag' in one) return E.left(one)
    if (ids.has(event.id))
      return E.left(invalidEvent(`events[${i}].id stands twice in one append`, `events[${i}].id 在同一次追加中重复`))
    ids.add(event.id)
    prepared.push(one)
  }
  return E.right(prepared)
}

/** Checks an append before any store is touched, and freezes what it says. */
export const prepare = (
  stream: string,
  events: ReadonlyArray<NewEvent>,
): E.Either<StoreError, ReadonlyArray<Prepared>> => {
  const wrong = streamFlaw(stream)
  if (wrong !== undefined) return E.left(wrong)
  try {
    return prepareAll(events)
  } catch {
    return E.left(invalidEvent('an event that cannot be read', '有事件无法读取'))
  }
}
