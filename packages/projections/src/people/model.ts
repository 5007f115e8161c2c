import type { ComplaintEvent, Dossier } from '@redress/domain'
import { eventModel } from '../runtime/model.js'
import { agentTable, unitTable } from './table.js'

interface Met {
  readonly unit?: string | undefined
  readonly agent?: string | undefined
}

/** Only what this event brings in: whoever the event before it named already has a row. */
const metIn = (event: ComplaintEvent, before: Dossier, after: Dossier): ReadonlyArray<Met> => {
  const met: Met[] = []
  const { id, unit } = event.actor
  const last = before.complaint.history?.event.actor
  if (unit !== undefined && (last?.id !== id || last.unit !== unit)) met.push({ unit, agent: id })
  const was = before.complaint
  const is = after.complaint
  if (was.unit !== is.unit || was.handler !== is.handler) met.push({ unit: is.unit, agent: is.handler })
  if (was.owner !== is.owner) met.push({ agent: is.owner })
  if (was.respondent !== is.respondent) met.push({ unit: is.respondent?.unit })
  return met
}

/** The units and agents that events name, for the dimensions of the star schema. */
export const people = eventModel({
  name: 'people',
  version: 1,
  meaning: { zh: '事件中出现过的单位与人员', en: 'Units and agents that occur in events' },
  tables: [unitTable, agentTable],
  rows: ({ event }, before, after) => {
    const met = metIn(event, before, after)
    return [
      met.flatMap(({ unit }) => (unit === undefined ? [] : [{ unit }])),
      met.flatMap(({ agent }) => (agent === undefined ? [] : [{ agent }])),
    ]
  },
})
