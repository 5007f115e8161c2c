import { createHash } from 'node:crypto'
import type { WorkingCalendar } from '@redress/holidays'
import type { ReadModel } from './model.js'

/**
 * A fingerprint of all that the rows of a model depend on besides the events: its tables, its version, and the notices
 * that the calendar knows, because a new notice revises provisional due dates. Another stamp means: rebuild.
 */
export const stampOf = (model: ReadModel, calendar: WorkingCalendar): string =>
  createHash('sha256')
    .update(JSON.stringify([model.name, model.version, model.by, model.tables, calendar.id, calendar.notices]))
    .digest('hex')
