import type { EventStore } from '@redress/domain'
import type { Reading } from '../database/base.js'
import type { Context } from '../runtime/model.js'

/** What figures and scores are computed from: where the cases are found, the log that they are read from, and the rules. */
export interface Source {
  readonly db: Reading
  readonly store: EventStore
  readonly context: Context
}
