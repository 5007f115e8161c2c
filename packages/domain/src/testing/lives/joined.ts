import type { Condition } from '../../regulation/language/condition.js'
import type { Situation } from './situation.js'
import { amended, together, type Way } from './way.js'

/** All of them: each is thought about with what the others have said already. */
export const each = (
  s: Situation,
  parts: ReadonlyArray<Condition>,
  way: (s: Situation, part: Condition) => Way | undefined,
): Way | undefined => {
  const { codecOf } = s.stage
  const ways: Way[] = []
  let so = s
  for (const part of parts) {
    const found = way(so, part)
    if (found === undefined) return undefined
    ways.push(found)
    so = {
      ...so,
      draft: amended(codecOf, so.draft, found),
      ...(so.it === undefined ? {} : { it: amended(codecOf, so.it, found, 'it') }),
    }
  }
  return together(ways)
}

/** One of them is enough: the first for which there is a way. */
export const oneOf = (
  s: Situation,
  parts: ReadonlyArray<Condition>,
  way: (s: Situation, part: Condition) => Way | undefined,
): Way | undefined => {
  for (const part of s.luck.from(parts, s.turn)) {
    const found = way(s, part)
    if (found !== undefined) return found
  }
  return undefined
}
