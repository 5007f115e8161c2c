import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { memoryKeys } from '../../src/vault/memory/index.js'
import { type Receipt, readReceipt, signedReceipt, verifyReceipt } from '../../src/vault/receipt.js'
import { receiptSigner } from '../../src/vault/signing.js'
import { newWrappingKey } from '../../src/vault/wrapping/text.js'
import { at, must, wrappingKey } from './kit.js'

const signer = await must(receiptSigner(memoryKeys(), wrappingKey(newWrappingKey())))
const text = signedReceipt(signer, {
  order: 'erasure-1',
  subject: 'person:p-1',
  keys: ['-0k1', 'k2'],
  streams: ['complaint-c-1', 'complaint-c-2'],
  position: '0000000000000007',
  basis: 'request',
  reason: 'asked-for',
  clause: 'test-rules/c01',
  by: 'officer-1',
  destroyedAt: at('2026-02-02T09:00:00+08:00'),
  software: 'redress-test',
})
const receipt = JSON.parse(text) as Receipt
const fields = Object.keys(receipt) as ReadonlyArray<keyof Receipt>
const flawOf = (said: object): string | undefined => {
  const read = verifyReceipt(JSON.stringify(said), signer.publicKey)
  return read._tag === 'Left' ? read.left.why : undefined
}

/** Another value of the same kind. */
const other = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.slice(1)
  if (typeof value === 'number') return value + 1
  const said = String(value)
  return said.startsWith('2026') ? said.replace('2026', '2025') : `${said.startsWith('A') ? 'B' : 'A'}${said.slice(1)}`
}

describe('a receipt', () => {
  it('verifies with the public key, however its JSON is laid out', () => {
    expect(verifyReceipt(text, signer.publicKey)).toEqual({ _tag: 'Right', right: receipt })
    const backwards = Object.fromEntries(Object.entries(receipt).reverse())
    expect(verifyReceipt(JSON.stringify(backwards, null, 2), signer.publicKey)._tag).toBe('Right')
  })

  it('is canonical: keys in order, no blanks', () => {
    expect(fields).toEqual([...fields].sort())
    expect(text).toBe(JSON.stringify(receipt))
  })

  it.each(fields)('forged in %s does not verify', (field) => {
    expect(flawOf({ ...receipt, [field]: other(receipt[field]) })).toBeDefined()
  })

  it.each(fields)('without %s does not verify', (field) => {
    const { [field]: _, ...rest } = receipt
    expect(flawOf(rest)).toBe(field === 'clause' ? 'signature' : 'form')
  })

  it('does not verify with any character of its signature changed', () => {
    const { signature } = receipt
    fc.assert(
      fc.property(fc.nat(signature.length - 1), fc.constantFrom(...'ABab01-_'), (place, letter) => {
        const forged = `${signature.slice(0, place)}${letter}${signature.slice(place + 1)}`
        expect(flawOf({ ...receipt, signature: forged })).toBe(forged === signature ? undefined : 'signature')
      }),
    )
  })

  it('of another store does not verify, though it is in order by its own key', async () => {
    const another = await must(receiptSigner(memoryKeys(), wrappingKey(newWrappingKey())))
    const { signature: _, publicKey: __, v: ___, ...body } = receipt
    const theirs = signedReceipt(another, body)
    expect(verifyReceipt(theirs, another.publicKey)._tag).toBe('Right')
    expect(verifyReceipt(theirs, signer.publicKey)).toMatchObject({ left: { why: 'key' } })
  })

  it('that is none says so, and repeats nothing of it', () => {
    expect(readReceipt('张三')).toMatchObject({ left: { why: 'json' } })
    expect(flawOf({ ...receipt, more: '张三' })).toBe('form')
    expect(JSON.stringify(readReceipt('张三'))).not.toContain('张三')
  })
})

it('a store has one signer, and keeps it', async () => {
  const [keys, wrapping] = [memoryKeys(), wrappingKey(newWrappingKey())]
  const [one, two] = [await must(receiptSigner(keys, wrapping)), await must(receiptSigner(keys, wrapping))]
  expect(two.publicKey).toBe(one.publicKey)
})
