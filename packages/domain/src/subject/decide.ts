import * as E from 'fp-ts/lib/Either.js'
import { eventId } from '../complaint/decide/event.js'
import { barredBy, keptBy, later, type SubjectCase } from './barred.js'
import { type SubjectCommand, type SubjectCommandOf, subjectCommands, subjectYields } from './command.js'
import { type SubjectEvent, subjectEvents } from './event.js'
import type { CaseSeen } from './events.js'
import {
  aboutHold,
  commandIdReused,
  invalidCommand,
  nothingKept,
  restriction,
  type SubjectRefusal,
  underWay,
} from './refusal.js'
import { openOrder, type SubjectState } from './state.js'

/** What a decision rests on beside the stream of the subject: its keys that are left, and its cases. */
export interface SubjectFacts {
  readonly keys: ReadonlyArray<string>
  readonly cases: ReadonlyArray<SubjectCase>
}

type Decided = E.Either<SubjectRefusal, ReadonlyArray<SubjectEvent>>

const seen = (one: SubjectCase): CaseSeen => {
  const until = keptBy(one).reduce<CaseSeen['until']>((day, each) => later(day, each.until), undefined)
  return { complaint: one.complaint, status: one.status, ...(until === undefined ? {} : { until }) }
}

const ordered = ({ keys, cases }: SubjectFacts, { id, data }: SubjectCommandOf<'OrderErasure'>) => ({
  order: id,
  ...data,
  keys: [...keys],
  cases: cases.map(seen),
})

/** What is said again of an order is what was said of it, not what was found. */
const sameSaid = (command: SubjectCommand, { type, data }: SubjectEvent): boolean => {
  if (type !== subjectYields[command.command]) return false
  const before = data as { readonly [key: string]: unknown }
  const found = type === 'ErasureOrdered' ? ['order', 'keys', 'cases'] : []
  const keys = new Set([...Object.keys(before), ...Object.keys(command.data)].filter((key) => !found.includes(key)))
  return [...keys].every((key) => before[key] === (command.data as { readonly [key: string]: unknown })[key])
}

const refusalOf = (state: SubjectState, facts: SubjectFacts, command: SubjectCommand): SubjectRefusal | undefined => {
  const order = openOrder(state)
  if (order !== undefined) return underWay(order.order)
  const none = facts.keys.length === 0 ? nothingKept(state.id) : undefined
  const known = (hold: string): boolean => state.holds.some((each) => each.hold === hold)
  switch (command.command) {
    case 'Restrict':
      return state.restricted === undefined ? none : restriction('AlreadyRestricted', state.id)
    case 'Lift':
      return state.restricted === undefined ? restriction('NotRestricted', state.id) : undefined
    case 'Hold':
      return known(command.data.hold) ? aboutHold('AlreadyHeld', command.data.hold) : undefined
    case 'Release':
      return known(command.data.hold) ? undefined : aboutHold('NoSuchHold', command.data.hold)
    case 'OrderErasure':
      return none ?? barredBy(state, facts.cases, command)
  }
}

/**
 * Decides a command about the personal data of a subject. Pure: keys and cases are given, and what was found of them is on
 * record with an order. `[]` is an accepted no-op, the same command again. A refusal cites what stands against it: a hold, a
 * clause that has a case kept, an open case.
 *
 * @example
 * import { decideSubject, initialSubject } from '@redress/domain'
 *
 * const decided = decideSubject({ keys: [], cases: [] })({
 *   id: 'cmd-1', command: 'OrderErasure', subject: 'person:p-1', occurredAt: '2026-01-05T09:00:00+08:00' as never,
 *   actor: { id: 'officer-1', roles: ['privacy'] }, data: { basis: 'request', reason: 'asked-for' },
 * })(initialSubject('person:p-1'))
 * assert.equal(decided._tag === 'Left' && decided.left._tag, 'NothingKept')
 */
export const decideSubject =
  (facts: SubjectFacts) =>
  (command: SubjectCommand) =>
  (state: SubjectState): Decided => {
    const problems = subjectCommands.check(command)
    if (problems.length > 0) return E.left(invalidCommand(problems))
    const earlier = state.events.find((event) => event.command === command.id)
    if (earlier !== undefined) return sameSaid(command, earlier) ? E.right([]) : E.left(commandIdReused(command.id))
    const refusal = refusalOf(state, facts, command)
    if (refusal !== undefined) return E.left(refusal)
    const { id, subject, occurredAt, actor, correlationId = id, causationId = id } = command
    const type = subjectYields[command.command]
    const data = command.command === 'OrderErasure' ? ordered(facts, command) : command.data
    const { schema } = subjectEvents[type]
    const event = {
      id: eventId(id, 0),
      type,
      schema,
      subject,
      occurredAt,
      actor,
      command: id,
      correlationId,
      causationId,
    }
    // The data of a command are those of the event that it yields.
    return E.right([{ ...event, data } as SubjectEvent])
  }
