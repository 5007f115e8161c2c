import type { Bilingual, ComplaintEvent, Dossier, RecordedEvent, Rules } from '@redress/domain'
import type { WorkingCalendar } from '@redress/holidays'
import type { AnyRows, RowsOf, Table } from './table.js'

/** What a rows function may ask besides the dossier. Pure values: no clock, no database. */
export interface Context {
  readonly rules: Rules
  readonly calendar: WorkingCalendar
}

interface Head<T extends ReadonlyArray<Table>> {
  readonly name: string
  /** Raised whenever `rows` gives other rows than before; a model whose stamp changed is rebuilt at start. */
  readonly version: number
  readonly meaning: Bilingual
  readonly tables: T
}

/** Rows as a function of the whole dossier: written anew after the events of a batch, as far as they differ. */
export interface ComplaintModel<T extends ReadonlyArray<Table> = ReadonlyArray<Table>> extends Head<T> {
  readonly by: 'complaint'
  readonly rows: (dossier: Dossier, context: Context) => RowsOf<T>
}

/** An event with its place in the log. */
export interface Entry {
  readonly event: ComplaintEvent
  readonly recorded: RecordedEvent
}

/** Rows as a function of one event and what it changed: written once. */
export interface EventModel<T extends ReadonlyArray<Table> = ReadonlyArray<Table>> extends Head<T> {
  readonly by: 'event'
  readonly rows: (entry: Entry, before: Dossier, after: Dossier, context: Context) => RowsOf<T>
}

/** A read model as the runtime sees it: data and one pure function. */
export type ReadModel =
  | (Head<ReadonlyArray<Table>> & {
      readonly by: 'complaint'
      readonly rows: (dossier: Dossier, context: Context) => AnyRows
    })
  | (Head<ReadonlyArray<Table>> & {
      readonly by: 'event'
      readonly rows: (entry: Entry, before: Dossier, after: Dossier, context: Context) => AnyRows
    })

/** A model of rows per complaint, its rows checked against its tables. */
export const complaintModel = <const T extends ReadonlyArray<Table>>(
  model: Omit<ComplaintModel<T>, 'by'>,
): ComplaintModel<T> => ({ by: 'complaint', ...model })

/** A model of rows per event, its rows checked against its tables. */
export const eventModel = <const T extends ReadonlyArray<Table>>(model: Omit<EventModel<T>, 'by'>): EventModel<T> => ({
  by: 'event',
  ...model,
})
