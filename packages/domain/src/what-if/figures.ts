import type { EpochMs } from '@redress/holidays'
import type { Dossier } from '../clock/dossier.js'
import type { Rules } from '../complaint/rules.js'
import { figuresOf, type IndicatorFigures } from '../figure/indicator.js'
import { periodAt } from '../figure/period.js'
import { readingOf } from '../figure/register.js'
import type { CompiledRegulation } from '../regulation/compile.js'
import { compareFractions } from '../regulation/fraction.js'
import { listed, quiet, type WhatIfChange } from './change.js'
import type { CaseWhatIf } from './what-if.js'

/** An indicator over the same cases, as it is and as it would be; absent on the side whose rules do not have it. */
export interface FigureChange {
  /** `<clause>#<mechanism>` and period: `c16#1 2026-01`. */
  readonly name: string
  readonly before?: IndicatorFigures
  readonly after?: IndicatorFigures
  /** Does its value change, in all or in one of its groups. */
  readonly changed: boolean
}

type Named = ReadonlyMap<string, IndicatorFigures>

/** The indicators of some regulations over cases, each of the period in which the moment lies. */
const taken = (
  rules: Rules,
  regulations: ReadonlyArray<CompiledRegulation>,
  dossiers: ReadonlyArray<Dossier>,
  now: EpochMs,
): Named => {
  const figures = figuresOf(readingOf(rules, { dossiers }, now))
  return new Map(
    regulations.flatMap(({ indicators }) =>
      indicators.flatMap((indicator) =>
        indicator.periods.map((kind) => {
          const period = periodAt(kind, now, indicator.seasons)
          return [
            `${indicator.id.slice(indicator.id.indexOf('/') + 1)} ${period.id}`,
            figures(indicator, period),
          ] as const
        }),
      ),
    ),
  )
}

const isSame = (one: IndicatorFigures | undefined, two: IndicatorFigures | undefined): boolean => {
  if (one === undefined || two === undefined) return one === two
  const [a, b] = [
    [one.total, ...one.groups],
    [two.total, ...two.groups],
  ]
  return (
    a.length === b.length &&
    a.every(({ value, group }, i) => {
      const other = b[i]
      if (other === undefined || JSON.stringify(group) !== JSON.stringify(other.group)) return false
      if (value === null || other.value === null) return value === other.value
      return compareFractions(value, other.value) === 0
    })
  )
}

/**
 * The indicators over cases as they are and as they would be under other rules, in the periods in which the moment lies. Takes
 * the cases of `whatIf`, all at once: an indicator is a figure over all of them.
 *
 * @example
 * import { compile, millis, rulesOf, whatIf, whatIfFigures } from '@redress/domain'
 * import { governmentServiceCentre } from '@redress/domain/regulations'
 * import { received, shanghai } from '@redress/domain/testing'
 *
 * const compiled = compile(governmentServiceCentre)
 * assert.ok(compiled._tag === 'Right')
 * const rules = rulesOf([compiled.right])
 * const change = { under: compiled.right }
 * const now = millis(shanghai('2026-02-01'))
 * const receipt = received({}, { regulations: [{ id: 'government-service-centre', version: '1' }] })
 * const figures = whatIfFigures(rules, change)(whatIf(rules, change)([[receipt]], now), now)
 * assert.ok(figures.every(({ changed }) => !changed))
 */
export const whatIfFigures =
  (rules: Rules, change: WhatIfChange) =>
  (cases: Iterable<CaseWhatIf>, now: EpochMs): ReadonlyArray<FigureChange> => {
    const all = [...cases]
    const [present, other] = [quiet(rules), quiet(rules, listed(change))]
    const own = new Set(all.flatMap(({ before }) => before.complaint.regulations.map(({ id }) => id)))
    const next = new Set(all.flatMap(({ after }) => after.complaint.regulations.map(({ id }) => id)))
    const of = (among: Rules, ids: ReadonlySet<string>) => among.current.filter(({ id }) => ids.has(id))
    const was = taken(
      present,
      of(present, own),
      all.map(({ before }) => before),
      now,
    )
    const is = taken(
      other,
      of(other, next),
      all.map(({ after }) => after),
      now,
    )
    return [...new Set([...was.keys(), ...is.keys()])].map((name) => {
      const [before, after] = [was.get(name), is.get(name)]
      return {
        name,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
        changed: !isSame(before, after),
      }
    })
  }
