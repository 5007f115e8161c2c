import { type EpochMs, parseInstant } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { SignJWT } from 'jose'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { oidcSignIn } from '../../src/index.js'
import { AUDIENCE, type Issuer, issuerOn, newKey } from './issuer.js'

const parsed = parseInstant('2026-03-12T10:00:00+08:00')
const NOW = (E.isRight(parsed) ? parsed.right : 0) as EpochMs
const SECONDS = NOW / 1000

let issuer: Issuer
beforeEach(async () => {
  issuer = await issuerOn(() => SECONDS)
})
afterEach(() => issuer.close())

const signIn = (options: Partial<Parameters<typeof oidcSignIn>[0]> = {}) =>
  oidcSignIn({ issuer: issuer.issuer, audience: AUDIENCE, now: () => NOW, cooldown: 0, ...options })

const fault = async (token: string, by = signIn()): Promise<string> => {
  const said = await by.identify(token)()
  return E.isLeft(said) ? said.left._tag : 'taken'
}
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('a token that is taken', () => {
  test('says who, under which roles, of which unit and with which duties', async () => {
    const token = await issuer.token({ roles: ['agent', 'of-another-system'], unit: 'u-1', duties: ['window-unit'] })
    expect(await signIn().identify(token)()).toEqual(
      E.right({ id: 'agent-12', roles: ['agent'], unit: 'u-1', duties: ['window-unit'] }),
    )
  })

  test('has its claims where the deployment says, nested ones by a path', async () => {
    const token = await issuer.token({ realm: { roles: 'auditor analyst' }, employee: 'p-9' })
    const by = signIn({ claims: { id: 'employee', roles: 'realm.roles' } })
    expect(await by.identify(token)()).toEqual(E.right({ id: 'p-9', roles: ['auditor', 'analyst'], duties: [] }))
  })

  test.each(['RS256', 'PS384', 'ES256', 'EdDSA'])('can be signed by %s', async (alg) => {
    await issuer.rotate('k', alg)
    expect(await fault(await issuer.token())).toBe('taken')
  })

  test('names no role of ours by which nobody gets in: local is not for tokens', async () => {
    const said = await signIn().identify(await issuer.token({ roles: ['local', '__proto__', 'Administrator'] }))()
    expect(E.isRight(said) && said.right.roles).toEqual([])
  })
})

describe('keys', () => {
  test('are found by discovery, once', async () => {
    const by = signIn({ cooldown: 30_000 })
    await Promise.all([issuer.token(), issuer.token(), issuer.token()].map(async (token) => fault(await token, by)))
    expect(issuer.asked).toEqual({ discovery: 1, keys: 1 })
  })

  test('can be changed without a restart: new ones are fetched, old ones no longer taken', async () => {
    const by = signIn()
    const [before, old] = [await issuer.token(), issuer.key()]
    expect(await fault(before, by)).toBe('taken')
    await issuer.rotate('k-2')
    expect(await fault(await issuer.token(), by)).toBe('taken')
    expect(await fault(await issuer.token({}, {}, old), by)).toBe('NotGenuine')
  })

  test('are not fetched again and again for key ids that nobody knows', async () => {
    const by = signIn({ cooldown: 30_000 })
    const stranger = await newKey('unknown', 'RS256')
    for (let n = 0; n < 5; n++) expect(await fault(await issuer.token({}, {}, stranger), by)).toBe('NotGenuine')
    expect(issuer.asked.keys).toBe(1)
  })

  test('of a discovery document that names another issuer are not taken', async () => {
    issuer.says((own) => ({ ...own, issuer: 'https://other.example' }))
    expect(await fault(await issuer.token())).toBe('IssuerUnavailable')
  })

  test.each([
    ['no address', undefined],
    ['one that anybody on the way can change', 'http://keys.example/jwks'],
    ['a file', 'file:///etc/passwd'],
  ])('at %s are not fetched', async (_, uri) => {
    issuer.says((own) => ({ ...own, jwks_uri: uri }))
    expect(await fault(await issuer.token())).toBe('IssuerUnavailable')
    expect(issuer.asked.keys).toBe(0)
  })

  test('of an issuer that is away cannot be had, which is nobody’s fault who signs in', async () => {
    const token = await issuer.token()
    await issuer.close()
    expect(await fault(token)).toBe('IssuerUnavailable')
    issuer = await issuerOn(() => SECONDS)
  })
})

describe('a token is refused', () => {
  test.each([
    ['that has expired', { exp: SECONDS - 60 }, 'Expired'],
    ['that is not valid yet', { nbf: SECONDS + 60 }, 'NotYetValid'],
    ['for another audience', { aud: 'another' }, 'ForOthers'],
    ['of another issuer', { iss: 'https://other.example' }, 'ForOthers'],
    ['that never expires', { exp: undefined }, 'Incomplete'],
    ['for nobody in particular', { aud: undefined }, 'Incomplete'],
    ['of nobody', { sub: undefined }, 'Incomplete'],
    ['whose id is none', { sub: 'a b\n' }, 'Incomplete'],
    ['whose unit is none', { unit: { id: 'u-1' } }, 'Incomplete'],
    ['whose roles are none', { roles: { agent: true } }, 'Incomplete'],
    ['whose expiry is no number', { exp: 'never' }, 'Incomplete'],
  ])('%s', async (_, said, tag) => {
    expect(await fault(await issuer.token(said as never))).toBe(tag)
  })

  test('a minute late, unless the clocks may differ by that', async () => {
    const token = await issuer.token({ exp: SECONDS - 60 })
    expect(await fault(token, signIn({ leeway: 61 }))).toBe('taken')
  })

  test('without a signature (alg none), however it is written', async () => {
    const payload = base64({ iss: issuer.issuer, aud: AUDIENCE, sub: 'a', exp: SECONDS + 60, roles: 'administrator' })
    for (const alg of ['none', 'None', 'NONE', 'nOnE', ''])
      for (const signature of ['', 'AA'])
        expect(await fault(`${base64({ alg, kid: 'k-1' })}.${payload}.${signature}`)).toBe('NotGenuine')
  })

  test('signed with the public key as a shared secret (key confusion)', async () => {
    const claims = { iss: issuer.issuer, aud: AUDIENCE, sub: 'a', exp: SECONDS + 60, roles: 'administrator' }
    for (const secret of [await issuer.publicText(), JSON.stringify(issuer.key().jwk), String(issuer.key().jwk.n)]) {
      const token = await new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256', kid: 'k-1' })
        .sign(new TextEncoder().encode(secret))
      expect(await fault(token)).toBe('NotGenuine')
    }
  })

  test('that brings its own key, or says where to fetch one', async () => {
    const own = await newKey('k-1', 'RS256')
    for (const header of [{ jwk: own.jwk }, { jku: `${issuer.issuer}/keys` }, { x5u: 'https://evil.example/x' }])
      expect(await fault(await issuer.token({}, header, own))).toBe('NotGenuine')
  })

  test('of another key under a kid that is known', async () => {
    expect(await fault(await issuer.token({}, {}, await newKey('k-1', 'RS256')))).toBe('NotGenuine')
  })

  test('with an extension that it calls critical and we do not know', async () => {
    const token = await issuer.token()
    const [, payload, signature] = token.split('.')
    expect(await fault(`${base64({ alg: 'RS256', kid: 'k-1', crit: ['x'], x: 1 })}.${payload}.${signature}`)).toBe(
      'NotGenuine',
    )
  })

  test('with one bit of it changed, wherever', async () => {
    const token = await issuer.token({ roles: 'agent' })
    for (let i = 0; i < token.length; i += 29) {
      const other = token[i] === 'A' ? 'B' : 'A'
      expect(await fault(`${token.slice(0, i)}${other}${token.slice(i + 1)}`), `${i}`).not.toBe('taken')
    }
  })

  test.each(['', '.', '..', 'a.b', 'a.b.c.d', 'a.b.c.d.e', 'é.é.é', '%00'])('that is none: %j', async (token) => {
    expect(await fault(token)).toBe('NotGenuine')
  })

  test('of absurd size, before anything is reckoned', async () => {
    expect(await fault('a'.repeat(10_000_000))).toBe('TooLong')
    expect(await fault(await issuer.token({ roles: Array.from({ length: 2_000 }, (_, n) => `role-${n}`) }))).toBe(
      'TooLong',
    )
  })

  test('in words that repeat nothing of it', async () => {
    const said = await signIn().identify(await issuer.token({ sub: 'secret name', exp: SECONDS - 60 }))()
    expect(JSON.stringify(said)).not.toContain('secret')
  })
})
