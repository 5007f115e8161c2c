import type { EpochMs } from '@redress/holidays'
import type { Stream } from '../aggregate/stream.js'
import type { Dossier } from '../clock/dossier.js'
import type { Rules } from '../complaint/rules.js'
import type { Rows } from '../regulation/language/words.js'
import type { CompiledIndicator, Grouping } from '../regulation/mechanism/indicator.js'
import { callRows } from './call-row.js'
import { joinRepeats } from './complaint-row.js'
import { type Measured, measure } from './measure.js'
import type { Span } from './period.js'
import type { Row } from './row.js'
import { dated, rowsOf } from './rows.js'

/** What figures are taken over: cases, and the streams of calls, agents and units, all as of the moment of reading. */
export interface Register {
  readonly dossiers: ReadonlyArray<Dossier>
  readonly streams?: ReadonlyArray<Stream>
}

/** A register as read at one moment. Rows are made once for each sort and period. */
export interface RegisterReading {
  readonly rules: Rules
  readonly register: Register
  readonly now: EpochMs
  readonly rows: (sort: Rows, period?: Span) => ReadonlyArray<Row>
  /** The rows of an indicator in one period, sorted into those that make its figures; never those of other figures. */
  readonly measured: (
    indicator: CompiledIndicator,
    period: Span,
    groupBy: ReadonlyArray<Grouping>,
  ) => ReadonlyArray<Measured>
}

/**
 * Reads a register at a moment.
 *
 * @example
 * import { emptyDossier, readingOf, rulesOf, stepDossier } from '@redress/domain'
 * import { received } from '@redress/domain/testing'
 * import { parseInstant } from '@redress/holidays'
 *
 * const rules = rulesOf([])
 * const dossiers = [stepDossier(rules)(emptyDossier('c-1'), received())]
 * const now = parseInstant('2026-02-01T09:00:00+08:00')
 * if (now._tag === 'Right') assert.equal(readingOf(rules, { dossiers }, now.right).rows('complaint').length, 1)
 */
export const readingOf = (rules: Rules, register: Register, now: EpochMs): RegisterReading => {
  const made = new Map<string, ReadonlyArray<Row>>()
  const read = rowsOf(rules)
  const make = (sort: Rows, period?: Span): ReadonlyArray<Row> => {
    if (sort === 'call') return (register.streams ?? []).flatMap(callRows).map(dated)
    const rows = register.dossiers.flatMap((dossier) => read(dossier, sort, now, period))
    return sort === 'complaint' ? joinRepeats(rows) : rows
  }
  const rows = (sort: Rows, period?: Span): ReadonlyArray<Row> => {
    const key = `${sort} ${period?.id ?? ''}`
    const known = made.get(key) ?? make(sort, period)
    made.set(key, known)
    return known
  }
  return {
    rules,
    register,
    now,
    rows,
    measured: (indicator, period, groupBy) =>
      measure(indicator, { rules, now }, rows(indicator.rows, period), period, groupBy),
  }
}

/** Every history of the register: of cases, and of whatever else was given. */
export const streamsOf = ({
  register: { dossiers, streams = [] },
}: Pick<RegisterReading, 'register'>): ReadonlyArray<Stream> => [
  ...dossiers.map(({ complaint }) => complaint),
  ...streams,
]
