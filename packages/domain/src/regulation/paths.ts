import type { Condition } from './language/condition.js'
import type { Regulation } from './language/regulation.js'

/**
 * The fact paths that a condition looks at directly, each once; what events carry is not among them. With a regulation those
 * of the conditions that it names, too.
 */
export const pathsOf = (
  condition: Condition,
  { clauses }: Pick<Regulation, 'clauses'> = { clauses: [] },
): ReadonlyArray<string> => gathered(condition, clauses, collect)

/** Those of them whose value is looked at, beyond whether they are there. */
export const comparedOf = (
  condition: Condition,
  { clauses }: Pick<Regulation, 'clauses'> = { clauses: [] },
): ReadonlySet<string> => new Set(gathered(condition, clauses, compared))

const gathered = (
  condition: Condition,
  clauses: Regulation['clauses'],
  own: (condition: Condition) => ReadonlyArray<string>,
): ReadonlyArray<string> => {
  const seen = new Set<string>()
  const paths = new Set(own(condition))
  const waiting = [...names(condition)]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (seen.has(name)) continue
    seen.add(name)
    const is = defined(clauses, name)
    if (is === undefined) continue
    for (const path of own(is)) paths.add(path)
    waiting.push(...names(is))
  }
  return [...paths]
}

const defined = (clauses: Regulation['clauses'], name: string): Condition | undefined => {
  for (const { does } of clauses)
    for (const mechanism of does) if (mechanism.kind === 'define' && mechanism.name === name) return mechanism.is
  return undefined
}

/** The conditions that it names, each once. */
export const conditionNames = (condition: Condition): ReadonlyArray<string> => [...new Set(names(condition))]

const collect = (condition: Condition): ReadonlyArray<string> => {
  if ('all' in condition) return condition.all.flatMap(collect)
  if ('any' in condition) return condition.any.flatMap(collect)
  if ('not' in condition) return collect(condition.not)
  if ('present' in condition) return condition.present
  if ('fact' in condition && condition.fact !== 'each') return [condition.fact]
  return []
}

const compared = (condition: Condition): ReadonlyArray<string> => {
  if ('all' in condition) return condition.all.flatMap(compared)
  if ('any' in condition) return condition.any.flatMap(compared)
  if ('not' in condition) return compared(condition.not)
  return 'present' in condition || 'set' in condition ? [] : collect(condition)
}

const names = (condition: Condition): ReadonlyArray<string> => {
  if ('all' in condition) return condition.all.flatMap(names)
  if ('any' in condition) return condition.any.flatMap(names)
  if ('not' in condition) return names(condition.not)
  return 'condition' in condition ? [condition.condition] : []
}
