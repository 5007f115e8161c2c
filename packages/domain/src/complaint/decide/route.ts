import type { CompiledRegulation } from '../../regulation/compile.js'
import type { Context } from '../../regulation/context.js'
import type { CompiledRoute } from '../../regulation/mechanism/route.js'
import type { ComplaintEvent } from '../event.js'
import type { Evidence } from '../evidence.js'

type Routed = NonNullable<Evidence['routed']>[number]

const targets = (route: CompiledRoute, after: Context): ReadonlyArray<string> => {
  const holds = route.when === undefined ? true : route.when(after)
  return holds === true ? route.to : route.otherwise
}

/** Who takes the next steps. Rows of one step compose: target of the first that matches, copies and priority of all. */
export const routesOf = (
  regulations: ReadonlyArray<CompiledRegulation>,
  event: ComplaintEvent,
  before: Context,
  after: Context,
): ReadonlyArray<Routed> =>
  regulations.flatMap((regulation) => {
    const byStep = new Map<string, Routed>()
    for (const route of regulation.routes) {
      if (!route.on.fires(event, before, after)) continue
      const to = targets(route, after)
      if (to.length === 0 && route.cc.length === 0) continue
      for (const step of route.steps) {
        const first = byStep.get(step)
        const cc = [...(first?.cc ?? []), ...route.cc]
        const priority = first?.priority ?? route.priority
        byStep.set(step, {
          regulation: route.regulation,
          clause: first?.clause ?? route.clause,
          step,
          to: first === undefined || first.to.length === 0 ? [...to] : first.to,
          ...(cc.length > 0 ? { cc } : {}),
          ...(priority === undefined ? {} : { priority }),
        })
      }
    }
    return [...byStep.values()]
  })
