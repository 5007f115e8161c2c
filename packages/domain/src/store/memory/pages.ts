import { categoryOf } from '../adapter/category.js'
import type { LogQuery, Page, StreamQuery } from '../adapter/log.js'
import type { RecordedEvent } from '../port.js'
import type { MemoryLog } from './log.js'

export const streamPage = (log: MemoryLog, { stream, from, backwards, limit }: StreamQuery): Page => {
  const list = log.streams.get(stream) ?? []
  if (backwards) {
    const end = Math.min(from, list.length - 1) + 1
    const begin = Math.max(0, end - limit)
    return { events: list.slice(begin, Math.max(0, end)).reverse(), more: begin > 0 }
  }
  const begin = Math.max(0, from)
  return { events: list.slice(begin, begin + limit), more: begin + limit < list.length }
}

export const logPage = (log: MemoryLog, { after, upTo, limit, category, types }: LogQuery): Page => {
  const end = Math.min(upTo, log.events.length)
  if (category === undefined && types === undefined)
    return { events: log.events.slice(after, Math.min(end, after + limit)), more: after + limit < end }
  const wanted = types === undefined ? undefined : new Set(types)
  const events: RecordedEvent[] = []
  for (let i = after; i < end; i++) {
    const event = log.events[i]
    if (event === undefined || (wanted !== undefined && !wanted.has(event.type))) continue
    if (category !== undefined && categoryOf(event.stream) !== category) continue
    events.push(event)
    if (events.length === limit) return { events, more: i + 1 < end }
  }
  return { events, more: false }
}
