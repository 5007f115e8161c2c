import type { Length } from '@redress/holidays'

/** What conditions look for over all streams that are equal in some facts. */
export interface Relation {
  /** Kinds of event; undefined where any. */
  readonly kinds: ReadonlySet<string> | undefined
  /** No older than the longest of these; undefined where from the beginning. */
  readonly ages: ReadonlySet<Length> | undefined
  /** Ages that any of the conditions asks about, though another looks back to the beginning: what it finds turns then. */
  readonly turns: ReadonlySet<Length>
}

/** Two selections over the same streams look for what either does. */
export const mergedRelation = (one: Relation | undefined, other: Relation): Relation =>
  one === undefined
    ? other
    : {
        kinds: one.kinds && other.kinds && new Set([...one.kinds, ...other.kinds]),
        ages: one.ages && other.ages && new Set([...one.ages, ...other.ages]),
        turns: new Set([...one.turns, ...other.turns]),
      }
