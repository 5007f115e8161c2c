import { actNames } from '../../../complaint/act.js'
import { type FactKind, type FactType, kindOfFact } from './kind.js'

const columns: { readonly [T in FactType]?: ReadonlyArray<string> } = {
  instant: [
    'closedAt',
    'dueAt',
    'investigatedAt',
    'offeredAt',
    'originalDueAt',
    'receivedAt',
    'resolvedAt',
    'returnedAt',
    'revisitedAt',
  ],
  number: ['ageDays', 'breachCount', 'failedContacts', 'reopenedCount', 'repeatGapDays', 'rings', 'rounds', 'value'],
  boolean: ['attained', 'complaint', 'extended', 'openInPeriod', 'rectified', 'typical'],
  text: [
    'act',
    'agent',
    'approver',
    'area',
    'branch',
    'case',
    'category',
    'clock',
    'emergency',
    'finding',
    'handler',
    'level',
    'month',
    'outcall',
    'period',
    'product',
    'project',
    'reason',
    'region',
    'repeatOf',
    'resolvedBy',
    'satisfaction',
    'state',
    'unit',
    'window',
  ],
}

/** Columns of the rows that figures are taken over. */
export const rowColumns: ReadonlyMap<string, FactKind> = new Map(
  Object.entries(columns).flatMap(([type, names]) =>
    // The keys of the table above are types.
    names.map((name) => {
      const kind = kindOfFact(type as FactType, 'S')
      return [name, name === 'act' ? { ...kind, values: actNames } : kind] as const
    }),
  ),
)
