import type { EpochMs } from '@redress/holidays'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { Category } from '../codec/personal.js'
import type { AccessError } from './error.js'

/**
 * What a look was for: to read a case, to take many out, to search for a person, to read this record itself. `clock` is no look:
 * a clock was put right, and the entries after it go by that.
 */
export type AccessPurpose = 'read' | 'export' | 'search' | 'audit' | 'clock'

/** A look at personal data, before it is numbered and chained. Names of fields and ids; never a value. */
export interface NewAccess {
  readonly at: EpochMs
  /** Pseudonymous id of who looks. */
  readonly who: string
  readonly unit?: string
  /** The roles that it was done under. */
  readonly roles: ReadonlyArray<string>
  readonly purpose: AccessPurpose
  /** Why, as whoever looks says. */
  readonly reason: string
  /** Route or command that it came by. */
  readonly via: string
  readonly complaint?: string
  /** Whose data: `person:<pseudonym>`, `case:<complaint>`. */
  readonly subject?: string
  /** Categories and paths of what is about to be shown. */
  readonly categories: ReadonlyArray<Category>
  readonly paths: ReadonlyArray<string>
  /** Clauses that want it recorded, `regulation/clause`. */
  readonly clauses: ReadonlyArray<string>
  /** Something was shown; all of it was hidden; there was nothing personal. */
  readonly outcome: 'shown' | 'hidden' | 'none'
}

/** An entry as it stands in the log. */
export interface AccessEntry extends NewAccess {
  /** 1, 2, 3 ... without a gap. */
  readonly seq: number
  /** The clock was behind the entry before: `at` is that entry's time. */
  readonly skew: boolean
  /** Keyed hash over this entry and the hash of the one before, hexadecimal. */
  readonly hash: string
}

export interface AccessQuery {
  readonly who?: string
  readonly subject?: string
  readonly complaint?: string
  /** From then on, and until before then. */
  readonly from?: EpochMs
  readonly to?: EpochMs
  /** Entries after this number; at most so many, default 1,000. */
  readonly after?: number
  readonly limit?: number
}

/** What a check of the chain found. `firstBad`: the number of the first entry that was changed, or stands after a missing one. */
export interface AccessVerified {
  readonly entries: number
  readonly head: string
  readonly firstBad?: number
}

/** Who looked at whose personal data: added to, never changed. What has resolved is on disk. */
export interface AccessLog {
  /**
   * All of them or none, in one transaction. Where it fails because the answer did not come, they may stand there all the same:
   * looks that were then not shown. NUL and halves of surrogate pairs in ids are kept as U+FFFD.
   */
  readonly record: (entries: ReadonlyArray<NewAccess>) => TaskEither<AccessError, void>
  /** In the order of their numbers. */
  readonly query: (query: AccessQuery) => TaskEither<AccessError, ReadonlyArray<AccessEntry>>
  readonly verify: TaskEither<AccessError, AccessVerified>
  readonly close: () => Promise<void>
}
