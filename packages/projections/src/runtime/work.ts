import type { Dossier, RecordedEvent } from '@redress/domain'
import type { Outcome, Standing } from './fold.js'
import type { Lru } from './lru.js'
import type { ReadModel } from './model.js'
import { type Parked, parkedAt, type Queued, queuedOf } from './parked.js'
import type { Poison } from './poison.js'
import type { AnyRows } from './table.js'
import { type Writer, writer } from './write.js'

/** Where a complaint stands, and what the database holds of it, where that is known: then only what differs is written. */
export interface Known extends Standing {
  readonly rows: ReadonlyArray<AnyRows> | undefined
}

/** What one batch comes to, gathered before anything is written. */
export interface Work {
  readonly out: Writer
  readonly parked: Parked[]
  readonly queued: Queued[]
}

export const newWork = (models: ReadonlyArray<ReadModel>): Work => ({ out: writer(models), parked: [], queued: [] })

/** Lists events that wait for a replay. */
export const queue = (work: Work, complaint: string, events: ReadonlyArray<RecordedEvent>): void => {
  for (const event of events) work.queued.push(queuedOf(complaint, event))
}

/** Sets a complaint aside from the first of these events on. */
export const park = (work: Work, complaint: string, events: ReadonlyArray<RecordedEvent>, poison: Poison): void => {
  const first = events[0]
  if (first !== undefined) work.parked.push(parkedAt(complaint, first, poison))
  queue(work, complaint, events)
}

/** Hardly anything is to be expected of the case any more. Should it come up again, it is told anew from the log. */
const isPutAway = ({ complaint: { status, history } }: Dossier): boolean =>
  status === 'closed' || status === 'withdrawn' || history?.event.type === 'Archived'

/** Takes in what came of the events of one complaint: its rows go to the work, its dossier to the memory. */
export const settle = (
  work: Work,
  memory: Lru<Known>,
  complaint: string,
  start: Known,
  events: ReadonlyArray<RecordedEvent>,
  { stopped, dossier, revision, rows, eventRows }: Outcome,
): void => {
  if (stopped !== undefined) park(work, complaint, events.slice(stopped.at), stopped.poison)
  if (revision === start.revision) return
  if (dossier === start.dossier) {
    // All were left out. Of a complaint without any event that counts there are no rows, and none to compare with.
    if (start.revision >= 0) memory.set(complaint, { dossier, revision, rows: start.rows })
    return
  }
  work.out.complaint(complaint, start.rows, rows)
  work.out.events(eventRows)
  // Kept with the dossier: making them again for the next batch costs more than all the folding in between.
  if (isPutAway(dossier)) memory.delete(complaint)
  else memory.set(complaint, { dossier, revision, rows })
}
