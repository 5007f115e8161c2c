import { createSecretKey, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blindIndex } from '../../src/vault/blind-index.js'
import { searchable } from '../../src/vault/searchable.js'

const token = blindIndex(createSecretKey(randomBytes(32)))
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)).replace(/ /g, '　')

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length })
const mobile = fc.tuple(fc.constantFrom('13', '15', '18', '19'), digits(9)).map((parts) => parts.join(''))
const between = fc.constantFrom('', ' ', '-', '–', ' - ')
/** Ways in which people write one number. */
const written = (number: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom('', '+86', '+86 ', '0086', '0086-', '86'), between, between, fc.boolean())
    .map(([before, a, b, full]) => {
      const text = `${before}${number.slice(0, 3)}${a}${number.slice(3, 7)}${b}${number.slice(7)}`
      return full ? wide(text) : text
    })

/** What a case is found by, as it was typed into a field. */
const kept = (field: string, category: 'identity' | 'contact', value: string): ReadonlyArray<string> =>
  searchable([{ path: ['data', 'field', field], category, value }]).map(([kind, text]) => token(kind, text))

describe('a person is found however the name or number was written, at the writing or at the asking', () => {
  it('a mobile number: blanks, hyphens, +86, 0086, full width', () => {
    fc.assert(
      fc.property(
        mobile.chain((number) => fc.tuple(written(number), written(number))),
        ([typed, asked]) => {
          expect(kept('complainant.phone', 'contact', typed)).toEqual([token('phone', asked)])
        },
      ),
    )
  })

  it('a number of an area, with and without the country, brackets around the area', () => {
    const ways = [
      '010-62345678',
      '(010) 6234 5678',
      '（０１０）６２３４５６７８',
      '+86 10 6234-5678',
      '0086 010 62345678',
    ]
    for (const typed of ways)
      for (const asked of ways) expect(kept('complainant.phone', 'contact', typed)).toEqual([token('phone', asked)])
    expect(token('phone', '+86 400-123-4567')).toBe(token('phone', '4001234567'))
  })

  it('a name: width, compatibility forms, blanks, case, and the dot between its parts', () => {
    for (const [typed, asked] of [
      ['李 雷', '李雷'],
      ['阿依古丽·买买提', '阿依古丽・买买提'],
      ['ＪＯＨＮ　Ｓｍｉｔｈ', 'john smith'],
      ['⽟⽊', '玉木'],
    ] as const)
      expect(kept('complainant.name', 'identity', typed)).toEqual([token('name', asked)])
  })

  it('and nobody else: another number is another token, and so is the same text as something else', () => {
    fc.assert(
      fc.property(mobile, mobile, (a, b) => {
        fc.pre(a !== b)
        return token('phone', a) !== token('phone', b) && token('name', a) !== token('phone', a)
      }),
    )
  })
})
