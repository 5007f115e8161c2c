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
