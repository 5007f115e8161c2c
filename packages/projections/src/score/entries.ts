import { type LedgerLine, ledgerOf, type Tallied, tallied } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import { positionOf } from '../indicator/candidates.js'
import type { Moment } from '../indicator/cut.js'
import type { Source } from '../indicator/source.js'
import { spanOf } from '../indicator/span.js'
import { type Ask, asking, limitOf } from '../runtime/query.js'
import { registerFor, schemeNamed } from './ledgers.js'

export interface EntriesQuery extends Moment {
  readonly scope: 'agent' | 'unit'
  readonly who: string
  /** Only of one scheme, and of one period of it. */
  readonly scheme?: string
  readonly period?: string
  /** Rows in a page, default 50, at most 1,000. */
  readonly limit?: number
  /** `next` of the page before. */
  readonly after?: string
}

/** A line of a ledger, and what its period had come to with it: a period begins from nothing. */
export interface ScoreEntry extends LedgerLine {
  readonly running: Tallied
}

export interface EntriesPage {
  readonly entries: ReadonlyArray<ScoreEntry>
  /** Where the next page begins; absent on the last. */
  readonly next?: string
}

/** Lines of one ledger and period add up; the next period begins anew. */
const ledgerAndPeriod = ({ scheme, version, period }: LedgerLine): string => `${scheme} ${version} ${period?.id ?? ''}`

const withRunning = (lines: ReadonlyArray<LedgerLine>): ReadonlyArray<ScoreEntry> => {
  const soFar = new Map<string, LedgerLine[]>()
  return lines.map((line) => {
    const key = ledgerAndPeriod(line)
    const its = soFar.get(key) ?? []
    its.push(line)
    soFar.set(key, its)
    return { ...line, running: tallied(its) }
  })
}

/** The ledger of an agent or unit, line by line in the order of the events behind them. Errors: `InvalidQuery`, `StoreFailed`. */
export const scoreEntries = (source: Source): Ask<[query: EntriesQuery], EntriesPage> =>
  asking(async ({ scope, who, scheme: id, period: name, limit: wanted, after, ...moment }) => {
    const scheme = id === undefined ? undefined : schemeNamed(source, id)
    if (scheme !== undefined && E.isLeft(scheme)) return scheme
    const period = name === undefined ? undefined : spanOf(name, scheme?.right.seasons)
    if (period !== undefined && E.isLeft(period)) return period
    const cut = { ...moment, position: await positionOf(source.db, 'score') }
    const register = await registerFor(source, { charged: who }, cut)
    if (E.isLeft(register)) return register
    const { dossiers, streams = [] } = register.right
    const lines = ledgerOf(source.context.rules)([...dossiers.map(({ complaint }) => complaint), ...streams]).filter(
      (line) =>
        line.scope === scope &&
        line.charged === who &&
        (id === undefined || line.scheme === id) &&
        (period === undefined || line.period === undefined || line.period.id === period.right.id),
    )
    const from = after === undefined ? 0 : lines.findIndex((line) => line.id === after) + 1
    const entries = withRunning(lines).slice(from, from + limitOf(wanted))
    const last = entries.at(-1)
    return E.right({
      entries,
      ...(last === undefined || from + entries.length >= lines.length ? {} : { next: last.id }),
    })
  })
