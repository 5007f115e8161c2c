import * as E from 'fp-ts/lib/Either.js'
import type { CompiledRegulation } from '../../regulation/compile.js'
import type { ComplaintCommand } from '../command.js'
import type { RegulationPin } from '../party.js'
import type { Rejection } from '../rejection.js'
import type { Rules } from '../rules.js'
import type { Complaint } from '../state.js'
import { unknownRegulation } from './rejections.js'

const keyOf = ({ id, version }: RegulationPin): string => `${id}@${version}`

/** The regulations that decide: those the complaint is pinned to; for a new one those it names, else all that are current. */
export const regulationsFor = (
  rules: Rules,
  complaint: Complaint,
  command: ComplaintCommand,
): E.Either<Rejection, ReadonlyArray<CompiledRegulation>> => {
  const pins = command.command === 'Receive' ? command.data.regulations : complaint.regulations
  if (pins === undefined) return E.right(rules.current)
  const found: CompiledRegulation[] = []
  for (const pin of pins) {
    const regulation = rules.regulations.get(keyOf(pin))
    if (regulation === undefined) return E.left(unknownRegulation(keyOf(pin), [...rules.regulations.keys()]))
    found.push(regulation)
  }
  return E.right(found)
}
