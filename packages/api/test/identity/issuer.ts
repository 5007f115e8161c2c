import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, exportSPKI, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose'

export const AUDIENCE = 'redress'

interface Key {
  readonly kid: string
  readonly alg: string
  readonly privateKey: CryptoKey
  readonly publicKey: CryptoKey
  readonly jwk: JWK
}

const newKey = async (kid: string, alg: string): Promise<Key> => {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true })
  return { kid, alg, privateKey, publicKey, jwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } }
}

/** What a token says beside the common; `undefined` leaves a claim out. */
export type Said = JWTPayload & { readonly [claim: string]: unknown }

/** An OpenID provider on loopback: discovery document, keys that can change, tokens. */
export const issuerOn = async (nowSeconds: () => number) => {
  let keys = [await newKey('k-1', 'RS256')]
  const asked = { discovery: 0, keys: 0 }
  let document: (own: object) => unknown = (own) => own
  const server = createServer((request, answer) => {
    const own = { issuer, jwks_uri: `${issuer}/keys`, response_types_supported: ['code'] }
    answer.setHeader('content-type', 'application/json')
    if (request.url === '/.well-known/openid-configuration') {
      asked.discovery += 1
      answer.end(JSON.stringify(document(own)))
    } else if (request.url === '/keys') {
      asked.keys += 1
      answer.end(JSON.stringify({ keys: keys.map(({ jwk }) => jwk) }))
    } else answer.writeHead(404).end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const first = (): Key => keys[0] as Key

  return {
    issuer,
    asked,
    /** Puts another key in place of those there were. */
    rotate: async (kid: string, alg = 'RS256') => {
      keys = [await newKey(kid, alg)]
    },
    key: first,
    /** The public key as a text: what a confused verifier takes for a shared secret. */
    publicText: () => exportSPKI(first().publicKey),
    /** Another discovery document than the right one. */
    says: (other: (own: object) => unknown) => {
      document = other
    },
    token: (
      said: Said = {},
      header: { readonly [name: string]: unknown } = {},
      key: Key = first(),
    ): Promise<string> => {
      const now = nowSeconds()
      const claims = { iss: issuer, aud: AUDIENCE, sub: 'agent-12', iat: now, exp: now + 300, ...said }
      const kept = Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined))
      return new SignJWT(kept).setProtectedHeader({ alg: key.alg, kid: key.kid, ...header }).sign(key.privateKey)
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
export type Issuer = Awaited<ReturnType<typeof issuerOn>>
export { newKey }
