import { type Day, dayOf, SHANGHAI } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { CompiledRegulation } from '../../regulation/compile.js'
import type { ComplaintCommand } from '../command.js'
import type { RegulationPin } from '../party.js'
import type { Rejection } from '../rejection.js'
import type { Rules } from '../rules.js'
import type { Complaint } from '../state.js'
import { millis } from '../time.js'
import { unknownRegulation } from './rejections.js'

const keyOf = ({ id, version }: RegulationPin): string => `${id}@${version}`

/** Of each regulation the version in force on a day; of several the one that entered into force last. */
const inForce = ({ regulations }: Rules, day: Day): ReadonlyArray<CompiledRegulation> => {
  const found = new Map<string, CompiledRegulation>()
  for (const regulation of regulations.values()) {
    const { from, to } = regulation.source.effective
    const other = found.get(regulation.id)?.source.effective.from
    if (from <= day && (to === undefined || day <= to) && (other === undefined || other <= from))
      found.set(regulation.id, regulation)
  }
  return [...found.values()]
}

/**
 * The regulations that decide: those the complaint is pinned to; for a new one those it names, else all that are in force on
 * the day of receipt.
 */
export const regulationsFor = (
  rules: Rules,
  complaint: Complaint,
  command: ComplaintCommand,
): E.Either<Rejection, ReadonlyArray<CompiledRegulation>> => {
  const pins = command.command === 'Receive' ? command.data.regulations : complaint.regulations
  if (pins === undefined) return E.right(inForce(rules, dayOf(millis(command.occurredAt), SHANGHAI)))
  const found = new Set<CompiledRegulation>()
  for (const pin of pins) {
    const regulation = rules.regulations.get(keyOf(pin))
    if (regulation === undefined) return E.left(unknownRegulation(keyOf(pin), [...rules.regulations.keys()]))
    found.add(regulation)
  }
  return E.right([...found])
}
