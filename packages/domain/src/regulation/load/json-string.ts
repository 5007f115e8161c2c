import * as E from 'fp-ts/lib/Either.js'
import { constUndefined, pipe } from 'fp-ts/lib/function.js'

const QUOTE = 0x22
const BACKSLASH = 0x5c
const SPACE = 0x20

/** Where a string ends, its closing quote included, and whether it is plain text in between; nothing where it does not end. */
const endOfString = (text: string, start: number): { readonly end: number; readonly plain: boolean } | undefined => {
  let plain = true
  for (let at = start + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === QUOTE) return { end: at + 1, plain }
    if (unit === BACKSLASH) {
      plain = false
      at += 1
    } else if (unit < SPACE) return undefined
  }
  return undefined
}

/** What a string with escapes stands for, as the platform reads it. */
const unescaped = (text: string): string | undefined =>
  pipe(
    E.tryCatch(() => JSON.parse(text) as unknown, constUndefined),
    E.match(constUndefined, (value) => (typeof value === 'string' ? value : undefined)),
  )

/** A string that starts at an offset, and where it ends; nothing where there is none. */
export const stringAt = (text: string, start: number): { readonly value: string; readonly end: number } | undefined => {
  const found = endOfString(text, start)
  if (found === undefined) return undefined
  const { end, plain } = found
  const value = plain ? text.slice(start + 1, end - 1) : unescaped(text.slice(start, end))
  return value === undefined ? undefined : { value, end }
}
