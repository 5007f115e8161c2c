import type { Condition } from './language/condition.js'

/** The fact paths that a condition looks at directly, each once; what events carry is not among them. */
export const pathsOf = (condition: Condition): ReadonlyArray<string> => [...new Set(collect(condition))]

const collect = (condition: Condition): ReadonlyArray<string> => {
  if ('all' in condition) return condition.all.flatMap(collect)
  if ('any' in condition) return condition.any.flatMap(collect)
  if ('not' in condition) return collect(condition.not)
  if ('present' in condition) return condition.present
  if ('fact' in condition && condition.fact !== 'each') return [condition.fact]
  return []
}
