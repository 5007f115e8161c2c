import fc from 'fast-check'
import type { Selection } from '../../regulation/language/condition.js'
import type { LedgerEffect, Scheme } from '../../regulation/language/figure.js'
import { atom, factual, plain } from './condition.js'
import { columns, state } from './facts.js'
import { length, param, period, role, share } from './head.js'
import { type Kinds, one } from './kind.js'
import { target } from './target.js'

const scheme = (effect: fc.Arbitrary<LedgerEffect>, decision: fc.Arbitrary<Scheme['decision']>): fc.Arbitrary<Scheme> =>
  fc.record(
    {
      kind: fc.constant('scheme' as const),
      scope: fc.constantFrom('agent' as const, 'unit' as const),
      period,
      entries: fc.tuple(
        fc.record({
          on: fc.constantFrom<Selection>('Investigated', 'Resolved'),
          when: atom(state),
          charge: fc.constant('case.respondent.person' as const),
          effect,
        }),
      ),
      inputs: fc.constant(['c04' as const]),
      output: fc.constantFrom('ranking' as const, 'scorecard' as const),
      decision,
    },
    { requiredKeys: ['kind', 'scope', 'period', 'entries', 'decision'] },
  )

/** Figures, ledgers, reports; they lean on the indicator of the fourth clause. */
export const figures = {
  indicator: () =>
    one(
      fc.record(
        {
          kind: fc.constant('indicator' as const),
          rows: fc.constant('complaint' as const),
          denominator: factual(columns),
          numerator: factual(columns),
          measure: fc.constantFrom('ratio' as const),
          cohort: fc.constant('row.receivedAt' as const),
          period: fc.oneof(period, fc.tuple(period)),
          groupBy: fc.constant(['row.unit' as const]),
          target: fc.oneof(fc.record({ atLeast: share }), fc.record({ atMost: share })),
          openRows: fc.constantFrom('excludeNotDue' as const, 'countAsFailed' as const),
          matureAfter: length,
          exceptions: atom(columns),
          compare: fc.constant('previousPeriod' as const),
        },
        { requiredKeys: ['kind', 'rows', 'denominator', 'numerator', 'measure', 'cohort', 'period'] },
      ),
    ),
  scheme: () =>
    one(
      fc.oneof(
        scheme(
          fc.oneof(
            fc.record({ points: fc.oneof(fc.integer({ min: -5, max: -1 }), fc.constant(param('twice'))) }),
            fc.record({ list: fc.constant('liability') }),
            fc.record({ propose: fc.constant('act:sanction-imposed' as const) }),
          ),
          fc.oneof(
            fc.constant('human' as const),
            fc.record({ by: role, act: fc.constant('act:assessment-confirmed' as const) }),
          ),
        ),
        // The engine decides of flags alone.
        scheme(fc.record({ flag: fc.constant('eligible'), value: fc.boolean() }), fc.constant('engine' as const)),
      ),
    ),
  report: () =>
    one(
      fc.record(
        {
          kind: fc.constant('report' as const),
          every: fc.oneof(period, fc.record({ perCase: plain }), fc.record({ live: fc.constant(true as const) })),
          author: target,
          to: fc.tuple(target),
          sections: fc.tuple(
            fc.oneof(
              fc.record({
                count: fc.constant('complaint' as const),
                where: factual(columns),
                groupBy: fc.constant(['row.unit' as const]),
              }),
              fc.record({ rows: fc.constant('complaint' as const), columns: fc.constant(['row.unit' as const]) }),
              fc.record({ indicator: fc.constantFrom('c04' as const, '*' as const) }),
              fc.record({ narrative: fc.constant('outlook') }),
            ),
          ),
          due: length,
          title: fc.constant('月报'),
          scope: fc.constantFrom('unit' as const, 'institution' as const),
        },
        { requiredKeys: ['kind', 'every', 'author', 'to', 'sections'] },
      ),
    ),
} satisfies Kinds<'indicator' | 'scheme' | 'report'>
