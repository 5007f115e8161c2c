import fc from 'fast-check'
import {
  type CommandName,
  type CommandOf,
  type ComplaintCommand,
  commandNames,
  dataCodec,
} from '../complaint/command.js'
import type { Actor } from '../complaint/party.js'
import { arbitraryInstant, arbitraryOf, type Preferred } from './arbitrary.js'

/** How arbitrary commands are made: about which complaint, in which words, under which roles. */
export interface CommandOptions {
  /** `c-1` unless said. */
  readonly complaint?: string
  readonly preferred?: Preferred
  /** Roles of which the actor holds some; the parties of an example unless said. */
  readonly roles?: ReadonlyArray<string>
}

const ROLES = ['supervision-section', 'supervision-window', 'window-staff']

const actorWith = (roles: ReadonlyArray<string>): fc.Arbitrary<Actor> =>
  fc
    .tuple(fc.constantFrom('u-1', 'u-2'), fc.subarray([...roles]), fc.option(fc.constantFrom(0, 5_000)))
    .map(([id, held, amount]) => ({
      id,
      unit: 'dept-3',
      roles: held,
      ...(amount === null ? {} : { authority: { amount } }),
    }))

/**
 * Any command of one name; well-formed, not necessarily acceptable.
 *
 * @example
 * import { decodeCommand } from '@redress/domain'
 * import { arbitraryCommandOf } from '@redress/domain/testing'
 * import fc from 'fast-check'
 *
 * fc.assert(fc.property(arbitraryCommandOf('Reply'), (reply) => assert.equal(decodeCommand(reply)._tag, 'Right')))
 */
export const arbitraryCommandOf = <N extends CommandName>(
  command: N,
  { complaint = 'c-1', preferred, roles = ROLES }: CommandOptions = {},
): fc.Arbitrary<CommandOf<N>> =>
  fc
    .record({
      id: fc.uuid(),
      occurredAt: arbitraryInstant,
      actor: actorWith(roles),
      data: arbitraryOf(dataCodec(command), preferred),
    })
    // The data were made from the codec of this very command.
    .map((said) => ({ ...said, command, complaint }) as unknown as CommandOf<N>)

/** Any command, of any name; well-formed, not necessarily acceptable. */
export const arbitraryCommand = (
  complaint = 'c-1',
  options: Omit<CommandOptions, 'complaint'> = {},
): fc.Arbitrary<ComplaintCommand> =>
  fc.oneof(
    ...commandNames.map(
      (name): fc.Arbitrary<ComplaintCommand> =>
        // A command of one of the names is a command.
        arbitraryCommandOf(name, { ...options, complaint }) as unknown as fc.Arbitrary<ComplaintCommand>,
    ),
  )
