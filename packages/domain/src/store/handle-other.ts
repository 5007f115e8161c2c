import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { decideIn } from '../aggregate/decide.js'
import type { Kind, OtherCommand, OtherEvent } from '../aggregate/kind.js'
import { eventsOf, type Stream } from '../aggregate/stream.js'
import { createRecent } from './adapter/recent.js'
import type { Handled, HandlerOptions } from './handle.js'
import { createLanes } from './handling/lanes.js'
import type { HandleError, Standing } from './handling/load.js'
import { asker, type Outside } from './handling/outside.js'
import { peek, settle } from './handling/settle.js'
import { shelfOf } from './handling/shelf.js'

/** A command to an agent, a unit, a call or the registry that was carried out. */
export interface HandledOther<V extends OtherEvent> extends Omit<Handled, 'events'> {
  readonly events: ReadonlyArray<V>
}

/** As for complaints, with answers to commands of this aggregate. */
export interface OtherOptions<C extends OtherCommand> extends Omit<HandlerOptions, 'outside'> {
  readonly outside?: Outside<C>
}

/**
 * Carries out commands to the aggregates beside the complaint as `commandHandler` does to complaints: one after another for
 * each subject, decided again when another process was faster, and the same command again changes nothing.
 *
 * @example
 * import { otherAggregates, otherHandler, rulesOf } from '@redress/domain'
 * import { memoryStore } from '@redress/domain/memory'
 *
 * const handle = otherHandler(otherAggregates.agent)({ store: memoryStore(), rules: rulesOf([]) })
 * const enrolled = await handle({
 *   id: 'cmd-1', aggregate: 'agent', subject: 'agent-7', command: 'Enrol', occurredAt: '2026-01-05T09:00:00+08:00' as never,
 *   actor: { id: 'manager-1', roles: ['manager'] }, data: { role: 'agent', unit: 'hotline' },
 * })()
 * assert.equal(enrolled._tag === 'Right' && enrolled.right.events[0]?.type, 'Enrolled')
 */
export const otherHandler =
  <V extends OtherEvent, C extends OtherCommand, S extends Stream<V>>(kind: Kind<V, C, S>) =>
  ({ store, rules, retries = 10, remember = 1_000, outside }: OtherOptions<C>) => {
    const desk = { store, shelf: shelfOf(kind), retries, recent: createRecent<Standing<S>>(remember) }
    const inLane = createLanes()
    const decide = decideIn(kind)(rules)
    const ask = asker(rules, outside)
    return (command: C): TaskEither<HandleError, HandledOther<V>> =>
      async () => {
        const settled = await inLane(command.subject, async () => {
          const asked = await ask(command, () => peek(desk, command.subject))
          if (E.isLeft(asked)) return asked
          return settle(desk, command.subject, (state) => {
            const answer = decide(asked.right)(state)
            return { answer, events: E.isRight(answer) ? answer.right : [] }
          })
        })
        if (E.isLeft(settled)) return settled
        const { answer, state, revision, appended } = settled.right
        if (E.isLeft(answer)) return E.left({ _tag: 'Rejected', rejection: answer.left })
        const repeated = answer.right.length === 0
        const events = repeated ? eventsOf(state).filter((event) => event.command === command.id) : answer.right
        return E.right({
          events,
          revision,
          repeated,
          ...(appended === undefined ? {} : { position: appended.position }),
        })
      }
  }
