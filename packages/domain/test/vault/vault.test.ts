import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { describe, expect, it } from 'vitest'
import type { Envelope } from '../../src/codec/envelope.js'
import type { VaultError } from '../../src/vault/error.js'
import { memoryKeys } from '../../src/vault/memory/index.js'
import type { KeyStore } from '../../src/vault/port.js'
import type { KeyRow, Wrapped } from '../../src/vault/rows.js'
import { type Vault, vaultOn } from '../../src/vault/vault.js'
import { boundTo } from '../../src/vault/wrapping/bound.js'
import { checkOf } from '../../src/vault/wrapping/known.js'
import { localWrappingKeys } from '../../src/vault/wrapping/local.js'
import type { WrappingKeys } from '../../src/vault/wrapping/port.js'
import { aVault, aWrappingKey, must, refused } from './kit.js'

const AT = { stream: 'complaint-c-1', event: 'e-1', path: ['data', 'reason'] }
const sealed = async (vault: Vault, value = '不满', subject = 'person:p-1') =>
  (await must(vault.sealer({ stream: AT.stream, subject, tokens: [] }))).into(AT.event)(AT.path, value)
const opened = async (vault: Vault, envelope: Envelope): Promise<E.Either<VaultError, unknown>> => {
  const opener = (await must(vault.openers([envelope.kid]))).get(envelope.kid)
  if (opener === undefined) throw new Error('a key without an answer')
  return E.isLeft(opener) ? opener : opener.right(AT, envelope)
}
/** The same keys under another wrapping key. */
const rewrapped =
  (keys: WrappingKeys, to: string) =>
  (rows: ReadonlyArray<KeyRow>): TaskEither<VaultError, ReadonlyArray<Wrapped>> =>
  async () => {
    const all: Wrapped[] = []
    for (const { kid, subject, material } of rows) {
      if (material === undefined) throw new Error('a key without material')
      const aad = boundTo(kid, subject)
      all.push(await must(keys.wrap(to, aad, await must(keys.unwrap(aad, material)))))
    }
    return E.right(all)
  }
/** Counts what is asked of a key store. */
const counted = (keys: KeyStore) => {
  const asked = { claim: 0, rows: 0 }
  const counting: KeyStore = {
    ...keys,
    claim: (claims) => {
      asked.claim += 1
      return keys.claim(claims)
    },
    rows: (kids) => {
      asked.rows += 1
      return keys.rows(kids)
    },
  }
  return { asked, keys: counting }
}

describe('opening a vault', () => {
  it('with the key of before opens what was sealed before', async () => {
    const [keys, wrapping] = [memoryKeys(), aWrappingKey()]
    const envelope = await sealed(await aVault(keys, wrapping))
    expect(await opened(await aVault(keys, wrapping), envelope)).toEqual(E.right('不满'))
  })

  it('with another key is refused at once, and names both by their ids', async () => {
    const [keys, one, two] = [memoryKeys(), aWrappingKey(), aWrappingKey()]
    await aVault(keys, one)
    const error = refused(await vaultOn(keys, localWrappingKeys(two))(), 'WrongWrappingKey')
    expect([error.expected, error.got]).toEqual([one.id, [two.id]])
  })

  it('with a key that only pretends to be the one is refused by its check value', async () => {
    const [keys, one, two] = [memoryKeys(), aWrappingKey(), aWrappingKey()]
    await aVault(keys, one)
    refused(await vaultOn(keys, localWrappingKeys({ ...two, id: one.id }))(), 'WrongWrappingKey')
  })

  it('with one of two keys during a rotation names the missing one; with both, each of them first, it opens', async () => {
    const [keys, one, two] = [memoryKeys(), aWrappingKey(), aWrappingKey()]
    const envelope = await sealed(await aVault(keys, one))
    const both = localWrappingKeys(one, two)
    await must(keys.addWrap(await must(checkOf(both, two.id)), one.id))
    for (const [given, missing] of [
      [one, two],
      [two, one],
    ] as const)
      expect(refused(await vaultOn(keys, localWrappingKeys(given))(), 'RotationUnfinished').missing).toBe(missing.id)
    for (const given of [both, localWrappingKeys(two, one)])
      expect(await opened(await must(vaultOn(keys, given)), envelope)).toEqual(E.right('不满'))
  })

  it('for the first time by two at once gives one wrapping key; the other with another key is refused', async () => {
    const [keys, one, two] = [memoryKeys(), aWrappingKey(), aWrappingKey()]
    const both = await Promise.all([one, two].map((key) => vaultOn(keys, localWrappingKeys(key))()))
    expect(both.filter(E.isRight)).toHaveLength(1)
    refused(both.find(E.isLeft), 'WrongWrappingKey')
    expect(await must(keys.wraps)).toHaveLength(1)
  })

  it('that is closed answers with a typed error', async () => {
    const vault = await aVault()
    await vault.close()
    refused(await vault.sealer({ stream: 's', subject: 'x', tokens: [] })(), 'KeyStoreFailed')
    refused(await vaultOn(vault.keys, localWrappingKeys(aWrappingKey()))(), 'KeyStoreFailed')
  })
})

describe('keys', () => {
  it('are asked for once and remembered, when sealing as when opening', async () => {
    const wrapping = aWrappingKey()
    const { asked, keys } = counted(memoryKeys())
    const vault = await aVault(keys, wrapping)
    const envelope = await sealed(vault)
    for (let i = 0; i < 5; i++) {
      expect(vault.remembered(AT.stream, [])).toMatchObject(E.right({ kid: envelope.kid }))
      expect(await opened(vault, envelope)).toEqual(E.right('不满'))
    }
    expect(asked).toEqual({ claim: 1, rows: 0 })
    const other = await aVault(keys, wrapping)
    for (let i = 0; i < 5; i++) await opened(other, envelope)
    expect(asked).toEqual({ claim: 1, rows: 1 })
  })

  it('are not remembered for tokens that the stream cannot be found by yet', async () => {
    const vault = await aVault()
    await sealed(vault)
    expect(vault.remembered(AT.stream, ['t'])).toBeUndefined()
    await must(vault.sealer({ stream: AT.stream, subject: 'person:p-1', tokens: ['t'] }))
    expect(vault.remembered(AT.stream, ['t'])).toBeDefined()
  })

  it('that the store does not know are NoKey', async () => {
    const envelope = await sealed(await aVault())
    refused(await opened(await aVault(), envelope), 'NoKey')
  })

  it('of which the row was altered, or exchanged for that of another person, are damaged', async () => {
    const wrapping = aWrappingKey()
    const inner = memoryKeys()
    const vault = await aVault(inner, wrapping)
    const envelope = await sealed(vault)
    const other = await sealed(vault, '好', 'person:p-2')
    const rows = await must(inner.rows([envelope.kid, other.kid]))
    const row = rows.get(envelope.kid)
    if (row?.material === undefined) throw new Error('no key')
    const cut = { ...row.material, ct: row.material.ct.subarray(1) }
    const swapped = [
      { ...row, subject: 'person:p-2' },
      { ...row, material: cut },
    ]
    for (const is of swapped) {
      const keys: KeyStore = { ...inner, rows: () => async () => E.right(new Map([[row.kid, is]])) }
      expect(refused(await opened(await aVault(keys, wrapping), envelope), 'DamagedKey').kid).toBe(row.kid)
    }
  })

  it('are bound by their wrapping to their own id and subject', () => {
    const bound = (kid: string, subject: string) => Buffer.from(boundTo(kid, subject)).toString()
    expect(new Set([bound('a', 'b'), bound('a"', 'b'), bound('a', '"b'), bound('ab', ''), bound('b', 'a')]).size).toBe(
      5,
    )
  })

  it('made while another process has rotated the wrapping key are wrapped by the new one', async () => {
    const [inner, one, two] = [memoryKeys(), aWrappingKey(), aWrappingKey()]
    const both = localWrappingKeys(one, two)
    let rotate = false
    // The rotation falls between the making of a key and its keeping.
    const keys: KeyStore = {
      ...inner,
      claim: (claims) => async () => {
        if (rotate) {
          rotate = false
          await must(inner.addWrap(await must(checkOf(both, two.id)), one.id))
          await must(inner.rewrap(one.id, 0, 100, rewrapped(both, two.id)))
          expect(await must(inner.retireWrap(one.id))).toBe(true)
        }
        return inner.claim(claims)()
      },
    }
    const vault = await must(vaultOn(keys, both))
    rotate = true
    const { kid } = await must(vault.sealer({ stream: 's', subject: 'person:p-9', tokens: [] }))
    expect((await must(inner.rows([kid]))).get(kid)?.material?.wrap).toBe(two.id)
  })
})
