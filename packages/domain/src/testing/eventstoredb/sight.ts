import type { ServerLog, Stored } from './log.js'

/** Whether a stream, or the one whose metadata it holds, is ended for ever. */
export const buried = (log: ServerLog, stream: string): boolean =>
  log.streams.get(stream)?.tombstoned === true ||
  (stream.startsWith('$$') && log.streams.get(stream.slice(2))?.tombstoned === true)

/** What of a stream can be seen; `undefined` for one that never was or was deleted. */
export const visible = (log: ServerLog, stream: string): ReadonlyArray<Stored> | undefined => {
  const held = log.streams.get(stream)
  if (held === undefined || held.records.length === 0 || held.late || held.before === Number.POSITIVE_INFINITY)
    return undefined
  const first = Math.max(held.before, held.records.length - held.most, 0)
  return first === 0 ? held.records : held.records.slice(first)
}

/** Whether an event begins at a position, or a log that grew would have one there: beyond the end any will do. */
export const begins = (log: ServerLog, position: number, beyond: boolean): boolean => {
  const event = log.all[indexOf(log, position)]
  return event === undefined ? beyond : event.position === position
}

/** Index of the first event at or after a position. */
export const indexOf = (log: ServerLog, position: number): number => {
  let [low, high] = [0, log.all.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((log.all[middle]?.position ?? 0) < position) low = middle + 1
    else high = middle
  }
  return low
}
