import type { Connection } from './connection.js'
import type { Knowledge } from './knowledge.js'
import type { Scan } from './scan.js'

/** What reading needs. */
export interface Source {
  readonly connection: Connection
  readonly scan: Scan
  readonly known: Knowledge
  /** Aborts when the store is closed. */
  readonly ending: AbortSignal
  readonly patience: number
  readonly deadline: number
}

/** Ends with the reader's own signal, or with the store. */
export const endOf = ({ ending }: Source, signal: AbortSignal | undefined): AbortSignal =>
  signal === undefined ? ending : AbortSignal.any([ending, signal])
