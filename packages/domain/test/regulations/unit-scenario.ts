import type { Instant } from '@redress/holidays'
import { isLeft, isRight } from 'fp-ts/lib/Either.js'
import { dutiesOf } from '../../src/aggregate/duties.js'
import { stateAt } from '../../src/clock/state-at.js'
import { eventId } from '../../src/complaint/decide/event.js'
import type { Rules } from '../../src/complaint/rules.js'
import { millis } from '../../src/complaint/time.js'
import { decideUnit } from '../../src/unit/decide.js'
import { type UnitCommand, unit } from '../../src/unit/index.js'

type Name = UnitCommand['command']
type Of<N extends Name> = Extract<UnitCommand, { readonly command: N }>
type By = { readonly id: string; readonly unit?: string; readonly roles: ReadonlyArray<string> }

/** A command to a unit; the same command has the same id. */
export const unitCommand = <N extends Name>(
  name: N,
  subject: string,
  data: Of<N>['data'],
  at: Instant,
  by: By,
  facts?: { readonly [path: string]: unknown },
): UnitCommand => {
  const said = { aggregate: 'unit', command: name, subject, occurredAt: at, actor: by, data }
  const supplied = facts === undefined ? {} : { supplied: { facts } }
  // The name pairs the command with its data.
  return { id: eventId(JSON.stringify(said), 0), ...said, ...supplied } as unknown as UnitCommand
}

/** Given/when/then for a unit: who refused the last command, and how the duties of a clause stand at a moment. */
export const unitScenario = (rules: Rules, commands: ReadonlyArray<UnitCommand>) => {
  let state = unit.initial(commands[0]?.subject ?? 'unit')
  let refusedBy: ReadonlyArray<string> = []
  for (const command of commands) {
    const result = decideUnit(rules)(command)(state)
    refusedBy = !isLeft(result)
      ? []
      : result.left._tag === 'Refused'
        ? result.left.refusals.map(({ clause }) => clause)
        : [JSON.stringify(result.left)]
    if (isRight(result)) for (const event of result.right) state = unit.evolve(state, event)
  }
  return {
    state,
    refusedBy,
    duties: (clause: string, now: Instant) =>
      dutiesOf(unit)(rules)(state, millis(now))
        .all.filter(({ clock }) => clock.clause === clause)
        .map(({ clock }) => [stateAt(clock, millis(now)), clock.due?.day ?? '-']),
  }
}
