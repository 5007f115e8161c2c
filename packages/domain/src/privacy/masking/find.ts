import { detectors, PROVINCES, type Stretch } from './detect.js'
import { fold } from './fold.js'
import type { PersonalKind } from './kind.js'

/** Something personal in a text: what kind, and the UTF-16 units from its first to the one after its last. */
export interface PersonalFinding {
  readonly kind: PersonalKind
  readonly from: number
  readonly to: number
}

/** Ten digits that little parts, an `@`, a province with a letter: without any of them there is nothing to be found. */
const POSSIBLE = new RegExp(String.raw`(?:\d[-() （）]{0,2}){10}|@|${PROVINCES}[a-z]`, 'i')

/** What is left of a stretch when others are taken out of it. */
const without = ([from, to]: Stretch, taken: ReadonlyArray<Stretch>): ReadonlyArray<Stretch> => {
  const left: Stretch[] = []
  let at = from
  for (const [first, last] of taken) {
    if (first > at) left.push([at, first])
    at = last
  }
  if (to > at) left.push([at, to])
  return left
}

/**
 * Finds telephone, identity card and bank card numbers, e-mail addresses and number plates in free text, in the order of
 * the text, none overlapping. Card numbers count only if date and check digit are right; full-width digits, blanks and
 * hyphens within a number do not hide it. Names and addresses have no form to find them by. Takes time in proportion to
 * the length of the text.
 *
 * @example
 * import { findPersonal } from '@redress/domain'
 *
 * assert.deepEqual(findPersonal('联系电话：１３８００１３８０００，车牌闽A12345'), [
 *   { kind: 'mobile', from: 5, to: 16 },
 *   { kind: 'plate', from: 19, to: 26 },
 * ])
 */
export const findPersonal = (text: string): ReadonlyArray<PersonalFinding> => {
  const folded = fold(text)
  if (!POSSIBLE.test(folded.text)) return []
  const found: PersonalFinding[] = []
  let free: ReadonlyArray<Stretch> = [[0, folded.text.length]]
  for (const [kind, detect] of detectors)
    free = free.flatMap((stretch) => {
      const [start, end] = stretch
      const taken = detect(folded.text.slice(start, end)).map(([from, to]): Stretch => [start + from, start + to])
      for (const [from, to] of taken) found.push({ kind, from: folded.begins(from), to: folded.ends(to - 1) })
      return taken.length === 0 ? [stretch] : without(stretch, taken)
    })
  return found.sort((a, b) => a.from - b.from)
}
