import { randomUUID } from 'node:crypto'

/** One event as the server holds it: bytes, and its place. */
export interface Stored {
  readonly id: string
  readonly stream: string
  readonly revision: number
  /** Byte offset in the log, as on the real server: it grows, with gaps. */
  readonly position: number
  readonly type: string
  readonly contentType: string
  readonly data: Uint8Array
  readonly metadata: Uint8Array
  /** Ticks of 100 ns since 1970, as the server writes it. */
  readonly created: string
}

/** An event that is offered. */
export type Proposed = Pick<Stored, 'id' | 'type' | 'contentType' | 'data' | 'metadata'>

/** A stream: all that was ever written to it, and what of it can still be seen. */
export interface Held {
  readonly records: Stored[]
  /** Revisions below this are hidden (`$tb`); infinite for a stream that was deleted. */
  before: number
  /** How many of the last are seen (`$maxCount`). */
  most: number
  tombstoned: boolean
  /** Written again after it was deleted, and not yet shown: the server answers the writer first. */
  late: boolean
}

/** The whole server in memory. */
export interface ServerLog {
  readonly all: Stored[]
  readonly streams: Map<string, Held>
  /** Ids written since the start: what the server's check of `any` goes by. A restart forgets it. */
  readonly recent: Map<string, Stored>
  /** Called after every append. */
  readonly listeners: Set<() => void>
}

export const emptyServerLog = (): ServerLog => ({
  all: [],
  streams: new Map(),
  recent: new Map(),
  listeners: new Set(),
})

/** After so many ms a stream that is written again is shown again. */
const LATE = 2

/** The log begins with records of the server's own, which no reader sees: no event stands at 0. */
const FIRST = 1_117
const OVERHEAD = 96

const placeIn = ({ all }: ServerLog): Pick<Stored, 'position' | 'created'> => {
  const end = all.at(-1)
  return {
    position: end === undefined ? FIRST : end.position + end.data.length + end.metadata.length + OVERHEAD,
    created: `${Date.now()}0000`,
  }
}

export const endOf = (log: ServerLog): number => placeIn(log).position

const wakeAll = (log: ServerLog): void => {
  for (const wake of [...log.listeners]) wake()
}

const heldOf = (log: ServerLog, stream: string): Held => {
  const found = log.streams.get(stream)
  if (found !== undefined) return found
  const made: Held = { records: [], before: 0, most: Number.POSITIVE_INFINITY, tombstoned: false, late: false }
  log.streams.set(stream, made)
  return made
}

const limitsOf = (data: Uint8Array): { readonly before: number; readonly most: number } => {
  const said: unknown = JSON.parse(Buffer.from(data).toString('utf8'))
  const { $tb, $maxCount } = said as { readonly $tb?: number; readonly $maxCount?: number }
  return {
    before: $tb === undefined ? 0 : $tb > Number.MAX_SAFE_INTEGER ? Number.POSITIVE_INFINITY : $tb,
    most: $maxCount ?? Number.POSITIVE_INFINITY,
  }
}

/** Adds events that passed every check. A deleted stream that is written again is seen from the new events on. */
export const write = (log: ServerLog, stream: string, events: ReadonlyArray<Proposed>): Stored | undefined => {
  const held = heldOf(log, stream)
  if (held.before === Number.POSITIVE_INFINITY && events.length > 0) {
    held.before = held.records.length
    held.late = true
    setTimeout(() => {
      held.late = false
      wakeAll(log)
    }, LATE)
  }
  let last: Stored | undefined
  for (const event of events) {
    last = { ...event, ...placeIn(log), stream, revision: held.records.length }
    held.records.push(last)
    log.all.push(last)
    log.recent.set(last.id, last)
    if (stream.startsWith('$$') && last.type === '$metadata')
      Object.assign(heldOf(log, stream.slice(2)), limitsOf(last.data))
  }
  wakeAll(log)
  return last
}

/** Ends a stream for ever. The tombstone is an event of the log, at the highest revision there is. */
export const entomb = (log: ServerLog, stream: string): Stored => {
  heldOf(log, stream).tombstoned = true
  const stone: Stored = {
    ...placeIn(log),
    id: randomUUID(),
    stream,
    revision: Number.POSITIVE_INFINITY,
    type: '$streamDeleted',
    contentType: 'application/octet-stream',
    data: new Uint8Array(),
    metadata: new Uint8Array(),
  }
  log.all.push(stone)
  wakeAll(log)
  return stone
}
