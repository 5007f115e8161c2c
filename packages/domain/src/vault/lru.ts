/** Remembers so many things, and forgets the one that was not asked for longest. */
export interface Lru<A> {
  readonly get: (key: string) => A | undefined
  readonly set: (key: string, value: A) => void
  readonly clear: () => void
}

export const lru = <A>(limit: number): Lru<A> => {
  const held = new Map<string, A>()
  return {
    get: (key) => {
      const value = held.get(key)
      if (value === undefined) return undefined
      held.delete(key)
      held.set(key, value)
      return value
    },
    set: (key, value) => {
      held.delete(key)
      held.set(key, value)
      const [oldest] = held.keys()
      if (held.size > limit && oldest !== undefined) held.delete(oldest)
    },
    clear: () => held.clear(),
  }
}
