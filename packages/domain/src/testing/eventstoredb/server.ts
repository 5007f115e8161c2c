import type { Faults } from './faults.js'
import type { ServerLog } from './log.js'

/** What every call of the double works on. */
export interface Server {
  readonly log: ServerLog
  readonly faults: Faults
  /** Breaks every connection, as a network does. */
  readonly drop: () => void
  /** Counts what is written to readers: it shows whether a slow one holds the server back. */
  readonly sending: () => void
  /** Resolves when the log has grown or the call was cancelled. */
  readonly node: { readonly host: string; port: number }
}
