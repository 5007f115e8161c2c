import type { Scalar } from '../../codec/words.js'

/** Where a fact lives. */
export const roots = [
  'cmd',
  'actor',
  'case',
  'class',
  'flag',
  'field',
  'it',
  'start',
  'last',
  'contact',
  'linked',
  'lookup',
  'subject',
  'row',
  'clock',
  'param',
] as const
export type Root = (typeof roots)[number]

/** Dotted path of a fact; `each` is the element of an enclosing `each`. An instant has a companion `.date`, its local day. */
export type Path = `${Root}.${string}` | 'each'
/** A blank of the source, declared in the head with a type, a unit and a default. */
export interface Param {
  readonly fact: `param.${string}`
}
/** What a fact is compared with: a literal, another fact, or the declared values of a dimension or list. */
export type Operand = Scalar | ReadonlyArray<Scalar> | { readonly fact: Path } | { readonly list: string }
export type Num = number | Param

export const units = ['minute', 'hour', 'workingHour', 'sameDay', 'calendarDay', 'workingDay', 'month'] as const
export type Unit = (typeof units)[number]
/** A length of time through the calendar; `sameDay` has n 0. As a parameter it is set whole, number and unit. */
export type Duration = { readonly n: number; readonly unit: Unit } | Param

export const periods = ['day', 'week', 'month', 'quarter', 'half-year', 'year', 'season'] as const
/** How often something recurs; a season is delimited by the institution. */
export type Period = (typeof periods)[number] | Param

export const rowSorts = ['complaint', 'clock', 'holding', 'revisit', 'event', 'call', 'indicator'] as const
/** The rows that figures are taken over. */
export type Rows = (typeof rowSorts)[number]

/** A clause of the same regulation, `c12`, or its second mechanism, `c12#2`. */
export type Ref = `c${string}`

/** One kind of event: `Replied`, `Replied:final`, `Classified:<dimension>`, `act:<term>`, `terminal`, or `*`. */
export type EventKind = string
/** A command with its variant: `Reply:final`, `Classify:validity`, `Record:<act>`. */
export type CommandKind = string
