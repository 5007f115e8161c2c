import { dataOf, type Happening, kindOf } from '../aggregate/happening.js'
import { eventsOf } from '../complaint/state.js'
import { millis } from '../complaint/time.js'
import { type CaseRead, caseRow, holderAt } from './case-row.js'
import type { Row } from './row.js'
import { detailsOf, text, withFieldsOf } from './standing-events.js'

const eventRow = (read: CaseRead, event: Happening): Row => {
  const at = millis(event.occurredAt)
  return {
    ...caseRow(read, `event/${event.id}`),
    sort: 'event',
    columns: {
      case: read.counted.id,
      act: event.type === 'ActRecorded' ? kindOf(event).slice('act:'.length) : undefined,
      reason: text(detailsOf(event)['reason'] ?? dataOf(event)['reason']),
      approver: text(detailsOf(event)['approver']),
      ...holderAt(read, at),
      agent: event.actor.id,
      unit: event.actor.unit,
    },
    atMs: at,
    stream: withFieldsOf(read.counted, [event]),
    it: event,
  }
}

/** The events of a case that stand. */
export const eventRows = (read: CaseRead): ReadonlyArray<Row> =>
  eventsOf(read.dossier.complaint)
    .filter(({ id }) => !read.dossier.complaint.annulled.has(id))
    .map((event) => eventRow(read, event))

/** Who held a case, interval by interval. */
export const holdingRows = (read: CaseRead): ReadonlyArray<Row> =>
  read.dossier.holdings.map((holding, i) => ({
    ...caseRow(read, `holding/${i + 1}`),
    sort: 'holding',
    columns: { case: read.counted.id, handler: holding.person, agent: holding.person, unit: holding.unit },
    atMs: holding.fromMs,
    open: holding.toMs === undefined,
  }))
