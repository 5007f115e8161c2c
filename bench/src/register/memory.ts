import { readFileSync } from 'node:fs'

/** Memory of this process in MiB. */
export interface Memory {
  readonly rss: number
  /** Without pages of mapped files, which the system takes back when it needs them; where the system says (Linux). */
  readonly anonymous: number | undefined
  readonly heap: number
}

export const memory = (): Memory => {
  const { rss, heapUsed } = process.memoryUsage()
  let anonymous: number | undefined
  try {
    const found = /^RssAnon:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))
    anonymous = found === null ? undefined : Number(found[1]) / 1024
  } catch {
    anonymous = undefined
  }
  return { rss: rss / 2 ** 20, anonymous, heap: heapUsed / 2 ** 20 }
}

/** Takes the memory when a share of the work is first reached. */
export const milestones = (shares: ReadonlyArray<number>) => {
  const taken: Memory[] = []
  return {
    reached: (share: number): void => {
      while (taken.length < shares.length && share >= (shares[taken.length] ?? 2)) taken.push(memory())
    },
    taken: (): ReadonlyArray<Memory> => taken,
  }
}
