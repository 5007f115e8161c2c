import type { Condition, Selection } from './condition.js'
import type { Path } from './words.js'

/** Parties bound by the case and the event, not by the regulation. */
export const caseParties = [
  'complainant',
  'receiver',
  'handler',
  'assignee',
  'unit',
  'intake-unit',
  'respondent-unit',
  'assignee-unit',
  'act-author',
  'holder',
  'involved',
  'engine',
] as const

interface Manner {
  readonly as?: 'guide' | 'consulted' | 'author' | 'record' | 'lead' | 'backup'
  readonly by?: Target
}

/** Who: a bare string is a party (role or unit) of the regulation, resolved against the organisation as of the event. */
export type Target =
  | string
  | (Manner &
      (
        | {
            readonly party: string | { readonly fact: Path }
            readonly in?: Path
            readonly if?: 'available'
            readonly unless?: Condition
          }
        | { readonly unitOf: Target }
        | { readonly actor: (typeof caseParties)[number] }
        | { readonly head: Target }
        | { readonly superior: Target; readonly levels?: number }
        | { readonly roster: string }
        | { readonly external: string }
        | { readonly named: Selection; readonly get: Path }
        | { readonly table: string; readonly key: ReadonlyArray<Path>; readonly else: Target }
        | { readonly firstOf: ReadonlyArray<Target>; readonly else?: Target }
        | { readonly anyOf: ReadonlyArray<Target> }
      ))
