import { createSecretKey } from 'node:crypto'
import { isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { type CipherFlaw, KEY_BYTES, NONCE_BYTES, open, seal, TAG_BYTES } from '../packages/domain/src/vault/cipher.js'
import { sharedText } from './support/shared.js'

interface Vector {
  readonly tcId: number
  readonly key: string
  readonly iv: string
  readonly aad: string
  readonly msg: string
  readonly ct: string
  readonly tag: string
  readonly result: 'valid' | 'invalid'
}
interface Group {
  /** In bits. */
  readonly keySize: number
  readonly ivSize: number
  readonly tagSize: number
  readonly tests: ReadonlyArray<Vector>
}

const { testGroups }: { readonly testGroups: ReadonlyArray<Group> } = JSON.parse(
  sharedText('vectors/wycheproof-aes-gcm.json'),
)
const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex')
const fits = ({ keySize, ivSize, tagSize }: Group): boolean =>
  keySize === KEY_BYTES * 8 && ivSize === NONCE_BYTES * 8 && tagSize === TAG_BYTES * 8

const sealing = ({ key, iv, aad, msg }: Vector) => seal(createSecretKey(bytes(key)), bytes(iv), bytes(aad), bytes(msg))
const opening = ({ key, iv, aad, ct, tag }: Vector) =>
  open(createSecretKey(bytes(key)), bytes(iv), bytes(aad), { ct: bytes(ct), tag: bytes(tag) })

describe('the cipher, by the vectors of Wycheproof', () => {
  const fitting = testGroups.filter(fits).flatMap(({ tests }) => tests)
  const others = testGroups.filter((group) => !fits(group))

  it('has 66 vectors of the one form it uses', () => expect(fitting).toHaveLength(66))

  for (const vector of fitting)
    it(`${vector.tcId}: ${vector.result}`, () => {
      const opened = opening(vector)
      if (vector.result === 'invalid') {
        expect(opened).toEqual({ _tag: 'Left', left: 'not-authentic' satisfies CipherFlaw })
        return
      }
      expect(isRight(opened) && Buffer.from(opened.right).toString('hex')).toBe(vector.msg)
      const sealed = sealing(vector)
      expect(isRight(sealed) && Buffer.from(sealed.right.ct).toString('hex')).toBe(vector.ct)
      expect(isRight(sealed) && Buffer.from(sealed.right.tag).toString('hex')).toBe(vector.tag)
    })

  it('refuses every other form by its lengths, valid or not, when sealing and when opening', () => {
    const seen = new Set<string>()
    for (const { keySize, tests } of others)
      for (const vector of tests) {
        const expected: CipherFlaw = keySize === KEY_BYTES * 8 ? 'nonce-length' : 'key-length'
        expect(opening(vector), `${vector.tcId}`).toEqual({ _tag: 'Left', left: expected })
        expect(sealing(vector), `${vector.tcId}`).toEqual({ _tag: 'Left', left: expected })
        seen.add(expected)
      }
    expect([...seen].sort()).toEqual(['key-length', 'nonce-length'])
    expect(others.flatMap(({ tests }) => tests)).toHaveLength(250)
  })
})
