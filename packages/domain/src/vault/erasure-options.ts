import type { EpochMs } from '@redress/holidays'
import type { Rules } from '../complaint/rules.js'
import type { EventStore } from '../store/port.js'
import type { KeyStore } from './port.js'
import type { Signer } from './signing.js'

/** Where an erasure has come to; after each of them a process may die. */
export type ErasurePoint = 'ordered' | 'begun' | 'destroyed' | 'scrubbed' | 'telling' | 'told' | 'done'

/** What decisions about personal data are carried out with. */
export interface SubjectOptions {
  /** The log as it is: nothing of it has to be opened. */
  readonly log: EventStore
  readonly keys: KeyStore
  readonly signer: Signer
  /** Their clauses say how long a case is kept. */
  readonly rules: Rules
  readonly now: () => EpochMs
  /** Name and version of the program, for receipts. */
  readonly software: string
  /** Told of each complaint whose data are gone: whoever remembers it is to forget it. */
  readonly forget?: (complaint: string) => void
  /** Told where an erasure has come to. */
  readonly at?: (point: ErasurePoint) => Promise<void>
}
