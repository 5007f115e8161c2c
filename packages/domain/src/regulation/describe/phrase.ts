import type { Bilingual } from '../../complaint/rejection.js'
import type { Regulation } from '../language/regulation.js'

/** The same phrase in Chinese and in English. */
export const say = (zh: string, en: string): Bilingual => ({ zh, en })
/** A word that has no name in either language stands for itself. */
export const bare = (word: string): Bilingual => say(word, word)
export const quoted = (word: string): Bilingual => say(`“${word}”`, `"${word}"`)

/** Phrases in a row, with what stands between two of them. */
export const join = (phrases: ReadonlyArray<Bilingual>, zh: string, en: string): Bilingual =>
  say(phrases.map((phrase) => phrase.zh).join(zh), phrases.map((phrase) => phrase.en).join(en))

/** A group kept together inside a larger phrase. */
export const grouped = (phrase: Bilingual): Bilingual => say(`（${phrase.zh}）`, `(${phrase.en})`)

export const list = <A>(value: A | ReadonlyArray<A>): ReadonlyArray<A> =>
  Array.isArray(value) ? (value as ReadonlyArray<A>) : [value as A]

/** Own property of a table by a word from outside; never one that every object inherits. */
export const lookup = <A>(table: { readonly [word: string]: A }, word: string): A | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined

/** Name of a role, kind or channel of the head. */
export const nameOf = (
  words: ReadonlyArray<Bilingual & { readonly id: string }>,
  id: string,
): Bilingual | undefined => {
  const found = words.find((word) => word.id === id)
  return found === undefined ? undefined : say(found.zh, found.en)
}

export const roleName = (regulation: Regulation, id: string): Bilingual => nameOf(regulation.roles, id) ?? bare(id)

/** A sentence with gaps `{0}`, `{1}`, filled in each language. */
export const frame = (zh: string, en: string, ...parts: ReadonlyArray<Bilingual>): Bilingual => {
  const filled = (text: string, of: (part: Bilingual) => string): string =>
    text.replaceAll(/\{(\d)\}/g, (gap, index: string) => {
      const part = parts[Number(index)]
      return part === undefined ? gap : of(part)
    })
  return say(
    filled(zh, (part) => part.zh),
    filled(en, (part) => part.en),
  )
}

/** Parts of a sentence that may be absent. */
export const present = (parts: ReadonlyArray<Bilingual | undefined>): ReadonlyArray<Bilingual> =>
  parts.filter((part) => part !== undefined)

/** Main part and what qualifies it, as one sentence. */
export const sentence = (main: Bilingual, ...qualifiers: ReadonlyArray<Bilingual | undefined>): Bilingual => {
  const { zh, en } = join([main, ...present(qualifiers)], '；', '; ')
  return say(`${zh}。`, `${en.charAt(0).toUpperCase()}${en.slice(1)}.`)
}

/** A phrase about something, where it is there. */
export const about = <A>(
  value: A | undefined,
  zh: string,
  en: string,
  ...name: ReadonlyArray<(value: A) => Bilingual>
): Bilingual | undefined => (value === undefined ? undefined : frame(zh, en, ...name.map((each) => each(value))))

export const listed = <A>(items: ReadonlyArray<A>, name: (item: A) => Bilingual): Bilingual =>
  join(items.map(name), '、', ', ')
export const either = (phrases: ReadonlyArray<Bilingual>): Bilingual => join(phrases, '或', ' or ')

/** Several words as one. */
export const wordsName = (words: string | ReadonlyArray<string>, name: (word: string) => Bilingual): Bilingual =>
  typeof words === 'string' ? name(words) : listed(words, name)

/** A phrase with what follows it at once. */
export const appended = (main: Bilingual, ...rest: ReadonlyArray<Bilingual | undefined>): Bilingual =>
  rest.reduce<Bilingual>((all, part) => (part === undefined ? all : frame('{0}{1}', '{0}{1}', all, part)), main)
