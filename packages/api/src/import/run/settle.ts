import * as E from 'fp-ts/lib/Either.js'
import { type ImportError, storeFailed } from '../error.js'
import type { Fault } from '../table/table.js'
import { unanswered, withoutComplaint } from './faults.js'
import { type Job, rejectAll } from './job.js'
import { refused } from './rejection.js'
import type { Sent } from './send.js'

/** Waits for a complaint and counts what became of its commands. */
export const settle = async (job: Job, { row, made, taken, answer }: Sent): Promise<E.Either<ImportError, void>> => {
  const { commands, events, rows, second } = job
  const results = await answer
  if (E.isLeft(results)) return E.left(storeFailed(rows.rows, results.left))
  const received = results.right[0]
  const refusedWhole = received === undefined || E.isLeft(received)
  if (refusedWhole) {
    const noted = rejectAll(job, taken, withoutComplaint(row.line))
    if (E.isLeft(noted)) return noted
  } else {
    job.count.complaints += 1
    second.accepted += taken.size
    if (received.right.length === 0) second.already += taken.size
  }
  const faults: Fault[] = []
  let added = 0
  for (const [place, one] of made.entries()) {
    const result = results.right[place]
    if (result !== undefined && E.isRight(result)) {
      if (result.right.length > 0) commands.add(one.command.command)
      for (const event of result.right) events.add(event.type)
      if (one.activity !== undefined) {
        second.accepted += 1
        if (result.right.length === 0) second.already += 1
      } else added += result.right.length
      continue
    }
    const why = result === undefined ? unanswered : refused(job.plan, one, result.left)
    if (one.activity !== undefined) {
      const noted = second.reject(one.activity, [refusedWhole ? withoutComplaint(row.line) : why])
      if (E.isLeft(noted)) return noted
    } else if (result === undefined || result.left._tag !== 'NotAlone') faults.push(why)
  }
  if (faults.length > 0) return rows.reject(row, faults)
  rows.accepted += 1
  if (added === 0) rows.already += 1
  return E.right(undefined)
}
