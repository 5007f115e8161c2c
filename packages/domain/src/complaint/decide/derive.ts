import type { Value } from '../../codec/words.js'
import type { CompiledRegulation } from '../../regulation/compile.js'
import type { Context } from '../../regulation/context.js'
import type { CompiledTable, TableResult } from '../../regulation/mechanism/table.js'
import type { ComplaintEvent } from '../event.js'
import type { Evidence } from '../evidence.js'
import type { Complaint } from '../state.js'
import type { Deciding } from './deciding.js'

/** A decision table that says something new. */
export interface Derived {
  readonly table: CompiledTable
  readonly result: TableResult
  /** The result on record is provisional. */
  readonly wasProvisional: boolean
}

/** The tables that an event has looked at again. */
const lookedAt = (
  regulations: ReadonlyArray<CompiledRegulation>,
  kind: string,
  event: ComplaintEvent,
  context: Context,
): ReadonlyArray<CompiledTable> =>
  regulations.flatMap(({ on }) =>
    on.tables(kind).filter((table) => table.on?.some(({ matches }) => matches(event, context)) !== false),
  )

/** What the tables would say once the event is there: facts that the guards see, not on record yet. */
export const tentative = (
  regulations: ReadonlyArray<CompiledRegulation>,
  kind: string,
  event: ComplaintEvent,
  context: Deciding,
): { readonly [path: string]: Value } | undefined => {
  let derived: { [path: string]: Value } | undefined
  for (const table of lookedAt(regulations, kind, event, context)) {
    const result = table.evaluate(derived === undefined ? context : { ...context, derived })
    if (result !== undefined) derived = { ...derived, [table.out]: result.value }
  }
  return derived
}

/** Where it stands that the result of a table on record could still change. */
const provisionalPath = ({ out }: CompiledTable): string => `provisional.${out}`

const onRecord = ({ out }: CompiledTable, complaint: Complaint): Value | undefined => {
  if (out.startsWith('class.')) return complaint.classes[out.slice(6)]
  if (out === 'case.satisfaction') return complaint.satisfaction
  if (out === 'case.kind') return complaint.kind
  return complaint.known[out]
}

/** The tables of which other complaints can change the result: looked at whenever the outside tells of those. */
const shared = (regulations: ReadonlyArray<CompiledRegulation>, { supplied }: Context): ReadonlyArray<CompiledTable> =>
  supplied?.related === undefined
    ? []
    : regulations.flatMap(({ tables }) => tables.filter(({ rows }) => rows.some(({ propagates }) => propagates)))

/** The tables whose result differs from what is on record, after an event or, without one, at a look at the clock. */
export const derivedBy = (
  regulations: ReadonlyArray<CompiledRegulation>,
  kind: string,
  event: ComplaintEvent | undefined,
  after: Context,
  complaint: Complaint,
): ReadonlyArray<Derived> =>
  (event === undefined ? shared(regulations, after) : lookedAt(regulations, kind, event, after)).flatMap((table) => {
    const result = table.evaluate(after)
    const wasProvisional = complaint.known[provisionalPath(table)] === true
    const same = result?.value === onRecord(table, complaint) && result?.provisional === wasProvisional
    return result === undefined || same ? [] : [{ table, result, wasProvisional }]
  })

type Sets = NonNullable<Evidence['sets']>

/** The other complaints of the groups that the outside has told of. */
const members = ({ supplied, stream }: Context): string[] => {
  const events = Object.values(supplied?.related ?? {}).flat() as ReadonlyArray<Partial<ComplaintEvent>>
  const ids = new Set(events.flatMap(({ complaint }) => (complaint === undefined ? [] : [complaint])))
  ids.delete(stream.id)
  return [...ids].sort()
}

/** Data and written facts of the event that puts a result on record. */
export const classification = ({ table, result, wasProvisional }: Derived, context: Context) => {
  const { out, regulation } = table
  const because = result.row.because
  const { clause } = result.row
  const sets: Sets = [
    ...(out.startsWith('class.') ? [] : [{ regulation, clause, path: out, value: result.value }]),
    ...(result.provisional || wasProvisional
      ? [{ regulation, clause, path: provisionalPath(table), value: result.provisional }]
      : []),
  ]
  return {
    data: {
      ...(out.startsWith('class.') ? { class: { [out.slice(6)]: result.value } } : {}),
      derived: true,
      ...(because === undefined ? {} : { because }),
      ...(result.provisional ? { provisional: true } : {}),
    },
    sets,
    ...(result.row.propagates ? { members: members(context) } : {}),
    cause: { regulation, clause: result.row.clause },
  }
}
