import type { Condition } from '../language/condition.js'
import type { Derive, Table } from '../language/derivation.js'
import type { Clause, Dimension, Parameter, ParameterValue, Regulation } from '../language/regulation.js'
import type { Settings } from '../settings.js'
import type { FactKind } from './vocabulary/kind.js'

/** Where a mechanism stands: its clause by id and by place, its own place in it. */
export interface Seat {
  readonly clause: Clause
  readonly at: number
  readonly index: number
}

export interface Row extends Seat {
  readonly row: Derive
}

/** What the clauses of a regulation may name, looked up once. */
export interface Words {
  readonly regulation: Regulation
  readonly settings: Settings | undefined
  readonly roles: ReadonlySet<string>
  readonly dimensions: ReadonlyMap<string, Dimension>
  readonly flags: ReadonlySet<string>
  readonly kinds: ReadonlySet<string>
  readonly channels: ReadonlySet<string>
  readonly tables: ReadonlySet<string>
  readonly rosters: ReadonlySet<string>
  readonly schedules: ReadonlySet<string>
  readonly clauses: ReadonlyMap<string, Clause>
  readonly conditions: ReadonlyMap<string, Seat & { readonly is: Condition }>
  readonly decisions: ReadonlyMap<string, Seat & { readonly table: Table; readonly rows: ReadonlyArray<Row> }>
  /** Record fields that a form of this regulation asks for. */
  readonly asked: ReadonlySet<string>
  /** Values that a clause gives to facts by `sets`, by path. */
  readonly written: ReadonlyMap<string, ReadonlyArray<string>>
  /** Facts by path that has been looked up before; those of any event or command apart. */
  readonly facts: Map<string, FactKind>
  readonly anywhere: Map<string, FactKind>
  /** Parts of conditions as text. */
  readonly texts: Map<object, string>
  /** Declared words that some clause uses, `flag:urgent`. */
  readonly used: Set<string>
}

const ids = (words: ReadonlyArray<{ readonly id: string }>): ReadonlySet<string> => new Set(words.map(({ id }) => id))

type Found = Pick<Words, 'conditions' | 'decisions' | 'schedules' | 'asked' | 'written'>

/** What the clauses themselves declare. */
const declaredBy = ({ clauses, schedules = {} }: Regulation): Found => {
  const conditions = new Map<string, Seat & { readonly is: Condition }>()
  const tables = new Map<string, Seat & { readonly table: Table }>()
  const rows = new Map<string, Row[]>()
  const hours = new Set(Object.keys(schedules))
  const asked = new Set<string>()
  const written = new Map<string, string[]>()
  const writes = (sets: object | undefined): void => {
    for (const [path, value] of Object.entries(sets ?? {}))
      written.set(path, [...(written.get(path) ?? []), String(value)])
  }
  for (const [at, clause] of clauses.entries())
    for (const [index, mechanism] of clause.does.entries()) {
      const seat: Seat = { clause, at, index }
      if (mechanism.kind === 'define') {
        if (!conditions.has(mechanism.name)) conditions.set(mechanism.name, { ...seat, is: mechanism.is })
      } else if (mechanism.kind === 'table') {
        if (!tables.has(mechanism.id)) tables.set(mechanism.id, { ...seat, table: mechanism })
      } else if (mechanism.kind === 'derive') {
        const known = rows.get(mechanism.table)
        if (known === undefined) rows.set(mechanism.table, [{ ...seat, row: mechanism }])
        else known.push({ ...seat, row: mechanism })
      } else if (mechanism.kind === 'schedule') hours.add(mechanism.id)
      else if (mechanism.kind === 'record')
        for (const field of mechanism.fields) {
          if (typeof field === 'string') asked.add(field)
          else if ('path' in field) {
            asked.add(field.path)
            if (field.or !== undefined) asked.add(field.or.into)
          }
        }
      if (mechanism.kind === 'waive' || mechanism.kind === 'route') writes(mechanism.sets)
      if (mechanism.kind === 'guard') writes(mechanism.override?.sets)
    }
  const decisions = new Map([...tables].map(([id, found]) => [id, { ...found, rows: rows.get(id) ?? [] }] as const))
  return { conditions, decisions, schedules: hours, asked, written }
}

export const wordsOf = (regulation: Regulation, settings: Settings | undefined): Words => ({
  regulation,
  settings,
  roles: ids(regulation.roles),
  dimensions: new Map(Object.entries(regulation.dimensions)),
  flags: new Set(regulation.flags),
  kinds: ids(regulation.kinds),
  channels: ids(regulation.channels),
  tables: new Set(regulation.tables),
  rosters: new Set(regulation.rosters),
  clauses: new Map(regulation.clauses.map((clause) => [clause.id, clause])),
  facts: new Map(),
  anywhere: new Map(),
  texts: new Map(),
  used: new Set(),
  ...declaredBy(regulation),
})

export const parameterOf = ({ regulation: { parameters } }: Words, name: string): Parameter | undefined =>
  Object.hasOwn(parameters, name) ? parameters[name] : undefined

/** The value that a parameter has: the deployment's, else the default. */
export const settingOf = (words: Words, name: string): ParameterValue | undefined => {
  const set = words.settings?.parameters
  return set !== undefined && Object.hasOwn(set, name) ? set[name] : parameterOf(words, name)?.default
}
