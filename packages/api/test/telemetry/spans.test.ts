import { context, propagation, trace } from '@opentelemetry/api'
import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node'
import * as E from 'fp-ts/lib/Either.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../../src/http/app.js'
import { exampleBody } from '../../src/http/examples.js'
import { openRedress } from '../../src/redress.js'
import { appendsOf } from '../../src/telemetry/appends.js'
import { measuring } from '../../src/telemetry/measuring.js'
import { observeCommands } from '../../src/telemetry/observe-commands.js'
import { observeHttp } from '../../src/telemetry/observe-http.js'
import { observeProjections } from '../../src/telemetry/observe-projections.js'
import { observing } from '../../src/telemetry/observing.js'
import { folder } from '../cli/kit.js'

const exporter = new InMemorySpanExporter()
const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] })
beforeAll(() => provider.register())
afterAll(async () => {
  await provider.shutdown()
  for (const api of [trace, context, propagation]) api.disable()
})

const quiet = () => undefined

test('a trace goes from the request over the command to the append, and the batch that shows it is linked to that', async () => {
  const { meter, close } = measuring()
  const opened = await openRedress({ data: folder(), ...observing(meter) })()
  if (E.isLeft(opened)) throw new Error(opened.left.en)
  const redress = opened.right
  const app = buildApp(
    { ...redress, handle: observeCommands(redress.handle, quiet, meter) },
    { prepare: observeHttp(quiet) },
  )
  const traceId = '0af7651916cd43dd8448eb211c80319c'
  const answer = await app.inject({
    method: 'POST',
    url: '/complaints',
    headers: { traceparent: `00-${traceId}-b7ad6b7169203331-01` },
    payload: exampleBody('Receive'),
  })
  expect(answer.json()).toMatchObject({ visible: true })
  await app.close()
  await redress.close()
  await close()

  const spans = exporter.getFinishedSpans()
  const named = (name: string) => spans.find((span) => span.name === name) ?? expect.fail(name)
  const [request, command] = [named('POST /complaints'), named('command Receive')]
  const append = spans.find(
    (span) => span.name === 'store append' && span.parentSpanContext?.spanId === command.spanContext().spanId,
  )
  expect(request.spanContext().traceId).toBe(traceId)
  expect(command.parentSpanContext?.spanId).toBe(request.spanContext().spanId)
  const batch = spans.find(({ links }) => links.some((link) => link.context.spanId === append?.spanContext().spanId))
  expect(batch?.name).toBe('projection batch')
  expect(batch?.links.map((link) => link.context.traceId)).toContain(traceId)
  expect(batch?.attributes).toMatchObject({ 'redress.events': 1, 'redress.outcome': 'written' })
  expect(batch?.attributes['redress.models']).toContain('register')
  // Names and numbers of ours, nothing else.
  for (const { name, attributes } of spans) expect(JSON.stringify([name, attributes])).not.toContain('tousu-2026-0001')
})

test('a batch lasts as long as it took, and one that was not written says so and keeps its appends for the next', () => {
  exporter.reset()
  const appends = appendsOf()
  const tracer = trace.getTracer('test')
  const span = tracer.startSpan('append')
  appends.add('0000000000000002' as never, span.spanContext())
  const tell = observeProjections(appends)
  const batch = { models: ['register'], events: 3, from: undefined, to: '0000000000000003' as never }
  tell({ ...batch, milliseconds: 250, outcome: 'DatabaseFailed' })
  tell({ ...batch, milliseconds: 250, outcome: 'written' })
  tell({ ...batch, milliseconds: 250, outcome: 'written' })
  const told = exporter.getFinishedSpans()
  expect(told.map(({ links, status }) => [links.length, status.code])).toEqual([
    [0, 2],
    [1, 0],
    [0, 0],
  ])
  for (const { duration } of told) expect(duration[0] * 1_000 + duration[1] / 1e6).toBeCloseTo(250, 0)
})

test('appends that no batch comes past are forgotten: memory does not grow', () => {
  const appends = appendsOf()
  const one = { traceId: '', spanId: '', traceFlags: 0 }
  for (let n = 0; n < 5_000; n++) appends.add(`${n}`.padStart(16, '0') as never, one)
  expect(appends.take(undefined, '9'.repeat(16) as never)).toHaveLength(1_000)
  expect(appends.take(undefined, '9'.repeat(16) as never)).toEqual([])
})
