/** What the calendar says about one day. */

import type { Bilingual } from '@redress/domain'
import type { Day } from '@redress/holidays'

/** What the calendar says about a day. */
export interface CalendarDayAnswer {
  readonly day: Day
  readonly work: boolean
  readonly kind: string
  readonly name: Bilingual | null
  readonly notice: string | null
  readonly certain: boolean
}
