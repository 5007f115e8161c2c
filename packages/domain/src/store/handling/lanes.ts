/** Runs tasks of one key one after another, tasks of different keys side by side. */
export const createLanes = (): (<A>(key: string, task: () => Promise<A>) => Promise<A>) => {
  const tails = new Map<string, Promise<unknown>>()
  return (key, task) => {
    // A task that failed must not hold up the lane.
    const run = (tails.get(key) ?? Promise.resolve()).then(task, task)
    tails.set(key, run)
    const leave = (): void => {
      if (tails.get(key) === run) tails.delete(key)
    }
    run.then(leave, leave)
    return run
  }
}
