import { millis } from '../complaint/time.js'
import { type CaseRead, caseRow, holderAt } from './case-row.js'
import type { Row } from './row.js'
import { detailsOf, text, withFieldsOf } from './standing-events.js'
import { visitsOf } from './visits.js'

/** The visits to the complainant, each with its level and who held the case then: it is their work that was asked about. */
export const revisitRows = (read: CaseRead): ReadonlyArray<Row> => {
  const { complaint } = read.dossier
  return visitsOf(complaint).map(({ event, answer }) => {
    const at = millis(event.occurredAt)
    return {
      ...caseRow(read, `visit/${event.id}`),
      sort: 'revisit',
      columns: {
        case: read.counted.id,
        revisitedAt: event.occurredAt,
        level: answer === undefined ? undefined : text(detailsOf(answer)['level']),
        ...holderAt(read, at),
      },
      atMs: at,
      stream: withFieldsOf(read.counted, answer === undefined ? [event] : [event, answer]),
      it: event,
    }
  })
}
