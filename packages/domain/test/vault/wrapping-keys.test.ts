import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { KeyFlaw } from '../../src/vault/error.js'
import { wrappingKeyOf } from '../../src/vault/wrapping/environment.js'
import { wrappingKeyFile, wrappingKeyFileOrNew } from '../../src/vault/wrapping/file.js'
import { localWrappingKeys } from '../../src/vault/wrapping/local.js'
import { newWrappingKey, readWrappingKey } from '../../src/vault/wrapping/text.js'
import { aWrappingKey, got, must, refused } from './kit.js'

const folder = mkdtempSync(join(tmpdir(), 'redress-wrapping-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let files = 0
const path = (): string => join(folder, `${files++}.key`)
const file = (text: string, mode = 0o600): string => {
  const at = path()
  writeFileSync(at, text, { mode })
  chmodSync(at, mode)
  return at
}
const flaw = async (at: string): Promise<KeyFlaw> => refused(await wrappingKeyFile(at)(), 'BadKeyFile').why

describe('a wrapping key as text', () => {
  it('is read back, with or without the end of the line, and its id tells it from others', () => {
    const text = newWrappingKey()
    const { id } = got(readWrappingKey(text, 't'))
    for (const end of ['\n', '\r\n']) expect(got(readWrappingKey(text + end, 't')).id).toBe(id)
    expect(id).toMatch(/^[0-9a-f]{16}$/)
    expect(got(readWrappingKey(newWrappingKey(), 't')).id).not.toBe(id)
    expect(text).not.toContain(id)
  })

  it('is refused wherever it is cut off and whatever character is changed, and the error does not repeat it', () =>
    fc.assert(
      fc.property(fc.nat(66), fc.constantFrom(...'AZaz09-_ \n'), (at, letter) => {
        const text = newWrappingKey()
        const cut = refused(readWrappingKey(text.slice(0, at % 66), 't'), 'BadKeyFile')
        expect(cut.why).toBe('length')
        const changed = text.slice(0, at % 66) + letter + text.slice((at % 66) + 1)
        if (changed === text) return
        const error = refused(readWrappingKey(changed, 't'), 'BadKeyFile')
        expect(JSON.stringify(error)).not.toContain(text.slice(14, 30))
      }),
    ))
})

describe('a file with a wrapping key', () => {
  it('is read where only its owner may read it', async () => {
    const text = newWrappingKey()
    for (const mode of [0o600, 0o400])
      expect((await must(wrappingKeyFile(file(`${text}\n`, mode)))).id).toBe(got(readWrappingKey(text, 't')).id)
  })

  it('is refused while anybody else may read or write it', async () => {
    for (const mode of [0o640, 0o604, 0o620, 0o602, 0o610, 0o644, 0o666, 0o777])
      expect(await flaw(file(newWrappingKey(), mode)), mode.toString(8)).toBe('permissions')
  })

  it('is refused where it is not there, is a folder, or is a link, even to a good one', async () => {
    expect(await flaw(path())).toBe('missing')
    expect(await flaw(folder)).toBe('not-a-file')
    const link = path()
    symlinkSync(file(newWrappingKey()), link)
    expect(await flaw(link)).toBe('not-a-file')
  })

  it.runIf(process.geteuid?.() === 0)('is refused where it belongs to another account', async () => {
    const at = file(newWrappingKey())
    chownSync(at, 65_534, 65_534)
    expect(await flaw(at)).toBe('owner')
  })

  it('is refused where it is empty, cut off, longer, of another form, or damaged', async () => {
    const text = newWrappingKey()
    expect(await flaw(file(''))).toBe('length')
    expect(await flaw(file(text.slice(0, 40)))).toBe('length')
    expect(await flaw(file(text.repeat(1000)))).toBe('length')
    expect(await flaw(file(text.replace('redress', 'Redress')))).toBe('format')
    expect(await flaw(file(text.slice(0, -1) + (text.endsWith('0') ? '1' : '0')))).toBe('checksum')
  })

  it('is made where there is none, for its owner alone, and never made anew', async () => {
    const at = join(folder, 'new', 'keys', 'wrapping.key')
    const { id } = await must(wrappingKeyFileOrNew(at))
    expect(statSync(at).mode & 0o777).toBe(0o600)
    expect(statSync(join(folder, 'new', 'keys')).mode & 0o777).toBe(0o700)
    expect((await must(wrappingKeyFileOrNew(at))).id).toBe(id)
    const damaged = file('x')
    expect(refused(await wrappingKeyFileOrNew(damaged)(), 'BadKeyFile').why).toBe('length')
  })

  it('is one when many make it at once, and nothing is left beside it', async () => {
    const beside = join(folder, 'race')
    mkdirSync(beside)
    const made = await Promise.all(Array.from({ length: 20 }, () => must(wrappingKeyFileOrNew(join(beside, 'w.key')))))
    expect(new Set(made.map(({ id }) => id)).size).toBe(1)
    expect(readdirSync(beside)).toEqual(['w.key'])
  })
})

describe('the environment', () => {
  it('names a file before a key, and may name none', async () => {
    const [one, two] = [newWrappingKey(), newWrappingKey()]
    const both = { REDRESS_KEY_FILE: file(one), REDRESS_KEY: two }
    expect((await must(wrappingKeyOf(both)))?.id).toBe(got(readWrappingKey(one, 't')).id)
    expect((await must(wrappingKeyOf({ REDRESS_KEY: two })))?.id).toBe(got(readWrappingKey(two, 't')).id)
    expect(await must(wrappingKeyOf({}))).toBeUndefined()
  })

  it('that names a bad key is refused, by the name of the variable or of the file', async () => {
    expect(refused(await wrappingKeyOf({ REDRESS_KEY: 'secret' })(), 'BadKeyFile').source).toBe('REDRESS_KEY')
    expect(refused(await wrappingKeyOf({ REDRESS_KEY_FILE: '/no' })(), 'BadKeyFile').source).toBe('/no')
  })
})

describe('wrapping', () => {
  const aad = Buffer.from('of key k')
  const bytes = Buffer.alloc(64, 7)

  it('is undone by the key that did it, for what it was bound to, and by nothing else', async () => {
    const [one, two] = [aWrappingKey(), aWrappingKey()]
    const both = localWrappingKeys(one, two)
    const wrapped = await must(both.wrap(two.id, aad, bytes))
    expect(Buffer.from(await must(both.unwrap(aad, wrapped))).equals(bytes)).toBe(true)
    refused(await both.unwrap(Buffer.from('of key l'), wrapped)(), 'DamagedKey')
    refused(await both.unwrap(aad, { ...wrapped, wrap: one.id })(), 'DamagedKey')
    const alone = refused(await localWrappingKeys(one).unwrap(aad, wrapped)(), 'WrongWrappingKey')
    expect([alone.expected, alone.got]).toEqual([two.id, [one.id]])
  })

  it('fails on every byte that is changed or missing', async () => {
    const keys = localWrappingKeys(aWrappingKey())
    const wrapped = await must(keys.wrap(keys.current, aad, bytes))
    for (const part of ['iv', 'ct'] as const)
      for (let i = 0; i < wrapped[part].length; i++) {
        const changed = Uint8Array.from(wrapped[part])
        changed[i] = (changed[i] ?? 0) ^ 1
        refused(await keys.unwrap(aad, { ...wrapped, [part]: changed })(), 'DamagedKey')
        refused(await keys.unwrap(aad, { ...wrapped, [part]: wrapped[part].subarray(0, i) })(), 'DamagedKey')
      }
  })

  it('never gives the same bytes twice', async () => {
    const keys = localWrappingKeys(aWrappingKey())
    const all = await Promise.all(Array.from({ length: 500 }, () => must(keys.wrap(keys.current, aad, bytes))))
    expect(new Set(all.map(({ iv }) => Buffer.from(iv).toString('hex'))).size).toBe(500)
  })
})
