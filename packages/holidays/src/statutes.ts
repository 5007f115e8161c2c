import type { Text } from './bilingual.js'
import { DRAGON_BOAT_DAY, MID_AUTUMN_DAY, type MovingHoliday, QINGMING_DAY, springFestival } from './lunar/festivals.js'
import { LABOUR_DAY, NATIONAL_DAY, NEW_YEAR } from './names.js'

/** A holiday whose date the statute itself fixes; the others follow the lunar calendar or the sun. */
interface FixedHoliday {
  readonly month: number
  readonly day: number
  readonly name: Text
}

/** A version of 全国年节及纪念日放假办法, the statute on which every notice rests. */
export interface Statute {
  readonly order: string
  /** When it became known, and from when it holds. */
  readonly issued: string
  readonly inForce: string
  /** Statutory days off a year: what each notice must give, no more and no less. */
  readonly legalDays: number
  readonly fixed: ReadonlyArray<FixedHoliday>
  readonly moving: ReadonlyArray<MovingHoliday>
}

const on = (month: number, day: number, name: Text): FixedHoliday => ({ month, day, name })

const NEW_YEAR_DAY = on(1, 1, NEW_YEAR)
const MAY_DAY = on(5, 1, LABOUR_DAY)
const MAY_2 = on(5, 2, LABOUR_DAY)
const MAY_3 = on(5, 3, LABOUR_DAY)
const OCTOBER = [1, 2, 3].map((day) => on(10, day, NATIONAL_DAY))

const TRADITIONAL = [QINGMING_DAY, DRAGON_BOAT_DAY, MID_AUTUMN_DAY]

/** Oldest first. What changes from one to the next is how many days the Spring Festival and Labour Day have, and which. */
export const STATUTES: ReadonlyArray<Statute> = [
  {
    order: '国务院令第270号',
    issued: '1999-09-18',
    inForce: '1999-09-18',
    legalDays: 10,
    fixed: [NEW_YEAR_DAY, MAY_DAY, MAY_2, MAY_3, ...OCTOBER],
    moving: [0, 1, 2].map(springFestival),
  },
  {
    order: '国务院令第513号',
    issued: '2007-12-14',
    inForce: '2008-01-01',
    legalDays: 11,
    fixed: [NEW_YEAR_DAY, MAY_DAY, ...OCTOBER],
    moving: [...[-1, 0, 1].map(springFestival), ...TRADITIONAL],
  },
  {
    order: '国务院令第644号',
    issued: '2013-12-11',
    inForce: '2014-01-01',
    legalDays: 11,
    fixed: [NEW_YEAR_DAY, MAY_DAY, ...OCTOBER],
    moving: [...[0, 1, 2].map(springFestival), ...TRADITIONAL],
  },
  {
    order: '国务院令第795号',
    issued: '2024-11-10',
    inForce: '2025-01-01',
    legalDays: 13,
    fixed: [NEW_YEAR_DAY, MAY_DAY, MAY_2, ...OCTOBER],
    moving: [...[-1, 0, 1, 2].map(springFestival), ...TRADITIONAL],
  },
]
