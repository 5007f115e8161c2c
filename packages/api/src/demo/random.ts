/** Numbers that look random and are the same for the same seed on every machine. */
export interface Random {
  /** In [0, 1). */
  readonly unit: () => number
  /** A whole number from `from` to `to`, both possible. */
  readonly between: (from: number, to: number) => number
  readonly chance: (probability: number) => boolean
  /** One of a list that has at least one member. */
  readonly pick: <A>(list: readonly [A, ...ReadonlyArray<A>]) => A
  /** One of a list, by its weight. */
  readonly weighted: <A extends { readonly weight: number }>(list: readonly [A, ...ReadonlyArray<A>]) => A
}

/** FNV-1a over the text: neighbouring seeds give unrelated streams. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** Mulberry32: 32 bits of state are plenty for a demonstration, and whole-number arithmetic is the same everywhere. */
export const random = (seed: string): Random => {
  let state = hashOf(seed)
  const unit = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    unit,
    between: (from, to) => from + Math.floor(unit() * (to - from + 1)),
    chance: (probability) => unit() < probability,
    pick: (list) => list[Math.floor(unit() * list.length)] ?? list[0],
    weighted: (list) => {
      let rest = unit() * list.reduce((sum, { weight }) => sum + weight, 0)
      for (const item of list) {
        rest -= item.weight
        if (rest < 0) return item
      }
      return list[0]
    },
  }
}
