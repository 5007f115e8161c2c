import type { Regulation } from '../regulation/language/regulation.js'
import type { Settings } from '../regulation/settings.js'
import { builtIn } from './fields.js'

type Bag = { readonly [key: string]: unknown }

/** What a condition asks of a fact beyond its being there. */
const asked = ['is', 'in', 'has', 'atLeast', 'atMost', 'within', 'during']
/** Where the language takes a path whose value counts, one or several. */
const read = new Set([
  'at',
  'by',
  'charge',
  'cohort',
  'distinct',
  'each',
  'get',
  'groupBy',
  'in',
  'key',
  'same',
  'startsAt',
  'sum',
  'to',
])

const FIELD = /(?:^|\.)field\.(.+)$/

const namesIn = (path: unknown): ReadonlyArray<string> => {
  const name = typeof path === 'string' ? FIELD.exec(path)?.[1] : undefined
  if (name === undefined) return []
  // Else it may be the day of another field.
  return name.endsWith('.date') && builtIn(name) === undefined ? [name, name.slice(0, -'.date'.length)] : [name]
}

/** Paths whose values one object of the language looks at. Copying a fact into a record looks at nothing. */
const pathsOf = (bag: Bag, under: string): ReadonlyArray<unknown> => [
  ...Object.keys(bag).flatMap((key) => (read.has(key) ? bag[key] : [])),
  ...('fact' in bag &&
  under !== 'value' &&
  !('set' in bag) &&
  (Object.keys(bag).length === 1 || asked.some((key) => key in bag))
    ? [bag['fact']]
    : []),
]

/** Paths that the rows of a decision table compare, where a parameter holds them. */
const inRows = (value: unknown): ReadonlyArray<string> =>
  Array.isArray(value)
    ? value.flatMap((row: unknown) =>
        typeof row === 'object' && row !== null && 'when' in row ? Object.keys(row.when as object) : [],
      )
    : []

/** A regulation with the blanks that a deployment fills. */
export interface Ruled {
  readonly source: Regulation
  readonly settings?: Settings
}

/**
 * Record fields whose value a regulation looks at, beyond whether they are there: in comparisons, sums, groups and limits. They
 * cannot be sealed without its clauses deciding otherwise.
 */
export const comparedFields = ({ source, settings }: Ruled): ReadonlySet<string> => {
  const { clauses, terminal, parameters } = source
  const found = new Set<string>()
  const add = (path: unknown): void => {
    for (const name of namesIn(path)) found.add(name)
  }
  const look = (value: unknown, under: string): void => {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) for (const item of value) look(item, under)
    else {
      const bag = value as Bag
      for (const path of pathsOf(bag, under)) add(path)
      for (const key of Object.keys(bag)) look(bag[key], key)
    }
  }
  look(terminal, 'terminal')
  for (const { does, readings = [] } of clauses) {
    look(does, 'does')
    for (const reading of readings) look(reading.does, 'does')
  }
  for (const value of [
    ...Object.values(parameters).map((parameter) => parameter.default),
    ...Object.values(settings?.parameters ?? {}),
  ])
    for (const path of inRows(value)) add(path)
  return found
}
