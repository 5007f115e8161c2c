import * as E from 'fp-ts/lib/Either.js'
import { type ImportError, stopped } from '../error.js'
import type { ImportReport } from '../report.js'
import { isBlank } from '../table/table.js'
import { orphan } from './faults.js'
import { bytesOf, type Job, jobOf, type Run, rejectAll } from './job.js'
import { reportOf } from './report-of.js'
import { type Sent, send } from './send.js'
import { settle } from './settle.js'
import { stage } from './stage.js'

/** Complaints under way at once: enough for the store to group their commits, few enough to keep memory flat. */
const WINDOW = 256

/** Sends complaint after complaint, a window of them at once; the next rows are read only when there is room. */
const importAll = async (job: Job): Promise<E.Either<ImportError, void>> => {
  const { progress, register, rows } = job
  const waiting: Sent[] = []
  const drain = async (down: number): Promise<E.Either<ImportError, void>> => {
    while (waiting.length > down) {
      const settled = await settle(job, waiting.shift() as Sent)
      if (E.isLeft(settled)) {
        await Promise.allSettled(waiting.map(({ answer }) => answer))
        return settled
      }
      progress.tick(rows.rows - waiting.length, bytesOf(job))
    }
    return E.right(undefined)
  }
  for await (const batchOfRows of register.rows()) {
    if (E.isLeft(batchOfRows)) {
      await drain(0)
      return batchOfRows
    }
    for (const row of batchOfRows.right) {
      if (row.raw.every(isBlank)) continue
      if (job.signal?.aborted === true) {
        const drained = await drain(0)
        return E.isLeft(drained) ? drained : E.left(stopped(rows.rows))
      }
      const sent = send(job, row)
      if (E.isLeft(sent)) {
        await drain(0)
        return sent
      }
      if (sent.right === undefined) continue
      waiting.push(sent.right)
      const drained = await drain(WINDOW)
      if (E.isLeft(drained)) return drained
    }
  }
  return drain(0)
}

/** Runs an import to its end, its first error of file or store, or its stop. */
export const run = async (given: Run): Promise<E.Either<ImportError, ImportReport>> => {
  const job = jobOf(given)
  const staged = await stage(job)
  const imported = E.isLeft(staged) ? staged : await importAll(job)
  const through = E.isLeft(imported) ? imported : rejectAll(job, job.staging.orphans(), orphan)
  // The lists are finished even where the import is not: what was rejected so far is worth reading.
  const rejectedFile = job.list.finish(E.isRight(through))
  const rejectedActivitiesFile = job.activityList.finish(E.isRight(through))
  if (E.isLeft(through)) return through
  if (E.isLeft(rejectedFile)) return rejectedFile
  if (E.isLeft(rejectedActivitiesFile)) return rejectedActivitiesFile
  job.progress.end(job.rows.rows)
  return E.right(reportOf(job, rejectedFile.right, rejectedActivitiesFile.right))
}
