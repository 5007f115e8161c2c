/** A text as it is searched, and where each of its units begins and ends in the text as it was given. */
export interface Folded {
  readonly text: string
  readonly begins: (unit: number) => number
  readonly ends: (unit: number) => number
}

/** ASCII, Chinese characters and their common punctuation: nothing that folding would change in a number. */
const PLAIN = /^[\0-\x7f\u3001-\u303f\u3400-\u9fff\u2018-\u201d\u2026\uff0c\uff1a\uff1b\uff01\uff1f\uff08\uff09·]*$/
/** Breaks nothing to the eye, so it must not break a number: soft hyphen, zero-width marks, marks of writing direction. */
const UNSEEN = /\p{Cf}/u
/** A circled or raised number is a list's or a note's, not part of the number beside it. */
const ORDINAL = /\p{No}/u
const DASH = /\p{Pd}/u

const same = (unit: number): number => unit
const folds = new Map<string, string>()
const MOST_FOLDS = 4_096

const foldOf = (character: string): string => {
  const known = folds.get(character)
  if (known !== undefined) return known
  const fold = UNSEEN.test(character)
    ? ''
    : DASH.test(character)
      ? '-'
      : ORDINAL.test(character)
        ? character
        : character.normalize('NFKC')
  if (folds.size < MOST_FOLDS) folds.set(character, fold)
  return fold
}

/** Full width, mathematical and other compatible forms as their plain ones (NFKC), character by character. */
export const fold = (given: string): Folded => {
  if (PLAIN.test(given)) return { text: given, begins: same, ends: (unit) => unit + 1 }
  const begins: number[] = []
  const ends: number[] = []
  let text = ''
  let at = 0
  for (const character of given) {
    const folded = foldOf(character)
    for (let unit = 0; unit < folded.length; unit++) {
      begins.push(at)
      ends.push(at + character.length)
    }
    text += folded
    at += character.length
  }
  return { text, begins: (unit) => begins[unit] ?? given.length, ends: (unit) => ends[unit] ?? given.length }
}
