import type { EpochMs } from '../instant.js'
import { dayNumberOf } from '../local.js'
import type { Resolve } from './resolved.js'
import { settle } from './settle.js'

const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000

/** Minutes and hours run through nights and rest days, so no notice can change the answer (art. 201, second part). */
export const through: Resolve = (question) => {
  const { start, length, zone } = question
  const dueAt = (start + Math.round(length.n * (length.unit === 'hour' ? HOUR_MS : MINUTE_MS))) as EpochMs
  const due = dayNumberOf(dueAt, zone)
  return settle(question, { dueAt, due, earliest: due, latest: due, target: due })
}
