import type { Assured, Mechanism } from '../regulation/language/mechanism.js'
import type { Clause, Regulation } from '../regulation/language/regulation.js'

/** What other clauses name: they do nothing by themselves, and stay. */
const naming: ReadonlyArray<Mechanism['kind']> = ['define', 'table']
/** A condition that nobody can answer. */
const never: Mechanism & { kind: 'define' } = { kind: 'define', name: '', is: { any: [] } }

const kinds: { readonly [by: string]: ReadonlyArray<Mechanism['kind']> } = {
  clocks: ['clock'],
  obligations: ['obligation'],
  register: ['record'],
}

const assurances = ({ does }: Clause): ReadonlyArray<Assured> =>
  does.flatMap((mechanism) => (mechanism.kind === 'assured' ? [mechanism] : []))

const stripped = (clause: Clause, goes: (mechanism: Mechanism, place: number) => boolean): Clause => {
  const strip = (does: Clause['does']) =>
    does.filter((mechanism, i) => naming.includes(mechanism.kind) || !goes(mechanism, i))
  const { readings, ...rest } = clause
  return {
    ...rest,
    does: strip(clause.does),
    ...(readings === undefined
      ? {}
      : {
          readings: readings.map((reading) =>
            reading.does === undefined ? reading : { ...reading, does: strip(reading.does) },
          ),
        }),
  }
}

const valuesOf = (clause: Clause): ReadonlyArray<readonly [dimension: string, value: string]> =>
  clause.does.flatMap((mechanism) =>
    mechanism.kind === 'term' ? [mechanism.value].flat().map((value) => [mechanism.dim, String(value)] as const) : [],
  )

/** The head without the values that only clauses which do nothing any more have brought in. */
const forgetting = (before: Regulation, after: Regulation): Regulation => {
  const kept = new Set(after.clauses.flatMap(valuesOf).map((pair) => pair.join(' ')))
  const gone = new Set(
    before.clauses
      .flatMap(valuesOf)
      .map((pair) => pair.join(' '))
      .filter((pair) => !kept.has(pair)),
  )
  if (gone.size === 0) return after
  const known = (dimension: string) => (word: { readonly id: string }) => !gone.has(`${dimension} ${word.id}`)
  return {
    ...after,
    kinds: after.kinds.filter(known('kind')),
    channels: after.channels.filter(known('channel')),
    dimensions: Object.fromEntries(
      Object.entries(after.dimensions).map(([name, one]) => [name, { ...one, values: one.values.filter(known(name)) }]),
    ),
  }
}

/**
 * The regulation in which a clause does nothing, whatever reading is chosen. Names that others use stay; a clause that is
 * assured by others takes with it what assures it, one that names values takes them out of the head, and one that only names
 * conditions leaves them unanswered.
 */
export const without = (regulation: Regulation, id: string): Regulation => {
  const clause = regulation.clauses.find((one) => one.id === id)
  if (clause === undefined) return regulation
  const by = assurances(clause).flatMap((one) => one.by)
  const names = clause.does.every(({ kind }) => naming.includes(kind) || kind === 'assured')
  return forgetting(regulation, {
    ...regulation,
    clauses: regulation.clauses.map((one) => {
      if (one.id === id) {
        const rest = stripped(one, () => true)
        return names
          ? { ...rest, does: rest.does.map((m) => (m.kind === 'define' ? { ...never, name: m.name } : m)) }
          : rest
      }
      const takes = by.filter((word) => word === one.id || word.startsWith(`${one.id}#`) || Object.hasOwn(kinds, word))
      return takes.length === 0
        ? one
        : stripped(one, ({ kind }, place) =>
            takes.some(
              (word) => word === one.id || word === `${one.id}#${place + 1}` || kinds[word]?.includes(kind) === true,
            ),
          )
    }),
  })
}
