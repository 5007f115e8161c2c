import type { Evidence } from '../complaint/evidence.js'
import { inlined } from '../conflict/inline.js'
import type { CompiledRegulation } from '../regulation/compile.js'
import type { CompiledTable } from '../regulation/mechanism/table.js'

type Cause = NonNullable<Evidence['cause']>

/** Does a piece of a regulation look at other cases: a selection in all that are equal in some facts. */
const looksElsewhere = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(looksElsewhere)
  if (typeof value !== 'object' || value === null) return false
  return 'same' in value || Object.values(value).some(looksElsewhere)
}

interface Elsewhere {
  /** `<clause>#<mechanism>` of escalations, and the clauses that are rows of such tables. */
  readonly escalations: ReadonlySet<string>
  readonly tables: ReadonlySet<string>
  readonly rows: ReadonlySet<string>
}

const find = (regulation: CompiledRegulation): Elsewhere => {
  const escalations = new Set<string>()
  const tables = new Set<string>()
  const { clauses } = inlined(regulation)
  for (const { id, does } of clauses)
    for (const [index, mechanism] of does.entries()) {
      if (mechanism.kind === 'escalate' && looksElsewhere(mechanism)) escalations.add(`${id}#${index + 1}`)
      if (mechanism.kind === 'derive' && looksElsewhere(mechanism)) tables.add(mechanism.table)
    }
  const rows = clauses.flatMap(({ id, does }) =>
    does.some((one) => one.kind === 'derive' && tables.has(one.table)) ? [id] : [],
  )
  return { escalations, tables, rows: new Set(rows) }
}

const known = new WeakMap<CompiledRegulation, Elsewhere>()

const elsewhereOf = (regulation: CompiledRegulation): Elsewhere => {
  const found = known.get(regulation) ?? find(regulation)
  known.set(regulation, found)
  return found
}

/** Did a clause bring the event about by looking at other cases: then only the record can tell whether it did. */
export const restsElsewhere = (regulation: CompiledRegulation, { clause, mechanism }: Cause): boolean => {
  const { escalations, rows } = elsewhereOf(regulation)
  return mechanism === undefined ? rows.has(clause) : escalations.has(`${clause}#${mechanism}`)
}

const made = new WeakMap<CompiledRegulation, CompiledRegulation>()

/** The regulation without what looks at other cases: what that has brought about stands on record, and is taken from there. */
export const replayable = (regulation: CompiledRegulation): CompiledRegulation => {
  const { escalations, tables } = elsewhereOf(regulation)
  if (escalations.size === 0 && tables.size === 0) return regulation
  const before = made.get(regulation)
  if (before !== undefined) return before
  const isOwn = ({ id }: { readonly id: string }): boolean => !escalations.has(id.slice(id.indexOf('/') + 1))
  const isOwnTable = ({ id }: CompiledTable): boolean => !tables.has(id)
  const { on } = regulation
  const without: CompiledRegulation = {
    ...regulation,
    escalations: regulation.escalations.filter(isOwn),
    tables: regulation.tables.filter(isOwnTable),
    on: {
      ...on,
      escalations: (key) => on.escalations(key).filter(isOwn),
      tables: (key) => on.tables(key).filter(isOwnTable),
    },
  }
  known.set(without, elsewhereOf(regulation))
  made.set(regulation, without)
  return without
}
