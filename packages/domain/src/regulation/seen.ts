import type { FactSeen } from '../complaint/rejection.js'
import { momentOf } from '../complaint/time.js'
import type { Context } from './context.js'
import type { Environment } from './environment.js'
import { factReader } from './facts.js'
import type { Condition } from './language/condition.js'
import type { Regulation } from './language/regulation.js'
import { comparedOf, pathsOf } from './paths.js'

/** Stands for a value that is there and not told. */
const SET = '(set)'

const WORD = /^[a-z][a-z0-9-]*$/i
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Record fields, numbers that complainants or their cases are known by, and whoever a case is about. */
const isPersonal = (path: string): boolean =>
  /(^|\.)field\./.test(path) || /\.(id|person|owner|handler|number|place|by)$/.test(path)

/** Words of a vocabulary, numbers, moments and truth values; any other text may be somebody's own. */
const isTold = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.every(isTold)
  if (typeof value === 'string') return WORD.test(value) || DAY.test(value) || momentOf(value) !== undefined
  return value === undefined || typeof value === 'number' || typeof value === 'boolean'
}

/** A fact for a report: its value where that cannot be personal, else only that it is set. */
export const telling = (path: string, value: unknown): FactSeen => ({
  path,
  value: value === undefined || (!isPersonal(path) && isTold(value)) ? value : SET,
})

/** What events and commands say in words: of what is asked only whether it is there, no more is told. */
const isSaid = (path: string, value: unknown): boolean =>
  typeof value === 'string' && /^(?:it|cmd|start|last|contact)\./.test(path)

/** What a condition looked at, for a report. `compared`: its value decided, not only its being there; then it is not personal. */
export const seen = (env: Environment, path: string, compared: boolean): ((context: Context) => FactSeen) => {
  const read = factReader({ ...env, errors: [] }, path)
  return (context) => {
    const value = read(context)
    return !compared && isSaid(path, value) ? { path, value: SET } : telling(path, value)
  }
}

/** All that a condition looks at itself, and what the conditions look at that it names where the regulation is given. */
export const seenIn = (
  env: Environment,
  condition: Condition,
  regulation?: Pick<Regulation, 'clauses'>,
): ReadonlyArray<(context: Context) => FactSeen> => {
  const compared = comparedOf(condition, regulation)
  return pathsOf(condition, regulation).map((path) => seen(env, path, compared.has(path)))
}
