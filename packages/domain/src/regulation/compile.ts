import { calendar as calendarOf, type Length, type WorkingCalendar } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { Aged } from './age.js'
import { conditionCycles } from './check/cycles.js'
import { compileCondition } from './condition.js'
import type { Context, Evaluator, FactReader } from './context.js'
import { at, type Environment } from './environment.js'
import type { RegulationError } from './error.js'
import { indexParts, type PartIndex } from './index-parts.js'
import type { Regulation } from './language/regulation.js'
import { addMechanism, emptyParts, type Parts } from './parts.js'
import { type CompiledPattern, compilePattern } from './pattern.js'
import { readAs, unreadable } from './readings.js'
import type { Relation } from './relation.js'
import { compileSchedules } from './schedules.js'
import { defaults, type Settings } from './settings.js'
import type { Truth } from './truth.js'

/** A regulation, ready to be executed: every mechanism turned into functions of the case, each still naming its clause. */
export interface CompiledRegulation extends Readonly<Parts> {
  readonly id: string
  readonly version: string
  /** What complaints are pinned to: `id@version`, and the settings where a deployment has its own. */
  readonly key: string
  readonly settings: Settings
  readonly source: Regulation
  readonly calendar: WorkingCalendar
  readonly terminal: CompiledPattern
  /** First and last day of receipt that it applies to; a draft applies only where a complaint names it. */
  readonly effective: { readonly from: string; readonly to?: string; readonly draft: boolean }
  /** Named conditions. */
  readonly conditions: ReadonlyMap<string, Evaluator>
  /** What it asks of the outside. */
  readonly needs: {
    readonly facts: ReadonlyMap<string, FactReader | undefined>
    readonly relations: ReadonlyMap<string, Relation>
    readonly ages: ReadonlySet<Length>
    readonly aged: ReadonlyArray<Aged>
  }
  /** The mechanisms by what sets them off: a decision costs what applies, not what exists. */
  readonly on: PartIndex
}

/** Looks at each context once, so that conditions which share a named one cost no more than their size. */
const once = (evaluate: Evaluator): Evaluator => {
  const known = new WeakMap<Context, Truth>()
  return (context) => {
    if (!known.has(context)) known.set(context, evaluate(context))
    return known.get(context)
  }
}

/** Named conditions first; one that stands on itself is an error. */
const define = (env: Environment): void => {
  const waiting = env.regulation.clauses.flatMap((clause) =>
    clause.does.flatMap((mechanism) => (mechanism.kind === 'define' ? [{ clause, mechanism }] : [])),
  )
  const evaluators = new Map<string, Evaluator>()
  for (const { mechanism } of waiting)
    env.defined.set(
      mechanism.name,
      once((context) => evaluators.get(mechanism.name)?.(context)),
    )
  const edges: Array<readonly [string, string]> = []
  for (const { clause, mechanism } of waiting) {
    const here = { ...at(env, clause.id), uses: (name: string) => edges.push([mechanism.name, name]) }
    evaluators.set(mechanism.name, compileCondition(here, `clauses.${clause.id}`, mechanism.is))
  }
  const clauseOf = (name: string) => waiting.find(({ mechanism }) => mechanism.name === name)?.clause.id
  env.errors.push(...conditionCycles(edges, clauseOf))
}

/** The key that complaints are pinned to. */
export const keyOf = (id: string, version: string, settings = ''): string =>
  settings === '' ? `${id}@${version}` : `${id}@${version}#${settings}`

const effectiveOf = ({ effective }: Regulation, { entries }: Parts): CompiledRegulation['effective'] => ({
  ...effective,
  from: entries.find(({ from }) => from !== undefined)?.from ?? effective.from,
  draft: entries.some(({ draft }) => draft),
})

/**
 * Compiles a regulation under the settings of a deployment. Errors name the clause and the place; a mechanism that cannot be
 * executed is one of them, never silently skipped. `calendar` is the one to reckon with, default the newest known.
 *
 * @example
 * import { compile } from '@redress/domain'
 * import { governmentServiceCentre } from '@redress/domain/regulations'
 *
 * assert.equal(compile(governmentServiceCentre)._tag, 'Right')
 */
export const compile = (
  regulation: Regulation,
  settings: Settings = defaults,
  calendar: WorkingCalendar = calendarOf(regulation.calendar),
): E.Either<ReadonlyArray<RegulationError>, CompiledRegulation> => {
  const read = readAs(regulation, settings.readings)
  const env: Environment = {
    regulation: read,
    settings,
    calendar,
    defined: new Map(),
    schedules: new Map(),
    needs: { facts: new Map(), relations: new Map(), ages: new Set(), aged: [] },
    errors: [...unreadable(regulation, settings.readings)],
  }
  compileSchedules(env)
  define(env)
  const parts = emptyParts()
  for (const clause of read.clauses)
    for (const [index, mechanism] of clause.does.entries())
      addMechanism(at(env, clause.id), parts, clause, mechanism, index)
  const terminal = compilePattern(env, 'terminal', read.terminal)
  if (env.errors.length > 0) return E.left(env.errors)
  parts.routes.sort((a, b) => a.order - b.order)
  return E.right({
    id: regulation.id,
    version: regulation.version,
    key: keyOf(regulation.id, regulation.version, settings.version),
    settings,
    source: read,
    calendar,
    terminal,
    effective: effectiveOf(read, parts),
    conditions: env.defined,
    needs: env.needs,
    ...parts,
    on: indexParts(parts),
  })
}
