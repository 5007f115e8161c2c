import type { EpochMs } from '@redress/holidays'
import type { Draft } from '../aggregate/enter.js'
import type { Happening } from '../aggregate/happening.js'
import type { Stream } from '../aggregate/stream.js'
import { millis } from '../complaint/time.js'
import type { CompiledLimit, Followed } from '../regulation/limit.js'
import type { Clock, Due } from './clock.js'
import type { Instance } from './instance.js'
import { isNamed } from './move-on.js'
import { movedBy } from './moves.js'
import { noted } from './step.js'

type Instances = ReadonlyArray<Instance>

/** The latest open instance of the clauses named with the same key: one that applies, else the earliest of those still pending. */
const dueOf =
  (all: Instances, self: Instance) =>
  (clauses: ReadonlyArray<string>): Followed | undefined => {
    const open = all.filter(
      ({ clock, open: live, duty }) =>
        live &&
        clock.due !== undefined &&
        duty.regulation === self.duty.regulation &&
        isNamed(duty, clauses) &&
        (clock.key === undefined || self.clock.key === undefined || clock.key === self.clock.key),
    )
    const followed = ({ clock: { due, startedMs } }: Instance): Followed | undefined =>
      due === undefined ? undefined : { due, startedMs }
    const latest = open.findLast(({ clock }) => clock.applies === true)
    if (latest !== undefined) return followed(latest)
    const earliest = open
      .filter(({ clock }) => clock.applies === undefined)
      .map(followed)
      .reduce(
        (least, one) => (one === undefined || (least !== undefined && least.due.ms <= one.due.ms) ? least : one),
        undefined,
      )
    return earliest === undefined ? undefined : { ...earliest, due: { ...earliest.due, provisional: true } }
  }

/** The base of an instance that follows others: kept once what it followed has been done, as it was told then. */
const baseOf = (all: Instances, instance: Instance, limit: CompiledLimit | undefined, stream: Stream, now: EpochMs) => {
  const { start, clock, base: old } = instance
  const others = dueOf(all, instance)
  let alone = false
  let done = false
  const followed = (clauses: ReadonlyArray<string>): Followed | undefined => {
    const found = others(clauses)
    if (found !== undefined) return found
    alone = true
    done ||= all.some(
      (other) =>
        other.clock.ending === 'discharged' &&
        (other.clock.endedMs ?? 0) >= clock.startedMs &&
        other.duty.regulation === instance.duty.regulation &&
        isNamed(other.duty, clauses),
    )
    return undefined
  }
  const base = limit?.due({ stream, now, start, from: clock.startedMs, dueOf: followed })
  return alone && done && old !== undefined ? old : base
}

/** What limits an instance: the clause's own limit, of a later link of a chain its rhythm. */
const limitOf = ({ duty, link }: Instance): CompiledLimit | undefined =>
  link === true ? (duty.repeat?.every ?? duty.limit) : (duty.limit ?? duty.repeat?.every)

const sameDue = (a: Due | undefined, b: Due | undefined): boolean =>
  a?.ms === b?.ms && a?.provisional === b?.provisional

/** From when on it is due soon. A share of its own limit is one of the limit as the clause has it: stretches move both. */
const warnOf = (
  all: Instances,
  instance: Instance,
  base: Due | undefined,
  stream: Stream,
  now: EpochMs,
): EpochMs | undefined => {
  const { duty, start, clock, moves } = instance
  const stretches = moves.filter(({ sort }) => sort === 'suspended')
  const others = dueOf(all, instance)
  const own = (clauses: ReadonlyArray<string>): Followed | undefined =>
    base !== undefined && isNamed(duty, clauses) ? { due: base, startedMs: clock.startedMs } : others(clauses)
  const context = { stream, now, start, from: clock.startedMs, dueOf: own }
  const moments = duty.warnAt.flatMap((limit) => {
    const warn = movedBy(duty.calendar, limit.due(context), stretches)
    return warn === undefined ? [] : [warn.ms]
  })
  return moments.length === 0 ? undefined : (Math.min(...moments) as EpochMs)
}

/** The instance with its due time. Absent parts are set one by one: every clock comes here, and a spread costs several times that. */
const reckonedTo = (instance: Instance, base: Due | undefined, due: Due, warnMs: EpochMs | undefined): Instance => {
  const clock: Draft<Clock> = { ...instance.clock, due }
  if (warnMs !== undefined) clock.warnMs = warnMs
  const next: Draft<Instance> = { ...instance, reckonedFor: instance.moves, clock }
  if (base !== undefined) next.base = base
  return next
}

/** One look at every open instance: fixed limits once, those that depend on the case anew; all that moved them is kept. */
const reckoned = (all: Instances, stream: Stream, now: EpochMs): Instances => {
  // Copied once, at the first change: most events move nothing, and some move many.
  let copy: Instance[] | undefined
  for (const [i, instance] of all.entries()) {
    const { moves, reckonedFor, base: old, clock, duty } = instance
    const settled = old !== undefined && reckonedFor === moves
    const limit = limitOf(instance)
    if (settled && (!instance.open || limit?.fixed !== false)) continue
    if (!instance.open && old === undefined) continue
    if (limit === undefined && moves.length === 0) continue
    const fixed = old !== undefined && (!instance.open || limit?.fixed === true)
    const base = fixed ? old : baseOf(copy ?? all, instance, limit, stream, now)
    const due = movedBy(duty.calendar, base, moves)
    if (due === undefined || (sameDue(due, clock.due) && reckonedFor === moves)) continue
    const warnMs = duty.warnAt.length === 0 ? undefined : warnOf(copy ?? all, instance, base, stream, now)
    copy ??= [...all]
    copy[i] = reckonedTo(instance, base, due, warnMs)
  }
  return copy ?? all
}

/** The clock with its first due time kept, where that has moved: not one that nobody was told, within the command that set it. */
const moved = (before: Instance, after: Clock, event: Happening, now: EpochMs): Clock => {
  const first = before.clock.originalDue ?? before.clock.due
  const told = before.start.command !== event.command
  return noted(
    first === undefined || first.ms === after.due?.ms || !told ? after : { ...after, originalDue: first },
    now,
  )
}

const follows = ({ duty }: Instance): boolean =>
  [duty.limit, duty.repeat?.every].some((limit) => limit?.follows === true)

/**
 * Sets and renews the due times of open instances. A limit may follow that of another instance, opened before or after it:
 * looked at again until nothing changes, at most once for each instance.
 */
export const lasting = (all: Instances, stream: Stream, event: Happening): Instances => {
  const now = millis(event.occurredAt)
  let result = reckoned(all, stream, now)
  if (result === all) return all
  for (let rest = result.some((one) => one.open && follows(one)) ? all.length : 0; rest > 0; rest--) {
    const next = reckoned(result, stream, now)
    if (next === result) break
    result = next
  }
  return result.map((instance, i) => {
    const was = all[i]
    return was === undefined || was === instance
      ? instance
      : { ...instance, clock: moved(was, instance.clock, event, now) }
  })
}
