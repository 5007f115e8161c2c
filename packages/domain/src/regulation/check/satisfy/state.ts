import { anything, isPossible, type Possible } from './possible.js'

/** What is known of a situation: what each fact can be, and which truth values each statement can have. */
export interface State {
  readonly facts: Map<string, Possible>
  readonly statements: Map<string, number>
}

export const emptyState = (): State => ({ facts: new Map(), statements: new Map() })
export const copyOf = ({ facts, statements }: State): State => ({
  facts: new Map(facts),
  statements: new Map(statements),
})

/** Narrows what a fact can be; false where nothing is left. */
export const narrow = (
  { facts }: State,
  fact: string,
  start: () => Possible,
  step: (possible: Possible) => Possible,
): boolean => {
  const next = step(facts.get(fact) ?? start())
  facts.set(fact, next)
  return isPossible(next)
}

/** Narrows the truth of a statement that is not looked into; false where none is left. */
export const hold = ({ statements }: State, key: string, allowed: number, start: number): boolean => {
  const next = (statements.get(key) ?? start) & allowed
  statements.set(key, next)
  return next !== 0
}

/** A number that is always there: how many events, what sum. */
export const counted = (): Possible => anything(false)
