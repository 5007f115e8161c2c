import type { Day } from './day.js'
import type { Layer } from './layer.js'
import type { ZoneData } from './zone-data.js'

/** What lies under the layers: the notices of the State Council, Monday to Friday, or every day of the week. */
export type BaseCalendar = 'CN' | 'MON-FRI' | 'EVERY-DAY'

/** A calendar as plain data: what `compose` makes one of, and what is stored of one. */
export interface CalendarSpec {
  readonly id: string
  readonly base: BaseCalendar
  /** As known on this day; with everything that this version of the package carries where it is absent. */
  readonly asOf?: Day
  /** Where its days begin and end; `Asia/Shanghai` where absent. */
  readonly zone?: ZoneData
  /** In the order in which they lie over one another. */
  readonly layers: ReadonlyArray<Layer>
}
