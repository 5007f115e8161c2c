import { complainant } from './acts/complainant.js'
import type { ActScope, ActTerm } from './acts/define.js'
import { handling } from './acts/handling.js'
import { inquiry } from './acts/inquiry.js'
import { institution } from './acts/institution.js'
import { oversight } from './acts/oversight.js'
import { people } from './acts/people.js'
import { remedy } from './acts/remedy.js'

export type { ActScope, ActTerm } from './acts/define.js'

const unordered = {
  ...complainant,
  ...inquiry,
  ...handling,
  ...remedy,
  ...oversight,
  ...people,
  ...institution,
}

export type ActName = keyof typeof unordered
export const actNames = Object.keys(unordered).sort() as ReadonlyArray<ActName>

/** All acts of the vocabulary. Regulations grow by terms here; the aggregates do not. */
export const acts: typeof unordered = Object.fromEntries(
  actNames.map((name) => [name, unordered[name]]),
) as typeof unordered

/** Acts that streams of some scope take. */
export type ActNameOf<S extends ActScope> = {
  readonly [N in ActName]: Extract<(typeof acts)[N]['scopes'][number], S> extends never ? never : N
}[ActName]

export const actsOf = <S extends ActScope>(...scopes: ReadonlyArray<S>): ReadonlyArray<ActNameOf<S>> =>
  actNames.filter((name): name is ActNameOf<S> =>
    (acts[name] as ActTerm).scopes.some((scope) => (scopes as ReadonlyArray<ActScope>).includes(scope)),
  )
