import type { EpochMs } from '@redress/holidays'
import type { Happening } from '../aggregate/happening.js'
import type { Stream } from '../aggregate/stream.js'
import type { Clock } from '../clock/clock.js'
import type { Value } from '../codec/words.js'
import type { Rows } from '../regulation/language/words.js'

/** Names a row, and the case (or call) that it stands for. */
export interface RowRef {
  /** Unique in the register: the case, then what of it. */
  readonly row: string
  readonly case: string
}

/** One row of the star schema, with the history that its conditions may look into. */
export interface Row {
  readonly ref: RowRef
  readonly sort: Rows
  /** Values by column, without the `row.`; an absent one is unknown. */
  readonly columns: { readonly [column: string]: Value | undefined }
  /** When it counts where no clause says by what: received, due, visited, offered, happened. */
  readonly atMs?: EpochMs
  /** Regulations that it runs under; undefined where any may ask for it. */
  readonly regulations?: ReadonlyArray<string>
  /** May still turn out either way for want of time: a limit not due yet, a case not ended. */
  readonly open: boolean
  /** Ended before it could turn out either way: a limit that was cancelled. */
  readonly dropped: boolean
  readonly stream: Stream
  readonly it?: Happening
  /** Clocks of its case, for limits that follow one of them. */
  readonly clocks: ReadonlyArray<Clock>
}
