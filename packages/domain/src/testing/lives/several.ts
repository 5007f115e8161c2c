import type { Pattern, Selection } from '../../regulation/language/condition.js'
import { type Draft, saying } from './draft.js'
import { type Drafted, drafted, type WayTo } from './selection.js'
import { factOf, happeningOf, type Situation } from './situation.js'
import { first, NOTHING, together, type Way } from './way.js'

/** The same several times over, told apart as the count asks: by other people, on other days, about something else. */
const toldApart = (s: Situation, draft: Draft, distinct: string | undefined, n: number): Draft => {
  const field = distinct?.replace(/^it\./, '')
  if (field === undefined || n === 0) return draft
  if (field === 'actor.id') return { ...draft, actor: { ...draft.actor, id: `${draft.actor.id}-${n}` } }
  return saying(s.stage.codecOf, draft, field, `other-${n}`) ?? draft
}

const MOST = 6

/** So many events that a selection means. */
export const severally = (
  s: Situation,
  selection: Selection,
  least: number,
  distinct: string | undefined,
  wayTo: WayTo,
): Way | undefined => {
  const found = drafted(s, selection, wayTo)
  if (found === undefined) return undefined
  const drafts = Array.from({ length: Math.min(least, MOST) }, (_, n) => toldApart(s, found.draft, distinct, n))
  return together([found.way, first(...drafts)])
}

/** So many events of other cases that are equal in some facts: the outside tells of them. */
export const related = (
  s: Situation,
  selection: Selection,
  relation: string,
  least: number,
  wayTo: WayTo,
): Way | undefined => {
  const found = drafted(s, selection, wayTo)
  if (found === undefined) return undefined
  const events = Array.from({ length: Math.min(least, 40) }, (_, n) =>
    happeningOf(s, found.draft, `${s.state.id}-alike-${n}`),
  )
  return { ...NOTHING, related: { [relation]: events } }
}

/** What has to be done, in order, so that a pattern is complete. */
export const draftsOf = (
  s: Situation,
  pattern: Pattern,
  wayTo: WayTo,
  actor?: Draft['actor'],
): ReadonlyArray<Drafted> | undefined => {
  if (typeof pattern === 'string' || 'event' in pattern) {
    const found = drafted(s, pattern, wayTo, actor)
    return found === undefined ? undefined : [found]
  }
  if ('some' in pattern) {
    const found = drafted(s, pattern.some, wayTo, actor)
    const least =
      'quota' in pattern
        ? 1
        : typeof pattern.atLeast === 'number'
          ? pattern.atLeast
          : pattern.atLeast === undefined
            ? 1
            : Number(factOf(s, pattern.atLeast.fact))
    if (found === undefined || Number.isNaN(least)) return undefined
    const { distinct } = pattern
    return Array.from({ length: Math.min(least, MOST) }, (_, n) => ({
      ...found,
      draft: toldApart(s, found.draft, distinct, n),
    }))
  }
  if ('anyOf' in pattern) {
    for (const part of s.luck.from(pattern.anyOf, s.turn)) {
      const found = draftsOf(s, part, wayTo, actor)
      if (found !== undefined) return found
    }
    return undefined
  }
  const parts = ('allOf' in pattern ? pattern.allOf : pattern.inOrder).map((part) => draftsOf(s, part, wayTo, actor))
  return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? [])
}
