import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importRegister } from '@redress/api'
import {
  type Clause,
  commandBatch,
  compile,
  type EventStore,
  type Mechanism,
  type Regulation,
  type Rules,
  rulesOf,
} from '@redress/domain'
import { memoryStore } from '@redress/domain/memory'
import { governmentServiceCentre } from '@redress/domain/regulations'
import type { RealRecords } from './reckoned-sets.js'
import { copied, ownFolder } from './redress.js'
import { ROOT } from './shared.js'

const within = (n: number, stopsOn: RealRecords['endedBy']): Mechanism => ({
  kind: 'clock',
  startsOn: 'Received',
  stopsOn,
  within: { n, unit: 'workingDay' },
  responsible: 'supervision-section',
})

/** In time by the month in which the limit falls due, or in which the case came in. */
const inTime = (clause: string, cohort: 'row.dueAt' | 'case.receivedAt'): Mechanism => ({
  kind: 'indicator',
  rows: 'clock',
  denominator: { fact: 'row.clock', is: clause },
  numerator: { fact: 'row.state', is: 'met' },
  measure: 'ratio',
  cohort,
  period: 'month',
  groupBy: ['row.unit'],
  openRows: 'excludeNotDue',
})

const ofCases = (numerator?: Extract<Mechanism, { kind: 'indicator' }>['numerator']): Mechanism => ({
  kind: 'indicator',
  rows: 'complaint',
  denominator: { fact: 'row.receivedAt', set: true },
  ...(numerator === undefined ? { measure: 'count' } : { numerator, measure: 'ratio' }),
  cohort: 'row.receivedAt',
  period: 'month',
  groupBy: ['row.unit'],
})

/** The clauses that this suite adds to the regulation: limits of 5 and 15 working days, and the indicators, as data. */
export const added = (endedBy: RealRecords['endedBy']) =>
  ({
    c905: within(5, endedBy),
    c915: within(15, endedBy),
    c920: ofCases(),
    c921: ofCases({ fact: 'row.reopenedCount', atLeast: 1 }),
    c922: ofCases({ some: 'Assigned', atLeast: 2 }),
    c930: inTime('c905', 'row.dueAt'),
    c931: inTime('c915', 'row.dueAt'),
    c940: inTime('c905', 'case.receivedAt'),
    c941: inTime('c915', 'case.receivedAt'),
  }) satisfies { readonly [clause: `c${string}`]: Mechanism }

const withClauses = (endedBy: RealRecords['endedBy']): Regulation => ({
  ...governmentServiceCentre,
  clauses: [
    ...governmentServiceCentre.clauses,
    ...Object.entries(added(endedBy)).map(
      ([id, mechanism]): Clause => ({
        id: id as `c${string}`,
        ref: id,
        summary: { zh: '一致性试验所加', en: 'Added by the conformance suite' },
        nature: 'assessment',
        modality: 'should',
        does: [mechanism],
      }),
    ),
  ],
})

/** A register in the log, as an embedder imports it; rows that were refused are a failure. */
export const imported = async (
  records: RealRecords,
): Promise<{ readonly store: EventStore; readonly rules: Rules }> => {
  const source = withClauses(records.endedBy)
  const compiled = compile(source)
  if (compiled._tag === 'Left') throw new Error(compiled.left.map(({ path, en }) => `${path}: ${en}`).join('\n'))
  const rules = rulesOf([compiled.right])
  const store = memoryStore()
  const folder = records.tables.length > 0 ? copied(...records.tables) : ownFolder()
  for (const [file, text] of Object.entries(records.written?.() ?? {})) writeFileSync(join(folder, file), text)
  const report = await importRegister({
    file: join(folder, records.register),
    mapping: join(ROOT, records.mapping),
    regulation: source.id,
    regulations: [source],
    batch: commandBatch({ store, rules }),
  })()
  if (report._tag === 'Left') throw new Error(JSON.stringify(report.left))
  const { rejected, activities } = report.right
  if (rejected > 0 || (activities?.rejected ?? 0) > 0) throw new Error(JSON.stringify(report.right).slice(0, 2_000))
  return { store, rules }
}
