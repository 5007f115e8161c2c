import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import { streamOf } from '@redress/domain'
import { describe, expect, it } from 'vitest'
import { measure, models } from '../src/index.js'
import { append, caseOf, ms, newStore, open, poison, right } from './kit.js'
import { databases } from './support/databases.js'

/** The memory store of the tests takes everything in at this moment. */
const recorded = ms('2026-11-22T00:00:00.000Z')

describe.each(databases)('on $name', ({ newPlace }) => {
  it('health tells each model’s lag in events and seconds, and calls more than a set lag unhealthy', async () => {
    const store = newStore()
    await append(store, caseOf(1))
    const views = await open(store, newPlace(), { now: () => (recorded + 61_000) as never })
    const before = await views.health()()
    expect(before.healthy).toBe(false)
    expect(before.reasons.map(({ reason }) => reason)).toEqual(models.map(() => 'Lagging'))
    expect(before.status?.models[0]).toMatchObject({ name: 'register', fit: 'current', lag: 8, lagSeconds: 61 })
    expect((await views.health({ lagSeconds: 61 })()).healthy).toBe(true)
    await right(views.catchUp())
    expect(await views.health()()).toMatchObject({
      healthy: true,
      reasons: [],
      status: { lag: 0, parked: 0, taken: 8, retries: 0, owner: undefined, paused: false, trouble: undefined },
    })
    await views.close()
    expect(await views.health()()).toMatchObject({
      healthy: false,
      reasons: [{ reason: 'Unreachable' }],
      status: undefined,
    })
  })

  it('metrics show lag, rate, parked complaints, rebuilds and health', async () => {
    const store = newStore()
    await append(store, caseOf(1))
    const views = await open(store, newPlace(), { now: () => (recorded + 5_000) as never })
    const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
    const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 })
    const provider = new MeterProvider({ readers: [reader] })
    const off = measure(views, provider.getMeter('test'))
    const collected = async (): Promise<Record<string, unknown>> => {
      exporter.reset()
      await reader.forceFlush()
      const all = exporter.getMetrics().flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics))
      return Object.fromEntries(
        all.flatMap(({ descriptor, dataPoints }) =>
          dataPoints.map(({ value, attributes }) => [
            [descriptor.name.replace('redress.projections.', ''), ...Object.values(attributes)].join(' '),
            value,
          ]),
        ),
      )
    }
    expect(await collected()).toMatchObject({
      healthy: 1,
      parked: 0,
      events: 0,
      'lag.events register': 8,
      'lag.time sla': 5,
    })
    await right(store.append(streamOf('c-1'), 'any', [poison('c-1')]))
    await right(views.catchUp())
    await right(views.rebuild(['register']))
    expect(await collected()).toMatchObject({
      parked: 1,
      events: 9,
      'lag.events register': 0,
      'rebuild.progress register': 0,
      'rebuild.halted register': 0,
      owner: 0,
      retries: 0,
    })
    off()
    await append(store, caseOf(2))
    // Nobody is asked any more, so the reader repeats what it heard last.
    expect(await collected()).toMatchObject({ 'lag.events register': 0 })
    await provider.shutdown()
    await views.close()
  })
})
