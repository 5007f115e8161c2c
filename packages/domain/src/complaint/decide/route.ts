import type { CompiledRegulation } from '../../regulation/compile.js'
import type { Context } from '../../regulation/context.js'
import type { CompiledRoute } from '../../regulation/mechanism/route.js'
import type { ComplaintEvent } from '../event.js'
import type { Evidence } from '../evidence.js'

type Routed = NonNullable<Evidence['routed']>[number]

/** One step of one regulation: rows that match compose; what `else` says holds where none of them names a target. */
const composed = (step: string, rows: ReadonlyArray<CompiledRoute>, after: Context): ReadonlyArray<Routed> => {
  const matching = rows.filter(({ when }) => when === undefined || when(after) === true)
  const chosen = matching.find(({ to }) => to.length > 0)
  const fallback = chosen === undefined ? rows.find(({ otherwise }) => otherwise.length > 0) : undefined
  const row = chosen ?? fallback ?? matching[0]
  if (row === undefined) return []
  const { regulation, clause } = row
  const to = chosen?.to ?? fallback?.otherwise ?? []
  const cc = [...new Set(matching.flatMap((match) => match.cc))]
  const priority = matching.find((match) => match.priority !== undefined)?.priority
  if (to.length === 0 && cc.length === 0 && priority === undefined) return []
  return [
    {
      regulation,
      clause,
      step,
      to: [...to],
      ...(cc.length > 0 ? { cc } : {}),
      ...(priority === undefined ? {} : { priority }),
    },
  ]
}

/** Who takes the next steps. Rows of one step compose: target of the first that matches, copies and priority of all. */
export const routesOf = (
  regulations: ReadonlyArray<CompiledRegulation>,
  event: ComplaintEvent,
  before: Context,
  after: Context,
): ReadonlyArray<Routed> =>
  regulations.flatMap(({ routes }) => {
    const fired = routes.filter(({ on }) => on.fires(event, before, after))
    const steps = new Set(fired.flatMap((route) => route.steps))
    return [...steps].flatMap((step) =>
      composed(
        step,
        fired.filter((route) => route.steps.includes(step)),
        after,
      ),
    )
  })
