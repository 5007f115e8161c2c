import { type Dossier, emptyDossier, type RecordedEvent } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import type { ProjectionError } from '../runtime/error.js'
import { fold } from '../runtime/fold.js'
import { beginning, eachStream, readStream } from '../runtime/history.js'
import { leftOutOf } from '../runtime/skipped.js'
import { type Cut, isIn } from './cut.js'
import type { Source } from './source.js'

type Done<A> = Promise<E.Either<ProjectionError, A>>

/** Reads cases from the log and folds them as of a moment. */
export interface CaseReader {
  readonly one: (complaint: string) => Done<Dossier>
  /** Hands over each of the cases in turn; none is kept. */
  readonly each: (
    complaints: ReadonlyArray<string>,
    use: (complaint: string, dossier: Dossier) => Promise<E.Either<ProjectionError, void>>,
  ) => Done<void>
}

/**
 * Cases as the read models hold them: an event that cannot be read stops its case there, and one that was left out by
 * decision changes nothing.
 */
export const caseReader = async ({ db, store, context }: Source, cut: Cut): Promise<CaseReader> => {
  const folded = fold([], context, leftOutOf(await db.selectFrom('skipped').selectAll().execute()))
  const counts = isIn(cut)
  const dossierOf = (complaint: string, events: ReadonlyArray<RecordedEvent>): Dossier =>
    events.length === 0 ? emptyDossier(complaint) : folded(beginning(complaint), events.filter(counts)).dossier

  const one = async (complaint: string): Done<Dossier> => {
    const events = await readStream(store, complaint)
    return E.isLeft(events) ? events : E.right(dossierOf(complaint, events.right))
  }

  return {
    one,
    each: (complaints, use) =>
      eachStream(
        store,
        complaints.map((complaint) => ({ complaint })),
        ({ complaint }, events) => use(complaint, dossierOf(complaint, events)),
      ),
  }
}
