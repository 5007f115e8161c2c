import { delimiter } from 'node:path'
import * as t from 'io-ts'

/** A value as it comes: a text from the environment or a flag, anything that YAML can say from the file. */
const reading = <A>(name: string, of: (raw: unknown) => A | undefined): t.Type<A, A, unknown> =>
  new t.Type<A, A, unknown>(
    name,
    (raw): raw is A => of(raw) !== undefined,
    (raw, context) => {
      const value = of(raw)
      return value === undefined ? t.failure(raw, context) : t.success(value)
    },
    (value) => value,
  )

const text = (raw: unknown): string | undefined =>
  typeof raw === 'string' && raw.trim() !== '' ? raw.trim() : undefined

/** A text that says something. */
export const Words = reading('text', text)

/** A whole number within bounds, as a number or in digits. */
export const Whole = (least: number, most: number): t.Type<number, number, unknown> =>
  reading(`${least}..${most}`, (raw) => {
    const n = typeof raw === 'string' && /^\d{1,15}$/.test(raw.trim()) ? Number(raw) : raw
    return typeof n === 'number' && Number.isInteger(n) && n >= least && n <= most ? n : undefined
  })

/** One of some words. */
export const OneOf = <W extends string>(words: ReadonlyArray<W>): t.Type<W, W, unknown> =>
  reading(words.join(' | '), (raw) => words.find((word) => word === raw))

const list = (name: string, separator: string): t.Type<ReadonlyArray<string>, ReadonlyArray<string>, unknown> =>
  reading<ReadonlyArray<string>>(name, (raw) => {
    const parts: ReadonlyArray<unknown> = typeof raw === 'string' ? raw.split(separator) : Array.isArray(raw) ? raw : []
    const words = parts.map(text)
    return words.length > 0 && words.every((word) => word !== undefined) ? words : undefined
  })

/** A list; in one text separated by commas. */
export const Names = list('names, separated by commas', ',')

/** Files; in one text separated as in PATH. */
export const Paths = list(`files, separated by ${delimiter}`, delimiter)

/** Yes or no. */
export const Flag = reading('true | false', (raw) => {
  if (raw === true || raw === 'true' || raw === '1') return true
  return raw === false || raw === 'false' || raw === '0' ? false : undefined
})
