import type { Length } from '@redress/holidays'
import type { Mode } from '../../regulation/check/satisfy/mode.js'
import { environmentOf } from '../../regulation/compiled-environment.js'
import { number } from '../../regulation/condition.js'
import { duration } from '../../regulation/environment.js'
import type { Condition } from '../../regulation/language/condition.js'
import type { Duration } from '../../regulation/language/words.js'
import { drafted, type WayTo } from './selection.js'
import { related, severally } from './several.js'
import { factOf, happeningOf, type Situation } from './situation.js'
import { wantsTruth } from './values.js'
import { amended, first, NOTHING, say, together, type Way, wait } from './way.js'

/** How long a time is from now, through the calendar, and a little more. */
const lengthOf = (s: Situation, value: Duration): number | undefined => {
  const length = duration(environmentOf(s.regulation), value)
  const due = length === undefined ? undefined : s.regulation.calendar.period(s.now, length as Length)
  return due?._tag === 'Right' ? due.right.dueAt - s.now + 1 : undefined
}

/** The age of a moment: what has just been done is young, what is done and waited for is old. */
export const aged = (
  s: Situation,
  condition: Extract<Condition, { within: unknown }>,
  mode: Mode,
  wayTo: WayTo,
): Way | undefined => {
  const { fact } = condition
  const again = /^last\.(.+)\.at$/.exec(fact)?.[1]
  const anew = again === undefined ? undefined : drafted(s, again, wayTo)
  const redone = anew === undefined ? NOTHING : together([anew.way, first(anew.draft)])
  if (wantsTruth(mode)) return fact.startsWith('it.') || anew !== undefined ? redone : undefined
  const length = lengthOf(s, condition.within)
  if (length === undefined) return undefined
  return together([factOf(s, fact) === undefined && !fact.startsWith('it.') ? redone : NOTHING, wait(length)])
}

/** So many events come by being brought about; that there are not so many, by a new round or by their growing old. */
export const counted = (
  s: Situation,
  condition: Extract<Condition, { some: unknown }>,
  mode: Mode,
  wayTo: WayTo,
): Way | undefined => {
  const { some, distinct } = condition
  const least = number(environmentOf(s.regulation), condition.atLeast ?? 1)
  const narrow = typeof some === 'string' ? { event: some } : some
  const same = typeof narrow.in === 'object' ? narrow.in.same.join('+') : undefined
  if (!wantsTruth(mode)) {
    if (same !== undefined) return { ...NOTHING, related: { [same]: [] } }
    const reopened = narrow.in === 'round' ? drafted(s, 'Reopened', wayTo) : undefined
    if (reopened !== undefined) return first(reopened.draft)
    const length = narrow.within === undefined ? undefined : lengthOf(s, narrow.within)
    return length === undefined ? undefined : wait(length)
  }
  if (least === undefined) return undefined
  if (same !== undefined) return related(s, some, same, least, wayTo)
  return severally(s, some, least, distinct, wayTo)
}

/** A sum is reached by one event that alone is enough. */
export const summed = (
  s: Situation,
  condition: Extract<Condition, { sum: unknown }>,
  mode: Mode,
  wayTo: WayTo,
): Way | undefined => {
  const { over, sum } = condition
  const least = number(environmentOf(s.regulation), condition.atLeast)
  const same = typeof over === 'object' && typeof over.in === 'object' ? over.in.same.join('+') : undefined
  if (least === undefined) return undefined
  if (!wantsTruth(mode)) return same === undefined ? undefined : { ...NOTHING, related: { [same]: [] } }
  const found = drafted(s, over, wayTo)
  if (found === undefined) return undefined
  const one = amended(s.stage.codecOf, found.draft, say('it', sum.replace(/^it\./, ''), least), 'it')
  return same === undefined
    ? together([found.way, first(one)])
    : { ...NOTHING, related: { [same]: [happeningOf(s, one, `${s.state.id}-other`)] } }
}
