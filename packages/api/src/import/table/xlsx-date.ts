const DAY_SECONDS = 86_400
/** Days from 1970-01-01 back to the day before serial 1 of either date system. */
const EPOCH_1900 = 25_569
const EPOCH_1904 = 24_107

/** Number formats that every workbook has without declaring them: dates and times, the East Asian ones included. */
const builtIn = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/** Whether a number format shows a moment: it has a date letter outside quotes, escapes and colour brackets. */
export const isDateFormat = (id: number, code: string | undefined): boolean => {
  if (code === undefined) return builtIn(id)
  const first = code.split(';')[0] ?? ''
  const bare = first
    .replace(/"[^"]*"?/g, '')
    .replace(/[\\_*]./g, '')
    .replace(/\[(?:h+|m+|s+)\]/gi, 'h')
    .replace(/\[[^\]]*\]/g, '')
  return /general/i.test(bare) === false && /[ymdhs]/i.test(bare)
}

/**
 * A spreadsheet's day number as ISO text without a zone: `2020-09-03`, `2020-09-03T14:05:00`, or `14:05:00` for a
 * time of day alone; `undefined` for a number that is no day. The 1900 system counts a 29 February 1900 that never was.
 */
export const serialToIso = (serial: number, from1904: boolean): string | undefined => {
  if (Number.isFinite(serial) === false || serial < 0 || serial >= 2_958_466) return undefined
  const shifted = from1904 || serial >= 60 ? serial : serial + 1
  const seconds = Math.round(serial * DAY_SECONDS) - Math.floor(serial) * DAY_SECONDS
  const time = new Date(seconds * 1000).toISOString().slice(11, 19)
  if (serial < 1 && from1904 === false) return time
  const days = Math.floor(shifted) - (from1904 ? EPOCH_1904 : EPOCH_1900)
  const iso = new Date((days * DAY_SECONDS + seconds) * 1000).toISOString()
  return seconds === 0 ? iso.slice(0, 10) : iso.slice(0, 19)
}

/** A number as people see it: the 15 digits that a spreadsheet shows, no exponent for whole numbers. */
export const numberText = (written: string): string => {
  const value = Number(written)
  if (written === '' || Number.isFinite(value) === false) return written
  const rounded = Number(value.toPrecision(15))
  return Number.isInteger(rounded) && Math.abs(rounded) < 1e21 ? BigInt(rounded).toString() : String(rounded)
}
