import type { Bilingual } from '../../complaint/rejection.js'
import type { Define, Fill, Guard, Relax, Waive } from './decision.js'
import type { Derive, Effective, Invariant, Schedule, Scope, Sequence, Table, Term } from './derivation.js'
import type { ClockMechanism, ObligationMechanism } from './duty.js'
import type { Indicator, Report, Scheme } from './figure.js'
import type { RecordRequirement } from './record.js'
import type { Ref } from './words.js'
import type { Confidential, Escalate, Retain, Route } from './work.js'

/** Met by construction, or by the mechanisms named. */
export interface Assured {
  readonly kind: 'assured'
  readonly by: ReadonlyArray<Ref | 'clocks' | 'obligations' | 'register'>
}

/** Left to people, with the reason. */
export interface Manual {
  readonly kind: 'manual'
  readonly why: string | Bilingual
}

/** What a clause does, told apart by `kind`. */
export type Mechanism =
  | Guard
  | Fill
  | Waive
  | Relax
  | Define
  | Term
  | Table
  | Derive
  | Scope
  | Effective
  | Route
  | Escalate
  | Confidential
  | Retain
  | ClockMechanism
  | ObligationMechanism
  | RecordRequirement
  | Indicator
  | Scheme
  | Report
  | Sequence
  | Invariant
  | Schedule
  | Assured
  | Manual
