import * as E from 'fp-ts/lib/Either.js'
import type { ComplaintCommand } from '../../complaint/command.js'
import type { ComplaintEvent } from '../../complaint/event.js'
import { evolve } from '../../complaint/evolve.js'
import type { Rejection } from '../../complaint/rejection.js'
import type { Complaint } from '../../complaint/state.js'
import type { Work } from './settle.js'

type Outcome = E.Either<Rejection, ReadonlyArray<ComplaintEvent>>
type Decide = (command: ComplaintCommand) => (complaint: Complaint) => Outcome

const elsewhere: Rejection = {
  _tag: 'InvalidCommand',
  problems: [{ path: 'complaint', expected: 'the complaint of the first command', found: 'another' }],
  zh: '同一批命令须针对同一投诉。请按投诉分批提交。',
  en: 'The commands of one batch must concern one complaint. Send a batch per complaint.',
}

/** Decides commands of one complaint in order, each on the state that the accepted ones before it leave. */
export const decideAll = (
  decide: Decide,
  commands: ReadonlyArray<ComplaintCommand>,
  start: Complaint,
): Work<ReadonlyArray<Outcome>> => {
  const answer: Outcome[] = []
  const events: ComplaintEvent[] = []
  let complaint = start
  for (const command of commands) {
    const outcome = command.complaint === start.id ? decide(command)(complaint) : E.left(elsewhere)
    answer.push(outcome)
    if (E.isLeft(outcome)) continue
    events.push(...outcome.right)
    complaint = outcome.right.reduce(evolve, complaint)
  }
  return { events, answer }
}
