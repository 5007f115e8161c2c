import type { Problem } from '../codec/problem.js'

/** The same said in Chinese and in English. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

/** A fact that a refusing clause looked at; `undefined` where it was unknown. */
export interface FactSeen {
  readonly path: string
  readonly value: unknown
}

/** One clause that refuses a command: which, why, on what facts, and what would satisfy it. */
export interface Refusal {
  readonly regulation: string
  readonly version: string
  readonly clause: string
  /** The clause as the source numbers it, e.g. `6书面`. */
  readonly ref: string
  readonly mechanism: 'guard' | 'record' | 'before' | 'extension' | 'suspension' | 'route' | 'sequence' | 'confidential'
  readonly facts: ReadonlyArray<FactSeen>
  readonly because: Bilingual
  readonly remedy: Bilingual
}

/** Why a command was not accepted. A value, never an exception. */
export type Rejection =
  | (Bilingual & { readonly _tag: 'InvalidCommand'; readonly problems: ReadonlyArray<Problem> })
  | (Bilingual & { readonly _tag: 'NotReceived'; readonly complaint: string })
  | (Bilingual & { readonly _tag: 'AlreadyReceived'; readonly complaint: string })
  | (Bilingual & {
      readonly _tag: 'UnknownRegulation'
      readonly regulation: string
      readonly known: ReadonlyArray<string>
    })
  | (Bilingual & { readonly _tag: 'Impossible'; readonly what: string })
  /** The id of an earlier command came with other content. */
  | (Bilingual & { readonly _tag: 'CommandIdReused'; readonly command: string })
  /** Goes in only together with others of its batch, one of which is refused. */
  | (Bilingual & { readonly _tag: 'NotAlone' })
  /** All clauses that refuse, together: the remedy is one list. */
  | (Bilingual & { readonly _tag: 'Refused'; readonly refusals: ReadonlyArray<Refusal> })
