import * as E from 'fp-ts/lib/Either.js'
import type { ImportError } from '../error.js'
import type { BatchHandler } from '../handler.js'
import type { Plan } from '../mapping/plan.js'
import type { RejectedRow } from '../report.js'
import type { Fault, Row, Table } from '../table/table.js'
import type { Pin } from './commands.js'
import { type Meter, meter, type Progress } from './meter.js'
import { type PersonalTally, personalTally } from './personal.js'
import { type RejectList, rejectList } from './rejects.js'
import type { Staging } from './staging.js'
import { type Counter, counter, type Tally, tally } from './tally.js'

/** Share of the second file's bytes that putting its rows aside counts for; the rest counts when they are imported. */
const STAGING_SHARE = 0.3

/** One import, everything opened and checked. */
export interface Run {
  readonly plan: Plan
  readonly pin: Pin
  readonly register: Table
  readonly activities: Table | undefined
  readonly staging: Staging
  readonly batch: BatchHandler
  /** Whether what is found in texts is masked, in the lists of rejected rows too. */
  readonly mask: boolean
  readonly rejects: string | undefined
  readonly activityRejects: string | undefined
  readonly signal: AbortSignal | undefined
  readonly onProgress: ((progress: Progress) => void) | undefined
  readonly now: () => number
}

/** An import under way: what it was given, and what has been counted so far. */
export interface Job extends Run {
  readonly rows: Tally
  /** Rows of the second file. */
  readonly second: Tally
  readonly personal: PersonalTally
  readonly secondPersonal: PersonalTally
  readonly list: RejectList
  readonly activityList: RejectList
  readonly rejections: RejectedRow[]
  readonly commands: Counter
  readonly events: Counter
  readonly unmapped: Counter
  readonly progress: Meter
  /** Complaints received; activities put aside, and taken up again. */
  readonly count: { complaints: number; staged: number; consumed: number }
}

export const jobOf = (given: Run): Job => {
  const { register, activities, mask, plan } = given
  const inputs = [register.file, ...(activities === undefined ? [] : [activities.file])]
  const list = rejectList(given.rejects, register.columns, inputs, mask)
  const activityList = rejectList(given.activityRejects, activities?.columns ?? [], inputs, mask)
  const rejections: RejectedRow[] = []
  return {
    ...given,
    rows: tally(register.file, list, rejections),
    second: tally(activities?.file ?? '', activityList, rejections),
    personal: personalTally(register.file, plan.written.register),
    secondPersonal: personalTally(activities?.file ?? '', plan.written.events),
    list,
    activityList,
    rejections,
    commands: counter(),
    events: counter(),
    unmapped: counter(),
    progress: meter(register.totalBytes + (activities?.totalBytes ?? 0), given.now, given.onProgress),
    count: { complaints: 0, staged: 0, consumed: 0 },
  }
}

/** Bytes that are through, for the progress: those of the second file count twice in part, once put aside, once imported. */
export const bytesOf = ({ register, activities, count }: Job): number =>
  register.bytesRead() +
  STAGING_SHARE * (activities?.bytesRead() ?? 0) +
  (count.staged === 0 ? 0 : (1 - STAGING_SHARE) * (activities?.totalBytes ?? 0) * (count.consumed / count.staged))

/** Rejects rows of the second file for one reason. */
export const rejectAll = (job: Job, faulty: Iterable<Row>, fault: Fault): E.Either<ImportError, void> => {
  for (const row of faulty) {
    const noted = job.second.reject(row, [fault])
    if (E.isLeft(noted)) return noted
  }
  return E.right(undefined)
}
