import { type Dossier, fromRecorded, type RecordedEvent, stepDossier } from '@redress/domain'
import { isLeft } from 'fp-ts/lib/Either.js'
import type { Context, ReadModel } from './model.js'
import { foldFailed, type Poison, undecodable, unknownRegulation } from './poison.js'
import { type LeftOut, leftOutOf } from './skipped.js'
import type { AnyRows } from './table.js'

/** A complaint as it stands after some event of its stream. */
export interface Standing {
  readonly dossier: Dossier
  /** Revision of the last event folded; -1 before the first. */
  readonly revision: number
}

/** What came of one complaint's events: how far it got, its rows, and where it stopped if it did. */
export interface Outcome extends Standing {
  /** Rows of each event-keyed model, for each event folded. */
  readonly eventRows: ReadonlyArray<ReadonlyArray<AnyRows>>
  /** Rows of each complaint-keyed model after the last event folded. */
  readonly rows: ReadonlyArray<AnyRows>
  readonly stopped?: { readonly at: number; readonly poison: Poison }
}

/** A regulation that the complaint was just pinned to and that is not loaded. */
const missing = (before: Dossier, after: Dossier, context: Context): string | undefined => {
  const pins = after.complaint.regulations
  if (pins === before.complaint.regulations) return undefined
  const pin = pins.find((one) => context.rules.find(one) === undefined)
  return pin === undefined ? undefined : `${pin.id}@${pin.version}`
}

const attempt = <A>(work: () => A, otherwise: (error: unknown) => Poison): A | Poison => {
  try {
    return work()
  } catch (error) {
    return otherwise(error)
  }
}
const failure = (error: unknown): Poison => foldFailed(error instanceof Error ? error.name : typeof error)
const isArray: (value: ReadonlyArray<AnyRows> | Poison) => value is ReadonlyArray<AnyRows> = Array.isArray

/**
 * Folds events of one complaint. An event that cannot be folded stops it there and is reported, never thrown. The
 * same holds for a rows function that fails: one defect in one model must not stop the other complaints. Events that are
 * left out by decision change nothing.
 */
export const fold = (models: ReadonlyArray<ReadModel>, context: Context, leftOut: LeftOut = leftOutOf([])) => {
  const step = stepDossier(context.rules)
  const perEvent = models.filter((model) => model.by === 'event')
  const perComplaint = models.filter((model) => model.by === 'complaint')
  const folding = (start: Standing, events: ReadonlyArray<RecordedEvent>): Outcome => {
    const eventRows: Array<ReadonlyArray<AnyRows>> = []
    let { dossier, revision } = start
    let at = 0

    const next = (recorded: RecordedEvent): Poison | undefined => {
      if (leftOut.has(recorded)) {
        revision = recorded.revision
        return undefined
      }
      const decoded = fromRecorded(recorded)
      if (isLeft(decoded)) return undecodable(decoded.left)
      const after = step(dossier, decoded.right)
      const regulation = missing(dossier, after, context)
      if (regulation !== undefined) return unknownRegulation(regulation)
      const entry = { event: decoded.right, recorded }
      eventRows.push(perEvent.map((model) => model.rows(entry, dossier, after, context)))
      dossier = after
      revision = recorded.revision
      return undefined
    }

    const all = (): Poison | undefined => {
      for (; at < events.length; at++) {
        const recorded = events[at]
        const poison = recorded === undefined || recorded.revision <= revision ? undefined : next(recorded)
        if (poison !== undefined) return poison
      }
      return undefined
    }

    const poison = attempt(all, failure)
    // Where no event counted, nothing is to be written.
    const same = events.length > 0 && dossier === start.dossier
    const rows = same ? [] : attempt(() => perComplaint.map((model) => model.rows(dossier, context)), failure)
    if (!isArray(rows))
      return events.length > 1
        ? upToFailure(start, events)
        : { ...start, eventRows: [], rows: [], stopped: { at: 0, poison: rows } }
    const outcome = { dossier, revision, eventRows, rows }
    return poison === undefined ? outcome : { ...outcome, stopped: { at, poison } }
  }

  /** Rows are made once for all events of a batch. Where that fails, the event after which it does is looked for one by one. */
  const upToFailure = (start: Standing, events: ReadonlyArray<RecordedEvent>): Outcome => {
    const eventRows: Array<ReadonlyArray<AnyRows>> = []
    let reached: Outcome = { ...start, eventRows, rows: [] }
    for (const [i, event] of events.entries()) {
      const next = folding(reached, [event])
      if (next.stopped !== undefined) return { ...reached, eventRows, stopped: { at: i, poison: next.stopped.poison } }
      eventRows.push(...next.eventRows)
      reached = next.dossier === reached.dossier ? { ...next, rows: reached.rows } : next
    }
    // It was a failure that passes.
    return { ...reached, eventRows }
  }
  return folding
}

export type Fold = ReturnType<typeof fold>
