import type { Instant } from '@redress/holidays'
import type * as t from 'io-ts'
import { type Commands, commandsOf } from '../aggregate/commands.js'
import type { Intent } from '../aggregate/happening.js'
import { shape } from '../codec/shape.js'
import { Id, InstantString, Term } from '../codec/words.js'
import { Actor } from '../complaint/party.js'
import { ErasureBasis, Held, Released, Restricted, RestrictionLifted } from './events.js'

const said = {
  Restrict: Restricted.data,
  Lift: RestrictionLifted.data,
  Hold: Held.data,
  Release: Released.data,
  OrderErasure: shape('OrderErasure', { basis: ErasureBasis, reason: Term }, { clause: Id }),
} as const
type Said = typeof said
export type SubjectCommandName = keyof Said

/** The type of the event that a command yields. */
export const subjectYields = {
  Restrict: 'Restricted',
  Lift: 'RestrictionLifted',
  Hold: 'Held',
  Release: 'Released',
  OrderErasure: 'ErasureOrdered',
} as const satisfies { readonly [N in SubjectCommandName]: string }

/** What somebody wants decided about the personal data of a subject. The id of `OrderErasure` is that of the order. */
export interface SubjectCommandOf<N extends SubjectCommandName> extends Intent {
  readonly command: N
  readonly subject: string
  readonly occurredAt: Instant
  readonly actor: Actor
  readonly data: t.TypeOf<Said[N]>
}
export type SubjectCommand = { readonly [N in SubjectCommandName]: SubjectCommandOf<N> }[SubjectCommandName]

const head = shape(
  'SubjectCommand',
  { id: Id, subject: Id, occurredAt: InstantString, actor: Actor },
  { correlationId: Id, causationId: Id },
)

/**
 * The commands about the personal data of a subject.
 *
 * @example
 * import { subjectCommands } from '@redress/domain'
 *
 * const bad = subjectCommands.decode({ command: 'Hold', data: { hold: 'h-1' } })
 * assert.equal(bad._tag, 'Left')
 */
export const subjectCommands: Commands<SubjectCommand> = commandsOf<SubjectCommand>(head, said)
