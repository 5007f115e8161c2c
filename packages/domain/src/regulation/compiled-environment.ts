import type { CompiledRegulation } from './compile.js'
import type { Environment } from './environment.js'
import { compileSchedules } from './schedules.js'

const known = new WeakMap<CompiledRegulation, Environment>()

/** What the compiler knew of a regulation that is compiled already: for conditions that are looked into part by part. */
export const environmentOf = (regulation: CompiledRegulation): Environment => {
  const found = known.get(regulation)
  if (found !== undefined) return found
  const { source, settings, calendar, conditions } = regulation
  const env: Environment = {
    regulation: source,
    settings,
    calendar,
    defined: new Map(conditions),
    schedules: new Map(),
    needs: { facts: new Map(), relations: new Map(), ages: new Set(), aged: [] },
    errors: [],
  }
  compileSchedules(env)
  known.set(regulation, env)
  return env
}
