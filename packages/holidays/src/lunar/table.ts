import { daysFromCivil } from '../civil.js'

/**
 * The lunar years from 2000 to 2100, four base-36 digits each: bit i is set when the year's month i (from 0, the leap
 * month among them) has 30 days and not 29; the bits from 13 on are the number of the month that is followed by a leap
 * month, 0 for none.
 *
 * Reckoned by the rules of GB/T 33661-2017 (new moons and solar terms on Beijing's clocks) and checked against the
 * published tables. Three new moons fall so close to midnight that the day may yet turn out another: 2057-09-29,
 * 2089-09-04 (on which the Mid-Autumn Festival of that year hangs) and 2097-08-07.
 */
const YEARS =
  '01ar0tgr010r021n0guy012i1dn902as028910ur0239010t0re502451p62015e02p117pm02mi02hh' +
  '0tgu011y02450gxe01ci14th01et018r0y3b02i301220l3q0295224y028i0279174b021700x70wnv' +
  '014d02960i1e02oi1e0502lh021h0zot00xi014l0lnu02x51klu02vm02li13yu021j00ye0qmt01g5' +
  '01ft0lub01ar1cff010r021n0ztm012i02910tvu028a1jth0239010t14190245014a0rl102p102mi' +
  '0olx02hi1d8u011y02450zw201ci02w50s3u01aj1h1z00x70123142e029601g20tut0285022z0gpn' +
  '00x7'

/** The day of April on which Qingming falls, from 2001 to 2100: the sun at 15 degrees, on Beijing's clocks. */
const QINGMING =
  '55545554455445544554455445544554455445544454445444' + '54445444544454445444544444444444444444444444444445'

export const FIRST_YEAR = 2000
export const LAST_YEAR = 2100
const MONTHS = 12
const DIGITS = 4
const LEAP_SHIFT = 13

/** A lunar year: its first day, and its months in order. */
interface LunarYear {
  readonly start: number
  /** The month followed by a leap month, or 0. */
  readonly leap: number
  /** First days of its months, and, one more, of the next year. */
  readonly months: ReadonlyArray<number>
}

const decode = (year: number, start: number): LunarYear => {
  const at = (year - FIRST_YEAR) * DIGITS
  const code = Number.parseInt(YEARS.slice(at, at + DIGITS), 36)
  const leap = code >> LEAP_SHIFT
  const months = [start]
  for (let i = 0, day = start; i < MONTHS + (leap > 0 ? 1 : 0); i += 1) {
    day += 29 + ((code >> i) & 1)
    months.push(day)
  }
  return { start, leap, months }
}

/** Read as far as they were asked for: each begins where the one before ends. The lunar year 2000 began on 5 February. */
const years: Array<LunarYear> = []

export const lunarYear = (year: number): LunarYear | undefined => {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return undefined
  while (years.length <= year - FIRST_YEAR) {
    const start = years.at(-1)?.months.at(-1) ?? daysFromCivil(2000, 2, 5)
    years.push(decode(FIRST_YEAR + years.length, start))
  }
  return years[year - FIRST_YEAR]
}

/** The day number of a lunar date that exists, or NaN. */
export const lunarDay = (year: number, month: number, day: number, leap = false): number => {
  const found = lunarYear(year)
  if (found === undefined || !Number.isInteger(month) || month < 1 || month > MONTHS) return Number.NaN
  if (leap && found.leap !== month) return Number.NaN
  const index = month - 1 + (leap || (found.leap > 0 && month > found.leap) ? 1 : 0)
  const start = found.months[index] ?? Number.NaN
  const end = found.months[index + 1] ?? Number.NaN
  return Number.isInteger(day) && day >= 1 && day <= end - start ? start + day - 1 : Number.NaN
}

/** The day number of Qingming in a year from 2001 to 2100, or NaN. */
export const qingming = (year: number): number =>
  daysFromCivil(year, 4, Number.parseInt(QINGMING[year - FIRST_YEAR - 1] ?? '', 10))
