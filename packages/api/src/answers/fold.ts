import { type Dossier, type EventStore, emptyDossier, type Rules, stepDossier } from '@redress/domain'
import type { EpochMs } from '@redress/holidays'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { type AnswerError, unknownComplaint } from './error.js'
import { historyOf } from './history.js'

/** A complaint as its stream says, and where the stream stands. */
export interface Folded {
  readonly dossier: Dossier
  /** Number of the last event of the stream, whether it had occurred by then or not. */
  readonly revision: number
}

/** Folds one complaint straight from the log. Exact whatever the read models say, and cheap. */
export const foldComplaint = (store: EventStore, rules: Rules) => {
  const [history, step] = [historyOf(store), stepDossier(rules)]
  return (complaint: string, until?: EpochMs): TE.TaskEither<AnswerError, Folded> =>
    pipe(
      history(complaint, until),
      TE.map(({ events, revision }) => ({ dossier: events.reduce(step, emptyDossier(complaint)), revision })),
      TE.filterOrElse(
        ({ dossier }) => dossier.complaint.history !== undefined,
        () => unknownComplaint(complaint),
      ),
    )
}
