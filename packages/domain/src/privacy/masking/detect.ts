import { isBankCard } from './bank-card.js'
import { isIdentityCard } from './identity-card.js'
import type { PersonalKind } from './kind.js'

/** A stretch of a text: from its first unit to the one after its last. */
export type Stretch = readonly [from: number, to: number]
/** Every stretch of a text that has the form, in order, none overlapping. */
export type Detect = (text: string) => ReadonlyArray<Stretch>

/** By a pattern whose repetitions are all bounded, so that the time grows with the text and no faster. */
const by =
  (pattern: RegExp, holds: (written: string) => boolean = () => true): Detect =>
  (text) => {
    const found: Stretch[] = []
    const search = new RegExp(pattern.source, `g${pattern.flags}`)
    for (let match = search.exec(text); match !== null; match = search.exec(text)) {
      if (holds(match[0])) found.push([match.index, search.lastIndex])
      // What failed its check may hide another that begins within it.
      else search.lastIndex = match.index + 1
    }
    return found
  }

const LOCAL = /[\w.+-]/
const LONGEST_LOCAL = 64

/** Found by its `@` and read to both sides from there: a search for the local part would try each letter of the text. */
const emails: Detect = (text) => {
  const found: Stretch[] = []
  for (const match of text.matchAll(/@(?:[\w-]{1,63}\.){1,4}[a-z]{2,24}/gi)) {
    const least = Math.max(found.at(-1)?.[1] ?? 0, match.index - LONGEST_LOCAL)
    let from = match.index
    while (from > least && LOCAL.test(text[from - 1] ?? '')) from -= 1
    if (from < match.index) found.push([from, match.index + match[0].length])
  }
  return found
}

/** What a number plate begins with. */
export const PROVINCES = '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]'
/** Five places, six with the D or F of new energy, at least two of them digits. */
const PLATE = new RegExp(
  String.raw`${PROVINCES}[A-HJ-Z][·•・. -]?(?=(?:[A-Z]{0,5}\d){2})(?:[DF][A-HJ-NP-Z0-9]\d{4}|\d{5}[DF]|[A-HJ-NP-Z0-9]{5}|[A-HJ-NP-Z0-9]{4}[学警港澳挂领试超])(?![A-Z0-9])`,
  'i',
)

/** A number with nothing to check it by: among the letters of a hash or a code it is none. */
const alone = (number: string): RegExp =>
  new RegExp(`(?:(?<![\\da-z])${number}(?!\\d)|(?<!\\d)${number}(?![\\da-z]))`, 'i')

const MOBILE = String.raw`(?:(?:\+|00)?86[- ]?|0)?1[3-9]\d(?:(?:[- ]?\d{4}){2}|\d[- ]\d{3}[- ]\d{4})`
/** Area codes without their 0: three digits with it, or four. */
const AREA = String.raw`(?:10|2\d|[3-9]\d\d)`
const LANDLINE = String.raw`(?:[(（]0${AREA}[)）]|(?:(?:\+|00)86[- ]?0?|0)${AREA})[- ]?[2-9]\d{2,3}[- ]?\d{4}`

/**
 * Which first: an address holds numbers, and a card's number could be read as a telephone's. E-mail addresses apart, all
 * end where digits end, so that what one takes away makes nothing of another.
 */
export const detectors: ReadonlyArray<readonly [PersonalKind, Detect]> = [
  ['email', emails],
  ['identity-card', by(/(?<!\d)\d{6}[- ]?\d{8}[- ]?\d{3}(?:X|\d(?!\d))/i, isIdentityCard)],
  ['identity-card', by(/(?<!\d)(?:\d{4}[- ]){4}\d(?:X|\d(?!\d))/i, isIdentityCard)],
  ['identity-card', by(alone(String.raw`\d{6}[- ]?\d{6}[- ]?\d{3}`), isIdentityCard)],
  ['bank-card', by(/(?<!\d)\d{4}(?:[- ]\d{4}){3}[- ]\d{1,3}(?!\d)/, isBankCard)],
  [
    'bank-card',
    by(/(?<!\d)(?:\d{13,19}|\d{4}(?:[- ]\d{4}){3}|\d{4}[- ]\d{6}[- ]\d{5}|\d{6}[- ]\d{10,13})(?!\d)/, isBankCard),
  ],
  ['mobile', by(alone(MOBILE))],
  ['landline', by(alone(LANDLINE))],
  ['plate', by(PLATE)],
]
