import { findPersonal, type PersonalKind, personalKinds } from '@redress/domain'
import type { Destination } from '../mapping/personal.js'
import type { PersonalInColumn } from '../report.js'
import { isBlank, type Row } from '../table/table.js'

const SHOWN = 20

/** Looks through the rows of one file for what is personal by its form. */
export interface PersonalTally {
  readonly look: (row: Row) => void
  /** Columns that stay clear first, then in the order of the file. */
  readonly found: () => ReadonlyArray<PersonalInColumn>
}

/** Counts what is found in the columns that are written; of the text itself nothing is kept. */
export const personalTally = (file: string, written: ReadonlyArray<Destination>): PersonalTally => {
  const columns = [...written]
    .sort((a, b) => Number(a.into === 'sealed') - Number(b.into === 'sealed') || a.index - b.index)
    .map((destination) => ({ destination, kinds: new Map<PersonalKind, { count: number; lines: number[] }>() }))
  return {
    look: ({ line, raw, fault }) => {
      // Cells of a row that is not as wide as the header stand under no column.
      if (fault !== undefined) return
      for (const { destination, kinds } of columns) {
        const cell = raw[destination.index] ?? ''
        if (isBlank(cell)) continue
        for (const { kind } of findPersonal(cell)) {
          const known = kinds.get(kind) ?? { count: 0, lines: [] }
          known.count += 1
          if (known.lines.length < SHOWN && known.lines.at(-1) !== line) known.lines.push(line)
          kinds.set(kind, known)
        }
      }
    },
    found: () =>
      columns.flatMap(({ destination: { column, into, places }, kinds }) =>
        personalKinds.flatMap((kind) => {
          const known = kinds.get(kind)
          return known === undefined ? [] : [{ file, column, kind, ...known, into, places }]
        }),
      ),
  }
}
