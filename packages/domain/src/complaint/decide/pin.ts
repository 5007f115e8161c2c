import { dayOf, SHANGHAI } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { type CompiledRegulation, keyOf } from '../../regulation/compile.js'
import type { ComplaintCommand } from '../command.js'
import type { RegulationPin } from '../party.js'
import { regulationsOf } from '../regulations-of.js'
import type { Rejection } from '../rejection.js'
import type { Rules } from '../rules.js'
import type { Complaint } from '../state.js'
import { millis } from '../time.js'
import type { Deciding } from './deciding.js'
import { unknownRegulation } from './rejections.js'

/** Of each regulation that was adopted the version in force on a day; of several the one that entered into force last. Drafts are not in force. */
export const inForce = ({ regulations, adopted }: Rules, day: string): ReadonlyArray<CompiledRegulation> => {
  const found = new Map<string, CompiledRegulation>()
  for (const regulation of regulations.values()) {
    const { from, to, draft } = regulation.effective
    const other = found.get(regulation.id)?.effective.from
    if (
      !draft &&
      adopted.has(regulation.id) &&
      from <= day &&
      (to === undefined || day <= to) &&
      (other === undefined || other <= from)
    )
      found.set(regulation.id, regulation)
  }
  return [...found.values()]
}

/** Which of them cover the case; where one is exclusive and does, it stands alone. What is not known yet leaves nobody out. */
const covering = (
  regulations: ReadonlyArray<CompiledRegulation>,
  context: Deciding,
): ReadonlyArray<CompiledRegulation> => {
  const covers = ({ scopes }: CompiledRegulation): boolean => scopes.every((scope) => scope.covers(context) !== false)
  const alone = regulations.find(({ scopes }) =>
    scopes.some(({ exclusive, covers: holds }) => exclusive && holds(context) === true),
  )
  return alone !== undefined && covers(alone) ? [alone] : regulations.filter(covers)
}

/** A migration is decided under the versions that it leads to: from then on they hold. */
const pinsFor = ({ regulations }: Complaint, command: ComplaintCommand): ReadonlyArray<RegulationPin> | undefined => {
  if (command.command === 'Receive') return command.data.regulations
  return command.command === 'Migrate' ? command.data.to : regulations
}

/**
 * The regulations that decide: those the complaint is pinned to; for a new one those it names, else all that are in force on
 * the day of receipt and cover the case. None may: the case still exists.
 */
export const regulationsFor = (
  rules: Rules,
  complaint: Complaint,
  command: ComplaintCommand,
  context: Deciding,
): E.Either<Rejection, ReadonlyArray<CompiledRegulation>> => {
  const pins = pinsFor(complaint, command)
  if (pins === complaint.regulations) {
    const known = regulationsOf(rules)(complaint)
    if (known.length === complaint.regulations.length) return E.right(known)
  }
  if (pins === undefined) return E.right(covering(inForce(rules, dayOf(millis(command.occurredAt), SHANGHAI)), context))
  const found = new Set<CompiledRegulation>()
  for (const pin of pins) {
    const regulation = rules.find(pin)
    if (regulation === undefined)
      return E.left(unknownRegulation(keyOf(pin.id, pin.version, pin.settings), [...rules.regulations.keys()]))
    found.add(regulation)
  }
  return E.right([...found])
}

/** What a case is pinned to. */
export const pinOf = ({ id, version, settings }: CompiledRegulation): RegulationPin =>
  settings.version === '' ? { id, version } : { id, version, settings: settings.version }
