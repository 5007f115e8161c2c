import type { Reading } from '../database/base.js'
import type { Ask } from '../runtime/query.js'
import {
  type BulletinCase,
  type BulletinCasesQuery,
  type BulletinRow,
  bulletin,
  bulletinCases,
  bulletinGroups,
  bulletinRows,
  type CaseGroup,
} from './bulletin.js'
import type { CasesQuery } from './cases.js'
import { type HotSpot, type HotSpotsQuery, hotSpots } from './hot-spots.js'
import { type Repeats, type RepeatsQuery, repeats } from './repeats.js'

/** Statistics over the star schema: counts of cases, each with the cases behind it. */
export interface Statistics {
  readonly bulletin: Ask<[query: CasesQuery], ReadonlyArray<BulletinRow>>
  readonly bulletinCases: Ask<[query: BulletinCasesQuery], ReadonlyArray<string>>
  /** Every case that a bulletin counts, with what it counts for. */
  readonly bulletinRows: Ask<[query: CasesQuery], ReadonlyArray<BulletinCase>>
  /** The same cases by their group alone: whoever tells them apart by several things asks for the rows once. */
  readonly bulletinGroups: Ask<[query: CasesQuery], ReadonlyArray<CaseGroup>>
  readonly hotSpots: Ask<[query: HotSpotsQuery], ReadonlyArray<HotSpot>>
  readonly repeats: Ask<[query: RepeatsQuery], Repeats>
}

export const statisticsOn = (db: Reading): Statistics => ({
  bulletin: bulletin(db),
  bulletinCases: bulletinCases(db),
  bulletinRows: bulletinRows(db),
  bulletinGroups: bulletinGroups(db),
  hotSpots: hotSpots(db),
  repeats: repeats(db),
})
