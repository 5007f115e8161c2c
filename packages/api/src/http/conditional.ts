import {
  type ComplaintCommand,
  decide,
  eventsOf,
  type Handled,
  type HandleError,
  loadComplaint,
  streamOf,
  toNewEvent,
} from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import type { Redress } from '../redress.js'
import type { Precondition } from './etag.js'
import { type ProblemOf, problemOf } from './problem.js'

type Handling = Promise<E.Either<HandleError | ProblemOf, Handled>>

const stale = (revision: number): ProblemOf =>
  problemOf(
    'precondition-failed',
    {
      zh: 'If-Match 与投诉的现状不符；请重新读取这件投诉，确认后再发。',
      en: 'If-Match does not match the complaint as it stands; read it again and decide anew.',
    },
    revision < 0 ? {} : { revision },
  )

const holds = (precondition: Precondition, revision: number): boolean => {
  switch (precondition._tag) {
    case 'Any':
      return true
    case 'Exists':
      return revision >= 0
    case 'OneOf':
      return precondition.revisions.includes(revision)
  }
}

/**
 * Handles a command only if the complaint still has the revision that the sender saw. The append expects that very
 * revision, so nobody can come between; the usual handler would decide again on the newer state.
 */
const handleAt =
  ({ desk, rules }: Redress, precondition: Precondition) =>
  async (command: ComplaintCommand): Handling => {
    const loaded = await loadComplaint(desk)(command.complaint)()
    if (E.isLeft(loaded)) return loaded
    const { complaint, revision } = loaded.right
    const decided = decide(rules)(command)(complaint)
    // The same command again finds its own events: the revision has moved on because of it.
    const before = eventsOf(complaint).filter((event) => event.command === command.id)
    if (E.isRight(decided) && decided.right.length === 0 && before.length > 0)
      return E.right({ events: before, revision, repeated: true })
    if (!holds(precondition, revision)) return E.left(stale(revision))
    if (E.isLeft(decided)) return E.left({ _tag: 'Rejected', rejection: decided.left })
    if (decided.right.length === 0) return E.right({ events: [], revision, repeated: true })
    const appended = await desk.append(
      streamOf(command.complaint),
      revision < 0 ? 'none' : revision,
      decided.right.map(toNewEvent),
    )()
    return E.isLeft(appended)
      ? E.left({ _tag: 'Store', error: appended.left })
      : E.right({ events: decided.right, ...appended.right })
  }

/** Handles a command, under If-Match where it was given. */
export const handleIf =
  (redress: Redress, precondition: Precondition) =>
  (command: ComplaintCommand): Handling =>
    precondition._tag === 'Any' ? redress.handle(command)() : handleAt(redress, precondition)(command)
