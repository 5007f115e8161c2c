import type { Condition } from '../language/condition.js'
import { canBe, isTrue } from './satisfy/solve.js'
import { into, report, type Walk } from './walk.js'

const factIn = (condition: Condition): string | undefined => {
  if ('fact' in condition) return condition.fact
  return 'not' in condition && 'fact' in condition.not ? condition.not.fact : undefined
}

const never = (walk: Walk): void =>
  report(walk, 'ImpossibleCondition', {
    zh: '该条件永不成立。请改正，或删去。',
    en: 'This condition can never be true. Correct it, or take it out.',
  })

/** The first two parts that exclude each other; where only more than two do, the whole is told. */
const clash = (walk: Walk, parts: ReadonlyArray<Condition>): void => {
  const { words } = walk
  for (const [second, b] of parts.entries())
    for (const [first, a] of parts.slice(0, second).entries())
      if (!canBe(words, isTrue(a), isTrue(b))) {
        const fact = factIn(b) ?? factIn(a)
        const about = fact === undefined ? { zh: '', en: '' } : { zh: `（${fact}）`, en: ` about ${fact}` }
        into(walk, 'all', () =>
          into(walk, second, () =>
            report(walk, 'ImpossibleCondition', {
              zh: `all 的第 ${first + 1} 项与第 ${second + 1} 项${about.zh}不能同时成立，整个条件永不成立。请改正其一，或改用 any。`,
              en: `Parts ${first + 1} and ${second + 1} of this all${about.en} exclude each other, so it can never be true. Correct one of them, or use any.`,
              ...(fact === undefined ? {} : { word: fact }),
            }),
          ),
        )
        return
      }
  never(walk)
}

/** Tells of parts of a condition that can never be true, the innermost first; says whether there was one. */
export const impossible = (walk: Walk, condition: Condition): boolean => {
  const inside = (key: 'all' | 'any', parts: ReadonlyArray<Condition>): boolean => {
    let found = false
    into(walk, key, () => {
      for (const [index, part] of parts.entries())
        into(walk, index, () => {
          found = impossible(walk, part) || found
        })
    })
    return found
  }
  const told = (found: boolean): true | false => {
    if (found || canBe(walk.words, isTrue(condition))) return found
    if ('all' in condition) clash(walk, condition.all)
    else never(walk)
    return true
  }
  if ('all' in condition) return told(inside('all', condition.all))
  if ('any' in condition) return condition.any.length === 0 ? told(false) : inside('any', condition.any)
  if ('not' in condition) {
    let found = false
    into(walk, 'not', () => {
      const { not } = condition
      found = 'all' in not || 'any' in not || 'not' in not ? impossible(walk, not) : false
    })
    return 'any' in condition.not || 'all' in condition.not ? told(found) : found
  }
  return 'in' in condition && Array.isArray(condition.in) && condition.in.length === 0 ? told(false) : false
}
