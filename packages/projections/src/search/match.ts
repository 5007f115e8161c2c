import { type RawBuilder, sql } from 'kysely'
import type { DialectName, Reading } from '../database/base.js'
import { trigramsOf } from '../database/trigram.js'
import type { Condition } from '../runtime/query.js'
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

/** Complaints with the letters in their text, by the index where they are long enough for it. */
const textual = (dialect: DialectName, index: string | undefined, letters: string): RawBuilder<unknown> => {
  const short = [...letters].length < GRAM
  if (dialect === 'postgres' && !short)
    return sql`SELECT s.complaint FROM search s WHERE s.text LIKE ${`%${escaped(letters)}%`}`
  if (short || index === undefined) return sql`SELECT s.complaint FROM search s WHERE ${contains(dialect, letters)}`
  return sql`SELECT s.complaint FROM ${sql.table(index)} g JOIN search s ON s.rowid = g.rowid
    WHERE ${sql.table(index)} MATCH ${`"${letters.replaceAll('"', '""')}"`}`
}

/** Complaints that a word fits. */
const fitting = (dialect: DialectName, index: string | undefined, { letters, terms }: Word): RawBuilder<unknown> => {
  const named = sql`SELECT t.complaint FROM term t WHERE t.term IN (${sql.join(terms)})`
  const text = textual(dialect, index, letters)
  return terms.length === 0 ? text : sql`${text} UNION ALL ${named}`
}

/** Whether a word fits the complaint `r`, whose text is `s`. */
const fits = (dialect: DialectName, { letters, terms }: Word): Condition =>
  terms.length === 0
    ? contains(dialect, letters)
    : sql`(${contains(dialect, letters)} OR EXISTS (SELECT 1 FROM term t WHERE t.complaint = r.complaint AND t.term IN (${sql.join(terms)})))`

export const FEW = 5_000

/** How a text is found: complaints of the rarest word, and what makes all its words fit. */
export interface Match {
  /** Complaints `r` that can fit, as an SQL condition. */
  readonly among: Condition
  /** All words fit `r` with its text `s`. */
  readonly fits: Condition
  /** Few can: then looking at all of them is quicker than looking for them among the newest. */
  readonly rare: boolean
}

/** Looks how common the words of a text are; `undefined` for a text without words. */
export const matchOf = async (
  { db, dialect, vocabulary, few = FEW }: Searching,
  text: string,
): Promise<Match | undefined> => {
  const words = wordsOf(text, vocabulary)
  if (words.length === 0) return undefined
  const index = dialect === 'sqlite' ? (await trigramsOf(db, 'search'))[0] : undefined
  let fewest = { n: Number.POSITIVE_INFINITY, found: sql`` as RawBuilder<unknown> }
  for (const word of words) {
    const found = fitting(dialect, index, word)
    const counted = sql<{ n: number }>`SELECT count(*) AS n FROM (SELECT 1 FROM (${found}) f LIMIT ${few + 1}) counted`
    const n = (await counted.execute(db)).rows[0]?.n ?? 0
    if (n < fewest.n) fewest = { n, found }
    if (n <= few) break
  }
  return {
    among: sql`r.complaint IN (${fewest.found})`,
    fits: sql.join(
      words.map((word) => fits(dialect, word)),
      sql` AND `,
    ),
    rare: fewest.n <= few,
  }
}
