import type { Organisation } from '@redress/domain'
import { flagOf } from '../runtime/cell.js'
import type { RowIn } from '../runtime/table.js'
import type { agentListedTable, unitListedTable } from './table.js'

/** The units of a directory. */
export const unitsListed = (organisation: Organisation | undefined): ReadonlyArray<RowIn<typeof unitListedTable>> =>
  Object.values(organisation?.units ?? {}).map((unit) => ({
    unit: unit.id,
    parent: unit.parent ?? null,
    head: unit.head ?? null,
    kind: unit.kind ?? null,
    membership: unit.membership ?? null,
    parties: JSON.stringify(unit.parties ?? []),
  }))

/** The people of a directory. */
export const agentsListed = (organisation: Organisation | undefined): ReadonlyArray<RowIn<typeof agentListedTable>> =>
  Object.values(organisation?.people ?? {}).map((person) => ({
    agent: person.id,
    unit: person.unit ?? null,
    roles: JSON.stringify(person.roles ?? []),
    available: flagOf(person.available ?? true),
  }))
