import * as E from 'fp-ts/lib/Either.js'
import { notBuilt, type ProjectionError, rebuilding } from '../runtime/error.js'
import type { Ask } from '../runtime/query.js'
import type { Built, Target } from '../runtime/target.js'

/** Questions by name. */
type Asks = { readonly [name: string]: Ask<ReadonlyArray<never>, unknown> }

/** Sees that nobody is answered from tables that have other columns than this release asks for. */
export interface Guard {
  /** Questions about these models: refused while one of them is being rebuilt for other columns. */
  readonly over: <A extends Asks>(models: ReadonlyArray<string>, asks: A) => A
}

const refusal = (others: ReadonlyArray<Built>): ProjectionError => {
  const names = others.map(({ name }) => name)
  const [slowest] = others.flatMap(({ next, events }) =>
    next === undefined ? [] : [{ done: next.events ?? 0, events }],
  )
  // Nobody builds them for this release: another one put its tables in their place.
  if (slowest === undefined) return notBuilt(names)
  const of = slowest.events === undefined ? undefined : Math.max(slowest.events, slowest.done)
  return rebuilding(names, slowest.done, of)
}

/** `other`: the models whose tables had other columns when the database was opened. */
export const guardOf = ({ built }: Target, other: ReadonlyArray<string>): Guard => {
  const shut = new Set(other)

  const refusing = async (models: ReadonlySet<string> | undefined): Promise<E.Either<ProjectionError, void>> => {
    const found = await built()
    if (E.isLeft(found)) return found
    const others = found.right.filter(({ name, fit }) => fit === 'other' && (models === undefined || models.has(name)))
    for (const { name, fit } of found.right) if (fit !== 'other') shut.delete(name)
    return others.length === 0 ? E.right(undefined) : E.left(refusal(others))
  }

  const guarded =
    (models: ReadonlyArray<string>, ask: Ask<ReadonlyArray<never>, unknown>): typeof ask =>
    (...asked) =>
    async () => {
      const closed = models.filter((name) => shut.has(name))
      const before = closed.length === 0 ? E.right(undefined) : await refusing(new Set(closed))
      if (E.isLeft(before)) return before
      const answer = await ask(...asked)()
      if (E.isRight(answer) || answer.left._tag !== 'DatabaseFailed') return answer
      // A newer release may have put its tables in place since.
      const after = await refusing(undefined)
      return E.isLeft(after) && after.left._tag !== 'DatabaseFailed' ? after : answer
    }

  return {
    over: <A extends Asks>(models: ReadonlyArray<string>, asks: A): A =>
      Object.fromEntries(Object.entries(asks).map(([name, ask]) => [name, guarded(models, ask)])) as unknown as A,
  }
}
