import * as E from 'fp-ts/lib/Either.js'
import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose'
import type { Identity } from '../identity.js'
import { identityIn } from './claims.js'
import {
  expired,
  forOthers,
  type IssuerError,
  incomplete,
  issuerUnavailable,
  notGenuine,
  notYetValid,
  type TokenError,
  tooLong,
} from './error.js'
import type { OidcOptions } from './options.js'

/** Public keys only: a token signed with a shared secret, or not at all, is refused before a key is looked for. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519']

const LONGEST = 8 * 1024

const notFetched: ReadonlySet<string> = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JOSE_GENERIC', 'ERR_JWKS_INVALID'])

const fromClaim = (claim: string, reason: string): TokenError => {
  if (reason === 'missing' || reason === 'invalid') return incomplete
  if (claim === 'iss' || claim === 'aud') return forOthers
  return claim === 'nbf' || claim === 'iat' ? notYetValid : notGenuine
}

/** What jose says, in our words. Anything else that came of the token is the token's fault; of the keys, the issuer's. */
const faultOf = (thrown: unknown): TokenError | IssuerError => {
  if (thrown instanceof errors.JWTExpired) return expired
  if (thrown instanceof errors.JWTClaimValidationFailed) return fromClaim(thrown.claim, thrown.reason)
  if (thrown instanceof errors.JWTInvalid) return incomplete
  if (thrown instanceof errors.JOSEError && !notFetched.has(thrown.code)) return notGenuine
  return thrown instanceof errors.JOSEError || isNetwork(thrown) ? issuerUnavailable : notGenuine
}

/** What `fetch` throws has a cause; what a strange token makes the crypto throw has none. */
const isNetwork = (thrown: unknown): boolean => thrown instanceof TypeError && thrown.cause !== undefined

/** Checks a token (RFC 7519, signed as of RFC 7515) by the keys of its issuer: signature first, then what it claims. */
export const tokenCheck =
  (keys: JWTVerifyGetKey, { issuer, audience, claims, leeway = 30, now }: Omit<OidcOptions, 'cooldown'>) =>
  async (token: string): Promise<E.Either<TokenError | IssuerError, Identity>> => {
    if (token.length > LONGEST) return E.left(tooLong)
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ALGORITHMS,
        issuer,
        audience,
        clockTolerance: leeway,
        currentDate: new Date(now()),
        requiredClaims: ['exp'],
      })
      const who = identityIn(payload, claims)
      return who === undefined ? E.left(incomplete) : E.right(who)
    } catch (thrown) {
      return E.left(faultOf(thrown))
    }
  }
