import type { Source } from '../indicator/source.js'
import type { Ask } from '../runtime/query.js'
import { type EntriesPage, type EntriesQuery, scoreEntries } from './entries.js'
import { type SchemeListed, type ScoresAnswer, type ScoresQuery, schemeList, scoresIn } from './queries.js'

/** Questions about scores: which schemes there are, what one comes to in a period, and an agent's or unit's ledger line by line. */
export interface Scores {
  readonly list: Ask<[regulation?: string], ReadonlyArray<SchemeListed>>
  readonly of: Ask<[query: ScoresQuery], ScoresAnswer>
  readonly entries: Ask<[query: EntriesQuery], EntriesPage>
}

export const scoresOn = (source: Source): Scores => ({
  list: schemeList(source),
  of: scoresIn(source),
  entries: scoreEntries(source),
})
