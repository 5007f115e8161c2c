import type { Evidence } from '@redress/domain'

/** A clause that had a say in an event, and how. Warning texts and filled values stay in the log: they may be personal. */
export interface ClauseApplied {
  readonly effect: 'cause' | 'warning' | 'filled' | 'routed' | 'override'
  readonly regulation: string
  readonly clause: string
  /** Record field that the clause filled. */
  readonly field?: string
  /** Step and recipients that it routed to. */
  readonly step?: string
  readonly to?: ReadonlyArray<string>
  /** Role by which it was overridden. */
  readonly role?: string
}

const NONE: ReadonlyArray<ClauseApplied> = []

/** The clauses in the evidence of an event. */
export const clausesOf = ({ cause, warnings, filled, routed, overrides }: Evidence): ReadonlyArray<ClauseApplied> => {
  if (
    cause === undefined &&
    warnings === undefined &&
    filled === undefined &&
    routed === undefined &&
    overrides === undefined
  )
    return NONE
  return [
    ...(cause === undefined ? [] : [{ effect: 'cause' as const, regulation: cause.regulation, clause: cause.clause }]),
    ...(warnings ?? []).map(({ regulation, clause }) => ({ effect: 'warning' as const, regulation, clause })),
    ...(filled ?? []).map(({ regulation, clause, field }) => ({
      effect: 'filled' as const,
      regulation,
      clause,
      field,
    })),
    ...(routed ?? []).map(({ regulation, clause, step, to }) => ({
      effect: 'routed' as const,
      regulation,
      clause,
      step,
      to,
    })),
    ...(overrides ?? []).map(({ regulation, clause, role }) => ({
      effect: 'override' as const,
      regulation,
      clause,
      role,
    })),
  ]
}
