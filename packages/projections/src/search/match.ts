import { type RawBuilder, sql } from 'kysely'
import type { DialectName, Reading } from '../database/base.js'
import { trigramsOf } from '../database/trigram.js'
import { type Condition, every } from '../runtime/query.js'
import { type Asked, partsOf, wordsOf } from './parts.js'
import type { Vocabulary } from './vocabulary.js'

/** Where to search. */
export interface Searching {
  readonly db: Reading
  readonly dialect: DialectName
  readonly vocabulary: Vocabulary
  /** So many complaints are few enough to be looked at one by one, default 5,000. */
  readonly few?: number
}

/** So many complaints are few: they are looked at one by one. */
export const FEW = 5_000

/** How a text is found. */
export interface Match {
  /** All words fit the row `s` of `search`. */
  readonly fits: Condition
  /** What SQLite's index can be asked for in the order of receipt; what it gives need not fit. */
  readonly inOrder: Asked | undefined
  /** Rows `s` that can fit: all, or those of a word that few fit. */
  readonly among: () => Promise<Among>
}

export interface Among {
  readonly among: Condition
  /** Few can fit: then looking at all of them is quicker than looking for them among the newest. */
  readonly rare: boolean
}

/** Ids as rows: each database has its own way of taking many as one value. */
const listed = (dialect: DialectName, ids: ReadonlyArray<string>): RawBuilder<unknown> =>
  dialect === 'sqlite'
    ? sql`SELECT value FROM json_each(${JSON.stringify(ids)})`
    : sql`SELECT jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)`

/** What a text without words asks for is `undefined`: everything. */
export const matchOf = async (
  { db, dialect, vocabulary, few = FEW }: Searching,
  text: string,
): Promise<Match | undefined> => {
  const words = wordsOf(text, vocabulary)
  if (words.length === 0) return undefined
  const index = dialect === 'sqlite' ? (await trigramsOf(db, 'search'))[0] : undefined
  const { all, plain } = partsOf(dialect, index, words)
  const among = async (): Promise<Among> => {
    for (const { found } of all) {
      // One that is found by its text and by a term comes twice; to tell so in SQL, all would have to be found first.
      const asked = sql<{ complaint: string }>`SELECT complaint FROM (${found}) f LIMIT ${2 * few + 2}`
      const ids = new Set((await asked.execute(db)).rows.map(({ complaint }) => complaint))
      if (ids.size <= few) return { among: sql`s.complaint IN (${listed(dialect, [...ids])})`, rare: true }
    }
    // PostgreSQL knows from the words themselves how common they are.
    const found = dialect === 'sqlite' ? all.map((part) => sql`s.complaint IN (${part.found})`) : []
    return { among: every(found), rare: false }
  }
  return { fits: every(all.map((part) => part.fits)), inOrder: plain, among }
}
