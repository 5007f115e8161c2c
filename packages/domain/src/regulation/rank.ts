import { complaintOf } from './case-fact.js'
import { ofPerson, ofUnit } from './case-party.js'
import type { Context } from './context.js'
import { lineOf } from './organised.js'
import type { Somebody } from './somebody.js'

/** The head of a unit; the head complained about is replaced by that of the unit above. */
export const headOf = (context: Context, somebody: Somebody): ReadonlyArray<Somebody> => {
  const { organisation, stream } = context
  const accused = complaintOf(stream)?.respondent?.person
  const line = organisation === undefined ? [] : lineOf(organisation, somebody.unit)
  const head = line.find((unit) => unit.head !== undefined && unit.head !== accused)?.head
  return head === undefined ? [{ word: `head:${somebody.word}` }] : ofPerson(head)
}

/** The unit so many levels above somebody. */
export const above = (context: Context, somebody: Somebody, levels: number): ReadonlyArray<Somebody> => {
  const { organisation } = context
  const unit =
    somebody.unit ?? (somebody.person === undefined ? undefined : organisation?.people[somebody.person]?.unit)
  const line = organisation === undefined ? [] : lineOf(organisation, unit)
  const superior = line[Math.min(levels, line.length - 1)]
  return superior === undefined || superior.id === unit ? [{ word: `superior:${somebody.word}` }] : ofUnit(superior.id)
}

/** Is anybody there who holds the party, in the unit where one is meant; where the directory says nothing of absence, they are. */
export const isAvailable = ({ organisation }: Context, { person, role, unit }: Somebody): boolean => {
  if (organisation === undefined) return true
  if (person !== undefined) return organisation.people[person]?.available !== false
  const holders = Object.values(organisation.people).filter(
    (one) =>
      role !== undefined &&
      one.roles?.includes(role) === true &&
      (unit === undefined || lineOf(organisation, one.unit).some(({ id }) => id === unit)),
  )
  return holders.length === 0 || holders.some(({ available }) => available !== false)
}
