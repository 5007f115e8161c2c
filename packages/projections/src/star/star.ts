import * as E from 'fp-ts/lib/Either.js'
import type { Base, DialectName, Reading, Writing } from '../database/base.js'
import { tablesIn } from '../database/ddl.js'
import type { Retiring } from '../database/retiring.js'
import type { ProjectionError } from '../runtime/error.js'
import type { Context } from '../runtime/model.js'
import { fillReferences } from './fill.js'
import { forget, madeIn, remember, stampOf, withMade } from './made.js'
import { dropView, makeView } from './present.js'
import { rebindView } from './rebind.js'
import { references } from './reference.js'
import { type StandingView, standingViews } from './sql.js'
import type { View } from './view.js'
import { views } from './views.js'

type Done<A> = Promise<E.Either<ProjectionError, A>>

/** How the tables below the star stand when it is brought on. */
export interface Ground extends Pick<Retiring, 'retire' | 'gaveWay'> {
  /** Whether a table of a model has its present columns. */
  readonly fits: (table: string) => boolean
  /** The views as they stood before any table gave way. */
  readonly stood: ReadonlyMap<string, StandingView>
  /** Whether a view may go that no definition fits: the old one lacks a column, the present one a table that is still to come. */
  readonly mayGo: () => Done<void>
  /** Hears of a view that stays as it is, over the tables that it read before, because others' views read it. */
  readonly stays: (why: ProjectionError) => void
}

const VIEW = 'star_'
const referred = new Set(references.map(({ table }) => table.name))

/** Whether every table of a model that a view reads is there: who opens some models only, gets no star. */
const complete = async (db: Reading, dialect: DialectName): Promise<boolean> => {
  const there = await tablesIn(db, dialect)
  return views.every(({ reads }) => reads.every((name) => referred.has(name) || there.has(name)))
}

const formerOf = (made: ReadonlyMap<string, string>): ReadonlyArray<string> =>
  [...made.keys()].filter((name) => name.startsWith(VIEW) && !views.some((view) => view.name === name))

/** The views of the star that stand, also such as an earlier release made. */
export const starViews = async ({ dialect }: Base, db: Reading): Promise<Ground['stood']> => {
  const former = formerOf(await madeIn(db, dialect))
  return standingViews(db, dialect, [...views.map(({ name }) => name), ...former])
}

/**
 * Brings reference tables and views to the present definitions, where they are not. A view over a table that has not its
 * present columns yet keeps its definition, and reads the tables that now have the names it says.
 */
export const bringStar = async (base: Base, tx: Writing, context: Context, ground: Ground): Done<void> => {
  const { stood, gaveWay, fits, retire, mayGo, stays } = ground
  const { dialect } = base
  if (stood.size === 0 && !(await complete(tx, dialect))) return E.right(undefined)
  const made = await madeIn(tx, dialect)
  await withMade(base, tx)
  await fillReferences(base, tx, context, made, retire)
  const there = await tablesIn(tx, dialect)

  const unlessItStays = (done: E.Either<ProjectionError, void>): typeof done => {
    if (E.isRight(done) || done.left._tag !== 'ViewInTheWay') return done
    stays(done.left)
    return E.right(undefined)
  }

  const bring = async (view: View): Done<void> => {
    const stamp = stampOf(view)
    const standing = stood.get(view.name)
    const moved = view.reads.some(gaveWay)
    if (standing !== undefined && !moved && made.get(view.name) === stamp) return E.right(undefined)
    if (view.reads.every((name) => there.has(name) && fits(name))) {
      const done = await makeView(tx, dialect, view, standing !== undefined)
      if (E.isRight(done)) await remember(tx, view.name, stamp)
      return moved ? done : unlessItStays(done)
    }
    if (standing === undefined || !moved || (await rebindView(tx, dialect, standing))) return E.right(undefined)
    const may = await mayGo()
    return E.isLeft(may) ? may : dropView(tx, dialect, view.name)
  }

  for (const view of views) {
    const done = await bring(view)
    if (E.isLeft(done)) return done
  }
  for (const name of formerOf(made)) {
    const done = await dropView(tx, dialect, name)
    if (E.isRight(done)) await forget(tx, name)
    const going = unlessItStays(done)
    if (E.isLeft(going)) return going
  }
  return E.right(undefined)
}
