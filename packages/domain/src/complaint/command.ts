import type { Instant } from '@redress/holidays'
import type * as E from 'fp-ts/lib/Either.js'
import type * as t from 'io-ts'
import { type Commands, commandsOf } from '../aggregate/commands.js'
import type { Intent } from '../aggregate/happening.js'
import type { Problem } from '../codec/problem.js'
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
  Migrate: 'Migrated',
  Record: 'ActRecorded',
} as const satisfies { readonly [command: string]: EventType }

export type CommandName = keyof typeof yields

/** What somebody wants to record about a complaint. `occurredAt` is the now of the decision. */
export interface CommandOf<N extends CommandName> extends Intent {
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

/** The codec of a command's envelope, without `command` and `data`. */
export const CommandHead = shape(
  'Command',
  { id: Id, complaint: Id, occurredAt: InstantString, actor: Actor },
  { correlationId: Id, causationId: Id },
)

/** The commands on a complaint. */
export const complaintCommands: Commands<ComplaintCommand> = commandsOf(
  CommandHead,
  Object.fromEntries(Object.entries(yields).map(([name, type]) => [name, definitionOf(type).data])) as {
    readonly [N in CommandName]: t.Mixed
  },
)

export const commandNames: ReadonlyArray<CommandName> = complaintCommands.names
export const isCommandName = complaintCommands.has
/** The codec of a command's data. */
export const dataCodec = complaintCommands.dataCodec

/** Is it a command as the codecs have it; cheaper than decoding when it is. */
export const isWellFormed = (command: ComplaintCommand): boolean => complaintCommands.check(command).length === 0

/**
 * Reads a command from outside: every problem is named with its path, unknown keys are refused.
 *
 * @example
 * import { decodeCommand } from '@redress/domain'
 *
 * const bad = decodeCommand({ command: 'Reply', data: { stage: 'final' } })
 * assert.equal(bad._tag, 'Left')
 */
export const decodeCommand: (input: unknown) => E.Either<ReadonlyArray<Problem>, ComplaintCommand> =
  complaintCommands.decode
