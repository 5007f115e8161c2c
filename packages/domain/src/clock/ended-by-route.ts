import type { Happening } from '../aggregate/happening.js'
import { millis } from '../complaint/time.js'
import type { CompiledRegulation } from '../regulation/compile.js'
import { tookPart } from '../regulation/mechanism/route.js'
import type { Instance } from './instance.js'
import { ended } from './step.js'

/** A route that ends the clocks: what it sent away runs no longer. */
export const endedByRoute = (
  all: ReadonlyArray<Instance>,
  regulations: ReadonlyArray<CompiledRegulation>,
  event: Happening,
): ReadonlyArray<Instance> => {
  const routed = event.evidence.routed ?? []
  if (routed.length === 0) return all
  const ending = regulations.flatMap(({ routes }) =>
    routes.filter((route) => route.endsClocks && tookPart(route, routed)),
  )
  return ending.reduce(
    (instances, route) =>
      instances.map((instance) =>
        instance.open && instance.duty.kind === 'clock' && instance.duty.regulation === route.regulation
          ? ended(instance, 'cancelled', event, millis(event.occurredAt), route.clause)
          : instance,
      ),
    all,
  )
}
