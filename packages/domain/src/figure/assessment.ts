import type { Stream } from '../aggregate/stream.js'
import type { Evidenced } from './line.js'
import type { Span } from './period.js'
import { detailsOf, standing } from './standing-events.js'

interface Named {
  readonly id: string
  readonly regulation: string
  readonly clause: string
  readonly ref: string
}

/** What a scheme or report may be called by whoever records an act about it. */
export const callsBy = ({ id, regulation, clause, ref }: Named, word: unknown): boolean =>
  [id, `${regulation}/${clause}`, clause, ref].includes(String(word))

/** The confirmation of the assessment of a scheme and period, in the history of the agent or unit assessed. */
export const assessmentOf = (stream: Stream | undefined, scheme: Named, period: Span): Evidenced | undefined => {
  if (stream === undefined) return undefined
  const found = standing(stream, 'act:assessment-confirmed').find((event) => {
    const details = detailsOf(event)
    return callsBy(scheme, details['scheme']) && details['period'] === period.id
  })
  return found === undefined ? undefined : { event: found.id, occurredAt: found.occurredAt }
}
