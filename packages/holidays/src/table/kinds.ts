import type { DayKind } from '../working-calendar.js'

/** Kinds as bytes, so that a century of them fits in 36 kB. */
export const WORKDAY = 0
export const WEEKEND = 1
export const HOLIDAY = 2
export const MAKE_UP = 3

const NAMES: ReadonlyArray<DayKind> = ['workday', 'weekend', 'holiday', 'make-up']

export const kindName = (code: number): DayKind => NAMES[code] ?? 'workday'

export const isWork = (code: number): boolean => code === WORKDAY || code === MAKE_UP

/** What a day is if nobody says anything about it. */
export const plainKind = (weekday: number): number => (weekday >= 6 ? WEEKEND : WORKDAY)

export const kindCode = (kind: DayKind): number => NAMES.indexOf(kind)
