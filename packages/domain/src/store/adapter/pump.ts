import { setImmediate as turn } from 'node:timers/promises'

/** Things that wait for their turn in a group. */
export interface Pump<A> {
  readonly add: (one: A) => void
  /** Those whose turn has not come yet. */
  readonly waiting: ReadonlyArray<A>
  /** Resolves when nothing waits and no group is under way. */
  readonly idle: () => Promise<void>
}

/** How often a group that grows lets more come, before it goes. */
const TURNS = 8

/** What arrives together, or while others are under way, goes as one group; one group goes after the other. */
export const pump = <A>(
  take: (waiting: A[]) => ReadonlyArray<A>,
  flush: (group: ReadonlyArray<A>) => Promise<void>,
): Pump<A> => {
  const waiting: A[] = []
  let running: Promise<void> | undefined
  const run = async (): Promise<void> => {
    while (waiting.length > 0) {
      // As long as more come in at each turn of the event loop: one that comes alone waits for nobody.
      for (let turns = 0, seen = 0; seen < waiting.length && turns < TURNS; turns++) {
        seen = waiting.length
        await turn()
      }
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
