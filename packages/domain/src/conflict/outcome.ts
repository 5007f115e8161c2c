import type { Bilingual } from '../complaint/rejection.js'
import { describePattern } from '../regulation/describe.js'
import type { NarrowSelection, Pattern, Selection } from '../regulation/language/condition.js'
import type { Regulation } from '../regulation/language/regulation.js'
import type { EventKind } from '../regulation/language/words.js'
import { canonical } from './canonical.js'

/** One way in which a duty can be met: by one event, or by several together. */
export interface Outcome {
  /** Equal for two duties that the same act meets. */
  readonly key: string
  /** The kind of that event, where one is enough. */
  readonly kind?: EventKind
  readonly pattern: Pattern
}

const narrow = (selection: Selection): NarrowSelection =>
  typeof selection === 'string' ? { event: selection } : selection

const ofSelection = (selection: Selection): ReadonlyArray<Outcome> => {
  const { event, ...rest } = narrow(selection)
  const kinds: ReadonlyArray<EventKind> = typeof event === 'string' ? [event] : event
  const plain = Object.keys(rest).length === 0
  return kinds.map((kind) => {
    const pattern: Pattern = plain ? kind : { event: kind, ...rest }
    return { key: plain ? kind : canonical(pattern), kind, pattern }
  })
}

/** The ways in which what is waited for can come about. */
export const outcomesOf = (pattern: Pattern): ReadonlyArray<Outcome> => {
  if (typeof pattern === 'string' || 'event' in pattern) return ofSelection(pattern)
  if ('anyOf' in pattern) return pattern.anyOf.flatMap(outcomesOf)
  if ('some' in pattern && !('quota' in pattern) && (pattern.atLeast ?? 1) === 1) return ofSelection(pattern.some)
  return [{ key: canonical(pattern), pattern }]
}

/** What brings it about, in words. */
export const outcomeName = ({ pattern }: Outcome, regulation: Regulation): Bilingual =>
  describePattern(pattern, regulation)
