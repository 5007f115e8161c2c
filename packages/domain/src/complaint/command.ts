import type { Instant } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type * as t from 'io-ts'
import { type Problem, problems } from '../codec/problem.js'
import { shape } from '../codec/shape.js'
import { Id, InstantString } from '../codec/words.js'
import type { EventData, EventType } from './event.js'
import { Actor } from './party.js'
import { definitionOf } from './registry.js'

/** Each command and the event that it yields when it is accepted. Both carry the same data. */
export const yields = {
  Receive: 'Received',
  Classify: 'Classified',
  Assign: 'Assigned',
  Investigate: 'Investigated',
  Resolve: 'Resolved',
  Revisit: 'Revisited',
  Escalate: 'Escalated',
  Acknowledge: 'Acknowledged',
  FollowUp: 'FollowedUp',
  Extend: 'Extended',
  Suspend: 'Suspended',
  Resume: 'Resumed',
  Propose: 'Proposed',
  Approve: 'Approved',
  Refuse: 'Refused',
  Reply: 'Replied',
  Return: 'Returned',
  Link: 'Linked',
  Withdraw: 'Withdrawn',
  Close: 'Closed',
  Reopen: 'Reopened',
  Archive: 'Archived',
  Correct: 'Corrected',
  Record: 'ActRecorded',
} as const satisfies { readonly [command: string]: EventType }

export type CommandName = keyof typeof yields
export const commandNames = Object.keys(yields) as ReadonlyArray<CommandName>
export const isCommandName = (name: string): name is CommandName => Object.hasOwn(yields, name)

/** What somebody wants to record about a complaint. `occurredAt` is the now of the decision. */
export interface CommandOf<N extends CommandName> {
  /** Unique for ever; the same id again is the same command. */
  readonly id: string
  readonly command: N
  readonly complaint: string
  readonly occurredAt: Instant
  readonly actor: Actor
  readonly correlationId?: string
  /** Id of the event that made the engine send it; absent where a person did. */
  readonly causationId?: string
  readonly data: EventData<(typeof yields)[N]>
}

export type ComplaintCommand = { readonly [N in CommandName]: CommandOf<N> }[CommandName]

const head = shape(
  'Command',
  { id: Id, complaint: Id, occurredAt: InstantString, actor: Actor },
  { correlationId: Id, causationId: Id },
)

/** The codec of a command's envelope, without `command` and `data`. */
export const CommandHead = head
/** The codec of a command's data. */
export const dataCodec = (name: CommandName): t.Mixed => definitionOf(yields[name]).data as t.Mixed

/** Is it a command as the codecs have it; cheaper than decoding when it is. */
export const isWellFormed = (command: ComplaintCommand): boolean => {
  const { command: name, data, ...rest } = command
  return isCommandName(name) && head.is(rest) && dataCodec(name).is(data)
}

/**
 * Reads a command from outside: every problem is named with its path, unknown keys are refused.
 *
 * @example
 * import { decodeCommand } from '@redress/domain'
 *
 * const bad = decodeCommand({ command: 'Reply', data: { stage: 'final' } })
 * assert.equal(bad._tag, 'Left')
 */
export const decodeCommand = (input: unknown): E.Either<ReadonlyArray<Problem>, ComplaintCommand> => {
  if (typeof input !== 'object' || input === null)
    return E.left([{ path: '', expected: 'a command', found: typeof input }])
  const { command, data, ...rest } = input as { readonly command?: unknown; readonly data?: unknown }
  if (typeof command !== 'string' || !isCommandName(command))
    return E.left([
      {
        path: 'command',
        expected: commandNames.join(' | '),
        found: command === undefined ? 'nothing' : typeof command,
      },
    ])
  const headed = head.decode(rest)
  const carried = dataCodec(command).decode(data)
  const found = [
    ...(E.isLeft(headed) ? problems(headed.left) : []),
    ...(E.isLeft(carried)
      ? problems(carried.left).map((p) => ({ ...p, path: p.path === '' ? 'data' : `data.${p.path}` }))
      : []),
  ]
  if (E.isLeft(headed) || E.isLeft(carried)) return E.left(found)
  return E.right({ ...headed.right, command, data: carried.right } as ComplaintCommand)
}
