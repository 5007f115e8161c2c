import type { Bilingual, Group } from '@redress/domain'
import type { Cell, Definition, Figure, Words } from './document.js'

/** Gathers the figures and definitions of a report while it is put together, and numbers them. */
export interface Gathering {
  /** A number, with the cases behind it: how many they are, unless something else about them was counted. */
  readonly count: (definition: string, label: Bilingual, cases: ReadonlyArray<string>, value?: number) => Cell
  readonly define: (of: (id: string) => Definition) => string
  readonly figures: ReadonlyArray<Figure>
  readonly definitions: ReadonlyArray<Definition>
}

export const gathering = (): Gathering => {
  const figures: Figure[] = []
  const definitions: Definition[] = []
  const figure = (definition: string, label: Bilingual, cases: ReadonlyArray<string>): string => {
    const id = `F${figures.length + 1}`
    figures.push({ id, definition, label, cases })
    return id
  }
  return {
    count: (definition, label, cases, value = cases.length) => ({
      value,
      // Nothing has no cases to be shown.
      ...(cases.length === 0 ? {} : { figure: figure(definition, label, cases) }),
    }),
    define: (of) => {
      const id = `D${definitions.length + 1}`
      definitions.push(of(id))
      return id
    },
    figures,
    definitions,
  }
}

/** A line of a definition. */
export const line = <W extends Words>(zh: string, en: string, text: W): readonly [Bilingual, W] => [{ zh, en }, text]

/** The cases of some rows, each once. */
export const casesOf = (rows: ReadonlyArray<{ readonly case: string }>): ReadonlyArray<string> => [
  ...new Set(rows.map((row) => row.case)),
]

/** A group by its values. */
export const groupText = (group: Group): string =>
  Object.values(group)
    .map((value) => (value === null ? '—' : String(value)))
    .join(' · ')
