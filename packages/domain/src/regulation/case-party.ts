import { dataOf, type Happening } from '../aggregate/happening.js'
import { complaintOf } from './case-fact.js'
import type { Context } from './context.js'
import type { Somebody } from './somebody.js'

/** A word, where a value is one. */
export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

const unitNamed = ({ organisation }: Context, word: string): string | undefined =>
  organisation === undefined
    ? undefined
    : organisation.units[word] !== undefined
      ? word
      : Object.values(organisation.units).find(({ parties }) => parties?.includes(word))?.id

/** A party of the regulation: a unit of the directory where it stands for one. */
export const party = (context: Context, word: string): Somebody => {
  const unit = unitNamed(context, word)
  return { word, role: word, ...(unit === undefined ? {} : { unit }) }
}

export const ofUnit = (unit: string | undefined): ReadonlyArray<Somebody> =>
  unit === undefined ? [] : [{ word: unit, unit }]
export const ofPerson = (person: string | undefined): ReadonlyArray<Somebody> =>
  person === undefined ? [] : [{ word: person, person }]

const lastAssigned = ({ stream }: Context) =>
  stream.newest['Assigned'] === undefined
    ? undefined
    : (dataOf(stream.newest['Assigned'].event)['to'] as
        | { readonly unit?: string; readonly person?: string }
        | undefined)

const author = ({ it }: Context): Happening['actor'] | undefined => it?.actor

/** Whoever holds the case or has held it: who received it, and every unit or person that it was sent to. */
const involved = (stream: Context['stream']): ReadonlyArray<Somebody> => {
  const complaint = complaintOf(stream)
  const found = [...ofPerson(complaint?.owner), ...ofUnit(complaint?.intakeUnit)]
  for (let h = stream.newest['Assigned']; h !== undefined; h = h.alike) {
    const { unit, person } = dataOf(h.event)['to'] as { readonly unit?: string; readonly person?: string }
    found.push(...ofUnit(unit), ...ofPerson(person))
  }
  return [...new Map(found.map((somebody) => [somebody.word, somebody])).values()]
}

/** Parties bound by the case and the event. */
export const caseParty = (actor: string, context: Context): ReadonlyArray<Somebody> => {
  const complaint = complaintOf(context.stream)
  switch (actor) {
    case 'complainant':
    case 'engine':
      return [{ word: actor, role: actor }]
    case 'receiver':
      return ofPerson(complaint?.owner)
    case 'handler':
      return ofPerson(complaint?.handler)
    case 'holder':
      return complaint?.handler === undefined ? ofUnit(complaint?.unit) : ofPerson(complaint.handler)
    case 'unit':
      return ofUnit(complaint?.unit)
    case 'intake-unit':
      return ofUnit(complaint?.intakeUnit)
    case 'respondent-unit':
      return ofUnit(complaint?.respondent?.unit)
    case 'assignee': {
      const to = lastAssigned(context)
      return to?.person === undefined ? ofUnit(to?.unit) : ofPerson(to.person)
    }
    case 'assignee-unit':
      return ofUnit(lastAssigned(context)?.unit)
    case 'act-author':
      return ofPerson(author(context)?.id)
    case 'involved':
      return involved(context.stream)
    default:
      return []
  }
}
