import type { EpochMs } from '@redress/holidays'
import type { EventOf } from '../complaint/event.js'
import { retold } from '../complaint/evolve.js'
import type { RegulationPin } from '../complaint/party.js'
import type { Complaint } from '../complaint/state.js'
import { millis } from '../complaint/time.js'
import type { Clock } from './clock.js'
import type { Clocks, Step } from './clocks.js'
import { exists, type Instance } from './instance.js'
import { movedBy, resume } from './moves.js'
import { ended, noted, told } from './step.js'

type Migrated = EventOf<'Migrated'>
type Instances = ReadonlyArray<Instance>

const isSame = (a: RegulationPin, b: RegulationPin): boolean =>
  a.id === b.id && a.version === b.version && a.settings === b.settings

/** The clocks as the new versions would have them, had the case been under them from its first event on. */
const asIfAlways = (step: Step<Complaint>, complaint: Complaint, regulations: Complaint['regulations']): Instances => {
  let clocks: Clocks = { all: [] }
  for (const state of retold(complaint, complaint.annulled)) {
    const event = state.history?.event
    if (event !== undefined && !state.annulled.has(event.id)) clocks = step(clocks, { ...state, regulations }, event)
  }
  return clocks.all
}

const endedByMigration = ({ clock }: Instance, complaint: Complaint): boolean => {
  for (let h = complaint.newest['Migrated']; h !== undefined; h = h.alike)
    if (h.event.id === clock.endedBy) return clock.ending === 'cancelled'
  return false
}

/** A breach that only the new version makes is known from the migration on: nobody is charged for the time before. */
const knownWith = (clock: Clock, event: Migrated, now: EpochMs): Clock =>
  clock.knownMs !== undefined && clock.knownMs >= now ? clock : { ...clock, knownAt: event.occurredAt, knownMs: now }

/** What an instance of the old version hands on, whatever the new version makes of it. */
const carried = ({
  startedAt,
  startedMs,
  knownAt,
  knownMs,
  breachedMs,
  overtakenBy,
  overtakenAt,
  overtakenMs,
}: Clock) => ({
  startedAt,
  startedMs,
  ...(knownAt === undefined || knownMs === undefined ? {} : { knownAt, knownMs }),
  ...(breachedMs === undefined ? {} : { breachedMs }),
  ...(overtakenBy === undefined || overtakenAt === undefined || overtakenMs === undefined
    ? {}
    : { overtakenBy, overtakenAt, overtakenMs }),
})

/** The instance of the new version, with the start, the moves and the breach of the old one. Its due time is to be reckoned. */
const continued = (old: Instance, fresh: Instance, now: EpochMs): Instance => {
  const { suspensions: _, prolongations: __, breachedMs: ___, originalDue: ____, ...clock } = fresh.clock
  const { base, reckonedFor: _____, ...rest } = fresh
  const { endedBy, endedAt, endedMs } = clock
  const moves =
    endedBy === undefined || endedAt === undefined || endedMs === undefined
      ? old.moves
      : resume(old.moves, { endedBy, to: endedAt, toMs: endedMs })
  const same = old.clock.startedMs === fresh.clock.startedMs || !fresh.open
  const handed = carried(noted(old.clock, now))
  return told({ ...rest, ...(base !== undefined && same ? { base } : {}), moves, clock: { ...clock, ...handed } })
}

/** The due time of an instance that has ended already, with all that has moved it; a late end is a breach. */
const settled = (instance: Instance): Instance => {
  const { clock, duty, base, moves } = instance
  const due = movedBy(duty.calendar, base, moves)
  if (due === undefined) return instance
  const late = clock.applies === true && clock.endedMs !== undefined && clock.endedMs > due.ms
  return {
    ...instance,
    reckonedFor: moves,
    clock: { ...clock, due, ...(late && clock.breachedMs === undefined ? { breachedMs: due.ms } : {}) },
  }
}

/** The new clock beside the old one: the first due time stays on record, and since when a new breach is known. */
const compared = (old: Clock, instance: Instance, event: Migrated, now: EpochMs): Instance => {
  const clock = instance.open ? noted(instance.clock, now) : instance.clock
  const first = old.originalDue ?? old.due
  const moved = first !== undefined && first.ms !== clock.due?.ms ? { ...clock, originalDue: first } : clock
  const wasBreached = noted(old, now).breachedMs !== undefined
  const known = moved.breachedMs !== undefined && !wasBreached ? knownWith(moved, event, now) : moved
  return { ...instance, clock: known }
}

/** Due times are reckoned, and clocks that open others do. */
type Settle = (all: Instances) => Instances

/**
 * The clocks once a case has migrated. What ran under the same clause goes on with its start, stretches and prolongations,
 * under the limit of the new version; what has no such clause any more is cancelled; a breach that was seen stays. What the
 * new version asks for beside that, and is still owed, opens now, as of its own start. What had ended stays as it ended.
 */
export const migrated =
  (step: Step<Complaint>, settle: (complaint: Complaint, event: Migrated) => Settle) =>
  ({ all }: Clocks, complaint: Complaint, event: Migrated): Clocks => {
    const now = millis(event.occurredAt)
    // What existed at any moment so far exists, though the migration is dated back before it.
    const seen = complaint.latestMs ?? now
    const stays = (pin: RegulationPin): boolean => event.data.from.some((one) => isSame(one, pin))
    const kept = complaint.regulations.filter(stays)
    const keptIds = new Set(kept.map(({ id }) => id))
    const isKept = ({ duty }: Instance): boolean => keptIds.has(duty.regulation)
    const stepped = step({ all: all.filter(isKept) }, { ...complaint, regulations: kept }, event).all
    const entered = complaint.regulations.filter((pin) => !stays(pin))
    const anew = asIfAlways(step, complaint, entered)
    const byId = new Map([...stepped, ...anew].map((instance) => [instance.clock.id, instance]))
    const olds = new Map<string, Clock>()
    const going = all.flatMap((old): Instances => {
      const next = byId.get(old.clock.id)
      if (isKept(old)) return next === undefined ? [] : [next]
      if (!old.open && !endedByMigration(old, complaint)) return [old]
      if (next === undefined && old.open && !exists(old, seen)) return []
      if (next === undefined)
        return [old.open ? ended({ ...old, clock: noted(old.clock, now) }, 'cancelled', event, now) : old]
      olds.set(old.clock.id, old.clock)
      const instance = continued(old, next, now)
      return [instance.open ? instance : settled(instance)]
    })
    const known = new Set(all.map(({ clock }) => clock.id))
    const opened = [
      ...stepped.filter(({ clock }) => !known.has(clock.id)),
      ...anew
        .filter(({ clock, open }) => open && !known.has(clock.id))
        .map((instance) => ({ ...instance, clock: knownWith(instance.clock, event, now) })),
    ]
    return {
      all: settle(
        complaint,
        event,
      )([...going, ...opened]).map((instance) => {
        const old = olds.get(instance.clock.id)
        return old === undefined ? instance : compared(old, instance, event, now)
      }),
    }
  }
