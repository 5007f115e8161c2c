import * as E from 'fp-ts/lib/Either.js'
import type { ProjectionError } from '../runtime/error.js'
import { bringStar, type Ground, starViews } from '../star/star.js'
import type { Base, Writing } from './base.js'
import { type Retiring, retiring } from './retiring.js'
import { type Defined, fitOf, modelRows, printOf } from './standing.js'

type Done<A> = Promise<E.Either<ProjectionError, A>>

/** Whether a table has the columns of its present definition. */
const fitting = async (base: Base, tx: Writing, defined: Defined): Promise<Ground['fits']> => {
  const rows = await modelRows(base, tx)
  const other = defined.models.filter((model) => {
    const row = rows.get(model.name)
    return row === undefined || fitOf(row, printOf(defined, model)) === 'other'
  })
  const unfit = new Set(other.flatMap(({ tables }) => tables.map(({ name }) => name)))
  return (table) => !unfit.has(table)
}

/**
 * Runs work that makes tables or puts them in the place of others, then has the star read those that have the names, and takes
 * the others away: all in one transaction, so that no view is ever missing. Errors: `ViewInTheWay`, and what `mayGo` says of
 * a view that would be.
 */
export const replacing = async (
  base: Base,
  tx: Writing,
  defined: Defined,
  work: (retire: Retiring['retire']) => Promise<void>,
  { mayGo = async () => E.right(undefined), stays = () => undefined }: Partial<Pick<Ground, 'mayGo' | 'stays'>> = {},
): Done<void> => {
  const stood = await starViews(base, tx)
  const { retire, gaveWay, takeAway } = retiring(base, tx)
  await work(retire)
  const fits = await fitting(base, tx, defined)
  const brought = await bringStar(base, tx, defined.context, { stood, retire, gaveWay, fits, mayGo, stays })
  return E.isLeft(brought) ? brought : takeAway()
}
