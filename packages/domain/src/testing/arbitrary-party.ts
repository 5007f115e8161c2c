import fc from 'fast-check'
import type { OtherAggregate, OtherCommand } from '../aggregate/kind.js'
import { type OtherCommands, otherAggregates } from '../aggregates.js'
import { Actor } from '../complaint/party.js'
import { arbitraryInstant, arbitraryOf, type Preferred } from './arbitrary.js'

/** Any command of one name to an agent, a unit, a call or the registry; well-formed, not necessarily acceptable. */
export const arbitraryCommandTo = <A extends OtherAggregate>(
  aggregate: A,
  command: OtherCommands[A]['command'],
  subject = `${aggregate}-1`,
  preferred?: Preferred,
): fc.Arbitrary<OtherCommands[A]> => {
  const { commands } = otherAggregates[aggregate]
  return (
    fc
      .record({
        id: fc.uuid(),
        occurredAt: arbitraryInstant,
        actor: arbitraryOf(Actor),
        data: arbitraryOf(commands.dataCodec(command as never), preferred),
      })
      // The data were made from the codec of this very command.
      .map((said) => ({ ...said, aggregate, subject, command }) as OtherCommand as OtherCommands[A])
  )
}

/**
 * Any command to an agent, a unit, a call or the registry, of any name.
 *
 * @example
 * import { decideAgent, otherAggregates } from '@redress/domain'
 * import { rulesOf } from '@redress/domain'
 * import { arbitraryCommandsTo } from '@redress/domain/testing'
 * import fc from 'fast-check'
 *
 * const { agent } = otherAggregates
 * fc.assert(
 *   fc.property(arbitraryCommandsTo('agent'), (command) => {
 *     const decided = decideAgent(rulesOf([]))(command)(agent.initial(command.subject))
 *     assert.equal(decided._tag, command.command === 'Enrol' ? 'Right' : 'Left')
 *   }),
 * )
 */
export const arbitraryCommandsTo = <A extends OtherAggregate>(
  aggregate: A,
  subject = `${aggregate}-1`,
  preferred?: Preferred,
): fc.Arbitrary<OtherCommands[A]> =>
  fc.oneof(
    ...otherAggregates[aggregate].commands.names.map((name) =>
      // The names of an aggregate's commands are those of its commands.
      arbitraryCommandTo(aggregate, name as OtherCommands[A]['command'], subject, preferred),
    ),
  )
