import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { createLocalJWKSet, type JWK } from 'jose'
import { describe, expect, it } from 'vitest'
import { tokenCheck } from '../packages/api/src/identity/oidc/token.js'
import { sharedText } from './support/shared.js'

interface Vector {
  readonly tcId: number
  readonly comment: string
  readonly jws: unknown
  readonly result: 'valid' | 'invalid'
}
interface Group {
  readonly comment: string
  readonly public?: JWK
  readonly private?: JWK
  readonly tests: ReadonlyArray<Vector>
}

const { numberOfTests, testGroups }: { readonly numberOfTests: number; readonly testGroups: ReadonlyArray<Group> } =
  JSON.parse(sharedText('vectors/wycheproof-jws.json'))

/** What the whole token check says of a vector by the key of its group alone. None of them claims what a token of ours must. */
const judged = async (key: JWK, jws: unknown): Promise<string> => {
  const check = tokenCheck(createLocalJWKSet({ keys: [key] }), { issuer: 'i', audience: 'a', now: () => 0 as EpochMs })
  const said = await check(typeof jws === 'string' ? jws : JSON.stringify(jws))
  return E.isRight(said) ? 'taken' : said.left._tag
}

const algOf = (jws: unknown): unknown =>
  typeof jws === 'string' ? JSON.parse(Buffer.from(jws.split('.')[0] ?? '', 'base64url').toString()).alg : undefined

describe('the token check, by the vectors of Wycheproof', () => {
  const all = testGroups.flatMap((group) =>
    group.tests.map((vector) => ({ ...vector, key: group.public ?? group.private ?? {}, of: group.comment })),
  )
  const invalid = all.filter(({ result }) => result === 'invalid')
  const valid = all.filter(({ result }) => result === 'valid')
  // A key that says what it is for is for nothing else, and a shared secret is no key of an issuer.
  const ours = valid.filter(({ key, jws }) => key.kty !== 'oct' && key.alg === algOf(jws))

  it('has them all', () => {
    expect(all).toHaveLength(numberOfTests)
    expect([invalid.length, valid.length, ours.length]).toEqual([355, 46, 32])
  })

  it.each(invalid)('$tcId $of $comment is not genuine', async ({ key, jws }) => {
    expect(await judged(key, jws)).toBe('NotGenuine')
  })

  it.each(ours)('$tcId $of $comment is genuine, and claims too little', async ({ key, jws }) => {
    expect(await judged(key, jws)).toBe('Incomplete')
  })

  it.each(valid.filter((one) => !ours.includes(one)))('$tcId $of $comment is not for us', async ({ key, jws }) => {
    expect(await judged(key, jws)).toBe('NotGenuine')
  })
})
