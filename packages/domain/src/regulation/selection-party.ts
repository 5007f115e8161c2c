import type { Happening } from '../aggregate/happening.js'
import type { Context } from './context.js'
import type { Environment } from './environment.js'
import { factReader } from './facts.js'
import type { NarrowSelection } from './language/condition.js'

type Test = (event: Happening, context: Context) => boolean

/** One word or several as a list. */
export const list = (value: string | ReadonlyArray<string>): ReadonlyArray<string> =>
  typeof value === 'string' ? [value] : value

/** Done by somebody who held the role at that event, or whom a fact names. */
export const byRole = (env: Environment, by: NonNullable<NarrowSelection['by']>): Test => {
  if (typeof by === 'string' || !('fact' in by)) {
    const roles = list(by)
    return ({ actor }) => actor.roles.some((role) => roles.includes(role))
  }
  const read = factReader(env, by.fact)
  return ({ actor }, context) => {
    const value = read(context)
    const named: ReadonlyArray<unknown> = Array.isArray(value) ? value : [value]
    return named.includes(actor.id) || actor.roles.some((role) => named.includes(role))
  }
}

/** Sent to a role, a unit, or a unit of that kind; what a unit belongs to is not what it is. */
export const toRole = (to: string | ReadonlyArray<string>): Test => {
  const roles = list(to)
  return (event) => {
    const recipient = (event.data as { to?: { roles?: ReadonlyArray<string>; unit?: string; kind?: string } }).to
    if (typeof recipient !== 'object') return false
    return [...(recipient.roles ?? []), recipient.unit, recipient.kind].some(
      (role) => role !== undefined && roles.includes(role),
    )
  }
}
