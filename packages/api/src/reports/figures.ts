import type { Bilingual } from '@redress/domain'
import type { Cell, Definition, Figure } from './document.js'

/** Gathers the figures and definitions of a report while it is put together, and numbers them. */
export interface Gathering {
  /** A number of cases, with the cases behind it. */
  readonly count: (definition: string, label: Bilingual, cases: ReadonlyArray<string>) => Cell
  /** Gives a figure to a value that was counted elsewhere. */
  readonly figure: (definition: string, label: Bilingual, cases: ReadonlyArray<string>) => string
  readonly define: (of: (id: string) => Definition) => string
  readonly figures: ReadonlyArray<Figure>
  readonly definitions: ReadonlyArray<Definition>
}

export const gathering = (): Gathering => {
  const figures: Figure[] = []
  const definitions: Definition[] = []
  const figure: Gathering['figure'] = (definition, label, cases) => {
    const id = `F${figures.length + 1}`
    figures.push({ id, definition, label, cases })
    return id
  }
  return {
    figure,
    count: (definition, label, cases) => ({
      value: cases.length,
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
