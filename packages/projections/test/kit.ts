import {
  type ComplaintEvent,
  compile,
  type EventStore,
  type NewEvent,
  type Rules,
  rulesOf,
  streamOf,
  toNewEvent,
} from '@redress/domain'
import { memoryStore } from '@redress/domain/memory'
import { governmentServiceCentre } from '@redress/domain/regulations'
import { command, happened } from '@redress/domain/testing'
import { type EpochMs, formatInstant, parseInstant, SHANGHAI } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { ViewsOptions } from '../src/database/options.js'
import type { Views } from '../src/database/views.js'
import { type Place, sqlitePlace } from './support/databases.js'

/** What a task gives, or a failed test. */
export const right = async <E, A>(task: TaskEither<E, A>): Promise<A> => {
  const done = await task()
  if (E.isLeft(done)) throw new Error(`expected Right, got ${JSON.stringify(done.left)}`)
  return done.right
}

/** Tag of the error that a task gives. */
export const leftTag = async <A>(task: TaskEither<{ readonly _tag: string }, A>): Promise<string> => {
  const done = await task()
  return E.isLeft(done) ? done.left._tag : 'Right'
}

const compiled = compile(governmentServiceCentre)
if (E.isLeft(compiled)) throw new Error(JSON.stringify(compiled.left))
export const regulation = compiled.right
export const rules: Rules = rulesOf([regulation])

export const ms = (instant: string): EpochMs => {
  const parsed = parseInstant(instant)
  return parsed._tag === 'Right' ? parsed.right : (Number.NaN as EpochMs)
}

const agents = ['agent-1', 'agent-2', 'agent-3']
const units = ['dept-1', 'dept-2']
const pick = <A>(all: ReadonlyArray<A>, n: number): A => all[n % all.length] as A

/** An ordinary case of eight events: received, told, assigned, handed over, investigated, answered, revisited, closed. */
export const caseOf = (
  n: number,
  start = ms('2026-01-05T09:00:00+08:00'),
  length = 8,
): ReadonlyArray<ComplaintEvent> => {
  const complaint = `c-${n}`
  const at = (hours: number): string =>
    formatInstant((start + (n % 3000) * 3_600_000 + hours * 3_600_000) as EpochMs, SHANGHAI)
  const by = { id: pick(agents, n), unit: pick(units, n), roles: ['supervision-section'] }
  const slow = n % 5 === 0 ? 200 : 1
  const pins = { regulations: [{ id: regulation.id, version: regulation.version }] }
  const track = n % 7 === 0 ? {} : { class: { track: n % 3 === 0 ? 'complex' : 'written-general' } }
  const said = (hours: number, id: string) => ({ complaint, at: at(hours), by, id: `${complaint}:${id}` })
  return [
    happened(
      command(
        'Receive',
        {
          kind: 'complaint',
          channel: n % 4 === 0 ? 'oral' : 'written',
          form: 'written',
          complainant: { id: `p-${n}` },
          field: { 'case.content': '张三的窗口' },
          ...track,
          ...pins,
        } as never,
        said(0, '0'),
      ),
    ),
    happened(command('Acknowledge', { what: 'told' } as never, said(1, '1'))),
    happened(
      command('Assign', { to: { unit: pick(units, n + 1), person: pick(agents, n + 1) } } as never, said(2, '2')),
    ),
    happened(
      command('Assign', { to: { unit: pick(units, n + 2), person: pick(agents, n + 2) } } as never, said(3, '3')),
    ),
    happened(command('Investigate', { finding: 'valid' } as never, said(5 * slow, '4'))),
    happened(command('Reply', { stage: 'final', form: 'written' } as never, said(6 * slow, '5'))),
    happened(command('Revisit', { reached: true } as never, said(8 * slow, '6'))),
    happened(command('Close', { outcome: 'settled' } as never, said(9 * slow, '7'))),
  ].slice(0, length)
}

/** Histories as one log, their events interleaved by choices, each history in its own order. */
export const interleaved = (
  cases: ReadonlyArray<ReadonlyArray<ComplaintEvent>>,
  choices: ReadonlyArray<number>,
): ReadonlyArray<ComplaintEvent> => {
  const rest = cases.map((events) => [...events])
  const out: ComplaintEvent[] = []
  for (let i = 0; rest.some((events) => events.length > 0); i++) {
    const waiting = rest.filter((events) => events.length > 0)
    const next = waiting[(choices[i % choices.length] ?? 0) % waiting.length]?.shift()
    if (next !== undefined) out.push(next)
  }
  return out
}

/** Rows without what depends on the place in the log; nor does their order depend on it. */
export const unplaced = (all: Record<string, unknown[]>): unknown =>
  Object.fromEntries(
    Object.entries(all).map(([name, rows]) => [
      name,
      rows.map((row) => JSON.stringify({ ...(row as object), position: undefined })).sort(),
    ]),
  )

let unique = 0
/** Appends events of any complaints in this order, each in a stream of its own. */
export const append = async (store: EventStore, events: ReadonlyArray<ComplaintEvent>): Promise<void> => {
  for (const event of events) await right(store.append(streamOf(event.complaint), 'any', [toNewEvent(event)]))
}

/** An event that no release can read. */
export const poison = (complaint: string): NewEvent => ({
  id: `poison-${unique++}`,
  type: 'FromTheFuture',
  schemaversion: 7,
  subject: complaint,
  time: '2026-01-06T09:00:00+08:00',
  correlationid: 'x',
  causationid: 'x',
  authid: 'agent-1',
  dataclassification: 'internal',
  data: {},
})

export const newStore = (): EventStore => memoryStore({ now: () => '2026-11-22T00:00:00.000Z' })

/** Opens the read models in a database of a test's. */
export const open = (
  store: EventStore,
  place: Place = sqlitePlace(),
  more: Partial<ViewsOptions> = {},
): Promise<Views> => right(place.open({ store, rules, ...more }))
