import * as E from 'fp-ts/lib/Either.js'
import { type ImportError, stopped } from '../error.js'
import { type Fault, isBlank } from '../table/table.js'
import { noId } from './faults.js'
import { bytesOf, type Job } from './job.js'

/** Puts the second file aside, by complaint. */
export const stage = async (job: Job): Promise<E.Either<ImportError, void>> => {
  const { activities, plan, second, staging } = job
  if (activities === undefined || plan.activities === undefined) return E.right(undefined)
  for await (const batchOfRows of activities.rows()) {
    if (E.isLeft(batchOfRows)) return batchOfRows
    if (job.signal?.aborted === true) return E.left(stopped(0))
    for (const row of batchOfRows.right) {
      if (row.raw.every(isBlank)) continue
      second.rows += 1
      job.secondPersonal.look(row)
      const faults: Fault[] = row.fault === undefined ? [] : [row.fault]
      const id = faults.length > 0 ? undefined : plan.activities.complaint({ row: row.raw, register: [] }, faults)
      if (typeof id === 'string') {
        staging.put(id, row)
        job.count.staged += 1
      } else {
        const noted = second.reject(row, faults.length > 0 ? faults : [noId])
        if (E.isLeft(noted)) return noted
      }
    }
    job.progress.tick(0, bytesOf(job))
  }
  staging.ready()
  return E.right(undefined)
}
