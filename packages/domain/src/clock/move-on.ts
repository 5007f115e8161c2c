import type { EpochMs } from '@redress/holidays'
import { dataOf, type Happening } from '../aggregate/happening.js'
import { millis, momentOf } from '../complaint/time.js'
import type { Context } from '../regulation/context.js'
import type { CompiledDuty } from '../regulation/duty.js'
import type { CompiledExtension } from '../regulation/mechanism/extension.js'
import { isOnRecord } from '../regulation/selection.js'
import type { Due } from './clock.js'
import { type Instance, sameKey } from './instance.js'
import { type Move, resume, suspend } from './moves.js'

/** Does a clock name on a command or event mean this duty: its clause, or that mechanism of it. */
export const isNamed = (duty: Pick<CompiledDuty, 'clause' | 'id'>, names: ReadonlyArray<unknown>): boolean =>
  names.some((name) => name === duty.clause || (typeof name === 'string' && duty.id.endsWith(`/${name}`)))

const clocksNamed = (event: Happening): ReadonlyArray<unknown> | undefined => {
  const { clocks } = dataOf(event)
  return Array.isArray(clocks) ? clocks : undefined
}

/** The latest due time that the caps of an extension leave; undefined where there is no cap, or it cannot be reckoned. */
export const capOf = (extension: CompiledExtension, instance: Instance, context: Context): Due | undefined => {
  const due = instance.clock.due
  const around = { ...context, start: instance.start, dueOf: () => undefined }
  const caps = [
    extension.maxTotal?.due({ ...around, from: instance.clock.startedMs }),
    due === undefined ? undefined : extension.maxAdded?.due({ ...around, from: due.ms }),
    extension.notAfter?.due({ ...around, from: instance.clock.startedMs }),
  ]
  return caps.reduce(
    (least, cap) => (cap === undefined || (least !== undefined && least.ms <= cap.ms) ? least : cap),
    undefined,
  )
}

/** Is all that an extension asks for on record. */
export const isPrepared = ({ requires }: CompiledExtension, context: Context): boolean =>
  requires.every((selector) => isOnRecord(selector, context))

/** The date to which an event prolongs a clock by itself, as a promise to the complainant does; never beyond its caps. */
const promised = (instance: Instance, event: Happening, context: Context): EpochMs | undefined => {
  const { extension } = instance.duty
  if (extension?.on === undefined || extension.to === undefined || !extension.on.matches(event, context))
    return undefined
  const date = momentOf(extension.to({ ...context, it: event }))
  const due = instance.clock.due?.ms
  if (date === undefined || (due !== undefined && date <= due) || !isPrepared(extension, context)) return undefined
  const cap = capOf(extension, instance, context)
  return cap === undefined || date <= cap.ms ? date : cap.ms
}

const granted = (instance: Instance, event: Happening): EpochMs | undefined => {
  const { duty } = instance
  const names = event.type === 'Extended' ? clocksNamed(event) : undefined
  if (names === undefined || duty.extension === undefined) return undefined
  const named = isNamed(duty, names) || duty.extension.follows.some((ref) => names.includes(ref))
  return named ? momentOf(dataOf(event)['newDueAt']) : undefined
}

/** The moves of an open instance after one more event: it stands still, goes on, or is prolonged. */
export const moved = (instance: Instance, event: Happening, context: Context): ReadonlyArray<Move> => {
  const { duty, moves } = instance
  if (!sameKey(instance, event)) return moves
  const toMs = millis(event.occurredAt)
  if (event.type === 'Suspended' && isNamed(duty, clocksNamed(event) ?? [])) {
    const reason = String(dataOf(event)['reason'])
    return duty.suspendableFor.includes(reason)
      ? suspend(moves, { reasons: [reason], by: event.id, from: event.occurredAt, fromMs: toMs })
      : moves
  }
  if (event.type === 'Resumed') {
    const names = clocksNamed(event)
    const standing = moves.some((move) => move.sort === 'suspended' && move.stretch.toMs === undefined)
    return standing && (names === undefined || isNamed(duty, names))
      ? resume(moves, { endedBy: event.id, to: event.occurredAt, toMs })
      : moves
  }
  if (duty.extension === undefined) return moves
  const dueMs = granted(instance, event) ?? promised(instance, event, context)
  if (dueMs === undefined) return moves
  const { reason } = dataOf(event)
  return [
    ...moves,
    {
      sort: 'prolonged',
      to: {
        by: event.id,
        at: event.occurredAt,
        actor: event.actor.id,
        ...(typeof reason === 'string' ? { reason } : {}),
        dueMs,
      },
    },
  ]
}
