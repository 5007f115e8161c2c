import type { Category } from '../../codec/personal.js'
import type { Bilingual } from '../../complaint/rejection.js'
import type { Pattern } from './condition.js'
import type { Mechanism } from './mechanism.js'
import type { Parameter } from './parameter.js'
import type { Param } from './words.js'

/** A word with its names: of a role, channel, kind, or value of a dimension. */
export interface Named extends Bilingual {
  readonly id: string
}

/** A dimension of the taxonomy. Unknown until set; an optional one is `none` from the first `Classified` on. */
export interface Dimension extends Bilingual {
  readonly values: ReadonlyArray<Named>
  readonly order?: ReadonlyArray<string>
  readonly optional?: boolean
  /** Holds a set of values. */
  readonly multi?: boolean
  /** Takes values that are not listed, too. */
  readonly open?: boolean
  /** Its values are true and false. */
  readonly boolean?: boolean
}

export type { Parameter, ParameterType, ParameterValue, TableRow } from './parameter.js'

export const natures = [
  'clock',
  'guard',
  'routing',
  'record',
  'obligation',
  'escalation',
  'assessment',
  'report',
  'confidentiality',
  'retention',
  'conduct',
  'organisational',
] as const

/** Opening hours: which days, and from when to when (`09:00-12:00,13:30-17:30`), the latter as a parameter where the source leaves it. */
export interface OpeningHours {
  readonly days: 'mon-fri' | 'working-days' | 'all'
  readonly makeUpDays?: 'open' | 'closed'
  readonly hours: string | Param
}

/** An ambiguity of the source: the reading taken, and the other one. */
export interface Reading {
  /** One question may concern several clauses: its id is the same on each. */
  readonly id: string
  readonly taken: Bilingual
  readonly other: Bilingual
  /** What the clause does under the other reading, where a deployment may choose it (`Settings.readings`). */
  readonly does?: ReadonlyArray<Mechanism>
}

/** The smallest citable piece of a regulation, and what it does. */
export interface Clause {
  readonly id: `c${string}`
  /** As the source numbers it. */
  readonly ref: string
  readonly summary: Bilingual
  readonly nature: (typeof natures)[number]
  readonly modality: 'must' | 'should' | 'may'
  readonly does: ReadonlyArray<Mechanism>
  /** Where the source can be read in more than one way. */
  readonly readings?: ReadonlyArray<Reading>
  /** Why the clause says something else than its source does, in a limit, an event, a number. */
  readonly departs?: Bilingual
  readonly note?: Bilingual
}

/** An institution's rules, versioned, as data. Immutable once published. */
export interface Regulation {
  readonly id: string
  readonly version: string
  readonly effective: { readonly from: string; readonly to?: string }
  readonly title: Bilingual
  readonly source: string
  /** Where the source ends before it is finished, and what is missing therefore. */
  readonly breaksOff?: Bilingual
  /** Working calendar that its time limits run on. */
  readonly calendar: 'CN'
  readonly roles: ReadonlyArray<Named>
  readonly kinds: ReadonlyArray<Named>
  readonly channels: ReadonlyArray<Named>
  readonly dimensions: { readonly [dimension: string]: Dimension }
  readonly flags?: ReadonlyArray<string>
  /** What record fields are about, by name without `field.`, beside the names that every regulation may use; `none` is no person. */
  readonly fields?: { readonly [field: string]: Category | 'none' }
  /** Tables and rosters that the deployment fills, by the names that targets use. */
  readonly tables?: ReadonlyArray<string>
  readonly rosters?: ReadonlyArray<string>
  /** Opening hours by name, beside those that a clause declares. Lengths in working hours run on `business`. */
  readonly schedules?: { readonly [id: string]: OpeningHours }
  /** What ends a case. */
  readonly terminal: Pattern
  readonly parameters: { readonly [name: string]: Parameter }
  readonly clauses: ReadonlyArray<Clause>
}
