import { parseDay } from '@redress/holidays'
import { isRight } from 'fp-ts/lib/Either.js'

/** GB/T 2260: provinces, Taiwan, Hong Kong and Macao with their residence permits, abroad. */
const PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)/
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'

const isDay = (digits: string): boolean =>
  isRight(parseDay(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`))

/** GB 11643: 18 places, a province, a date of birth, a check digit. A permanent resident's begins with 9 before the province. */
const isLong = (number: string): boolean => {
  if (!/^\d{17}[\dX]$/.test(number)) return false
  if (!PROVINCE.test(number) && !(number.startsWith('9') && PROVINCE.test(number.slice(1)))) return false
  const born = number.slice(6, 14)
  if (!/^(?:18|19|20)/.test(born) || !isDay(born)) return false
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(number[place]), 0)
  return CHECKS[sum % 11] === number[17]
}

/** Before 1999: 15 digits, a province, a date of birth without its century, no check digit. */
const isShort = (number: string): boolean =>
  /^\d{15}$/.test(number) && PROVINCE.test(number) && isDay(`19${number.slice(6, 12)}`)

/** Is this, with its blanks and hyphens, an identity card number? */
export const isIdentityCard = (written: string): boolean => {
  const number = written.replaceAll(/[ -]/g, '').toUpperCase()
  return isLong(number) || isShort(number)
}
