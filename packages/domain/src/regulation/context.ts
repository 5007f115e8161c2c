import type { EpochMs } from '@redress/holidays'
import type { Scalar } from '../codec/words.js'
import type { ComplaintCommand } from '../complaint/command.js'
import type { ComplaintEvent } from '../complaint/event.js'
import type { Complaint } from '../complaint/state.js'
import type { Truth } from './truth.js'

/** All that an evaluation may look at. Finite and given: nothing is fetched. */
export interface Context {
  readonly complaint: Complaint
  /** The command under decision; its values come before the folded ones. */
  readonly command?: ComplaintCommand
  readonly now: EpochMs
  /** The event under test, the event that opened an instance, the element of an `each`. */
  readonly it?: ComplaintEvent
  readonly start?: ComplaintEvent
  readonly each?: Scalar
}

export type Evaluator = (context: Context) => Truth
export type FactReader = (context: Context) => unknown
