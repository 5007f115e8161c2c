import { type Meter, SpanStatusCode, trace } from '@opentelemetry/api'
import type { EventStore } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import type { Appends } from './appends.js'

/** A store as it is, the latency of its appends on the meter and in the trace; what went wrong by its tag. */
export const observeStore =
  (meter: Meter, appends: Appends) =>
  (store: EventStore): EventStore => {
    const durations = meter.createHistogram('redress.store.append.duration', {
      unit: 's',
      description: 'Time until appended events are on disk, by outcome',
      advice: { explicitBucketBoundaries: [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5] },
    })
    const events = meter.createCounter('redress.store.events', { unit: '{event}', description: 'Events appended' })
    const tracer = trace.getTracer('redress')
    return {
      ...store,
      append: (stream, expected, all, options) => () =>
        tracer.startActiveSpan('store append', async (span) => {
          const began = performance.now()
          const done = await store.append(stream, expected, all, options)()
          const outcome = E.isLeft(done) ? done.left._tag : done.right.repeated ? 'repeated' : 'appended'
          durations.record((performance.now() - began) / 1000, { outcome })
          if (outcome === 'appended') events.add(all.length)
          if (E.isRight(done) && span.isRecording()) appends.add(done.right.position, span.spanContext())
          span.setAttributes({ 'redress.outcome': outcome, 'redress.events': all.length })
          if (E.isLeft(done)) span.setStatus({ code: SpanStatusCode.ERROR })
          span.end()
          return done
        }),
    }
  }
