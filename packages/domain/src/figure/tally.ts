import { add, type Fraction, fractionOf, whole } from '../regulation/fraction.js'
import type { CompiledScheme } from '../regulation/mechanism/scheme.js'
import { ledgerOf } from './ledger.js'
import type { LedgerLine } from './line.js'
import type { Span } from './period.js'
import { type RegisterReading, streamsOf } from './register.js'
import { emptyScore, type Score } from './score.js'

const sum = (lines: ReadonlyArray<LedgerLine>): Fraction =>
  lines.reduce((total, { effect }) => ('points' in effect ? add(total, fractionOf(effect.points)) : total), whole(0))

export type Tallied = Pick<Score, 'points' | 'setTo' | 'flags' | 'lists'>

/** What lines come to, in their order: of several values that were set the last holds, whatever the points. */
export const tallied = (lines: ReadonlyArray<LedgerLine>): Tallied => {
  const counting = lines.filter(({ counts }) => counts)
  const set = counting.flatMap(({ effect }) => ('set' in effect ? [effect.set] : [])).at(-1)
  const flags = counting.flatMap(({ effect }) => ('flag' in effect ? [[effect.flag, effect.value] as const] : []))
  const lists = counting.flatMap(({ effect }) => ('list' in effect ? [effect.list] : []))
  return {
    points: set === undefined ? sum(counting) : fractionOf(set),
    ...(set === undefined ? {} : { setTo: set }),
    flags: Object.fromEntries(flags),
    lists: [...new Set(lists)].sort(),
  }
}

/** The tally of a ledger, for everybody whom a line of the period charges. */
export const tallies = (
  reading: Pick<RegisterReading, 'rules' | 'register'>,
  scheme: CompiledScheme,
  period: Span,
): ReadonlyArray<Score> => {
  const lines = ledgerOf(reading.rules)(streamsOf(reading)).filter(
    (line) =>
      line.scheme === scheme.id &&
      line.version === scheme.version &&
      (line.period === undefined || line.period.id === period.id),
  )
  const subjects = [...new Set(lines.map(({ charged }) => charged))].sort()
  return subjects.map((subject) => {
    const own = lines.filter(({ charged }) => charged === subject)
    const frozenBy = own.find((line) => line.frozenBy !== undefined)?.frozenBy
    return {
      ...emptyScore(scheme, subject, scheme.period === undefined ? undefined : period),
      ...tallied(own),
      lines: own,
      ...(frozenBy === undefined ? {} : { frozenBy }),
    }
  })
}
