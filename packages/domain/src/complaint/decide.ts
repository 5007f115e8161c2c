import * as E from 'fp-ts/lib/Either.js'
import { earlierOf, repeats } from '../aggregate/repeat.js'
import type { CompiledRegulation } from '../regulation/compile.js'
import { type ComplaintCommand, yields } from './command.js'
import { concluded } from './decide/concluded.js'
import type { Deciding } from './decide/deciding.js'
import { enriched } from './decide/enrich.js'
import { fill } from './decide/fill.js'
import { judged } from './decide/judged.js'
import { migrationDisorder } from './decide/migrate.js'
import { pinOf, regulationsFor } from './decide/pin.js'
import { alreadyReceived, commandIdReused, impossible, invalid, notReceived, refused } from './decide/rejections.js'
import { formProblems, vocabularyProblems } from './decide/validate.js'
import type { ComplaintEvent } from './event.js'
import type { Rejection } from './rejection.js'
import type { Rules } from './rules.js'
import type { Complaint } from './state.js'
import { millis } from './time.js'

const holds = (complaint: Complaint, found: (event: ComplaintEvent) => boolean): boolean => {
  for (let h = complaint.history; h !== undefined; h = h.earlier) if (found(h.event)) return true
  return false
}

const isMigration = ({ newest }: Complaint, id: string): boolean => {
  for (let h = newest['Migrated']; h !== undefined; h = h.alike) if (h.event.id === id) return true
  return false
}

/** What cannot be, whatever a regulation says. */
const outOfOrder = (complaint: Complaint, command: ComplaintCommand): Rejection | undefined => {
  const received = complaint.status !== 'unknown'
  if (command.command === 'Receive') return received ? alreadyReceived(complaint.id) : undefined
  if (!received) return notReceived(complaint.id)
  if (command.command === 'Correct' && !holds(complaint, ({ id }) => id === command.data.event))
    return impossible(
      'Correct',
      '该投诉没有被更正的事件。请核对事件编号。',
      'The complaint has no such event to correct. Check its id.',
    )
  if (command.command === 'Correct' && command.data.annuls === true && isMigration(complaint, command.data.event))
    return impossible(
      'Correct',
      '制度版本迁移不能撤销。请再迁移一次，回到原版本。',
      'A migration cannot be annulled. Migrate back to the former version instead.',
    )
  return command.command === 'Migrate' ? migrationDisorder(complaint, command) : undefined
}

const pinned = (regulations: ReadonlyArray<CompiledRegulation>, command: ComplaintCommand): ComplaintCommand => {
  if (command.command === 'Receive')
    return { ...command, data: { ...command.data, regulations: regulations.map(pinOf) } }
  return command.command === 'Migrate' ? { ...command, data: { ...command.data, to: regulations.map(pinOf) } } : command
}

/**
 * Decides a command: the events that it yields, or why it is refused. Pure: no clock (`occurredAt` of the command is the
 * now), no randomness, no look-up. `[]` is an accepted no-op, the same command again. All clauses that refuse are told
 * together. Phases: fill, tables (tentative), guards, records, order of duties, event, routes, tables, escalations.
 *
 * @example
 * import { compile, decide, initial, rulesOf } from '@redress/domain'
 * import { governmentServiceCentre } from '@redress/domain/regulations'
 * import { receive } from '@redress/domain/testing'
 * import { isRight } from 'fp-ts/lib/Either.js'
 *
 * const compiled = compile(governmentServiceCentre)
 * assert.ok(isRight(compiled))
 * const decided = decide(rulesOf([compiled.right]))(receive({ complaint: 'c-1' }))(initial('c-1'))
 * assert.equal(isRight(decided) && decided.right[0]?.type, 'Received')
 */
export const decide =
  (rules: Rules) =>
  (said: ComplaintCommand) =>
  (complaint: Complaint): E.Either<Rejection, ReadonlyArray<ComplaintEvent>> => {
    const malformed = formProblems(said)
    if (malformed.length > 0) return E.left(invalid(malformed))
    const earlier = earlierOf(complaint, said.id)
    if (earlier !== undefined) {
      const again = repeats(said, yields[said.command], said.data, earlier)
      return again ? E.right([]) : E.left(commandIdReused(said.id))
    }
    const disorder = outOfOrder(complaint, said)
    if (disorder !== undefined) return E.left(disorder)

    const now = millis(said.occurredAt)
    const { organisation } = rules
    const { supplied } = said
    const command = enriched(organisation, said)
    const start: Deciding = { stream: complaint, command, now, supplied, organisation }
    const found = regulationsFor(rules, complaint, command, start)
    if (E.isLeft(found)) return found
    const regulations = found.right
    const problems = vocabularyProblems(regulations, command)
    if (problems.length > 0) return E.left(invalid(problems))

    const completed = fill(regulations, { ...start, command: pinned(regulations, command) })
    const deciding: Deciding = { stream: complaint, command: completed.command, now, supplied, organisation }
    const verdict = judged(rules, regulations, deciding, complaint)
    return verdict.refusals.length > 0
      ? E.left(refused(verdict.refusals))
      : E.right(concluded(rules, regulations, deciding, complaint, verdict, completed.filled))
  }
