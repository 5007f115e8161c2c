import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { Identity } from './identity.js'
import { type IssuerError, issuerUnavailable, type TokenError } from './oidc/error.js'
import { keysOf } from './oidc/keys.js'
import type { OidcOptions } from './oidc/options.js'
import { tokenCheck } from './oidc/token.js'

export type SignInError = TokenError | IssuerError

/** Tells who a bearer token speaks of. */
export interface SignIn {
  readonly identify: (token: string) => TaskEither<SignInError, Identity>
}

/**
 * Sign-in by OpenID Connect: tokens of one issuer for one audience, its keys by discovery, changed keys followed. A token says
 * who (`sub`), under which roles (`roles`), of which unit (`unit`) and with which roles of the regulations (`duties`).
 *
 * @example
 * import { oidcSignIn } from '@redress/api'
 *
 * const signIn = oidcSignIn({ issuer: 'http://127.0.0.1:9', audience: 'redress', now: () => 0 as never })
 * const refused = await signIn.identify('not.a.token')()
 * assert.equal(refused._tag === 'Left' && refused.left._tag, 'IssuerUnavailable')
 */
export const oidcSignIn = (options: OidcOptions): SignIn => {
  const source = keysOf(options.issuer, options.cooldown ?? 30_000)
  return {
    identify: (token) => async () => {
      const keys = await source()
      return keys === undefined ? E.left(issuerUnavailable) : tokenCheck(keys, options)(token)
    },
  }
}
