import type { Length, Schedule, WorkingCalendar } from '@redress/holidays'
import type { Aged } from './age.js'
import type { Evaluator, FactReader } from './context.js'
import type { RegulationError } from './error.js'
import type { ParameterValue, Regulation } from './language/regulation.js'
import type { Duration } from './language/words.js'
import type { Relation } from './relation.js'
import type { Settings } from './settings.js'

/** What the regulation asks of the outside: facts by path, and relations to other streams by the paths that are equal. */
export interface Needs {
  /** With the question to the directory that answers it, where one does. */
  readonly facts: Map<string, FactReader | undefined>
  readonly relations: Map<string, Relation>
  /** Lengths of time after which what happened can change a condition by itself. */
  readonly ages: Set<Length>
  /** Instants that facts hold, and that change one as they get older. */
  readonly aged: Aged[]
}

/** What the compiler of one regulation knows, and the errors it has met so far. */
export interface Environment {
  readonly regulation: Regulation
  readonly settings: Settings
  readonly calendar: WorkingCalendar
  /** Compiled named conditions, filled as they are met. */
  readonly defined: Map<string, Evaluator>
  /** Opening hours by name. */
  readonly schedules: Map<string, Schedule>
  readonly needs: Needs
  readonly errors: RegulationError[]
  /** Told of each named condition that is met. */
  readonly uses?: (condition: string) => void
  /** Clocks are folded from events alone: what was found over other streams is to be pinned for them. */
  readonly recalls?: true
  /** What ends the case is being compiled: it cannot name itself. */
  readonly ends?: true
  /** Clause under compilation, for errors. */
  readonly clause?: string
}

export const at = (env: Environment, clause: string): Environment => ({ ...env, clause })

/** Notes that the engine cannot execute something, and lets the compiler go on, so that all is reported at once. */
export const unsupported = (env: Environment, path: string, what: string): void => {
  env.errors.push({
    _tag: 'Unsupported',
    ...(env.clause === undefined ? {} : { clause: env.clause }),
    path,
    zh: `引擎不能执行“${what}”。请改写该条款，或将其列为 manual 并说明理由。`,
    en: `The engine cannot execute ${what}. Rewrite the clause, or list it as manual with the reason.`,
  })
}

/** The value of a parameter: the deployment's, else the default. */
export const parameter = (env: Environment, name: string): ParameterValue | undefined =>
  env.settings.parameters[name] ?? env.regulation.parameters[name]?.default

/** A duration, looked up where it is a parameter. */
export const duration = (
  env: Environment,
  value: Duration,
): { readonly n: number; readonly unit: string } | undefined => {
  if (!('fact' in value)) return value
  const set = parameter(env, value.fact.slice('param.'.length))
  return typeof set === 'object' && 'unit' in set ? (set as { n: number; unit: string }) : undefined
}
