import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { Envelope } from '../../src/codec/envelope.js'
import type { StoredPath } from '../../src/privacy/envelopes.js'
import { openFrom, type Place, sealInto } from '../../src/vault/envelope.js'
import { aDataKey, refused } from './kit.js'

const path: fc.Arbitrary<StoredPath> = fc.array(fc.oneof(fc.string({ maxLength: 8 }), fc.nat(9)), {
  minLength: 1,
  maxLength: 4,
})
const place: fc.Arbitrary<Place> = fc.record({
  stream: fc.string({ maxLength: 12 }),
  event: fc.string({ maxLength: 12 }),
  path,
})
const value = fc.jsonValue({ maxDepth: 2 })
const bytes = randomBytes(64)
const key = (kid = 'kid-1', subject = 'person:p-1') => aDataKey(kid, subject, Uint8Array.from(bytes))
const put = (at: Place, what: unknown, by = key()): Envelope => sealInto(by, at.stream, at.event)(at.path, what)
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

describe('an envelope', () => {
  it('opens where it was written, to what was put in', () =>
    fc.assert(
      fc.property(place, value, (at, what) => {
        const envelope = put(at, what)
        expect(Envelope.is({ ...envelope, kid: 'a'.repeat(22) })).toBe(true)
        expect(openFrom(key(), at, envelope)).toEqual(E.right(JSON.parse(JSON.stringify(what))))
      }),
    ))

  it('opens at no other stream, event or path, not even one that is written alike', () =>
    fc.assert(
      fc.property(place, place, value, (at, other, what) => {
        fc.pre(!same(at, other))
        const envelope = put(at, what)
        const moved = [
          other,
          { ...at, stream: other.stream },
          { ...at, event: other.event },
          { ...at, path: other.path },
        ]
        for (const to of moved.filter((each) => !same(each, at))) refused(openFrom(key(), to, envelope), 'Tampered')
      }),
    ))

  it('does not open as the same text cut at another joint: stream and event, keys of a path, number and text', () => {
    const envelope = put({ stream: 'a', event: 'bc', path: ['x', 'y.z', 1] }, 'v')
    for (const at of [
      { stream: 'ab', event: 'c', path: ['x', 'y.z', 1] },
      { stream: 'a', event: 'bc', path: ['x.y', 'z', 1] },
      { stream: 'a', event: 'bc', path: ['x', 'y.z', '1'] },
    ])
      refused(openFrom(key(), at, envelope), 'Tampered')
  })

  it('does not open under the key of another subject, another id of the key, or another key', () =>
    fc.assert(
      fc.property(place, value, (at, what) => {
        const envelope = put(at, what)
        refused(openFrom(key('kid-1', 'person:p-2'), at, envelope), 'Tampered')
        refused(openFrom(key('kid-2'), at, envelope), 'Tampered')
        refused(openFrom(key('kid-2'), at, { ...envelope, kid: 'kid-2' }), 'Tampered')
        refused(openFrom(aDataKey(), at, envelope), 'Tampered')
      }),
    ))

  it('does not open with one character of nonce, ciphertext or tag changed, cut off or added', () =>
    fc.assert(
      fc.property(
        place,
        value,
        fc.constantFrom('iv', 'ct', 'tag'),
        fc.nat(),
        fc.constantFrom(...'ABYZabyz0189-_ ='),
        (at, what, part, n, letter) => {
          const envelope = put(at, what)
          const was = envelope[part]
          const i = n % was.length
          for (const is of [was.slice(0, i) + letter + was.slice(i + 1), was.slice(0, -1), was + letter]) {
            if (is === was) continue
            refused(openFrom(key(), at, { ...envelope, [part]: is }), 'Tampered')
          }
        },
      ),
    ))

  it('does not open with any single bit flipped', () => {
    const at = { stream: 'complaint-1', event: 'e', path: ['data', 'reason'] }
    const envelope = put(at, '身份证号')
    for (const part of ['iv', 'ct', 'tag'] as const) {
      const sealed = Buffer.from(envelope[part], 'base64url')
      for (let bit = 0; bit < sealed.length * 8; bit++) {
        const flipped = Buffer.from(sealed)
        flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        refused(openFrom(key(), at, { ...envelope, [part]: flipped.toString('base64url') }), 'Tampered')
      }
    }
  })

  it('of another algorithm is refused, and one of a newer format is named as that', () => {
    const at = { stream: 's', event: 'e', path: ['p'] }
    const envelope = put(at, 'v')
    refused(openFrom(key(), at, { ...envelope, alg: 'A128GCM' }), 'Tampered')
    refused(openFrom(key(), at, { ...envelope, v: 0 }), 'Tampered')
    expect(refused(openFrom(key(), at, { ...envelope, v: 2 }), 'NewerFormat').found).toBe(2)
  })
})

describe('the nonce', () => {
  it('is the same for the same text at the same place, so that a resend is the same bytes', () =>
    fc.assert(
      fc.property(place, value, (at, what) => {
        expect(put(at, what)).toEqual(put(at, what))
      }),
    ))

  it('is another for another text, place, subject or key', () =>
    fc.assert(
      fc.property(place, place, value, value, (at, elsewhere, what, another) => {
        const { iv } = put(at, what)
        if (!same(what, another)) expect(put(at, another).iv).not.toBe(iv)
        if (!same(at, elsewhere)) expect(put(elsewhere, what).iv).not.toBe(iv)
        expect(put(at, what, key('kid-1', 'person:p-2')).iv).not.toBe(iv)
        expect(put(at, what, aDataKey()).iv).not.toBe(iv)
      }),
    ))

  it('never came twice in 100,000 values of one person', () => {
    const into = sealInto(key(), 'complaint-1', 'e')
    const seen = new Set(Array.from({ length: 100_000 }, (_, i) => into(['data', i], '同一句话').iv))
    expect(seen.size).toBe(100_000)
  })
})
