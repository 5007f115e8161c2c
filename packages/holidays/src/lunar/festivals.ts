import type { Text } from '../bilingual.js'
import { DRAGON_BOAT, MID_AUTUMN, QINGMING, SPRING_FESTIVAL } from '../names.js'
import { lunarDay, qingming } from './table.js'

/** A holiday whose day follows the moon or the sun. */
export interface MovingHoliday {
  readonly name: Text
  /** Its day number in a year of the lunar table. */
  readonly dayIn: (year: number) => number
}

/** `offset`: days from the festival's own; the eve of the Spring Festival is -1. */
const moving = (name: Text, offset: number, festival: (year: number) => number): MovingHoliday => ({
  name,
  dayIn: (year) => festival(year) + offset,
})

/** A day of the Spring Festival: 0 is the first of the first lunar month. */
export const springFestival = (offset: number): MovingHoliday =>
  moving(SPRING_FESTIVAL, offset, (year) => lunarDay(year, 1, 1))
export const QINGMING_DAY: MovingHoliday = moving(QINGMING, 0, qingming)
export const DRAGON_BOAT_DAY: MovingHoliday = moving(DRAGON_BOAT, 0, (year) => lunarDay(year, 5, 5))
export const MID_AUTUMN_DAY: MovingHoliday = moving(MID_AUTUMN, 0, (year) => lunarDay(year, 8, 15))
