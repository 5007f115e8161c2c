import { fractionOf, type LedgerLine, ledgerOf } from '@redress/domain'
import { msOf } from '../runtime/cell.js'
import { complaintModel } from '../runtime/model.js'
import type { RowIn } from '../runtime/table.js'
import { ledgerTable } from './ledger-table.js'

type LedgerRow = RowIn<typeof ledgerTable>
type Effect = Pick<LedgerRow, 'effect' | 'points_numerator' | 'points_denominator' | 'named'>

const numbered = (effect: 'points' | 'set', value: number): Effect => {
  const { numerator, denominator } = fractionOf(value)
  return { effect, points_numerator: numerator, points_denominator: denominator, named: null }
}
const nothing = { points_numerator: null, points_denominator: null }

const effectOf = ({ effect }: LedgerLine): Effect => {
  if ('points' in effect) return numbered('points', effect.points)
  if ('set' in effect) return numbered('set', effect.set)
  if ('flag' in effect) return { effect: 'flag', ...nothing, named: effect.flag }
  if ('list' in effect) return { effect: 'list', ...nothing, named: effect.list }
  return { effect: 'propose', ...nothing, named: effect.propose }
}

const rowOf = (complaint: string, line: LedgerLine, ordinal: number): LedgerRow => ({
  complaint,
  ordinal,
  line: line.id,
  scheme: line.scheme,
  scope: line.scope,
  charged: line.charged ?? null,
  regulation: line.regulation,
  version: line.version,
  clause: line.clause,
  ref: line.ref,
  ...effectOf(line),
  event: line.event,
  occurred_at: line.occurredAt,
  occurred_ms: msOf(line.occurredAt) ?? 0,
  conduct_at: line.conductAt,
  period: line.period?.id ?? null,
  status: line.status,
  reversed_by: line.reversedBy?.event ?? null,
})

/** The lines that cases enter into the ledgers of agents and units, under the schemes of their regulations. */
export const score = complaintModel({
  name: 'score',
  version: 1,
  meaning: { zh: '扣分与奖惩', en: 'Ledgers of agents and units' },
  tables: [ledgerTable],
  rows: ({ complaint }, { rules }) => [
    ledgerOf(rules)([complaint]).map((line, ordinal) => rowOf(complaint.id, line, ordinal)),
  ],
})
