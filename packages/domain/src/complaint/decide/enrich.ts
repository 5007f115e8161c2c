import type { Intent } from '../../aggregate/happening.js'
import type { Organisation } from '../../regulation/organisation.js'
import { membershipOf } from '../../regulation/organised.js'
import type { Actor, Recipient } from '../party.js'

/** Who acts, with what the directory knows of them and they did not say: roles are those held at that moment. */
const acting = (organisation: Organisation, actor: Actor): Actor => {
  const person = organisation.people[actor.id]
  if (person === undefined) return actor
  const roles = [...new Set([...actor.roles, ...(person.roles ?? [])])]
  const authority = actor.authority ?? (person.authority === undefined ? undefined : { amount: person.authority })
  const unit = actor.unit ?? person.unit
  return {
    id: actor.id,
    roles,
    ...(unit === undefined ? {} : { unit }),
    ...(authority === undefined ? {} : { authority }),
  }
}

const receiving = (organisation: Organisation, to: Recipient): Recipient => {
  const id = to.unit ?? (to.person === undefined ? undefined : organisation.people[to.person]?.unit)
  const unit = id === undefined ? undefined : organisation.units[id]
  const person = to.person === undefined ? undefined : organisation.people[to.person]
  const kind = to.kind ?? unit?.kind
  const membership = to.membership ?? membershipOf(organisation, id)
  const roles = [...new Set([...(to.roles ?? []), ...(person?.roles ?? []), ...(unit?.parties ?? [])])]
  return {
    ...to,
    ...(to.unit === undefined && id !== undefined ? { unit: id } : {}),
    ...(kind === undefined ? {} : { kind }),
    ...(membership === undefined ? {} : { membership }),
    ...(roles.length === 0 ? {} : { roles }),
  }
}

/** The command as the directory of the organisation completes it: what it says itself is never changed. */
export const enriched = <C extends Intent>(organisation: Organisation | undefined, command: C): C => {
  if (organisation === undefined) return command
  const { to } = command.data as { readonly to?: Recipient }
  const data = typeof to === 'object' ? { ...command.data, to: receiving(organisation, to) } : command.data
  return { ...command, actor: acting(organisation, command.actor), data }
}
