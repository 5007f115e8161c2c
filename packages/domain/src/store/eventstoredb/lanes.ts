/** Runs tasks one after another where they share a key, in the order of their coming; side by side where they do not. */
export interface Lanes {
  readonly run: <A>(keys: ReadonlyArray<string>, task: () => Promise<A>) => Promise<A>
  /** Resolves when nothing runs. */
  readonly idle: () => Promise<void>
}

export const createLanes = (): Lanes => {
  const tails = new Map<string, Promise<unknown>>()
  return {
    run: async (keys, task) => {
      // All keys are taken at one moment, so that no two tasks can wait for each other.
      const before = keys.flatMap((key) => tails.get(key) ?? [])
      let release = (): void => undefined
      const turn = new Promise<void>((resolve) => {
        release = resolve
      })
      for (const key of keys) tails.set(key, turn)
      try {
        if (before.length > 0) await Promise.all(before)
        return await task()
      } finally {
        for (const key of keys) if (tails.get(key) === turn) tails.delete(key)
        release()
      }
    },
    idle: async () => {
      while (tails.size > 0) await Promise.all([...tails.values()])
    },
  }
}
