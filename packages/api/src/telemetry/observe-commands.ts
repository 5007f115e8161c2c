import { type Meter, SpanStatusCode, trace } from '@opentelemetry/api'
import * as E from 'fp-ts/lib/Either.js'
import { given } from '../given.js'
import type { Redress } from '../redress.js'
import { currentCorrelation } from './correlation.js'
import type { Line, Outcome } from './lines.js'
import type { Log } from './log.js'

type Handle = Redress['handle']
type Handled = Awaited<ReturnType<ReturnType<Handle>>>

const outcomeOf = (handled: Handled): Outcome =>
  E.isLeft(handled) ? handled.left._tag : handled.right.repeated ? 'repeated' : 'accepted'

/** Commands as they are, each with a line in the log, its outcome and duration on the meter, and a span in the trace. */
export const observeCommands = (handle: Handle, log: Log, meter: Meter): Handle => {
  const durations = meter.createHistogram('redress.command.duration', {
    unit: 's',
    description: 'Time from a command to its being decided and on disk, by command and outcome',
    advice: { explicitBucketBoundaries: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] },
  })
  const tracer = trace.getTracer('redress')
  return (command, ...rest) =>
    () =>
      tracer.startActiveSpan(`command ${command.command}`, async (span) => {
        const began = performance.now()
        const handled = await handle(command, ...rest)()
        const ms = performance.now() - began
        const outcome = outcomeOf(handled)
        durations.record(ms / 1000, { command: command.command, outcome })
        span.setAttributes({ 'redress.command': command.command, 'redress.outcome': outcome })
        if (outcome === 'Store' || outcome === 'Undecodable') span.setStatus({ code: SpanStatusCode.ERROR })
        span.end()
        const request = currentCorrelation() as Line<'command'>['request']
        log('command', { command: command.command, outcome, ms: Math.round(ms * 10) / 10, ...given({ request }) })
        return handled
      })
}
