import type { Mode } from '../../regulation/check/satisfy/mode.js'
import type { Condition, NarrowSelection, Pattern, Selection } from '../../regulation/language/condition.js'
import { list } from '../../regulation/selection-party.js'
import { type Draft, holding, saying } from './draft.js'
import type { Bag } from './place.js'
import { plainDraft, recipient } from './plain.js'
import { factOf, type Situation } from './situation.js'
import { amended, first, NOTHING, together, type Way } from './way.js'

/** How a condition is made to be as wanted: given, as what is selected and what is asked of it rest on each other. */
export type WayTo = (s: Situation, condition: Condition, mode: Mode) => Way | undefined

/** An event that a selection means, as the command that yields it, and what has to be done before. */
export interface Drafted {
  readonly draft: Draft
  readonly way: Way
}

/** What a kind of event stands for: the end of the case is what the head says, anything whatever is a look after the case. */
const kindsOf = ({ regulation }: Situation, kind: string): ReadonlyArray<Selection> =>
  kind === 'terminal'
    ? selectionsOf(regulation.source.terminal)
    : kind === '*'
      ? ['FollowedUp:track', 'CallAnswered', 'Enrolled']
      : [kind]

/** The selections that a pattern is made of. */
export const selectionsOf = (pattern: Pattern): ReadonlyArray<Selection> => {
  if (typeof pattern === 'string' || 'event' in pattern) return [pattern]
  if ('some' in pattern) return [pattern.some]
  const parts = 'anyOf' in pattern ? pattern.anyOf : 'allOf' in pattern ? pattern.allOf : pattern.inOrder
  return parts.flatMap(selectionsOf)
}

const actorOf = (s: Situation, by: NarrowSelection['by']): Draft['actor'] | undefined => {
  if (by === undefined) return undefined
  const named = typeof by === 'object' && 'fact' in by ? [factOf(s, by.fact)].flat() : list(by)
  const role = s.luck.of(named)
  return typeof role === 'string' ? holding(role) : undefined
}

const proposalOf = ({ state }: Situation): unknown =>
  (state.newest['Proposed']?.event.data as Bag | undefined)?.['proposal']

/** The subject that an event is to be about. What nobody has proposed yet is proposed first. */
const aboutSubject = (s: Situation, draft: Draft, of: string): Drafted => {
  const about = saying(s.stage.codecOf, draft, 'of', of) ?? draft
  // What is approved of a regulation is the version about to be published.
  const subject = of === 'proposal' ? proposalOf(s) : of === 'regulation' ? s.draft.data['version'] : undefined
  const named = typeof subject === 'string' ? saying(s.stage.codecOf, about, 'subject', subject) : undefined
  const proposed = of === 'proposal' && s.state.newest['Proposed'] === undefined ? plainDraft(s, 'Proposed') : undefined
  return { draft: named ?? about, way: proposed === undefined ? NOTHING : first(proposed) }
}

/** Says what a selection asks of its event, as far as it asks more than the kind. */
const narrowed = (s: Situation, plain: Draft, narrow: NarrowSelection, wayTo: WayTo): Drafted | undefined => {
  const { to, of, where } = narrow
  const role = to === undefined ? undefined : s.luck.of(list(to))
  const sent = role === undefined ? plain : saying(s.stage.codecOf, plain, 'to', recipient(role))
  if (sent === undefined) return undefined
  const about = of === undefined ? { draft: sent, way: NOTHING } : aboutSubject(s, sent, of)
  if (where === undefined) return about
  const way = wayTo({ ...s, it: about.draft }, where, 'true')
  if (way === undefined) return undefined
  // What is said of the event itself is said; what the command at hand must say for it is passed on.
  const rest = { ...way, says: way.says.filter((one) => one.of === 'draft') }
  return { draft: amended(s.stage.codecOf, about.draft, way, 'it'), way: together([about.way, rest]) }
}

/** An event that a selection means; `undefined` where nobody can bring it about here. */
export const drafted = (
  s: Situation,
  selection: Selection,
  wayTo: WayTo,
  actor?: Draft['actor'],
): Drafted | undefined => {
  const narrow: NarrowSelection = typeof selection === 'string' ? { event: selection } : selection
  const who = actorOf(s, narrow.by) ?? actor
  for (const kind of s.luck.from(
    list(narrow.event).flatMap((each) => kindsOf(s, each)),
    s.turn,
  )) {
    if (typeof kind !== 'string') {
      const found = drafted(s, kind, wayTo, who)
      if (found !== undefined) return found
      continue
    }
    const plain = plainDraft(s, kind, who)
    const found = plain === undefined ? undefined : narrowed(s, plain, narrow, wayTo)
    if (found !== undefined) return found
  }
  return undefined
}
