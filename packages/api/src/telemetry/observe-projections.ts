import { SpanStatusCode, trace } from '@opentelemetry/api'
import type { Batched } from '@redress/projections'
import type { Appends } from './appends.js'

/**
 * A span for each batch of events that the read models took, linked to the appends that it shows: one batch holds those of many
 * requests, so it is the child of none. A batch that another model takes later is linked to nothing.
 */
export const observeProjections = (appends: Appends): ((batch: Batched) => void) => {
  const tracer = trace.getTracer('redress')
  return ({ models, events, from, to, milliseconds, outcome }) => {
    const ended = Date.now()
    const written = outcome === 'written'
    const span = tracer.startSpan('projection batch', {
      startTime: ended - milliseconds,
      // What was not written comes again.
      links: written ? appends.take(from, to) : [],
      attributes: { 'redress.models': [...models], 'redress.events': events, 'redress.outcome': outcome },
    })
    if (!written) span.setStatus({ code: SpanStatusCode.ERROR })
    span.end(ended)
  }
}
