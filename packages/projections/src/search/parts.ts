import { type RawBuilder, sql } from 'kysely'
import type { DialectName } from '../database/base.js'
import { rowAt } from '../database/trigram.js'
import { type Condition, every } from '../runtime/query.js'
import { hasTerm } from './has-term.js'
import { GRAM, lettersOf } from './letters.js'
import type { Vocabulary } from './vocabulary.js'

/** A word that is searched, and the terms that it may mean. */
interface Word {
  readonly letters: string
  readonly terms: ReadonlyArray<string>
}

/** Words in one question; what comes after is not looked at. */
const MOST = 8
export const wordsOf = (text: string, vocabulary: Vocabulary): ReadonlyArray<Word> =>
  lettersOf(text)
    .split(/\s+/)
    .filter((letters) => letters !== '')
    .slice(0, MOST)
    .map((letters) => ({ letters, terms: vocabulary(letters) }))

/** A condition on a complaint: SQL that gives those that it fits, and SQL that asks whether it fits the row `s` of `search`. */
export interface Part {
  readonly found: RawBuilder<unknown>
  readonly fits: Condition
}

/** A full-text table of SQLite, and what it is asked. */
export interface Asked {
  readonly index: string
  readonly phrases: string
}

/** What a text asks for. */
export interface Parts {
  readonly all: ReadonlyArray<Part>
  /** The words without a name, if there are any, as SQLite's index is asked for them. */
  readonly plain: Asked | undefined
}

const escaped = (letters: string): string => letters.replaceAll(/[\\%_]/g, '\\$&')

/** PostgreSQL answers it from its index or looks at the text where it is, whichever it holds for quicker. */
const contains = (dialect: DialectName, letters: string): Condition =>
  dialect === 'sqlite' ? sql`instr(s.text, ${letters}) > 0` : sql`s.text LIKE ${`%${escaped(letters)}%`}`

const scanned = (fits: Condition): RawBuilder<unknown> => sql`SELECT s.complaint FROM search s WHERE ${fits}`
const indexed = ({ index, phrases }: Asked): RawBuilder<unknown> =>
  sql`SELECT s.complaint FROM ${sql.table(index)} g JOIN search s ON s.rowid = ${rowAt(sql`g.rowid`)}
    WHERE ${sql.table(index)} MATCH ${phrases}`

const asking = (index: string, all: ReadonlyArray<string>): Asked => ({
  index,
  phrases: all.map((letters) => `"${letters.replaceAll('"', '""')}"`).join(' AND '),
})

const isLong = ({ letters }: Word): boolean => [...letters].length >= GRAM

/** Words without a name are asked of the index together; one that may be a name of terms is found by either. */
export const partsOf = (dialect: DialectName, index: string | undefined, words: ReadonlyArray<Word>): Parts => {
  const isPlain = (word: Word): boolean => word.terms.length === 0 && isLong(word)
  const named = (word: Word): Part => {
    const { letters, terms } = word
    const fits = contains(dialect, letters)
    // What is too short is in no index: whoever looks has to look at every text.
    const found = index === undefined || !isLong(word) ? scanned(fits) : indexed(asking(index, [letters]))
    if (terms.length === 0) return { found, fits }
    const any = sql.join(terms)
    return {
      found: sql`${found} UNION ALL SELECT t.complaint FROM term t WHERE t.term IN (${any})`,
      fits: sql`(${fits} OR ${hasTerm(sql`s.complaint`, terms)})`,
    }
  }
  const letters = words.filter(isPlain).map((word) => word.letters)
  const others = words.filter((word) => !isPlain(word)).map(named)
  if (letters.length === 0) return { all: others, plain: undefined }
  const fits = every(letters.map((each) => contains(dialect, each)))
  const plain = index === undefined ? undefined : asking(index, letters)
  return { all: [{ found: plain === undefined ? scanned(fits) : indexed(plain), fits }, ...others], plain }
}
