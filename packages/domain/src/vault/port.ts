import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { VaultError } from './error.js'
import type {
  ClockRow,
  ErasureRow,
  ErasureStep,
  KeyRow,
  KeyState,
  NewKey,
  RotationRow,
  Wrapped,
  WrapRow,
} from './rows.js'

/** Wants the key of a subject for a stream. */
export interface Claim {
  readonly subject: string
  readonly stream: string
  /** Blind-index tokens to be found by, under this stream. */
  readonly tokens: ReadonlyArray<string>
  /** The key to keep if the subject has none yet. */
  readonly fresh: NewKey
  /**
   * A key that the stream was placed under for events which then were never written. If the place is still under it, the
   * place (with its tokens) does not count and is given up for the new one.
   */
  readonly replacing?: string
}

/** The keys that a store keeps for itself: of the blind index, of receipts, of the chain of the access log. */
export type SecretName = 'index' | 'signing' | 'access'

export interface Rewrapping {
  /** How many keys have a new wrapping. */
  readonly done: number
  /** Where to go on (`after`); `undefined` when there was nothing left. */
  readonly last: number | undefined
}

/**
 * Where wrapped keys are kept: beside the log, never inside it. One behaviour, however many adapters. Whatever has resolved
 * is durable. A store never sees an unwrapped key.
 */
export interface KeyStore {
  /**
   * Answers each claim, in order, in one transaction: the key of the stream's place, whatever its state; else the live key
   * (not destroyed) of the subject; else `fresh`, kept. Of a race all get the winner's. The place and the tokens are kept
   * only under an `active` key. A place outlives its key: it tells that what was written there cannot be read any more.
   * A `fresh` that would be kept although its wrapping key is not `current` or `retiring` is refused with
   * `WrongWrappingKey` (expected: the current one), and nothing of the batch is kept: somebody has rotated meanwhile.
   */
  readonly claim: (claims: ReadonlyArray<Claim>) => TaskEither<VaultError, ReadonlyArray<KeyRow>>
  /** Keys by id; an unknown id is left out. */
  readonly rows: (kids: ReadonlyArray<string>) => TaskEither<VaultError, ReadonlyMap<string, KeyRow>>
  /** The key of a stream. */
  readonly place: (stream: string) => TaskEither<VaultError, KeyRow | undefined>
  /** All keys a subject ever had, and the streams written under them. */
  readonly ofSubject: (
    subject: string,
  ) => TaskEither<VaultError, { readonly rows: ReadonlyArray<KeyRow>; readonly streams: ReadonlyArray<string> }>
  readonly find: (
    token: string,
  ) => TaskEither<VaultError, ReadonlyArray<{ readonly stream: string; readonly kid: string }>>
  /** Subjects that have a live key, in the order of their names, after one, at most so many (default 1,000). */
  readonly subjects: (after?: string, limit?: number) => TaskEither<VaultError, ReadonlyArray<string>>
  /** Compare and set; false if the key is in none of the states. Neither from nor to `destroyed`. */
  readonly mark: (kid: string, from: ReadonlyArray<KeyState>, to: KeyState) => TaskEither<VaultError, boolean>
  /** Writes an erasure down and marks its keys `destroying`, in one transaction. The one there is, if the order is known. */
  readonly begin: (erasure: ErasureRow) => TaskEither<VaultError, ErasureRow>
  /**
   * In ONE transaction, and only from `begun`: material and tokens of the order's keys gone, their state `destroyed`, receipt
   * kept with keys and order, step `destroyed`. False, and nothing done, if the order is at another step or unknown.
   */
  readonly destroy: (order: string, receipt: string) => TaskEither<VaultError, boolean>
  /** Compare and set of an erasure's step. To `cancelled`, only from `begun`: its keys are `active` again. */
  readonly step: (order: string, from: ErasureStep, to: ErasureStep) => TaskEither<VaultError, boolean>
  readonly erasure: (order: string) => TaskEither<VaultError, ErasureRow | undefined>
  /** Erasures neither done nor cancelled. */
  readonly unfinished: TaskEither<VaultError, ReadonlyArray<ErasureRow>>
  /** Sees to it that no byte of destroyed material is left in the files of the store. */
  readonly scrub: TaskEither<VaultError, void>
  readonly wraps: TaskEither<VaultError, ReadonlyArray<WrapRow>>
  /** Makes it current if `instead` (undefined: none) is current now, which becomes `retiring`; false otherwise. */
  readonly addWrap: (row: Omit<WrapRow, 'state'>, instead: string | undefined) => TaskEither<VaultError, boolean>
  /** From `retiring` to `retired`; false as long as a key is wrapped by it. */
  readonly retireWrap: (wrap: string) => TaskEither<VaultError, boolean>
  /**
   * Gives the next keys (secrets included) wrapped by `from`, beyond `after` (0: from the first), to `each`, and keeps what
   * comes back where the key is still there and still wrapped by `from`.
   */
  readonly rewrap: (
    from: string,
    after: number,
    limit: number,
    each: (rows: ReadonlyArray<KeyRow>) => TaskEither<VaultError, ReadonlyArray<Wrapped>>,
  ) => TaskEither<VaultError, Rewrapping>
  /** The rotation that was begun last. */
  readonly rotation: TaskEither<VaultError, RotationRow | undefined>
  readonly saveRotation: (row: RotationRow) => TaskEither<VaultError, void>
  /** The store's own key of that name, or `fresh`, kept. Never among `subjects`. */
  readonly secret: (name: SecretName, fresh: NewKey) => TaskEither<VaultError, KeyRow>
  /**
   * In ONE transaction: another key of the blind index in place of `instead`, every token gone, and on record that they are to
   * be made anew. False, and nothing done, if the key of the index is another. `WrongWrappingKey` as for a claim.
   */
  readonly renewIndex: (fresh: NewKey, instead: string) => TaskEither<VaultError, boolean>
  /** The key of the index of which tokens are still to be made anew. */
  readonly unindexed: TaskEither<VaultError, string | undefined>
  /** All tokens of that key are there; nothing if it is not the one that is waited for. */
  readonly indexed: (kid: string) => TaskEither<VaultError, void>
  /** The latest time that was told, and before it those that were put right. Empty where none was told yet. */
  readonly clocks: TaskEither<VaultError, ReadonlyArray<ClockRow>>
  /** Tells of a time: it is kept where it is later than the latest. */
  readonly seen: (at: number) => TaskEither<VaultError, void>
  /** Puts an earlier time in place of the latest, which stays on record. False, and nothing done, if it is not earlier. */
  readonly putRight: (row: ClockRow) => TaskEither<VaultError, boolean>
  /**
   * Changes whenever anybody changed the state or the wrapping of a key that was there, replaced a place, or added or
   * retired a wrapping key (a claim does not): what was remembered is then out of date. Asked before every use, so it is quick; it may lag behind other machines by a second.
   */
  readonly generation: () => string
  /** Copies the store, whole and consistent, to a new file. */
  readonly backup: (to: string) => TaskEither<VaultError, void>
  readonly close: () => Promise<void>
}
