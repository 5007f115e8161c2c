import * as E from 'fp-ts/lib/Either.js'
import type { ProblemOf } from './problem.js'
import { fromInput } from './problem-from.js'
import type { Ask, Parameter, Route } from './route.js'

type Raw = { readonly [name: string]: unknown }
type Texts = { readonly [name: string]: string }
interface Trouble {
  readonly path: string
  readonly expected: string
  readonly found: string
}

const kindOf = (value: unknown): string =>
  value === undefined ? 'nothing' : Array.isArray(value) ? 'several values' : typeof value

const check = (parameter: Parameter, value: unknown): ReadonlyArray<Trouble> => {
  if (value === undefined && !parameter.required) return []
  return parameter.codec.is(value)
    ? []
    : [{ path: parameter.name, expected: parameter.codec.name, found: kindOf(value) }]
}

/** A query that nobody declared is a misspelt one: refused, not overlooked. */
const unknown = (known: ReadonlyArray<Parameter>, query: Raw): ReadonlyArray<Trouble> =>
  Object.keys(query)
    .filter((name) => !known.some((parameter) => parameter.in === 'query' && parameter.name === name))
    .map((name) => ({ path: name.slice(0, 60), expected: 'a known parameter', found: 'unknown parameter' }))

/** The parameters of a request, checked one and all. */
export const readParameters = (
  route: Route,
  raw: { readonly path: Raw; readonly query: Raw; readonly header: Raw },
): E.Either<ProblemOf, Pick<Ask, 'path' | 'query' | 'header'>> => {
  const given = ({ in: where, name }: Parameter): unknown => raw[where][where === 'header' ? name.toLowerCase() : name]
  const troubles = [
    ...route.parameters.flatMap((parameter) => check(parameter, given(parameter))),
    ...unknown(route.parameters, raw.query),
  ]
  return troubles.length === 0
    ? E.right({ path: raw.path as Texts, query: raw.query as Texts, header: raw.header as Texts })
    : E.left(fromInput(troubles))
}
