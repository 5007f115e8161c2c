import { type RawBuilder, sql } from 'kysely'
import type { DialectName, Reading } from '../database/base.js'
import { trigramsOf } from '../database/trigram.js'
import { type Condition, every } from '../runtime/query.js'
import { GRAM, lettersOf } from './letters.js'
import type { Vocabulary } from './vocabulary.js'

/** A word that is searched, and the terms that it may mean. */
interface Word {
  readonly letters: string
  readonly terms: ReadonlyArray<string>
}

/** Where to search. */
export interface Searching {
  readonly db: Reading
  readonly dialect: DialectName
  readonly vocabulary: Vocabulary
  /** So many complaints are few enough to be looked at one by one, default 5,000. */
  readonly few?: number
}

/** Words in one question; what comes after is not looked at. */
const MOST = 8
const wordsOf = (text: string, vocabulary: Vocabulary): ReadonlyArray<Word> =>
  lettersOf(text)
    .split(/\s+/)
    .filter((letters) => letters !== '')
    .slice(0, MOST)
    .map((letters) => ({ letters, terms: vocabulary(letters) }))

const contains = (dialect: DialectName, letters: string): Condition =>
  dialect === 'sqlite' ? sql`instr(s.text, ${letters}) > 0` : sql`strpos(s.text, ${letters}) > 0`

const escaped = (letters: string): string => letters.replaceAll(/[\\%_]/g, '\\$&')

/** A condition on a complaint: SQL that gives those that it fits, and SQL that asks whether it fits `r`, whose text is `s`. */
interface Part {
  readonly found: RawBuilder<unknown>
  readonly fits: Condition
}

/** Complaints with all the letters in their text, by the index. */
const indexed = (dialect: DialectName, index: string, all: ReadonlyArray<string>): RawBuilder<unknown> =>
  dialect === 'postgres'
    ? sql`SELECT s.complaint FROM search s WHERE ${every(all.map((letters) => sql`s.text LIKE ${`%${escaped(letters)}%`}`))}`
    : sql`SELECT s.complaint FROM ${sql.table(index)} g JOIN search s ON s.rowid = g.rowid
        WHERE ${sql.table(index)} MATCH ${all.map((letters) => `"${letters.replaceAll('"', '""')}"`).join(' AND ')}`

/** Too short for the index: whoever looks has to look at every text. */
const scanned = (dialect: DialectName, letters: string): RawBuilder<unknown> =>
  sql`SELECT s.complaint FROM search s WHERE ${contains(dialect, letters)}`

/** Words without a name are asked of the index together; one that may be a name of terms is found by either. */
const partsOf = (dialect: DialectName, index: string, words: ReadonlyArray<Word>): ReadonlyArray<Part> => {
  const isLong = ({ letters }: Word): boolean => [...letters].length >= GRAM
  const plain = words.filter((word) => word.terms.length === 0 && isLong(word)).map(({ letters }) => letters)
  const others = words.filter((word) => word.terms.length > 0 || !isLong(word))
  const fitting = (word: Word): Part => {
    const { letters, terms } = word
    const text = isLong(word) ? indexed(dialect, index, [letters]) : scanned(dialect, letters)
    if (terms.length === 0) return { found: text, fits: contains(dialect, letters) }
    const any = sql.join(terms)
    return {
      found: sql`${text} UNION ALL SELECT t.complaint FROM term t WHERE t.term IN (${any})`,
      fits: sql`(${contains(dialect, letters)}
        OR EXISTS (SELECT 1 FROM term t WHERE t.complaint = r.complaint AND t.term IN (${any})))`,
    }
  }
  return [
    ...(plain.length === 0
      ? []
      : [
          {
            found: indexed(dialect, index, plain),
            fits: every(plain.map((letters) => contains(dialect, letters))),
          },
        ]),
    ...others.map(fitting),
  ]
}

/** So many complaints are few: they are looked at one by one. */
export const FEW = 5_000

/** How a text is found. */
export interface Match {
  /** Complaints `r` that can fit, as an SQL condition. */
  readonly among: Condition
  /** All words fit `r` with its text `s`. */
  readonly fits: Condition
  /** Few can: then looking at all of them is quicker than looking for them among the newest. */
  readonly rare: boolean
}

/** Ids as rows: each database has its own way of taking many as one value. */
const listed = (dialect: DialectName, ids: ReadonlyArray<string>): RawBuilder<unknown> =>
  dialect === 'sqlite'
    ? sql`SELECT value FROM json_each(${JSON.stringify(ids)})`
    : sql`SELECT jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)`

/** Looks how common the words of a text are; `undefined` for a text without words. */
export const matchOf = async (
  { db, dialect, vocabulary, few = FEW }: Searching,
  text: string,
): Promise<Match | undefined> => {
  const words = wordsOf(text, vocabulary)
  if (words.length === 0) return undefined
  const index = dialect === 'sqlite' ? (await trigramsOf(db, 'search'))[0] : undefined
  const parts = partsOf(dialect, index ?? 'search', words)
  const fits = every(parts.map((part) => part.fits))
  for (const { found } of parts) {
    // One that is found by its text and by a term comes twice; to tell so in SQL, all would have to be found first.
    const asked = sql<{ complaint: string }>`SELECT complaint FROM (${found}) f LIMIT ${2 * few + 2}`
    const ids = new Set((await asked.execute(db)).rows.map(({ complaint }) => complaint))
    if (ids.size <= few) return { among: sql`r.complaint IN (${listed(dialect, [...ids])})`, fits, rare: true }
  }
  return {
    among: every(parts.map(({ found }) => sql`r.complaint IN (${found})`)),
    fits,
    rare: false,
  }
}
