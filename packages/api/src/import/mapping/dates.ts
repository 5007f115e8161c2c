import { type Instant, parseInstant } from '@redress/holidays'
import { isRight } from 'fp-ts/lib/Either.js'

/** Reads the moments of a register. */
export interface DateReader {
  /** As an instant with the offset of the zone; `undefined` for what is no moment of the calendar. */
  readonly instant: (text: string) => Instant | undefined
  /** As a plain day, `yyyy-MM-dd`. */
  readonly day: (text: string) => string | undefined
  /** The formats, for error texts. */
  readonly formats: ReadonlyArray<string>
}

const TOKEN = /yyyy|MM|M|dd|d|HH|H|mm|m|ss|s|SSS/g
const PARTS: { readonly [token: string]: { readonly part: string; readonly digits: string } } = {
  yyyy: { part: 'y', digits: '\\d{4}' },
  MM: { part: 'M', digits: '\\d{2}' },
  M: { part: 'M', digits: '\\d{1,2}' },
  dd: { part: 'd', digits: '\\d{2}' },
  d: { part: 'd', digits: '\\d{1,2}' },
  HH: { part: 'H', digits: '\\d{2}' },
  H: { part: 'H', digits: '\\d{1,2}' },
  mm: { part: 'm', digits: '\\d{2}' },
  m: { part: 'm', digits: '\\d{1,2}' },
  ss: { part: 's', digits: '\\d{2}' },
  s: { part: 's', digits: '\\d{1,2}' },
  SSS: { part: 'f', digits: '\\d{3}' },
}
const escaped = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** A format as a pattern; `undefined` when it lacks year, month or day, names a part twice, or has letters that mean nothing. */
export const datePattern = (format: string): RegExp | undefined => {
  const seen = new Set<string>()
  let source = ''
  let at = 0
  for (const match of format.matchAll(TOKEN)) {
    const literal = format.slice(at, match.index)
    const token = PARTS[match[0]]
    if (token === undefined || seen.has(token.part) || /[a-zA-SU-Z]/.test(literal)) return undefined
    seen.add(token.part)
    source += `${escaped(literal)}(?<${token.part}>${token.digits})`
    at = match.index + match[0].length
  }
  const rest = format.slice(at)
  if (/[a-zA-Z]/.test(rest) || ['y', 'M', 'd'].some((part) => seen.has(part) === false)) return undefined
  return new RegExp(`^${source}${escaped(rest)}$`)
}

/** What is always read, whatever the mapping lists: ISO 8601, which has one reading only and is what XLSX dates become. */
const ISO = ['yyyy-MM-dd', 'yyyy-MM-ddTHH:mm:ss', 'yyyy-MM-dd HH:mm:ss', 'yyyy-MM-ddTHH:mm', 'yyyy-MM-dd HH:mm']
const two = (digits: string | undefined): string => (digits ?? '0').padStart(2, '0')

/** A reader for the formats of a mapping; one without a time of day means 00:00 on the clocks of the zone. */
export const dateReader = (formats: ReadonlyArray<string>, offset: string): DateReader => {
  const patterns = [...new Set([...formats, ...ISO])].flatMap((format) => datePattern(format) ?? [])
  const wall = (text: string): { readonly day: string; readonly time: string } | undefined => {
    for (const pattern of patterns) {
      const parts = pattern.exec(text)?.groups
      if (parts === undefined) continue
      const day = `${parts['y']}-${two(parts['M'])}-${two(parts['d'])}`
      const fraction = parts['f'] === undefined || parts['f'] === '000' ? '' : `.${parts['f']}`
      return { day, time: `${two(parts['H'])}:${two(parts['m'])}:${two(parts['s'])}${fraction}` }
    }
    return undefined
  }
  const checked = (candidate: string): Instant | undefined =>
    isRight(parseInstant(candidate)) ? (candidate as Instant) : undefined
  return {
    formats,
    instant: (text) => {
      const found = wall(text)
      return checked(found === undefined ? text : `${found.day}T${found.time}${offset}`)
    },
    day: (text) => {
      const found = wall(text)
      return found !== undefined && checked(`${found.day}T${found.time}Z`) !== undefined ? found.day : undefined
    },
  }
}
