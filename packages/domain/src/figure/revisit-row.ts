import { dataOf, type Happening } from '../aggregate/happening.js'
import { eventsOf } from '../complaint/state.js'
import { millis } from '../complaint/time.js'
import { type CaseRead, caseRow, holderAt } from './case-row.js'
import type { Row } from './row.js'
import { detailsOf, text, withFieldsOf } from './standing-events.js'

interface Visit {
  readonly event: Happening
  readonly answer?: Happening
}

const isAnswer = (event: Happening): boolean =>
  event.type === 'ActRecorded' &&
  dataOf(event)['act'] === 'satisfaction-recorded' &&
  (detailsOf(event)['during'] ?? 'revisit') === 'revisit'

/**
 * Each visit with what the complainant said at it: the answer recorded after it and before the next, else one said to be of
 * a visit and recorded just before it.
 */
const visits = (events: ReadonlyArray<Happening>): ReadonlyArray<Visit> => {
  const found: Visit[] = []
  let waiting: Happening | undefined
  for (const event of events) {
    const last = found.at(-1)
    if (event.type === 'Revisited') {
      found.push(waiting === undefined ? { event } : { event, answer: waiting })
      waiting = undefined
    } else if (isAnswer(event)) {
      if (last !== undefined && last.answer === undefined) found[found.length - 1] = { ...last, answer: event }
      else if (detailsOf(event)['during'] === 'revisit') waiting = event
    }
  }
  return found
}

/** The visits to the complainant, each with its level and who held the case then: it is their work that was asked about. */
export const revisitRows = (read: CaseRead): ReadonlyArray<Row> => {
  const { complaint } = read.dossier
  return visits(eventsOf(complaint).filter(({ id }) => !complaint.annulled.has(id))).map(({ event, answer }) => {
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
