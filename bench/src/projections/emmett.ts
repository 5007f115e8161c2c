import { sqliteProjection } from '@event-driven-io/emmett-sqlite'
import type { NewEvent } from '@redress/domain'
import { type Timed, timedAsync } from '../kit/compare.js'
import { withEmmett } from '../stores/emmett.js'

const TYPES = ['Received', 'Acknowledged', 'Assigned', 'Investigated', 'Resolved', 'Replied', 'Revisited', 'Archived']

/** What each event leaves in the one row of its complaint, beside what came last and how many came. */
const COLUMN: Readonly<Record<string, string>> = {
  Received: 'received_at',
  Assigned: 'assigned_at',
  Resolved: 'resolved_at',
  Replied: 'replied_at',
  Revisited: 'revisited_at',
  Archived: 'archived_at',
}

const MADE = `CREATE TABLE register (complaint TEXT PRIMARY KEY, kind TEXT, channel TEXT, unit TEXT, status TEXT NOT NULL,
  received_at TEXT, assigned_at TEXT, resolved_at TEXT, replied_at TEXT, revisited_at TEXT, archived_at TEXT, events INTEGER NOT NULL)`

interface Stored {
  readonly type: string
  readonly data: Readonly<Record<string, unknown>>
  readonly metadata: { readonly subject?: unknown; readonly time?: unknown }
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** One statement an event: Emmett's processor hands over one at a time. */
const put = ({ type, data, metadata }: Stored): readonly [sql: string, values: Array<string | null>] => {
  const at = COLUMN[type]
  const to = data['to'] as { readonly unit?: unknown } | undefined
  const values = [text(metadata.subject), text(data['kind']), text(data['channel']), text(to?.unit), type]
  const [column, mark, set] = at === undefined ? ['', '', ''] : [`, ${at}`, ', ?', `, ${at} = excluded.${at}`]
  const sql = `INSERT INTO register (complaint, kind, channel, unit, status, events${column}) VALUES (?, ?, ?, ?, ?, 1${mark})
    ON CONFLICT (complaint) DO UPDATE SET unit = coalesce(excluded.unit, unit), status = excluded.status, events = events + 1${set}`
  return [sql, at === undefined ? values : [...values, text(metadata.time)]]
}

const projection = sqliteProjection({
  name: 'register',
  canHandle: TYPES,
  handle: async (events, { connection }) => {
    for (const event of events) await connection.command(...put(event as unknown as Stored))
  },
})

/** How the consumer pulls. Left out: as it comes, a hundred events and then 50 ms of sleep. */
export interface Pulling {
  readonly batchSize: number
  readonly pullingFrequencyInMs: number
}

/**
 * Emmett's consumer from an empty checkpoint to the end of its own log, into one table. Its log is filled before the clock
 * runs. It waits 100 ms after its first batch whatever it is told.
 */
export const projectWithEmmett = (events: ReadonlyArray<NewEvent>, pulling?: Pulling): Promise<Timed> =>
  withEmmett(async ({ append, connection, store }) => {
    await append(events[0] as NewEvent)
    await connection.withTransaction(async () => {
      for (const event of events.slice(1)) await append(event)
    })
    await connection.command(MADE)
    let left = events.length
    const consumer = store.consumer(pulling === undefined ? {} : { pulling })
    consumer.processor({ processorId: 'register', projection, stopAfter: () => --left === 0 })
    const done = await timedAsync(events.length, () => consumer.start())
    const [row] = await connection.query<{ readonly n: number }>('SELECT sum(events) AS n FROM register')
    if (row?.n !== events.length) throw new Error(`Emmett projected ${row?.n} of ${events.length} events`)
    return done
  })
