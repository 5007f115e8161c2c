import type { Position } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import type { ProjectionError } from './error.js'
import type { ReadModel } from './model.js'
import { type Pass, passOver, type Surroundings } from './pass.js'
import { type Rate, rate } from './rate.js'
import { shadowOf } from './shadow.js'
import { type LeftOut, leftOutOf } from './skipped.js'
import type { Built, Target } from './target.js'

/** Models behind the others, on their way to them: new ones, and what is built beside those that serve. */
export interface Building {
  readonly pass: Pass
  /** Which of them, by the name of the model, are built beside what serves. */
  readonly beside: ReadonlyArray<string>
  readonly pace: Rate
}

/** What is brought on, as it was found at one moment. */
export interface Lines {
  /** The models that are furthest; absent while none can be kept up to date before it is built anew. */
  readonly front: Pass | undefined
  /** Those behind, the last ones first. */
  readonly behind: ReadonlyArray<Building>
  readonly leftOut: LeftOut
  /** Aborts when this is no more how things are. */
  readonly stale: AbortController
}

interface Entry {
  readonly model: ReadModel
  readonly position: Position | undefined
  /** The model beside which it is built. */
  readonly beside?: string
}

const order = (a: Position | undefined, b: Position | undefined): number =>
  a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1

/** The place that all have reached; `undefined` while one has not begun. */
export const earliestOf = (positions: ReadonlyArray<Position | undefined>): Position | undefined =>
  positions.reduce((a, b) => (order(a, b) <= 0 ? a : b), positions[0])

/** What there is to bring on: models whose tables can be written, and what is built beside and did not halt. */
const entriesOf = (models: ReadonlyArray<ReadModel>, built: ReadonlyArray<Built>) => {
  const serving: Entry[] = []
  const next: Entry[] = []
  for (const { name, fit, position, next: beside } of built) {
    const model = models.find((one) => one.name === name)
    if (model === undefined) continue
    if (fit !== 'other') serving.push({ model, position })
    if (beside !== undefined && beside.halted === undefined)
      next.push({ model: shadowOf(model), position: beside.position, beside: name })
  }
  return { serving, next }
}

/** Groups models by where they stand. */
export const linesOf = async (
  models: ReadonlyArray<ReadModel>,
  target: Target,
  around: Omit<Surroundings, 'parked' | 'leftOut'>,
): Promise<E.Either<ProjectionError, Lines>> => {
  const built = await target.built()
  const aside = await target.parked()
  const skipped = await target.skipped()
  if (E.isLeft(built)) return built
  if (E.isLeft(aside)) return aside
  if (E.isLeft(skipped)) return skipped
  const surroundings: Surroundings = {
    ...around,
    parked: new Map(aside.right.map((entry) => [entry.complaint, entry])),
    leftOut: leftOutOf(skipped.right),
  }
  const { serving, next } = entriesOf(models, built.right)
  const furthest = serving.map(({ position }) => position).reduce((a, b) => (order(a, b) < 0 ? b : a), undefined)
  const ahead = serving.filter(({ position }) => position === furthest).map(({ model }) => model)
  const front = ahead.length === 0 ? undefined : passOver(ahead, furthest, surroundings)
  // Entries are sorted, not places: `sort` puts what is undefined, and that is what has not begun, at the end.
  const rest = [...serving.filter(({ position }) => position !== furthest), ...next].sort((a, b) =>
    order(a.position, b.position),
  )
  const places = [...new Set(rest.map(({ position }) => position))]
  const behind = places.flatMap((place) => {
    const here = rest.filter(({ position }) => position === place)
    // What is new parks what it cannot fold; what replaces something stops there.
    return [here.filter(({ beside }) => beside === undefined), here.filter(({ beside }) => beside !== undefined)]
      .filter((group) => group.length > 0)
      .map(
        (group): Building => ({
          pass: passOver(
            group.map(({ model }) => model),
            place,
            surroundings,
            group.some(({ beside }) => beside !== undefined),
          ),
          beside: group.flatMap(({ beside }) => (beside === undefined ? [] : [beside])),
          pace: rate(),
        }),
      )
  })
  return E.right({ front, behind, leftOut: surroundings.leftOut, stale: new AbortController() })
}
