import type { Bilingual, Fraction } from '@redress/domain'
import type { Cell, ShownAs, Words } from './document.js'

export type Language = keyof Bilingual

/** One of the two wordings. */
export const worded = (lang: Language, words: Words): string => (typeof words === 'string' ? words : words[lang])

const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',')

const decimal = (value: number): string => String(Math.round(value * 100) / 100)

const isFraction = (value: Cell['value']): value is Fraction =>
  typeof value === 'object' && value !== null && 'denominator' in value

/** The number behind a cell; undefined for words, and where there is none. */
export const numberIn = ({ value }: Cell): number | undefined => {
  if (typeof value === 'number') return value
  return isFraction(value) ? value.numerator / value.denominator : undefined
}

/** A value as it is read: thousands apart, shares in per cent with one decimal, nothing as a dash. */
export const shown = (lang: Language, cell: Cell, as: ShownAs): string => {
  const { value } = cell
  const number = numberIn(cell)
  if (number === undefined)
    return value === null || isFraction(value) || typeof value === 'number' ? '—' : worded(lang, value)
  switch (as) {
    case 'share':
      return `${(number * 100).toFixed(1)}%`
    case 'change':
      return number > 0 ? `+${grouped(number)}` : number < 0 ? `−${grouped(-number)}` : '0'
    case 'integer':
      return grouped(number)
    default:
      return decimal(number)
  }
}

/** Is it read from the right: numbers are. */
export const isNumeric = (as: ShownAs): boolean => ['integer', 'change', 'share', 'number'].includes(as)

const numerals = '一二三四五六七八九十'
/** `一`, `十二` ...; Arabic beyond what a report has. */
export const ordinal = (lang: Language, n: number): string => {
  if (lang === 'en' || n > 19) return String(n)
  return n <= 10 ? (numerals[n - 1] ?? '') : `十${numerals[n - 11]}`
}

/** Cases named in the text of a report; the workbook has them all. */
export const LISTED = 20
