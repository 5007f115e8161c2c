import type { Text } from './bilingual.js'
import type { HolidayDays } from './notice.js'

/**
 * Days of its own that an institution, a region or an industry puts over a calendar: a school's summer, a factory's
 * shut-down, the general holidays of Hong Kong, a Saturday that a shop is open. Plain data, for files and databases;
 * days are `YYYY-MM-DD` or `a/b`, both ends included, as in `Notice`. Within a layer, `work` wins over `off`; of two
 * layers the later one wins. What a layer says is settled: no notice of the State Council changes it.
 */
export interface Layer {
  readonly id: string
  readonly name: Text
  /** The document that it rests on; cited in explanations, the `id` where there is none. */
  readonly source?: string
  readonly off: ReadonlyArray<HolidayDays>
  /** Days that are worked: a Saturday or Sunday becomes a make-up day, a weekday an ordinary one. */
  readonly work: ReadonlyArray<string>
  /**
   * For a layer that is all there is to know, such as a region's gazetted holidays: the first and last day, `a/b`, for
   * which it is complete. The calendar then ends there: `OutOfRange` is better than a silent Monday to Friday.
   */
  readonly covers?: string
}
