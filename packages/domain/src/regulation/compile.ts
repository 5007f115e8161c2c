import { calendar, type WorkingCalendar } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { conditionCycles } from './check/cycles.js'
import { compileCondition } from './condition.js'
import type { Context, Evaluator } from './context.js'
import { type CompiledDuty, compileDuty } from './duty.js'
import { at, type Environment } from './environment.js'
import type { RegulationError } from './error.js'
import type { Mechanism } from './language/mechanism.js'
import type { Clause, Regulation } from './language/regulation.js'
import { type CompiledEscalation, compileEscalation } from './mechanism/escalate.js'
import { type CompiledFill, compileFill } from './mechanism/fill.js'
import { type CompiledGuard, compileGuard } from './mechanism/guard.js'
import { type CompiledRecord, compileRecord } from './mechanism/record.js'
import { retentionDuty } from './mechanism/retain.js'
import { type CompiledRoute, compileRoute } from './mechanism/route.js'
import { type CompiledScheme, compileScheme } from './mechanism/scheme.js'
import { type CompiledPattern, compilePattern } from './pattern.js'
import type { Truth } from './truth.js'

/** A regulation, ready to be executed: every mechanism turned into functions of the case, each still naming its clause. */
export interface CompiledRegulation {
  readonly id: string
  readonly version: string
  readonly source: Regulation
  readonly calendar: WorkingCalendar
  readonly terminal: CompiledPattern
  readonly fills: ReadonlyArray<CompiledFill>
  readonly guards: ReadonlyArray<CompiledGuard>
  readonly records: ReadonlyArray<CompiledRecord>
  readonly routes: ReadonlyArray<CompiledRoute>
  readonly escalations: ReadonlyArray<CompiledEscalation>
  readonly duties: ReadonlyArray<CompiledDuty>
  readonly schemes: ReadonlyArray<CompiledScheme>
}

interface Parts {
  readonly fills: CompiledFill[]
  readonly guards: CompiledGuard[]
  readonly records: CompiledRecord[]
  readonly routes: CompiledRoute[]
  readonly escalations: CompiledEscalation[]
  readonly duties: CompiledDuty[]
  readonly schemes: CompiledScheme[]
}

const add = (env: Environment, parts: Parts, clause: Clause, mechanism: Mechanism, index: number): void => {
  const path = `clauses.${clause.id}.does.${index}`
  switch (mechanism.kind) {
    case 'guard':
      parts.guards.push(compileGuard(env, path, clause, mechanism))
      break
    case 'fill':
      parts.fills.push(compileFill(env, path, clause, mechanism))
      break
    case 'record':
      parts.records.push(compileRecord(env, path, clause, mechanism))
      break
    case 'route':
      parts.routes.push(compileRoute(env, path, clause, mechanism))
      break
    case 'escalate':
      parts.escalations.push(compileEscalation(env, path, clause, mechanism))
      break
    case 'clock':
    case 'obligation':
      parts.duties.push(compileDuty(env, path, clause, index, mechanism))
      break
    case 'retain': {
      const duty = retentionDuty(env, path, mechanism)
      if (duty !== undefined) parts.duties.push(compileDuty(env, path, clause, index, duty))
      break
    }
    case 'scheme':
      parts.schemes.push(compileScheme(env, path, clause, mechanism))
      break
    case 'define':
    case 'term':
    case 'assured':
    case 'manual':
      break
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

/** Looks at each context once, so that conditions which share a named one cost no more than their size. */
const once = (evaluate: Evaluator): Evaluator => {
  const known = new WeakMap<Context, Truth>()
  return (context) => {
    if (!known.has(context)) known.set(context, evaluate(context))
    return known.get(context)
  }
}

/**
 * Compiles a regulation. Errors name the clause and the place; a mechanism that the engine cannot execute is one of them,
 * never silently skipped.
 *
 * @example
 * import { compile } from '@redress/domain'
 * import { governmentServiceCentre } from '@redress/domain/regulations'
 *
 * assert.equal(compile(governmentServiceCentre)._tag, 'Right')
 */
export const compile = (regulation: Regulation): E.Either<ReadonlyArray<RegulationError>, CompiledRegulation> => {
  const env: Environment = { regulation, calendar: calendar(regulation.calendar), defined: new Map(), errors: [] }
  define(env)
  const parts: Parts = { fills: [], guards: [], records: [], routes: [], escalations: [], duties: [], schemes: [] }
  for (const clause of regulation.clauses)
    for (const [index, mechanism] of clause.does.entries()) add(at(env, clause.id), parts, clause, mechanism, index)
  const terminal = compilePattern(env, 'terminal', regulation.terminal)
  return env.errors.length > 0
    ? E.left(env.errors)
    : E.right({
        id: regulation.id,
        version: regulation.version,
        source: regulation,
        calendar: env.calendar,
        terminal,
        ...parts,
        routes: [...parts.routes].sort((a, b) => a.order - b.order),
      })
}
