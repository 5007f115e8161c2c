import { setTimeout as sleep } from 'node:timers/promises'
import type { RecordedEvent } from '@redress/domain'
import type { Fold, Outcome } from './fold.js'
import type { Known } from './work.js'

/** Milliseconds before each further attempt; all that failed in a batch waits together. */
const PAUSES = [10, 100]

/** Events of one complaint that are to be folded. */
export interface Task {
  readonly complaint: string
  readonly start: Known
  readonly events: ReadonlyArray<RecordedEvent>
}

/** What came of a task. */
export interface Done extends Task {
  readonly outcome: Outcome
}

/** Whether it may go well another time: a function failed, as against an event that cannot be read. */
export const mayPass = ({ stopped }: Outcome): boolean => stopped?.poison.reason === 'FoldFailed'

/** Folds again what failed, a few times: a failure that passes is to set nobody aside. */
export const patiently = async (fold: Fold, tasks: ReadonlyArray<Task>): Promise<ReadonlyArray<Done>> => {
  const done: Done[] = []
  let open = tasks
  for (const [i, pause] of PAUSES.entries()) {
    if (open.length === 0) break
    await sleep(pause)
    const failed: Task[] = []
    for (const task of open) {
      const outcome = fold(task.start, task.events)
      if (mayPass(outcome) && i < PAUSES.length - 1) failed.push(task)
      else done.push({ ...task, outcome })
    }
    open = failed
  }
  return done
}
