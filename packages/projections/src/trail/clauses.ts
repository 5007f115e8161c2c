import type { Evidence } from '@redress/domain'

/** A clause that had a say in an event, and how. Warning texts and written values stay in the log: they may be personal. */
export interface ClauseApplied {
  readonly effect: 'cause' | 'warning' | 'filled' | 'routed' | 'override' | 'relaxed' | 'waived' | 'set'
  readonly regulation: string
  readonly clause: string
  /** Record field that the clause filled, or fact that it wrote. */
  readonly field?: string
  /** Step and recipients that it routed to. */
  readonly step?: string
  readonly to?: ReadonlyArray<string>
  /** Role by which it was overridden. */
  readonly role?: string
}

const NONE: ReadonlyArray<never> = []

type Cited = Pick<ClauseApplied, 'regulation' | 'clause'>

const applied = <C extends Cited>(
  effect: ClauseApplied['effect'],
  all: ReadonlyArray<C> | undefined,
  more?: (one: C) => Partial<ClauseApplied>,
): ReadonlyArray<ClauseApplied> =>
  all === undefined
    ? NONE
    : all.map((one) => ({ effect, regulation: one.regulation, clause: one.clause, ...more?.(one) }))

/** The clauses in the evidence of an event. */
export const clausesOf = ({
  cause,
  warnings,
  filled,
  routed,
  overrides,
  relaxed,
  waived,
  sets,
}: Evidence): ReadonlyArray<ClauseApplied> => [
  ...applied('cause', cause === undefined ? undefined : [cause]),
  ...applied('warning', warnings),
  ...applied('filled', filled, ({ field }) => ({ field })),
  ...applied('routed', routed, ({ step, to }) => ({ step, to })),
  ...applied('override', overrides, ({ role }) => ({ role })),
  ...applied('relaxed', relaxed),
  ...applied('waived', waived),
  ...applied('set', sets, ({ path }) => ({ field: path })),
]
