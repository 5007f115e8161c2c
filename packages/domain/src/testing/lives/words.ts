import type { Regulation } from '../../regulation/language/regulation.js'
import type { Course } from './course.js'
import { type Draft, saying } from './draft.js'
import type { Luck } from './luck.js'
import type { Receipt } from './opening.js'
import { declaredAt } from './values.js'

/** Dimensions that are found, not said: a guard stands before them, or a table derives them. */
const isFound = ({ clauses }: Regulation, dimension: string): boolean =>
  dimension === 'kind' ||
  clauses.some(({ does }) =>
    does.some(
      (mechanism) =>
        (mechanism.kind === 'guard' && mechanism.on.includes(`Classify:${dimension}`)) ||
        (mechanism.kind === 'table' && mechanism.out === `class.${dimension}`),
    ),
  )

type Values = ReadonlyMap<string, ReadonlyArray<unknown>>

const spoken = new WeakMap<Regulation, Values>()

/** What the clauses compare facts of the case with: the words in which an ordinary complainant is told of. */
const valuesIn = (regulation: Regulation): Values => {
  const known = spoken.get(regulation)
  if (known !== undefined) return known
  const found = new Map<string, unknown[]>()
  const note = (path: string, one: unknown): void => {
    found.set(path, [...(found.get(path) ?? []), one])
  }
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { fact, is, has, in: among } = value as { readonly [key: string]: unknown }
    if (typeof fact === 'string')
      for (const one of [is, has, ...(Array.isArray(among) ? among : [])])
        if (one !== undefined && typeof one !== 'object') note(fact.replace(/^cmd\./, 'case.'), one)
    for (const inner of Object.values(value)) walk(inner)
  }
  walk(regulation.clauses)
  spoken.set(regulation, found)
  return found
}

const SAID = ['complainant.kind', 'respondent.kind', 'subject.kind', 'form'] as const

/** May it be said when the case comes in. */
export const isPlausible = (regulation: Regulation, path: string): boolean =>
  !path.startsWith('class.') || !isFound(regulation, path.slice('class.'.length))

/** A complaint as it comes in: of the track, by whoever complains there, classified as far as that is said at the window. */
export const said = (
  regulation: Regulation,
  luck: Luck,
  { pair: { kind, channel }, track: { class: value } }: Receipt,
  actor: Draft['actor'],
  course: Course,
): Draft => {
  const { codecOf } = course.situation({ command: 'Receive', data: {}, actor }).stage
  const plain: Draft = {
    command: 'Receive',
    actor,
    data: {
      kind,
      channel,
      complainant: { id: 'p-1', kind: 'customer' },
      respondent: { kind: 'staff', unit: luck.oneIn(4) ? actor.unit : 'unit-1', person: 'w-1' },
      class: {},
    },
  }
  const words = valuesIn(regulation)
  const told = SAID.flatMap((path): ReadonlyArray<readonly [string, unknown]> => {
    const values = words.get(`case.${path}`)
    return values === undefined
      ? []
      : [[path, luck.of([...values, ...(path === 'form' ? ['oral', 'written'] : ['somebody-else'])])]]
  })
  const classes = Object.keys(regulation.dimensions).flatMap((dimension): ReadonlyArray<readonly [string, unknown]> => {
    if (isFound(regulation, dimension)) return []
    if (value?.[0] === dimension) return luck.oneIn(2) ? [[`class.${dimension}`, value[1]]] : []
    return luck.oneIn(3) ? [[`class.${dimension}`, luck.of(declaredAt(regulation, `class.${dimension}`))]] : []
  })
  return [...told, ...classes].reduce<Draft>(
    (so, [path, one]) => (one === undefined ? so : (saying(codecOf, so, path, one) ?? so)),
    plain,
  )
}
