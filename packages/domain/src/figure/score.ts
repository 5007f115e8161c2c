import type { Scalar } from '../codec/words.js'
import { type Fraction, whole } from '../regulation/fraction.js'
import { type Cited, citationOf } from '../regulation/mechanism/cited.js'
import type { CompiledScheme } from '../regulation/mechanism/scheme.js'
import type { IndicatorFigures } from './indicator.js'
import type { Figure } from './judge.js'
import type { Evidenced, LedgerLine } from './line.js'
import type { Span } from './period.js'

/** An indicator of one agent or unit, as a scorecard brings it in; their place by it among the others, best first. */
export interface ScoredIndicator {
  readonly figures: Omit<IndicatorFigures, 'groups' | 'total'>
  readonly figure: Figure
  readonly place?: number
}

/** The result of a scheme for one agent or unit in one period. It proposes; people decide. */
export interface Score extends Cited {
  readonly scheme: string
  readonly scope: 'agent' | 'unit'
  /** Absent for lines that name nobody. */
  readonly subject?: string
  readonly period?: Span
  /** Sum of the points that count, or the value that a line which counts has set instead. */
  readonly points: Fraction
  readonly setTo?: number
  readonly flags: { readonly [flag: string]: Scalar }
  readonly lists: ReadonlyArray<string>
  readonly lines: ReadonlyArray<LedgerLine>
  readonly indicators: ReadonlyArray<ScoredIndicator>
  /** Scores of the schemes that it brings together. */
  readonly basis: ReadonlyArray<Score>
  readonly output?: 'ranking' | 'scorecard' | 'bonusProposal'
  /** In a ranking: by the sum of the places in each indicator. */
  readonly place?: number
  /** A bonus has no amount until somebody decides on one. */
  readonly amount?: null
  /** The confirmation that closed the period; its own words of the result are on it. */
  readonly frozenBy?: Evidenced
}

/** A score of which nothing is known but whose it is. */
export const emptyScore = (scheme: CompiledScheme, subject: string | undefined, period: Span | undefined): Score => {
  const { id, scope, output } = scheme
  return {
    ...citationOf(scheme),
    scheme: id,
    scope,
    ...(subject === undefined ? {} : { subject }),
    ...(period === undefined ? {} : { period }),
    points: whole(0),
    flags: {},
    lists: [],
    lines: [],
    indicators: [],
    basis: [],
    ...(output === undefined ? {} : { output }),
    ...(output === 'bonusProposal' ? { amount: null } : {}),
  }
}
