import type { RegulationError } from './error.js'
import type { Clause, Reading, Regulation } from './language/regulation.js'

const chosenOn = ({ readings = [] }: Clause, chosen: ReadonlySet<string>): ReadonlyArray<Reading> =>
  readings.filter(({ id, does }) => does !== undefined && chosen.has(id))

/** The other reading is the one taken now, and what was taken is the other. */
const swapped = (clause: Clause, { id, does = [] }: Reading): Clause => ({
  ...clause,
  does,
  readings: (clause.readings ?? []).map((reading) =>
    reading.id === id ? { id, taken: reading.other, other: reading.taken, does: clause.does } : reading,
  ),
})

/** The regulation as a deployment reads it: where it takes the other reading, the clause does what that one says. */
export const readAs = (regulation: Regulation, readings: ReadonlyArray<string> = []): Regulation => {
  if (readings.length === 0) return regulation
  const chosen = new Set(readings)
  return {
    ...regulation,
    clauses: regulation.clauses.map((clause) => {
      const [reading] = chosenOn(clause, chosen)
      return reading === undefined ? clause : swapped(clause, reading)
    }),
  }
}

/** Ids of the ambiguities of which the other reading can be chosen. */
export const selectable = ({ clauses }: Regulation): ReadonlyArray<string> => [
  ...new Set(
    clauses.flatMap(({ readings = [] }) => readings.flatMap(({ id, does }) => (does === undefined ? [] : [id]))),
  ),
]

/** Why a choice of readings cannot be followed: none of that name, none to choose, two of one clause. */
export const unreadable = (
  regulation: Regulation,
  readings: ReadonlyArray<string> = [],
): ReadonlyArray<RegulationError> => {
  if (readings.length === 0) return []
  const known = selectable(regulation)
  const chosen = new Set(readings)
  const strange = [...chosen]
    .filter((id) => !known.includes(id))
    .map(
      (word): RegulationError => ({
        _tag: 'UnknownWord',
        severity: 'error',
        path: 'settings.readings',
        word,
        zh: `没有可选的读法“${word}”。可选的有：${known.join('、') || '无'}。`,
        en: `No reading "${word}" can be chosen. There are: ${known.join(', ') || 'none'}.`,
      }),
    )
  const twofold = regulation.clauses.flatMap((clause): ReadonlyArray<RegulationError> => {
    const found = chosenOn(clause, chosen).map(({ id }) => id)
    return found.length < 2
      ? []
      : [
          {
            _tag: 'Duplicate',
            severity: 'error',
            clause: clause.id,
            path: 'settings.readings',
            zh: `${found.join('、')} 都改变 ${clause.id}，只能选其一。`,
            en: `${found.join(' and ')} both change ${clause.id}: choose one of them.`,
          },
        ]
  })
  return [...strange, ...twofold]
}
