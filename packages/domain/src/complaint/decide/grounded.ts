import type { CompiledRegulation } from '../../regulation/compile.js'
import type { Context } from '../../regulation/context.js'
import type { ComplaintEvent } from '../event.js'
import type { Evidence } from '../evidence.js'
import { type Edges, edgesBetween, levels } from './holding.js'
import { routeSets, routesOf } from './route.js'

type Routed = NonNullable<Evidence['routed']>[number]

/** What goes on record with an event because of what it leads to: routes, waivers, facts written, levels. */
export interface Grounded {
  readonly evidence: Evidence
  readonly edges: Edges
}

/** Waivers that begin to hold with the event, and what they write. */
const waiving = (regulations: ReadonlyArray<CompiledRegulation>, { rising }: Edges) => {
  if (rising.size === 0) return { waived: [], sets: [] }
  const begun = regulations.flatMap(({ waivers }) => waivers.filter(({ id }) => rising.has(id)))
  return {
    waived: begun.map(({ regulation, clause }) => ({ regulation, clause })),
    sets: begun.flatMap(({ regulation, clause, sets }) =>
      sets.map(([path, value]) => ({ regulation, clause, path, value })),
    ),
  }
}

const NOTHING: Evidence = {}

const isSame = (one: Routed, other: Routed): boolean =>
  one.regulation === other.regulation &&
  one.clause === other.clause &&
  one.step === other.step &&
  one.to.join() === other.to.join()

/**
 * The routes, waivers and levels of an event: `before` is the case without it at that moment, `after` the case with it. What
 * routes have `said` in the same decision is not said again.
 */
export const groundedOn = (
  regulations: ReadonlyArray<CompiledRegulation>,
  kind: string,
  event: ComplaintEvent,
  before: Context,
  after: Context,
  said: ReadonlyArray<Routed> = [],
): Grounded => {
  const edges = edgesBetween(regulations, before, after)
  const routed = routesOf(regulations, kind, event, edges.rising, after).filter(
    (route) => !said.some((other) => isSame(route, other)),
  )
  if (routed.length === 0 && edges.holding === undefined) return { edges, evidence: NOTHING }
  const { waived, sets } = waiving(regulations, edges)
  return {
    edges,
    evidence: {
      ...(routed.length === 0 ? {} : { routed: [...routed] }),
      ...(waived.length === 0 ? {} : { waived }),
      ...(sets.length === 0 && routed.length === 0 ? {} : { sets: [...sets, ...routeSets(regulations, routed)] }),
      ...levels(edges.holding, before),
    },
  }
}
