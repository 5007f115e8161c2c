import type { Happening } from '../aggregate/happening.js'
import type { Stream } from '../aggregate/stream.js'
import { millis } from '../complaint/time.js'
import type { CompiledRegulation } from '../regulation/compile.js'
import type { Instance } from './instance.js'
import { ended } from './step.js'

/** What clauses waive while their condition holds: open instances are cancelled, not met, and a breach that was seen stays. */
export const lifted = (
  all: ReadonlyArray<Instance>,
  regulations: ReadonlyArray<CompiledRegulation>,
  stream: Stream,
  event: Happening,
): ReadonlyArray<Instance> => {
  const now = millis(event.occurredAt)
  const holding = regulations.flatMap(({ waivers }) =>
    waivers.filter(({ when }) => when({ stream, now, it: event }) === true),
  )
  if (holding.length === 0) return all
  return all.map((instance) => {
    const { duty, open } = instance
    const waiver = open
      ? holding.find(({ regulation, lifts }) => regulation === duty.regulation && lifts(duty.kind, duty))
      : undefined
    return waiver === undefined ? instance : ended(instance, 'cancelled', event, now, waiver.clause)
  })
}
