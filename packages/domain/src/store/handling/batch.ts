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

const notAlone: Rejection = {
  _tag: 'NotAlone',
  zh: '同批须一并生效的命令中有一条被拒绝，因此本命令未执行。请改正后整批重发。',
  en: 'A command of this batch that goes in only together with this one is refused. Correct it and send them all again.',
}

/** The outcomes in order, each decided on the state that the accepted ones before it leave. */
const decideEach = (
  decide: Decide,
  commands: ReadonlyArray<ComplaintCommand>,
  start: Complaint,
  barred: ReadonlyMap<string, Rejection>,
): Work<ReadonlyArray<Outcome>, ComplaintEvent> => {
  const answer: Outcome[] = []
  const events: ComplaintEvent[] = []
  let complaint = start
  for (const command of commands) {
    const bar = command.complaint === start.id ? barred.get(command.id) : elsewhere
    const outcome = bar === undefined ? decide(command)(complaint) : E.left(bar)
    answer.push(outcome)
    if (E.isLeft(outcome)) continue
    events.push(...outcome.right)
    complaint = outcome.right.reduce(evolve, complaint)
  }
  return { events, answer }
}

const NONE: ReadonlyMap<string, Rejection> = new Map()

/**
 * Decides commands of one complaint in order. Those named in `together` go in all or none: where one of them is refused
 * the others are answered `NotAlone`, and the rest is decided as if none of them had been sent.
 */
export const decideAll = (
  decide: Decide,
  commands: ReadonlyArray<ComplaintCommand>,
  start: Complaint,
  together: ReadonlySet<string>,
): Work<ReadonlyArray<Outcome>, ComplaintEvent> => {
  const all = decideEach(decide, commands, start, NONE)
  const barred = new Map<string, Rejection>()
  let broken = false
  for (const [i, command] of commands.entries()) {
    const outcome = all.answer[i]
    if (!together.has(command.id) || outcome === undefined) continue
    broken ||= E.isLeft(outcome)
    barred.set(command.id, E.isLeft(outcome) ? outcome.left : notAlone)
  }
  return broken ? decideEach(decide, commands, start, barred) : all
}
