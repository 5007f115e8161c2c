import type { PersonalKind } from '@redress/domain'
import type { Fault } from './table/table.js'

/** How often each word occurred. */
export type Counts = { readonly [word: string]: number }

/** A row that was not taken. Its content is in the list of rejected rows only, for it may be personal. */
export interface RejectedRow extends Fault {
  readonly file: string
  readonly line: number
}

/** What became of a second file, row by row: `mapped + unmapped + rejected === rows`. */
export interface ActivityReport {
  readonly file: string
  readonly rows: number
  readonly mapped: number
  readonly unmapped: number
  readonly rejected: number
  /** Of the mapped, those that added nothing because they had been imported before. */
  readonly already: number
}

/** What was found of one kind in one column, told by its form. Never the text. */
export interface PersonalInColumn {
  readonly file: string
  readonly column: string
  readonly kind: PersonalKind
  /** How many were found, in all rows that were read, whether taken or not. */
  readonly count: number
  /** The first lines where one was. */
  readonly lines: ReadonlyArray<number>
  /** `sealed` where all that takes cells of the column is encrypted; `clear` where something is not, such as an id. */
  readonly into: 'sealed' | 'clear'
  /** Paths in the mapping that take the cells; those that stay clear, where any does. */
  readonly places: ReadonlyArray<string>
}

/** What an import did: `accepted + rejected === rows`. */
export interface ImportReport {
  readonly register: string
  readonly regulation: { readonly id: string; readonly version: string }
  readonly encoding: string
  /** Rows of the register, blank ones not counted. */
  readonly rows: number
  /** Complaints whose `Receive` is in the log, now or from before. */
  readonly complaints: number
  /** Rows of the register that were taken whole. */
  readonly accepted: number
  /** Of the accepted, those that added nothing because they had been imported before. */
  readonly already: number
  readonly rejected: number
  /** Commands accepted now, and the events that they added, by name. */
  readonly commands: Counts
  readonly events: Counts
  readonly activities?: ActivityReport
  /** Activities of the second file that stand for no command, by name. */
  readonly unmapped: Counts
  /** Columns that nothing in the mapping looks at. */
  readonly unused: ReadonlyArray<string>
  /** What looks personal in the columns that are written, by column and kind. */
  readonly personal: ReadonlyArray<PersonalInColumn>
  /** Whether it was masked in texts; rows with some in an id, word or number were then rejected. */
  readonly masked: boolean
  /** The first rejected rows. */
  readonly rejections: ReadonlyArray<RejectedRow>
  /** Lists of the rejected rows; absent where every row was taken, and in a dry run. */
  readonly rejectedFile?: string
  readonly rejectedActivitiesFile?: string
  readonly seconds: number
}
