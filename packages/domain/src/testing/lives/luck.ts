/**
 * Chance, told beforehand: a list of numbers that are read one after another. Once they are used up every choice is the first
 * there is, so that a life shrinks to the plainest one that still shows the same.
 */
export interface Luck {
  /** One of 0 to below `n`. */
  readonly below: (n: number) => number
  /** True in one of `n` cases, never once the list is used up. */
  readonly oneIn: (n: number) => boolean
  readonly of: <A>(items: ReadonlyArray<A>) => A | undefined
  /** All of them, from a chosen one on; `turn` moves the beginning, so that whoever tries again tries something else. */
  readonly from: <A>(items: ReadonlyArray<A>, turn?: number) => ReadonlyArray<A>
}

export const luckOf = (numbers: ReadonlyArray<number>): Luck => {
  let at = 0
  const next = (): number => numbers[at++] ?? 0
  const below = (n: number): number => (n <= 1 ? 0 : next() % n)
  return {
    below,
    oneIn: (n) => at < numbers.length && next() % n === n - 1,
    of: (items) => items[below(items.length)],
    from: (items, turn = 0) => {
      const first = items.length === 0 ? 0 : (below(items.length) + turn) % items.length
      return [...items.slice(first), ...items.slice(0, first)]
    },
  }
}
