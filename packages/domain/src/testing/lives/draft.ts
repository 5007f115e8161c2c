import type * as t from 'io-ts'
import type { Actor } from '../../complaint/party.js'
import { type Bag, put } from './place.js'

/** What somebody is about to say: a command before it has its moment and its name. */
export interface Draft {
  readonly command: string
  readonly data: Bag
  readonly actor: Actor
}

/** How the data of a command read; `undefined` for no command. */
export type CodecOf = (command: string) => t.Mixed | undefined

/** Somebody who holds a role, in a unit that goes by its name; `who` tells several apart. */
export const holding = (role: string, who = 1): Actor => ({ id: `${role}-${who}`, unit: role, roles: [role] })

const acting = (actor: Actor, path: string, value: unknown): Actor | undefined => {
  if (path === 'id' && typeof value === 'string') return { ...actor, id: value }
  if (path === 'unit' && typeof value === 'string') return { ...actor, unit: value }
  if (path === 'authority.amount' && typeof value === 'number') return { ...actor, authority: { amount: value } }
  if (path !== 'roles') return undefined
  const roles = [value].flat().filter((role): role is string => typeof role === 'string')
  // Whoever takes another role on is another person.
  return roles.length === 0 ? { ...actor, roles: [] } : { ...actor, id: `${roles[0]}-1`, roles }
}

/** The draft with a field of it set, as events and commands are read: `kind`, `to.person`, `class.gravity`, `actor.roles`. */
export const saying = (codecOf: CodecOf, draft: Draft, path: string, value: unknown): Draft | undefined => {
  if (path.startsWith('actor.')) {
    const actor = acting(draft.actor, path.slice('actor.'.length), value)
    return actor === undefined ? undefined : { ...draft, actor }
  }
  const codec = codecOf(draft.command)
  const data = codec === undefined ? undefined : put(codec, draft.data, path, value)
  return data === undefined ? undefined : { ...draft, data }
}
