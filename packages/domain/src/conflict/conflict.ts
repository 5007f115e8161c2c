import type { Bilingual } from '../complaint/rejection.js'
import { citedClause } from '../explain/cite.js'
import type { CompiledRegulation } from '../regulation/compile.js'
import { say } from '../regulation/describe/phrase.js'
import type { Clause } from '../regulation/language/regulation.js'
import type { Cited } from '../regulation/mechanism/cited.js'

/**
 * In what two clauses differ.
 * - `limits`: they set different limits for the same act from the same start
 * - `guards`: one lets through only what the other refuses
 * - `order`: each asks for something that the other lets happen only afterwards
 * - `deadlock`: one owes an act that the other refuses
 * - `records`: no value of a field satisfies both
 * - `routes`: they bind one step to different parties
 */
export type ConflictKind = 'limits' | 'guards' | 'order' | 'deadlock' | 'records' | 'routes'

/** A mechanism that has a part in a conflict: its regulation, its clause, and its number in it. */
export interface Side extends Cited {
  readonly title: Bilingual
  readonly at: string
}

/** Clause against clause. */
export interface Conflict {
  readonly kind: ConflictKind
  /** `possible` where it is not shown that the conditions of both can hold of one case. */
  readonly certainty: 'certain' | 'possible'
  readonly sides: ReadonlyArray<Side>
  /** What they differ about: an event, a command, a field, a step. */
  readonly about: string
  /** Which of the sides binds, where one of them does. */
  readonly wins?: number
  /** Nothing that anybody does satisfies both. */
  readonly deadlock: boolean
  readonly text: Bilingual
}

/** A mechanism where it stands. */
export interface Seat {
  readonly regulation: CompiledRegulation
  readonly clause: Clause
  readonly at: string
}

export const sideOf = ({ regulation, clause, at }: Seat): Side => ({
  ...citedClause({ regulation, clause }),
  title: regulation.source.title,
  at,
})

/** The sides as sentences name them; with their regulations where these differ. */
export const sideNames = (sides: ReadonlyArray<Side>): ReadonlyArray<Bilingual> => {
  const [first] = sides
  const alone = sides.every(({ regulation }) => regulation === first?.regulation)
  return sides.map(({ ref, title }) =>
    alone ? say(`“${ref}”`, ref) : say(`《${title.zh}》“${ref}”`, `${ref} of "${title.en}"`),
  )
}

/** What is not shown to happen is said with reserve. */
export const reserved = (certainty: Conflict['certainty'], { zh, en }: Bilingual): Bilingual =>
  certainty === 'certain'
    ? say(`${zh}。`, `${en}.`)
    : say(`在两者都适用的情形下，${zh}。`, `Where both hold, which is possible, ${en}.`)

/** Pairs of a list, each once. */
export const pairsOf = <A>(items: ReadonlyArray<A>): ReadonlyArray<readonly [A, A]> =>
  items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const))
