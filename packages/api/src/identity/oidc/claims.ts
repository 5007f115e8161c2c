import { Id, Term } from '@redress/domain'
import type { JWTPayload } from 'jose'
import { given } from '../../given.js'
import { type Identity, isSignedRole } from '../identity.js'
import type { Claims } from './options.js'

/** What stands at a path of keys; own keys only. */
const at = (payload: JWTPayload, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as { readonly [key: string]: unknown })[key]
          : undefined,
      payload,
    )

/** One text or several, as `scope` and `roles` are commonly written. */
const words = (value: unknown): ReadonlyArray<string> | undefined => {
  if (value === undefined) return []
  const list = typeof value === 'string' ? value.split(' ').filter((word) => word !== '') : value
  return Array.isArray(list) && list.every((word): word is string => Term.is(word)) ? list : undefined
}

/** Who a token speaks of; `undefined` where it says that in another form. Roles that are not ours are passed over. */
export const identityIn = (
  payload: JWTPayload,
  { id = 'sub', roles = 'roles', unit = 'unit', duties = 'duties' }: Claims = {},
): Identity | undefined => {
  const [who, of] = [at(payload, id), at(payload, unit)]
  const [held, under] = [words(at(payload, roles)), words(at(payload, duties))]
  if (!Id.is(who) || (of !== undefined && !Id.is(of)) || held === undefined || under === undefined) return undefined
  return { id: who, roles: held.filter(isSignedRole), duties: under, ...given({ unit: of }) }
}
