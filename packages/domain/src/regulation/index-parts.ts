import type { CommandTest } from './command-kind.js'
import type { CompiledDuty } from './duty.js'
import type { CompiledEscalation } from './mechanism/escalate.js'
import type { CompiledFill } from './mechanism/fill.js'
import type { CompiledGuard } from './mechanism/guard.js'
import type { CompiledRecord } from './mechanism/record.js'
import type { CompiledRoute } from './mechanism/route.js'
import type { CompiledTable } from './mechanism/table.js'
import { keysOf } from './mechanism/trigger.js'
import type { Parts } from './parts.js'

/** What may apply to a key, in the order of the regulation. */
export type Lookup<A> = (key: string) => ReadonlyArray<A>

/** Mechanisms by the name of a command, and by the kind of an event (`Replied`, `act:registered`). */
export interface PartIndex {
  readonly guards: Lookup<CompiledGuard>
  readonly fills: Lookup<CompiledFill>
  readonly records: Lookup<CompiledRecord>
  readonly tables: Lookup<CompiledTable>
  readonly routes: Lookup<CompiledRoute>
  readonly escalations: Lookup<CompiledEscalation>
  /** Duties of complaints that an event of the kind can open. */
  readonly duties: Lookup<CompiledDuty>
  /** Duties that bar an event of the kind until they are done. */
  readonly barring: Lookup<CompiledDuty>
  /** Duties that only should be kept, and that an event of the kind may discharge. */
  readonly softly: Lookup<CompiledDuty>
  /** Duties that the state of another clock opens. */
  readonly dutiesOnClocks: ReadonlyArray<CompiledDuty>
  /** Duties of the other streams, by scope. */
  readonly scoped: Lookup<CompiledDuty>
}

type Keys = ReadonlyArray<string> | undefined

const lookup = <A>(items: ReadonlyArray<A>, keysOf: (item: A) => Keys): Lookup<A> => {
  const known = new Map<string, ReadonlyArray<A>>()
  const keyed = items.map((item) => [item, keysOf(item)] as const)
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const applicable = keyed.flatMap(([item, keys]) => (keys === undefined || keys.includes(key) ? [item] : []))
    known.set(key, applicable)
    return applicable
  }
}

const named = ({ on }: { readonly on: ReadonlyArray<CommandTest> }): Keys => on.flatMap(({ names }) => names)
const kinds = (selectors: ReadonlyArray<{ readonly keys: Keys }> | undefined): Keys =>
  selectors === undefined || selectors.some(({ keys }) => keys === undefined)
    ? undefined
    : selectors.flatMap(({ keys }) => keys ?? [])

/** Sorts the parts of a regulation by what sets them off. */
export const indexParts = (parts: Parts): PartIndex => {
  const own = parts.duties.filter(({ scope }) => scope === 'complaint')
  return {
    guards: lookup(parts.guards, named),
    fills: lookup(parts.fills, named),
    records: lookup(parts.records, ({ on }) => kinds(on)),
    tables: lookup(parts.tables, ({ on }) => kinds(on)),
    routes: lookup(parts.routes, ({ on }) => keysOf(on)),
    escalations: lookup(parts.escalations, ({ on }) => keysOf(on)),
    duties: lookup(own, ({ startKeys }) => startKeys),
    softly: lookup(
      own.filter(({ modality }) => modality === 'should'),
      ({ stops }) => stops.keys,
    ),
    barring: lookup(
      parts.duties.filter(
        ({ beforeRefuses, beforeWarns, before }) => (beforeRefuses || beforeWarns) && before.length > 0,
      ),
      ({ before }) => kinds(before),
    ),
    dutiesOnClocks: own.filter(({ trigger }) => trigger.clocks.length > 0),
    scoped: lookup(parts.duties, ({ scope }) => [scope]),
  }
}
