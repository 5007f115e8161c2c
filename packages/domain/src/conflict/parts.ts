import type { CompiledRegulation } from '../regulation/compile.js'
import type { CompiledDuty } from '../regulation/duty.js'
import type { ClockMechanism, ObligationMechanism } from '../regulation/language/duty.js'
import type { Mechanism } from '../regulation/language/mechanism.js'
import type { Seat } from './conflict.js'
import { inline, inlined } from './inline.js'

/** A duty of complaints that its own trigger opens, with its conditions and parameters put in place. */
export interface DutySeat extends Seat {
  readonly duty: CompiledDuty
  readonly source: ClockMechanism | ObligationMechanism
}

export const dutiesOf = (regulation: CompiledRegulation): ReadonlyArray<DutySeat> =>
  regulation.duties.flatMap((duty) => {
    const clause = regulation.source.clauses.find(({ id }) => id === duty.clause)
    return clause === undefined || duty.scope !== 'complaint' || duty.causedBy !== undefined
      ? []
      : [{ regulation, clause, at: duty.at, duty, source: inline(regulation, duty.source) }]
  })

/** The mechanisms of one kind where they stand, with their conditions and parameters put in place. */
export const seatsOf = <K extends Mechanism['kind']>(
  regulation: CompiledRegulation,
  kind: K,
): ReadonlyArray<Seat & { readonly mechanism: Extract<Mechanism, { kind: K }> }> =>
  inlined(regulation).clauses.flatMap((clause) =>
    clause.does.flatMap((mechanism, index) =>
      mechanism.kind === kind
        ? // The kind is the tag of the union.
          [{ regulation, clause, at: String(index + 1), mechanism: mechanism as Extract<Mechanism, { kind: K }> }]
        : [],
    ),
  )
