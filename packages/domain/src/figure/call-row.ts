import { dataOf } from '../aggregate/happening.js'
import type { Stream } from '../aggregate/stream.js'
import { millis } from '../complaint/time.js'
import type { Row } from './row.js'
import { standing, text } from './standing-events.js'

const states: ReadonlyArray<readonly [kind: string, state: string]> = [
  ['CallDismissed', 'dismissed'],
  ['CallRegistered', 'registered'],
  ['CallAbandoned', 'abandoned'],
  ['CallAnswered', 'answered'],
]

const stateOf = (stream: Stream): string => states.find(([kind]) => standing(stream, kind).length > 0)?.[1] ?? 'offered'

/** The row of a call, from its own stream. An abandoned one has no rings: it stays in a denominator and meets no limit. */
export const callRows = (stream: Stream): ReadonlyArray<Row> => {
  const offered = standing(stream, 'CallOffered')[0]
  if (stream.aggregate !== 'call' || offered === undefined) return []
  const answered = standing(stream, 'CallAnswered')[0]
  const { rings, agent } = answered === undefined ? {} : (dataOf(answered) as { rings?: unknown; agent?: unknown })
  return [
    {
      ref: { row: stream.id, case: stream.id },
      sort: 'call',
      columns: {
        case: stream.id,
        offeredAt: offered.occurredAt,
        agent: text(agent) ?? answered?.actor.id,
        unit: (answered ?? offered).actor.unit,
        rings: typeof rings === 'number' ? rings : undefined,
        complaint: standing(stream, 'CallRegistered').length > 0,
        state: stateOf(stream),
      },
      atMs: millis(offered.occurredAt),
      open: false,
      dropped: false,
      stream,
      clocks: [],
    },
  ]
}
