import type { Instant } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { decideIn } from '../aggregate/decide.js'
import { dutiesOf } from '../aggregate/duties.js'
import type { Supplied } from '../aggregate/happening.js'
import type { Kind, OtherAggregate, OtherCommand, OtherEvent } from '../aggregate/kind.js'
import type { Stream } from '../aggregate/stream.js'
import type { OtherCommands } from '../aggregates.js'
import type { Clock, ClockState } from '../clock/clock.js'
import { stateAt } from '../clock/state-at.js'
import { eventId } from '../complaint/decide/event.js'
import type { Rejection } from '../complaint/rejection.js'
import type { Rules } from '../complaint/rules.js'
import { millis } from '../complaint/time.js'
import { clerk } from './builders.js'

type Command<A extends OtherAggregate, N> = Extract<OtherCommands[A], { readonly command: N }>

interface Said {
  readonly id?: string
  readonly subject?: string
  readonly at?: string
  readonly by?: { readonly id: string; readonly unit?: string; readonly roles: ReadonlyArray<string> }
  readonly supplied?: Supplied
}

/**
 * A command to an agent, a unit, a call or the registry, with everything an envelope needs; `subject` is `agent-1` and so on,
 * `at` the world's time (`2026-01-05T10:00:00+08:00` unless said). The same command has the same id.
 */
export const commandTo = <A extends OtherAggregate, N extends OtherCommands[A]['command']>(
  aggregate: A,
  name: N,
  data: Command<A, N>['data'],
  { id, subject = `${aggregate}-1`, at = '2026-01-05T10:00:00+08:00', by = clerk, supplied }: Said = {},
): OtherCommands[A] => {
  const said = { aggregate, command: name, subject, occurredAt: at as Instant, actor: by, data }
  const command = {
    id: id ?? eventId(JSON.stringify(said), 0),
    ...said,
    ...(supplied === undefined ? {} : { supplied }),
  }
  // The name pairs the command with its data.
  return command as unknown as OtherCommands[A]
}

/** What a given/when/then about an agent, a unit, a call or a regulation says in the end. */
export interface PartyOutcome<Ev, S> {
  readonly state: S
  /** What came of the last command. */
  readonly result: E.Either<Rejection, ReadonlyArray<Ev>>
  /** Ids of the clauses that refused it; the tag of the rejection where none did. */
  readonly refusedBy: ReadonlyArray<string>
  /** Duties of a clause, with their state at a moment. */
  readonly dutiesAt: (
    clause: string,
    now: string,
  ) => ReadonlyArray<{ readonly clock: Clock; readonly state: ClockState }>
}

/**
 * Given/when/then for the aggregates beside the complaint: sends the commands one after another; the last one is the `when`.
 * A refused command leaves everything as it was.
 *
 * @example
 * import { otherAggregates, rulesOf } from '@redress/domain'
 * import { commandTo, partyScenario } from '@redress/domain/testing'
 *
 * const { call } = otherAggregates
 * const outcome = partyScenario(call)(rulesOf([]), [
 *   commandTo('call', 'OfferCall', {}),
 *   commandTo('call', 'RegisterCall', { complaint: 'c-1' }),
 * ])
 * assert.deepEqual(outcome.refusedBy, ['Impossible']) // nobody has answered yet
 */
export const partyScenario =
  <Ev extends OtherEvent, C extends OtherCommand, S extends Stream<Ev>>(kind: Kind<Ev, C, S>) =>
  (rules: Rules, commands: ReadonlyArray<C>): PartyOutcome<Ev, S> => {
    let state = kind.initial(commands[0]?.subject ?? `${kind.aggregate}-1`)
    let result: PartyOutcome<Ev, S>['result'] = E.right([])
    for (const command of commands) {
      result = decideIn(kind)(rules)(command)(state)
      if (E.isRight(result)) state = kind.evolveAll(state, result.right)
    }
    const left = E.isLeft(result) ? result.left : undefined
    return {
      state,
      result,
      refusedBy:
        left === undefined ? [] : left._tag === 'Refused' ? left.refusals.map(({ clause }) => clause) : [left._tag],
      dutiesAt: (clause, now) => {
        const at = millis(now as Instant)
        return dutiesOf(kind)(rules)(state, at)
          .all.filter(({ clock }) => clock.clause === clause)
          .map(({ clock }) => ({ clock, state: stateAt(clock, at) }))
      },
    }
  }
