import type { Length } from '@redress/holidays'
import type { Happening } from '../aggregate/happening.js'
import { millis } from '../complaint/time.js'
import { type Boundary, behind, behindMs } from './boundary.js'
import type { Context } from './context.js'
import { duration, type Environment } from './environment.js'
import type { Kind, Test } from './kinds.js'
import type { NarrowSelection } from './language/condition.js'
import { newestFirst } from './newest-first.js'
import type { Relation } from './relation.js'

type Walk = (context: Context, each: (event: Happening) => boolean) => boolean

/** What a selection over several streams looks for there. */
export const soughtBy = (
  env: Environment,
  narrow: NarrowSelection,
  { keys }: Kind,
  whereAges: ReadonlyArray<Length>,
): Relation => {
  const length = narrow.within === undefined ? undefined : duration(env, narrow.within)
  const ages = length === undefined ? undefined : new Set([length as Length])
  return {
    kinds: keys === undefined ? undefined : new Set(keys),
    ages,
    turns: new Set([...(ages ?? []), ...whereAges]),
  }
}

/** Events of all streams that are equal in some facts: those that were supplied, and those of this stream since. */
export const related =
  (relation: string, fits: Test, ends: ReadonlyArray<Boundary>, after: Kind | undefined): Walk =>
  (context, each) => {
    const given = context.supplied?.related?.[relation]
    const seen = new Set(given?.map(({ id }) => id))
    const since = behind(ends, context)
    // What the selection begins behind may have happened in any of the streams.
    const begun = after === undefined ? [] : (given?.filter((event) => after.test(event, context)) ?? [])
    const sinceMs = Math.max(behindMs(ends, context), ...begun.map(({ occurredAt }) => millis(occurredAt)))
    // Other streams have no place in the order of this one: there the world's time decides.
    for (const event of given ?? [])
      if (millis(event.occurredAt) > sinceMs && fits(event, context) && each(event)) return true
    newestFirst(context.stream, undefined, since, (event) => !seen.has(event.id) && fits(event, context) && each(event))
    return given !== undefined
  }
