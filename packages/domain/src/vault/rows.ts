/** What a key may be used for: `destroying` refuses everything and can still be taken back, `destroyed` cannot. */
export type KeyState = 'active' | 'restricted' | 'destroying' | 'destroyed'

/** Key material under a wrapping key: the id of that key, a random 12-byte nonce, and ciphertext with its 16-byte tag. */
export interface Wrapped {
  readonly wrap: string
  readonly iv: Uint8Array
  readonly ct: Uint8Array
}

/** A data key that the vault has made and no store holds yet. */
export interface NewKey extends Wrapped {
  /** 16 bytes in base64url, ten of them random: says nothing of the person. */
  readonly kid: string
  /** Whose key it is: `person:<pseudonym>`, `case:<complaint>`, `agent:<id>`, `unit:<id>`, `call:<id>`. */
  readonly subject: string
}

/** A data key as a store holds it. Of a destroyed one nothing is left but that it was. */
export interface KeyRow {
  readonly kid: string
  readonly subject: string
  readonly state: KeyState
  /** `undefined` when and only when it is destroyed. */
  readonly material: Wrapped | undefined
  /** Receipt of the erasure that destroyed it. */
  readonly receipt?: string
}

/** A wrapping key that the store has met, with a value that only this key opens. It holds nothing of the key itself. */
export interface WrapRow {
  readonly wrap: string
  /** New keys are wrapped by the one that is `current`; `retiring` still wraps some; `retired` wraps none. */
  readonly state: 'current' | 'retiring' | 'retired'
  readonly check: Wrapped
}

/** A change from one wrapping key to another, so that whoever finds it unfinished goes on. */
export interface RotationRow {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly step: 'rewrapping' | 'rewrapped' | 'done'
  /** How far the rewrapping came, as `rewrap` gave it out; 0 before it began. */
  readonly upto: number
}

/**
 * The latest time that hosts have told a store of, epoch milliseconds. A clock that was ahead is put right by a row of its own,
 * at a time before: who did it, and why.
 */
export interface ClockRow {
  readonly latest: number
  /** Pseudonymous id of who put it right. */
  readonly by?: string
  readonly reason?: string
}

/** How far an erasure came. Only `destroyed` cannot be taken back. */
export const erasureSteps = ['begun', 'cancelled', 'destroyed', 'scrubbed', 'told', 'done'] as const
export type ErasureStep = (typeof erasureSteps)[number]

/** An erasure under way or done; it outlives the keys. Ids and terms, never a value. */
export interface ErasureRow {
  readonly order: string
  readonly subject: string
  readonly step: ErasureStep
  readonly kids: ReadonlyArray<string>
  readonly streams: ReadonlyArray<string>
  readonly basis: string
  readonly reason: string
  readonly clause?: string
  /** Pseudonymous id of who ordered it. */
  readonly by: string
  readonly receipt?: string
}
