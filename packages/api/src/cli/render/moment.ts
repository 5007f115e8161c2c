import { type Day, formatInstant, type Instant, parseInstant, SHANGHAI, weekday } from '@redress/holidays'
import type { Lang } from '../language.js'
import { weekdays } from '../words.js'

/** `2026-11-22 16:30`, on the institution's clocks wherever the reader sits. */
export const moment = (at: Instant | string): string => {
  const parsed = parseInstant(at)
  return parsed._tag === 'Left' ? at : formatInstant(parsed.right, SHANGHAI).slice(0, 16).replace('T', ' ')
}

/** `Sun`, `周日`. */
const weekdayName = (day: Day, lang: Lang): string => {
  const index = weekday(day) - 1
  return lang === 'zh' ? `周${weekdays.zh[index] ?? ''}` : (weekdays.en[index] ?? '')
}

/** `2026-11-22 Sun`. */
export const dayName = (day: Day, lang: Lang): string => `${day} ${weekdayName(day, lang)}`
