import type { CommandName, ComplaintCommand, Handled, HandleError, Position } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import type { Redress } from '../redress.js'
import { notTheirs } from './actor.js'
import { etagOf, preconditionOf } from './etag.js'
import { known } from './known.js'
import { LONGEST, waitPreferred } from './prefer.js'
import { type ProblemOf, problemOf } from './problem.js'
import { fromRejection, fromStore } from './problem-from.js'
import { readCommand } from './read-command.js'
import type { Ask, Saying, Service } from './route.js'

const stale = (revision: number): ProblemOf =>
  problemOf(
    'precondition-failed',
    {
      zh: 'If-Match 与投诉的现状不符；请重新读取这件投诉，确认后再发。',
      en: 'If-Match does not match the complaint as it stands; read it again and decide anew.',
    },
    revision < 0 ? {} : { revision },
  )

const unconditional = problemOf('precondition-required', {
  zh: '对已登记的投诉发命令须附 If-Match：读取时的 ETag，或 *（不论现状）。',
  en: 'A command to a complaint that exists needs If-Match: the ETag that was read, or * for whatever it is by now.',
})

const fromHandling =
  (conditional: boolean) =>
  (error: HandleError): ProblemOf => {
    switch (error._tag) {
      case 'Stale':
        return stale(error.revision)
      case 'Rejected':
        return fromRejection(error.rejection)
      case 'Store':
        return fromStore(error.error, conditional)
      case 'Unanswered':
        return problemOf('unavailable', { zh: error.zh, en: error.en })
      case 'Undecodable':
        return problemOf('internal', {
          zh: '这件投诉的记录中有本版本读不懂的事件；请升级 Redress。',
          en: 'The history of this complaint has an event that this version cannot read; upgrade Redress.',
        })
    }
  }

/** Read-your-writes: true once the read models show it, false when they did not within so many seconds. It is durable by then. */
const shown = async ({ views }: Redress, position: Position | undefined, seconds: number): Promise<boolean> =>
  position === undefined || (seconds > 0 && E.isRight(await views.waitFor(position, seconds * 1000)()))

/** The same every time the same command is sent: what differs stands in the headers. */
const accepted = (command: ComplaintCommand, { events, revision }: Handled, visible: boolean) => ({
  complaint: command.complaint,
  revision,
  events: events.map(({ id, type }) => ({ event: id, type })),
  visible,
  warnings: events.flatMap((event) => event.evidence.warnings ?? []),
})

/** Reads a command, has it decided, waits until it shows, and says what came of it. */
export const sendCommand = async (redress: Service, name: CommandName, ask: Ask, status: number): Saying => {
  const command = readCommand(name)(ask)
  if (E.isLeft(command)) return command
  const forged = notTheirs(redress.rules, ask.who, command.right.actor)
  if (forged !== undefined) return E.left(forged)
  if (name !== 'Receive') {
    const theirs = await known(redress, ask, command.right.complaint)
    if (E.isLeft(theirs)) return theirs
  }
  const only = preconditionOf(ask.header['if-match'])
  if (only === undefined && name !== 'Receive') return E.left(unconditional)
  const handled = await redress.handle(command.right, only)()
  if (E.isLeft(handled)) return E.left(fromHandling(only !== undefined)(handled.left))
  const { revision, position, repeated } = handled.right
  const wait = waitPreferred(ask.header['prefer'])
  const visible = await shown(redress, position, Math.min(wait ?? LONGEST, LONGEST))
  return E.right({
    status,
    body: accepted(command.right, handled.right, visible),
    headers: {
      etag: etagOf(revision),
      ...(wait === undefined ? {} : { 'preference-applied': `wait=${Math.min(wait, LONGEST)}` }),
      ...(repeated ? { 'idempotent-replayed': 'true' } : {}),
      ...(name === 'Receive' ? { location: `/complaints/${encodeURIComponent(command.right.complaint)}` } : {}),
    },
  })
}
