import type { Instant } from '@redress/holidays'
import { millis } from '../../complaint/time.js'

export const HOUR = 3_600_000
export const DAY = 24 * HOUR
/** A Monday. */
export const MONDAY = millis('2026-01-05T00:00:00+08:00' as Instant)
