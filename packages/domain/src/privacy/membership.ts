import { dataOf } from '../aggregate/happening.js'
import type { Complaint } from '../complaint/state.js'
import { complaintOf } from '../regulation/case-fact.js'
import type { Context } from '../regulation/context.js'
import type { Environment } from '../regulation/environment.js'
import { factReader } from '../regulation/facts.js'
import type { Target } from '../regulation/language/target.js'
import { lineOf } from '../regulation/organised.js'
import { compileTarget } from '../regulation/target.js'
import { isMeant, type Person } from './party.js'

/** Does somebody belong to a party of the case, at the moment of the context. */
export type Membership = (context: Context, person: Person) => boolean

interface Recipient {
  readonly unit?: string
  readonly person?: string
  readonly roles?: ReadonlyArray<string>
}

const isRecipient = ({ unit, person, roles = [] }: Recipient, who: Person): boolean =>
  (person !== undefined && person === who.id) ||
  (unit !== undefined && unit === who.unit) ||
  // Of the same role elsewhere: it was not sent to them.
  (person === undefined && unit === undefined && roles.some((role) => who.roles.includes(role)))

/** Everybody to whom the case was ever dispatched; a dispatch that was annulled still let them know. */
const wasAssigned = ({ newest }: Complaint, who: Person): boolean => {
  for (let h = newest['Assigned']; h !== undefined; h = h.alike) {
    const to = dataOf(h.event)['to'] as Recipient | undefined
    if (to !== undefined && isRecipient(to, who)) return true
  }
  return false
}

const received = ({ newest }: Complaint, who: Person): boolean => {
  for (let h = newest['Received']; h !== undefined; h = h.alike) {
    const { id, unit } = h.event.actor
    if (id === who.id || (unit !== undefined && unit === who.unit)) return true
  }
  return false
}

/** The one complained about: the person where one is named, else everybody of the unit and of those below it. */
const isRespondent = ({ respondent }: Complaint, who: Person, { organisation }: Context): boolean => {
  if (respondent?.person !== undefined) return respondent.person === who.id
  const unit = respondent?.unit
  if (unit === undefined) return false
  if (unit === who.unit) return true
  return organisation !== undefined && lineOf(organisation, who.unit).some(({ id }) => id === unit)
}

/** Who holds or held the case, never the one complained about. */
export const isInvolved: Membership = (context, who) => {
  const complaint = complaintOf(context.stream)
  if (complaint === undefined || isRespondent(complaint, who, context)) return false
  const { owner, handler } = complaint
  const holds = who.id !== undefined && (owner === who.id || handler === who.id)
  return holds || received(complaint, who) || wasAssigned(complaint, who)
}

const isComplainant: Membership = ({ stream }, { id }) =>
  id !== undefined && complaintOf(stream)?.complainant?.id === id

const nobody: Membership = () => false

const listed = (env: Environment, path: string): Membership => {
  const read = factReader(env, path)
  return (context, person) => {
    const named = [read(context)].flat()
    return (
      person.roles.some((role) => named.includes(role)) || (person.unit !== undefined && named.includes(person.unit))
    )
  }
}

/**
 * Compiles who belongs to a party. Where a duty asks for one person to do it, this asks of one person whether they are meant;
 * parties of the case that the directory cannot tell are read from its history.
 */
export const compileMembership = (env: Environment, path: string, target: Target): Membership => {
  if (typeof target === 'object') {
    if ('anyOf' in target || 'firstOf' in target) {
      const parts =
        'anyOf' in target ? target.anyOf : [...target.firstOf, ...(target.else === undefined ? [] : [target.else])]
      const tests = parts.map((part, i) => compileMembership(env, `${path}.${i}`, part))
      return (context, person) => tests.some((test) => test(context, person))
    }
    if ('actor' in target && target.actor === 'involved') return isInvolved
    if ('actor' in target && target.actor === 'complainant') return isComplainant
    if ('actor' in target && target.actor === 'engine') return nobody
    if ('party' in target && typeof target.party === 'object') return listed(env, target.party.fact)
  }
  const resolve = compileTarget(env, path, target)
  return (context, person) => resolve(context).some((somebody) => isMeant(somebody, person))
}

/** Whoever was ever assigned the case: what an assignee must not see, no later assignment shows them. */
export const everAssigned: Membership = ({ stream }, person) => {
  const complaint = complaintOf(stream)
  return complaint !== undefined && wasAssigned(complaint, person)
}
