import { type ComplaintEvent, maskText, type Rejection } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import type { ImportError } from '../error.js'
import type { BatchError } from '../handler.js'
import type { Fault, Row } from '../table/table.js'
import { activityOutcomes, firstActivities, inOrder, type Made, registerCommands } from './commands.js'
import { noId, twice, withoutComplaint } from './faults.js'
import { type Job, rejectAll } from './job.js'

/** A complaint whose commands have been sent. */
export interface Sent {
  readonly row: Row
  readonly made: ReadonlyArray<Made>
  /** Activities that a command of the register stands for. */
  readonly taken: ReadonlySet<Row>
  readonly answer: Promise<E.Either<BatchError, ReadonlyArray<E.Either<Rejection, ReadonlyArray<ComplaintEvent>>>>>
}

/** Makes a complaint's commands and sends them; rows at fault are noted at once. */
export const send = (job: Job, row: Row): E.Either<ImportError, Sent | undefined> => {
  const { batch, pin, plan, rows, second, staging, unmapped } = job
  rows.rows += 1
  job.personal.look(row)
  const faults: Fault[] = row.fault === undefined ? [] : [row.fault]
  const id = faults.length > 0 ? undefined : plan.complaint({ row: row.raw, register: row.raw }, faults)
  if (typeof id !== 'string') return E.map(() => undefined)(rows.reject(row, faults.length > 0 ? faults : [noId]))
  const earlier = staging.take(id, row.line)
  if (earlier !== undefined) return E.map(() => undefined)(rows.reject(row, [twice(earlier)]))
  const own = staging.of(id)
  job.count.consumed += own.length
  const first = plan.activities === undefined ? undefined : firstActivities(plan.activities, own)
  const taken = new Set<Row>()
  const made = registerCommands(plan, pin, id, row, (name) => {
    const found = first?.get(name)
    if (found !== undefined) taken.add(found.row)
    return found?.at
  })
  if (made.faults.length > 0) {
    const noted = rows.reject(row, made.faults)
    return E.isLeft(noted) ? noted : E.map(() => undefined)(rejectAll(job, own, withoutComplaint(row.line)))
  }
  const all = [...made.made]
  const outcomes =
    plan.activities === undefined ? [] : activityOutcomes(plan, plan.activities, pin, id, row, own, taken)
  for (const [place, outcome] of outcomes.entries()) {
    if (outcome._tag === 'Taken') continue
    if (outcome._tag === 'Made') all.push(outcome.made)
    else if (outcome._tag === 'Unmapped') {
      second.unmapped += 1
      unmapped.add(maskText(outcome.activity))
    } else {
      const noted = second.reject(own[place] as Row, outcome.faults)
      if (E.isLeft(noted)) return noted
    }
  }
  const ordered = inOrder(all)
  const together = new Set(made.made.map(({ command }) => command.id))
  return E.right({
    row,
    made: ordered,
    taken,
    answer: batch(
      ordered.map(({ command }) => command),
      together,
    )(),
  })
}
