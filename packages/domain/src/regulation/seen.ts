import type { FactSeen } from '../complaint/rejection.js'
import { momentOf } from '../complaint/time.js'
import type { Context } from './context.js'
import type { Environment } from './environment.js'
import { factReader } from './facts.js'

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

/** What a condition looked at, for a report. */
export const seen = (env: Environment, path: string): ((context: Context) => FactSeen) => {
  const read = factReader({ ...env, errors: [] }, path)
  return (context) => telling(path, read(context))
}
