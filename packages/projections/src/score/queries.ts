import { explainScore, type Position, type Score, type ScoreExplanation, type Span, scoresOf } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import { positionOf } from '../indicator/candidates.js'
import type { Moment } from '../indicator/cut.js'
import { gather } from '../indicator/gather.js'
import { planOf } from '../indicator/plan.js'
import type { Source } from '../indicator/source.js'
import { spanOf } from '../indicator/span.js'
import type { ProjectionError } from '../runtime/error.js'
import { type Ask, asking } from '../runtime/query.js'
import { type CompiledScheme, registerFor, schemeNamed } from './ledgers.js'

/** A scheme that can be asked for: whose ledger it is, how often it begins anew, what it brings together, who decides. */
export type SchemeListed = Pick<
  CompiledScheme,
  | 'id'
  | 'regulation'
  | 'version'
  | 'clause'
  | 'ref'
  | 'summary'
  | 'modality'
  | 'scope'
  | 'period'
  | 'inputs'
  | 'output'
  | 'parameters'
> & { readonly decision: CompiledScheme['decision']['by'] }

const listed = (scheme: CompiledScheme): SchemeListed => {
  const { id, regulation, version, clause, ref, summary, modality, scope, period, inputs, output, parameters } = scheme
  return {
    ...{ id, regulation, version, clause, ref, summary, modality, scope, inputs, parameters },
    ...(period === undefined ? {} : { period }),
    ...(output === undefined ? {} : { output }),
    decision: scheme.decision.by,
  }
}

/** Every scheme of the regulations, or of one of them. */
export const schemeList =
  ({ context: { rules } }: Source): Ask<[regulation?: string], ReadonlyArray<SchemeListed>> =>
  (regulation) =>
  async () =>
    E.right(
      rules.current
        .filter(({ id }) => regulation === undefined || id === regulation)
        .flatMap(({ schemes }) => schemes.map(listed)),
    )

export interface ScoresQuery extends Moment {
  /** `<regulation>/<clause>#<n>` as `scores.list` names it. */
  readonly scheme: string
  /** Period of the scheme: `2026-01`, `2026-Q1` ...; a scheme without one has its whole ledger in each. */
  readonly period: string
  /** Only of this agent or unit; places are among all. */
  readonly who?: string
}

export interface ScoresAnswer {
  readonly scores: ReadonlyArray<ScoreExplanation>
  /** The place in the log up to which events count; absent over an empty log. */
  readonly position?: Position
}

const scored = async (
  source: Source,
  scheme: CompiledScheme,
  period: Span,
  moment: Moment,
): Promise<
  E.Either<ProjectionError, { readonly scores: ReadonlyArray<Score>; readonly position: Position | undefined }>
> => {
  const { rules } = source.context
  const position = await positionOf(source.db, 'score')
  const cut = { ...moment, position }
  const register = await registerFor(source, { regulation: scheme.regulation, period }, cut)
  if (E.isLeft(register)) return register
  const plan = planOf(rules, moment.asOf, (measuring) =>
    scoresOf({ ...measuring, register: register.right })(scheme, period),
  )
  const done = await gather(source, plan, cut)
  if (E.isLeft(done)) return done
  return E.right({ scores: scoresOf({ ...plan.measuring, register: register.right })(scheme, period), position })
}

/**
 * What a scheme comes to in a period, for each agent or unit: points, flags, lists, places, and every reason with its clause
 * and its event. Errors: `InvalidQuery`, `StoreFailed`.
 */
export const scoresIn = (source: Source): Ask<[query: ScoresQuery], ScoresAnswer> =>
  asking(async ({ scheme: id, period: name, who, ...moment }) => {
    const scheme = schemeNamed(source, id)
    if (E.isLeft(scheme)) return scheme
    const period = spanOf(name, scheme.right.seasons)
    if (E.isLeft(period)) return period
    const answer = await scored(source, scheme.right, period.right, moment)
    if (E.isLeft(answer)) return answer
    const { scores, position } = answer.right
    return E.right({
      scores: scores.filter(({ subject }) => who === undefined || subject === who).map(explainScore),
      ...(position === undefined ? {} : { position }),
    })
  })
