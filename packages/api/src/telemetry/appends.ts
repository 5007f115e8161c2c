import type { Link, SpanContext } from '@opentelemetry/api'
import type { Position } from '@redress/domain'

/** Spans remembered at most; of a catch-up over more, the last ones. */
const MOST = 1_000

/** The spans of appends, until the read models took what was appended: no event says under which span it came. */
export interface Appends {
  readonly add: (position: Position, context: SpanContext) => void
  /** Links to those after a place and up to another; they are forgotten then, and what lies before them. */
  readonly take: (from: Position | undefined, to: Position | undefined) => Link[]
}

export const appendsOf = (): Appends => {
  let kept: Array<{ readonly position: Position; readonly context: SpanContext }> = []
  return {
    add: (position, context) => {
      kept.push({ position, context })
      if (kept.length > MOST) kept.shift()
    },
    take: (from, to) => {
      if (kept.length === 0 || to === undefined) return []
      const taken = kept.filter(({ position }) => position <= to && (from === undefined || position > from))
      kept = kept.filter(({ position }) => position > to)
      return taken.map(({ context }) => ({ context }))
    },
  }
}
