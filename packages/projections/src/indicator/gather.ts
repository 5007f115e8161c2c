import { contextOf, type Dossier, type Measured, readingOf, type Span } from '@redress/domain'
import { parseInstant } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { ofNoUnit, type ProjectionError } from '../runtime/error.js'
import { candidates } from './candidates.js'
import { type CaseReader, caseReader } from './cases.js'
import type { Cut } from './cut.js'
import type { Plan, Wanted } from './plan.js'
import type { Source } from './source.js'
import { streamsOf } from './streams.js'

type Done = Promise<E.Either<ProjectionError, void>>
type CaseReading = ReturnType<typeof readingOf>

/** The periods among those wanted into which the rows fall, by the value of the cohort fact: an instant, or a period's name. */
const periodsHit = ({ indicator, periods }: Wanted, reading: CaseReading): Iterable<string> => {
  // One alone is looked at as it is: measuring leaves out what lies elsewhere.
  if (periods.size === 1) return periods.keys()
  const hit = new Set<string>()
  for (const row of reading.rows(indicator.rows)) {
    const value = indicator.cohort(contextOf(reading, row))
    if (typeof value !== 'string') continue
    if (periods.has(value)) hit.add(value)
    const at = parseInstant(value)
    if (E.isLeft(at)) continue
    for (const [id, { period }] of periods) if (at.right >= period.fromMs && at.right < period.toMs) hit.add(id)
  }
  return hit
}

/** Measures the rows of a reading for each period that they fall into; `fits` leaves out those of cases only read beside. */
const take = (wanted: Wanted, reading: CaseReading, fits: (row: Measured) => boolean): void => {
  for (const id of periodsHit(wanted, reading)) {
    const place = wanted.periods.get(id)
    if (place === undefined) continue
    for (const row of reading.measured(wanted.indicator, place.period, wanted.groupBy))
      if (fits(row)) place.rows.push(row)
  }
}

/** The case, and the one that it repeats, if it does: the gap between them needs both. */
const withRepeated = async (
  reader: CaseReader,
  reading: CaseReading,
): Promise<E.Either<ProjectionError, CaseReading>> => {
  const repeated = reading.rows('complaint')[0]?.columns['repeatOf']
  if (typeof repeated !== 'string') return E.right(reading)
  const other = await reader.one(repeated)
  if (E.isLeft(other)) return other
  return E.right(readingOf(reading.rules, { dossiers: [...reading.register.dossiers, other.right] }, reading.now))
}

/** What else is made of each case in the same walk: those that have a row in one of the periods, each read alone. */
export interface Beside {
  readonly periods: ReadonlyArray<Span>
  readonly use: (complaint: string, reading: CaseReading) => void
}

const ofCases = async (source: Source, wanted: ReadonlyArray<Wanted>, cut: Cut, beside: Beside | undefined): Done => {
  const { rules } = source.context
  const reader = await caseReader(source, cut)
  const ofWhole = beside !== undefined || wanted.some(({ indicator }) => indicator.rows === 'complaint')
  const all = await candidates(
    source.db,
    [...wanted.flatMap(({ periods }) => [...periods.values()].map(({ period }) => period)), ...(beside?.periods ?? [])],
    cut,
  )
  return reader.each(all, async (id: string, dossier: Dossier) => {
    const alone = readingOf(rules, { dossiers: [dossier] }, cut.asOf)
    const reading = ofWhole ? await withRepeated(reader, alone) : E.right(alone)
    if (E.isLeft(reading)) return reading
    for (const each of wanted) take(each, reading.right, ({ ref }) => ref.case === id)
    beside?.use(id, reading.right)
    return E.right(undefined)
  })
}

const ofCalls = async ({ store, context }: Source, wanted: ReadonlyArray<Wanted>, cut: Cut): Done => {
  const calls = await streamsOf(store, 'call', cut)
  if (E.isLeft(calls)) return calls
  const reading = readingOf(context.rules, { dossiers: [], streams: calls.right }, cut.asOf)
  for (const each of wanted) take(each, reading, () => true)
  return E.right(undefined)
}

/** Reads every case and call that a plan may need, one after another, and gives the plan its rows. Errors: `OfNoUnit`, `StoreFailed`. */
export const gather = async (source: Source, { wanted }: Plan, cut: Cut, beside?: Beside): Done => {
  const calls = wanted.filter(({ indicator }) => indicator.rows === 'call')
  const cases = wanted.filter(({ indicator }) => indicator.rows !== 'call')
  if (calls.length > 0) {
    if (cut.units !== undefined) return E.left(ofNoUnit)
    const done = await ofCalls(source, calls, cut)
    if (E.isLeft(done)) return done
  }
  return cases.length === 0 && beside === undefined ? E.right(undefined) : ofCases(source, cases, cut, beside)
}
