import type { Text } from './bilingual.js'

/**
 * One holiday's days in a notice; `days` are `YYYY-MM-DD` or `a/b`, both ends included. Weekend days inside a
 * printed stretch belong to it ("1月1日至3日放假"); weekend days that the notice only mentions ("与周末连休") do not.
 */
export interface HolidayDays {
  readonly name: Text
  readonly days: ReadonlyArray<string>
}

/** One document of the General Office of the State Council on the arrangement of holidays, as it was issued. */
export interface Notice {
  /** `CN-<year>-<n>`: 0 the annual notice, 1 and up its amendments. */
  readonly id: string
  /** As printed, e.g. 国办发明电〔2025〕7号; absent where it is not known. */
  readonly number?: string
  /** The year that it arranges; some of its days may lie in the last days of the year before. */
  readonly year: number
  readonly kind: 'annual' | 'amendment'
  /** `YYYY-MM-DD`; absent where it is not known: then taken as known from 1 December of the year before. */
  readonly issued?: string
  /** A: read in full. C: taken from secondary sources. */
  readonly confidence: 'A' | 'C'
  readonly source?: string
  readonly off: ReadonlyArray<HolidayDays>
  /** Saturdays and Sundays that are worked. */
  readonly work: ReadonlyArray<string>
  /** Amendments only: days of the earlier arrangement that no longer hold unless given again above. */
  readonly withdraws?: ReadonlyArray<string>
  /** Weekdays that the document prints, by month: `2026-02 14六 15日`. A gate of the tests, never used to compute. */
  readonly printed?: ReadonlyArray<string>
  /** Days that the document counts (共N天), in the order of `off`; null where it does not. A gate like `printed`. */
  readonly lengths?: ReadonlyArray<number | null>
}
