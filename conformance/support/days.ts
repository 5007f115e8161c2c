/** A date as `YYYY-MM-DD`. Arithmetic by the host's own Date in UTC, not by the product's. */
export type Ymd = string

const DAY_MS = 86_400_000
const pad = (n: number, width: number): string => String(n).padStart(width, '0')

const ms = (day: Ymd): number => Date.parse(`${day}T00:00:00Z`)

/** The date, or an error where there is none such. */
export const ymd = (year: number, month: number, day: number): Ymd => {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
  if (Number.isNaN(ms(text)) || new Date(ms(text)).toISOString().slice(0, 10) !== text)
    throw new Error(`${text} does not exist`)
  return text
}

export const plus = (day: Ymd, days: number): Ymd => new Date(ms(day) + days * DAY_MS).toISOString().slice(0, 10)

/** 1 = Monday ... 7 = Sunday. */
export const weekdayOf = (day: Ymd): number => new Date(ms(day)).getUTCDay() || 7

/** Every date from the first to the last, both included. */
export const span = (first: Ymd, last: Ymd): ReadonlyArray<Ymd> =>
  Array.from({ length: (ms(last) - ms(first)) / DAY_MS + 1 }, (_, i) => plus(first, i))
