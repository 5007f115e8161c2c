import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose'
import { secureUrl } from './secure.js'

/** How long a failed discovery is not tried again, and the longest that the issuer may take, in ms. */
const PAUSE = 5_000
const PATIENCE = 5_000

/** Keys of an issuer; `undefined` while it does not say where they are. */
export type KeySource = () => Promise<JWTVerifyGetKey | undefined>

const configuration = (issuer: string): string => `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`

const discovered = async (issuer: string): Promise<URL | undefined> => {
  if (secureUrl(issuer) === undefined) return undefined
  try {
    // An answer that leads elsewhere is not the issuer's.
    const answer = await fetch(configuration(issuer), { redirect: 'error', signal: AbortSignal.timeout(PATIENCE) })
    if (!answer.ok) return undefined
    const said = (await answer.json()) as { readonly issuer?: unknown; readonly jwks_uri?: unknown } | null
    return said?.issuer === issuer ? secureUrl(said.jwks_uri) : undefined
  } catch {
    return undefined
  }
}

/**
 * The keys of an issuer, by its discovery document. Asked for when first needed, fetched anew when a token names a key that is
 * not among them (at most once per `cooldown`), so that keys can be changed without a restart.
 */
export const keysOf = (issuer: string, cooldown: number): KeySource => {
  let keys: Promise<JWTVerifyGetKey | undefined> | undefined
  let failed = Number.NEGATIVE_INFINITY
  const ask = async (): Promise<JWTVerifyGetKey | undefined> => {
    const uri = await discovered(issuer)
    if (uri !== undefined) return createRemoteJWKSet(uri, { cooldownDuration: cooldown, timeoutDuration: PATIENCE })
    failed = performance.now()
    keys = undefined
    return undefined
  }
  return () => {
    if (keys === undefined && performance.now() - failed < PAUSE) return Promise.resolve(undefined)
    keys ??= ask()
    return keys
  }
}
