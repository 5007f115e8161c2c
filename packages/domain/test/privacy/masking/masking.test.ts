import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPersonal, maskText, type PersonalKind } from '../../../src/privacy/masking/index.js'
import { bankCard, chinese, email, identityCard, landline, mobile, oldIdentityCard, plate, wide } from './numbers.js'

const kinds: ReadonlyArray<readonly [PersonalKind, fc.Arbitrary<string>]> = [
  ['mobile', mobile],
  ['landline', landline],
  ['identity-card', identityCard],
  ['identity-card', oldIdentityCard],
  ['bank-card', bankCard.filter((number) => number.length !== 15 && number.length !== 18)],
  ['email', email],
  ['plate', plate],
]
const found = (text: string): ReadonlyArray<readonly [string, string]> =>
  findPersonal(text).map(({ kind, from, to }) => [kind, text.slice(from, to)])

describe('what has the form of a person’s number or address is found in free text', () => {
  it.each(kinds)('a %s, embedded in Chinese text, with its exact place', (kind, number) => {
    fc.assert(
      fc.property(chinese, number, chinese, (before, written, after) => {
        expect(findPersonal(before + written + after)).toEqual([
          { kind, from: before.length, to: before.length + written.length },
        ])
      }),
      { numRuns: 400 },
    )
  })

  it.each(kinds)('a %s in full-width digits and letters', (kind, number) => {
    fc.assert(
      fc.property(chinese, number, chinese, (before, written, after) => {
        expect(found(before + wide(written) + after)).toEqual([[kind, wide(written)]])
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['138 0013 8000', 'mobile'],
    ['138-0013-8000', 'mobile'],
    ['1380 013 8000', 'mobile'],
    ['138–0013—8000', 'mobile'],
    ['+86 13800138000', 'mobile'],
    ['008613800138000', 'mobile'],
    ['86-138-0013-8000', 'mobile'],
    ['013800138000', 'mobile'],
    ['\u202d13800138000', 'mobile'],
    ['tel13800138000', 'mobile'],
    ['13800138000x', 'mobile'],
    ['138\u200b0013\u200b8000', 'mobile'],
    ['𝟏𝟑𝟖𝟎𝟎𝟏𝟑𝟖𝟎𝟎𝟎', 'mobile'],
    ['(0591)83330000', 'landline'],
    ['（0591）8333 0000', 'landline'],
    ['+86 591 8333 0000', 'landline'],
    ['01083330000', 'landline'],
    ['0596-2330000', 'landline'],
    ['11010519491231002X', 'identity-card'],
    ['11010519491231002x', 'identity-card'],
    ['110105 19491231 002X', 'identity-card'],
    ['1101 0519 4912 3100 2X', 'identity-card'],
    ['6222 0212 3456 7890 128', 'bank-card'],
    ['622202 1234567890128', 'bank-card'],
    ['4111-1111-1111-1111', 'bank-card'],
    ['3782 822463 10005', 'bank-card'],
    ['zhang.san+work@mail.example.gov.cn', 'email'],
    ['zhang@ｑｑ．ｃｏｍ', 'email'],
    ['闽A·12345', 'plate'],
    ['粤BD12345', 'plate'],
    ['京A1234警', 'plate'],
    ['闽a12345', 'plate'],
  ])('%s is a %s', (written, kind) => {
    expect(found(`号码：${written}，谢谢`).map(([what]) => what)).toEqual([kind])
  })

  it('a circled or raised number beside it is not part of it', () => {
    expect(found('①13800138000②11010519491231002X³')).toEqual([
      ['mobile', '13800138000'],
      ['identity-card', '11010519491231002X'],
    ])
  })

  it('several, side by side', () => {
    expect(maskText('13800138000、0591-83330000/a@b.com 闽A12345;4111111111111111')).toBe(
      '【手机号】、【固定电话】/【邮箱】 【车牌号】;【银行卡号】',
    )
  })

  it('a number within an e-mail address is the address', () => {
    expect(found('13800138000@139.com')).toEqual([['email', '13800138000@139.com']])
  })
})

describe('what only looks like it is left alone', () => {
  const wrong = (number: string, at: number, by: number): string => {
    const place = at % number.length
    const digit = number[place] ?? ''
    const other = digit === 'X' ? String(by % 10) : String((Number(digit) + 1 + (by % 9)) % 10)
    return number.slice(0, place) + other + number.slice(place + 1)
  }

  it('an identity card number with one digit wrong', () => {
    fc.assert(
      fc.property(identityCard, fc.nat(17), fc.nat(8), chinese, (number, at, by, text) => {
        expect(found(text + wrong(number, at, by)).map(([kind]) => kind)).not.toContain('identity-card')
      }),
      { numRuns: 2_000 },
    )
  })

  it('a bank card number with one digit wrong', () => {
    fc.assert(
      fc.property(bankCard, fc.nat(18), fc.nat(8), chinese, (number, at, by, text) => {
        expect(found(text + wrong(number, at, by)).map(([kind]) => kind)).not.toContain('bank-card')
      }),
      { numRuns: 2_000 },
    )
  })

  it.each([
    ['a day that does not exist', '110105194902300025'],
    ['no such province', '990105194912310023'],
    ['one of 15 digits with a wrong date', '350105491331002'],
    ['a longer number', '1380013800012'],
    ['a longer number that holds an identity card number', '911010519491231002X5'],
    ['a file number', '榕综执责通字（2019）1第0312345号，CJ343-2010，2016-2017年'],
    ['a date and a time', '2020-09-03 10:20:30，20200903102030'],
    ['an amount', '1,203.50元，13800.138万元'],
    ['a hotline', '12345热线，400-800-1234，95588'],
    ['an address without a host', 'a@b，@某人，user@192.168.1.1'],
    ['a hash or a code', '1jth0239010t14190245014a0r，f0591833300000a，9b350105491231002c'],
    ['words', '新SERVER，云ABCDE，京A很大，新A2020款'],
    ['a complaint’s id', 'FZ0214，SD0000031，001A3970723，IM0000013'],
  ])('%s', (_, text) => {
    expect(findPersonal(text)).toEqual([])
  })

  it('a number that a line or a word of text parts', () => {
    expect(findPersonal('138\n00138000，138号0013号8000')).toEqual([])
  })
})

describe('masking', () => {
  const pieces = fc.oneof(
    ...kinds.map(([, number]) => number),
    chinese,
    fc.stringMatching(/^[0-9 +-]{0,24}$/),
    fc.stringMatching(/^[0-9a-zX@._闽京A-F学·（）()-]{0,24}$/),
    fc.constantFrom('x', 'X', '\u200b', '０', '①', '@', '86', '00', '+', '-', '—', '𝟏', '【手机号】'),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  )
  const soup = fc.array(pieces, { maxLength: 10 }).map((parts) => parts.join(''))

  it('leaves nothing to be found, so masking again changes nothing', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const masked = maskText(text)
        expect(findPersonal(masked)).toEqual([])
        expect(maskText(masked)).toBe(masked)
      }),
      { numRuns: 5_000 },
    )
  })

  it('changes nothing outside what was found, and findings are in order without overlap', () => {
    fc.assert(
      fc.property(soup, (text) => {
        let at = 0
        let rest = ''
        for (const { from, to } of findPersonal(text)) {
          expect(from).toBeGreaterThanOrEqual(at)
          expect(to).toBeGreaterThan(from)
          rest += text.slice(at, from)
          at = to
        }
        rest += text.slice(at)
        expect(maskText(text).replaceAll(/【(?:手机号|固定电话|身份证号|银行卡号|邮箱|车牌号)】/g, '')).toBe(
          rest.replaceAll(/【(?:手机号|固定电话|身份证号|银行卡号|邮箱|车牌号)】/g, ''),
        )
      }),
      { numRuns: 5_000 },
    )
  })
})

describe('takes time in proportion to the length of the text', () => {
  const size = 100_000
  const hostile: ReadonlyArray<string> = [
    '1',
    '13',
    '1 ',
    '1-',
    '1380013800',
    '13800138000',
    '13800138000,',
    '0591-',
    '86',
    '+86',
    '0',
    '（0',
    '11010519491231002',
    '11010519491231002X',
    '4111 1111 1111 1112 ',
    '4111111111111111 ',
    '62 ',
    '622202 ',
    'a',
    'a.',
    'a@',
    '@',
    '@a.',
    '@a.b.c.d.e.',
    'a@b.com',
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@',
    '闽A',
    '闽A1',
    '闽AAAAAA',
    '闽A1234',
    '京A12345',
    '投诉',
    '①',
    '１',
    '\u200b',
    '𝟏',
    '1\u200b',
    ' ',
    '-',
  ]

  /** Microseconds of processor time, the best of three: the machine has other things to do. */
  const spent = (unit: string, length: number): number => {
    const text = unit.repeat(Math.ceil(length / unit.length))
    return Math.min(
      ...[0, 1, 2].map(() => {
        const before = process.cpuUsage()
        findPersonal(text)
        const { user, system } = process.cpuUsage(before)
        return user + system
      }),
    )
  }

  // In proportion would be ten times, the square of it a hundred.
  it.each(hostile)('a hundred thousand units of %j, and ten times as many', (unit) => {
    expect(spent(unit, 10 * size)).toBeLessThan(40 * Math.max(spent(unit, size), 5_000))
  })
})
