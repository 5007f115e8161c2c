import type { Scalar, Value } from '../../codec/words.js'
import type { Bilingual } from '../../complaint/rejection.js'
import { periods, units } from './words.js'

/** A row of a decision table that a deployment supplies: where every fact of `when` has the value given, `then` holds. */
export interface TableRow {
  readonly when: { readonly [path: string]: Value }
  readonly then: Scalar
}

/** What a parameter can hold: a value, a length of time, or the rows of a decision table. */
export type ParameterValue = Value | { readonly n: number; readonly unit: string } | ReadonlyArray<TableRow>

/** A day of opening hours, written as spells: `09:00-12:00, 13:30-17:30`. A spell may end at 24:00. */
export const hoursPattern =
  /^(?:[01]\d|2[0-3]):[0-5]\d-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)(?:, ?(?:[01]\d|2[0-3]):[0-5]\d-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00))*$/

const isText = (value: unknown): value is string => typeof value === 'string'
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const isScalar = (value: unknown): boolean => isText(value) || isNumber(value) || typeof value === 'boolean'
const isList = (value: unknown): value is ReadonlyArray<unknown> => Array.isArray(value)
const isBag = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !isList(value)
const isRow = (value: unknown): boolean => isBag(value) && isBag(value['when']) && isScalar(value['then'])

const holds = {
  /** A length through the calendar, number and unit: `{n: 5, unit: 'workingDay'}`. */
  duration: (value) =>
    isBag(value) && isNumber(value['n']) && value['n'] >= 0 && units.some((unit) => unit === value['unit']),
  period: (value) => periods.some((period) => period === value),
  number: isNumber,
  integer: (value) => Number.isInteger(value),
  /** A share, from 0 to 1. */
  ratio: (value) => isNumber(value) && value >= 0 && value <= 1,
  /** Yuan. */
  money: (value) => isNumber(value) && value >= 0,
  date: (value) => isText(value) && /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value),
  text: isText,
  boolean: (value) => typeof value === 'boolean',
  list: (value) => isList(value) && value.every(isScalar),
  /** Fields of a form, as fact paths. */
  fields: (value) => isList(value) && value.every(isText),
  /** A role of the head. */
  role: isText,
  /** Opening hours: `09:00-12:00, 13:30-17:30`. */
  hours: (value) => isText(value) && hoursPattern.test(value),
  /** Rows of a decision table. */
  table: (value) => isList(value) && value.every(isRow),
} as const satisfies { readonly [type: string]: (value: unknown) => boolean }

/** What the value of a parameter is held to. */
export type ParameterType = keyof typeof holds
export const parameterTypes = Object.keys(holds) as ReadonlyArray<ParameterType>

/** Is the value one of that type: asked of a default, and of what a deployment sets. */
export const isOfType = (type: ParameterType, value: unknown): value is ParameterValue => holds[type](value)

/** A blank that the source leaves: its meaning, its value unless the deployment sets another, and whose proposal that is. */
export interface Parameter extends Bilingual {
  /** Needed where there is no default, or where the default does not show it: a ratio looks like any number. */
  readonly type?: ParameterType
  /** Absent where only the deployment can know it: then it must be set there. */
  readonly default?: ParameterValue
  readonly origin: 'source' | 'ours'
}

const shownBy = (value: ParameterValue): ParameterType => {
  if (isText(value)) return 'text'
  if (isNumber(value)) return 'number'
  if (typeof value === 'boolean') return 'boolean'
  if (!isList(value)) return 'duration'
  return value.length > 0 && value.every(isRow) ? 'table' : 'list'
}

/** The type of a parameter: the one stated, else the one that its default shows. */
export const parameterType = ({ type, default: value }: Pick<Parameter, 'type' | 'default'>): ParameterType =>
  type ?? (value === undefined ? 'text' : shownBy(value))
