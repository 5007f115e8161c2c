import fc from 'fast-check'

const PROVINCES = ['11', '31', '35', '44', '51', '65', '71', '81', '83']
const two = (n: number): string => String(n).padStart(2, '0')

/** Check digit of GB 11643, reckoned the other way round: by powers of two modulo 11 from the right. */
const checkOf = (seventeen: string): string => {
  let sum = 0
  for (let place = 0; place < 17; place++) sum += Number(seventeen[place]) * (2 ** (17 - place) % 11)
  return '10X98765432'[sum % 11] ?? ''
}

const born = fc
  .record({
    year: fc.integer({ min: 1900, max: 2026 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => ({ year: String(year), rest: `${two(month)}${two(day)}` }))
const place = fc
  .tuple(fc.constantFrom(...PROVINCES), fc.integer({ min: 0, max: 9999 }))
  .map(([province, n]) => province + String(n).padStart(4, '0'))
const serial = fc.integer({ min: 0, max: 999 }).map((n) => String(n).padStart(3, '0'))

/** An identity card number of 18 places. */
export const identityCard = fc.tuple(place, born, serial).map(([where, { year, rest }, no]) => {
  const seventeen = where + year + rest + no
  return seventeen + checkOf(seventeen)
})
/** One of 15 digits, from before 1999. */
export const oldIdentityCard = fc
  .tuple(place, born, serial)
  .filter(([, { year }]) => year.startsWith('19'))
  .map(([where, { year, rest }, no]) => where + year.slice(2) + rest + no)

const digits = (length: number): fc.Arbitrary<string> =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(''))

/** The check digit that makes the sum of digits, every second doubled, a multiple of ten. */
const luhnDigit = (body: string): string => {
  const doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9]
  const sum = [...body]
    .reverse()
    .reduce((total, digit, i) => total + (i % 2 === 0 ? (doubled[Number(digit)] ?? 0) : Number(digit)), 0)
  return String((10 - (sum % 10)) % 10)
}
/** A bank card number without separators. */
export const bankCard = fc
  .constantFrom(
    ['62', 16],
    ['62', 17],
    ['62', 18],
    ['62', 19],
    ['4', 13],
    ['4', 16],
    ['53', 16],
    ['2221', 16],
    ['2720', 16],
    ['37', 15],
    ['3528', 16],
    ['9558', 19],
  )
  .chain(([issuer, length]) => digits(Number(length) - String(issuer).length - 1).map((rest) => `${issuer}${rest}`))
  .map((body) => body + luhnDigit(body))

export const mobile = fc.tuple(fc.integer({ min: 3, max: 9 }), digits(9)).map(([second, rest]) => `1${second}${rest}`)
export const landline = fc
  .tuple(
    fc.constantFrom('010', '021', '0591', '0755'),
    fc.constantFrom('', '-', ' '),
    fc.integer({ min: 2, max: 9 }),
    digits(7),
  )
  .map(([area, by, first, rest]) => `${area}${by}${first}${rest}`)
export const email = fc
  .tuple(
    fc.stringMatching(/^[a-z0-9][a-z0-9._+-]{0,20}$/),
    fc.constantFrom('qq.com', '163.com', 'mail.example.gov.cn', '139.com'),
  )
  .map(([local, host]) => `${local}@${host}`)
export const plate = fc
  .tuple(
    fc.constantFrom('闽', '京', '粤', '苏'),
    fc.constantFrom('A', 'B', 'K'),
    fc.constantFrom('', '·'),
    fc.constantFrom('12345', 'A123B', '88K66', 'D12345', 'F12234', '12345D', '1234学', 'B234挂'),
  )
  .map((parts) => parts.join(''))

/** Chinese text that holds nothing of these kinds and ends without a digit. */
export const chinese = fc
  .array(
    fc.constantFrom(
      '本人于2020年9月3日到三号窗口，',
      '请回电',
      '联系人：张三（',
      '）',
      '，',
      '反映',
      '施工扰民。',
      '编号',
      '费用1203.50元，',
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''))

/** The same in full-width digits and letters. */
export const wide = (text: string): string =>
  [...text].map((c) => (c > ' ' && c <= '~' ? String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0) : c)).join('')
