import { formatInstant } from '@redress/holidays'
import type { CompiledRegulation } from '../../regulation/compile.js'
import type { Context } from '../../regulation/context.js'
import { type CompiledRoute, tookPart } from '../../regulation/mechanism/route.js'
import { firesOn } from '../../regulation/mechanism/trigger.js'
import type { Somebody } from '../../regulation/somebody.js'
import type { ComplaintEvent } from '../event.js'
import type { Evidence } from '../evidence.js'

type Routed = NonNullable<Evidence['routed']>[number]

const words = (people: ReadonlyArray<Somebody>): string[] => people.map(({ word }) => word)

/** The shortest time that any of the rows gives for the step. */
const dueAt = (
  rows: ReadonlyArray<CompiledRoute>,
  regulation: CompiledRegulation,
  after: Context,
): string | undefined => {
  const dues = rows.flatMap(({ within }) => {
    const due = within?.due({ ...after, from: after.now, dueOf: () => undefined })
    return due === undefined ? [] : [due.ms]
  })
  return dues.length === 0 ? undefined : formatInstant(Math.min(...dues) as Context['now'], regulation.calendar.zone)
}

/** One step of one regulation: rows that match compose; what `else` says holds where none of them names a target. */
const composed = (
  regulation: CompiledRegulation,
  step: string,
  rows: ReadonlyArray<CompiledRoute>,
  after: Context,
): ReadonlyArray<Routed> => {
  const matching = rows.filter(({ when }) => when === undefined || when(after) === true)
  const aimed = matching.map((row) => ({ row, people: row.to?.(after) ?? [] }))
  const chosen = aimed.find(({ people }) => people.length > 0)
  const fallback = chosen === undefined ? rows.find(({ otherwise }) => otherwise !== undefined) : undefined
  const row = chosen?.row ?? fallback ?? matching[0]
  if (row === undefined) return []
  const people = chosen?.people ?? fallback?.otherwise?.(after) ?? []
  const cc = [...new Set(matching.flatMap((match) => match.cc.flatMap((copy) => words(copy(after)))))]
  const priority = matching.find((match) => match.priority !== undefined)?.priority
  const due = dueAt(matching, regulation, after)
  const manners = people.flatMap(({ word, as }) => (as === undefined ? [] : [[word, as] as const]))
  const first: Routed = {
    regulation: row.regulation,
    clause: row.clause,
    ...(row.mechanism === undefined ? {} : { mechanism: row.mechanism }),
    ...(row === fallback ? { otherwise: true } : {}),
    step,
    to: words(people),
    ...(cc.length > 0 ? { cc } : {}),
    ...(priority === undefined ? {} : { priority }),
    ...(row.suggests ? { suggested: true } : {}),
    ...(people.some(({ unlisted }) => unlisted === true) ? { unlisted: true } : {}),
    ...(due === undefined ? {} : { dueAt: due as Routed['dueAt'] & string }),
    ...(row.via.length === 0 ? {} : { via: [...row.via] }),
    ...(manners.length === 0 ? {} : { as: Object.fromEntries(manners) }),
  }
  // Rows that bring something about are cited, too, though another row names the target.
  const others = matching.filter(
    (one) => one !== row && (one.effect !== undefined || one.endsClocks || one.sets.length > 0),
  )
  return [
    ...(people.length === 0 && cc.length === 0 && priority === undefined && !row.endsClocks ? [] : [first]),
    ...others.map((one) => ({
      regulation: one.regulation,
      clause: one.clause,
      ...(one.mechanism === undefined ? {} : { mechanism: one.mechanism }),
      step,
      to: [],
    })),
  ]
}

/** Who takes the next steps. Rows of one step compose: target of the first that matches, copies and priority of all. */
export const routesOf = (
  regulations: ReadonlyArray<CompiledRegulation>,
  kind: string,
  event: ComplaintEvent,
  rising: ReadonlySet<string>,
  after: Context,
): ReadonlyArray<Routed> =>
  regulations.flatMap((regulation) => {
    const candidates = regulation.on.routes(kind)
    if (candidates.length === 0) return []
    const fired = candidates.filter(({ on }) => firesOn(on, event, after) || on.edges.some(({ id }) => rising.has(id)))
    const steps = new Set(fired.flatMap(({ steps: each }) => each))
    return [...steps].flatMap((step) =>
      composed(
        regulation,
        step,
        fired.filter((route) => route.steps.includes(step)),
        after,
      ),
    )
  })

/** Facts that the routes taken write. */
export const routeSets = (
  regulations: ReadonlyArray<CompiledRegulation>,
  routed: ReadonlyArray<Routed>,
): NonNullable<Evidence['sets']> =>
  regulations.flatMap(({ routes }) =>
    routes
      .filter((route) => route.sets.length > 0 && tookPart(route, routed))
      .flatMap(({ regulation, clause, sets }) => sets.map(([path, value]) => ({ regulation, clause, path, value }))),
  )
