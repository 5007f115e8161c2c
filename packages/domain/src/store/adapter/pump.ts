import { setImmediate as turn } from 'node:timers/promises'

/** Things that wait for their turn in a group. */
export interface Pump<A> {
  readonly add: (one: A) => void
  /** Those whose turn has not come yet. */
  readonly waiting: ReadonlyArray<A>
  /** Resolves when nothing waits and no group is under way. */
  readonly idle: () => Promise<void>
}

/** What arrives together, or while others are under way, goes as one group; one group goes after the other. */
export const pump = <A>(
  take: (waiting: A[]) => ReadonlyArray<A>,
  flush: (group: ReadonlyArray<A>) => Promise<void>,
): Pump<A> => {
  const waiting: A[] = []
  let running: Promise<void> | undefined
  const run = async (): Promise<void> => {
    while (waiting.length > 0) {
      await turn()
      await flush(take(waiting))
    }
    running = undefined
  }
  return {
    add: (one) => {
      waiting.push(one)
      running ??= run()
    },
    waiting,
    idle: async () => {
      while (running !== undefined) await running
    },
  }
}
