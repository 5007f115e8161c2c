import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { RulesChoice } from '../open/rules.js'
import type { FollowerData } from './thread.js'

/** A second thread that keeps the read models of a folder up to date while the first one writes the log. */
export interface Follower {
  /** Ends it after its present batch; resolves when it is gone. What is left is to be caught up with. */
  readonly stop: () => Promise<void>
}

const NOBODY: Follower = { stop: () => Promise.resolve() }

/**
 * Starts a follower, so that a long import uses two cores. It needs the rules that the folder was opened with. It only ever saves time: where it cannot run (sources that are
 * not built, a thread that fails), catching up afterwards does the same work.
 */
export const followInThread = (data: string, choice: RulesChoice = {}): Follower => {
  const entry = new URL('./thread.js', import.meta.url)
  if (!existsSync(entry)) return NOBODY
  const workerData: FollowerData = { ...choice, data }
  const worker = new Worker(entry, { workerData })
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
  worker.once('error', () => undefined)
  return {
    stop: () => {
      worker.postMessage('stop')
      return ended
    },
  }
}
