import { type Position, streamOf, toNewEvent } from '@redress/domain'
import { describe, expect, it } from 'vitest'
import { models } from '../src/index.js'
import { leftAfter } from '../src/runtime/lag.js'
import { append, caseOf, ms, newStore, open, poison, right } from './kit.js'
import { databases } from './support/databases.js'
import { metering } from './support/metrics.js'

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

  it('regression: a first filling told neither how many events there are nor the time left', async () => {
    const store = newStore()
    for (let n = 0; n < 1_500; n++) await right(store.append(streamOf(`c-${n}`), 'none', caseOf(n).map(toNewEvent)))
    const views = await open(store, newPlace(), { batch: 1_000 })
    const told = async () => (await right(views.status)).models.map(({ catchUp }) => catchUp)
    // Nothing was taken yet, so there is nothing to reckon with.
    for (const one of await told()) expect(one).toMatchObject({ events: 0, of: undefined, secondsLeft: undefined })
    await right(views.step)
    for (const one of await told()) {
      expect(one).toMatchObject({ events: 1_000, of: 12_000 })
      expect(one?.secondsLeft).toBe(Math.ceil(11_000 / (one?.rate ?? 0)))
    }
    for (let i = 0; i < 2; i++) await right(views.step)
    for (const one of await told()) expect(one).toMatchObject({ events: 3_000, of: 12_000 })
    await right(views.catchUp())
    expect(new Set(await told())).toEqual(new Set([undefined]))
    await views.close()
  }, 60_000)

  it('metrics show lag, rate, parked complaints, rebuilds and health', async () => {
    const store = newStore()
    await append(store, caseOf(1))
    const views = await open(store, newPlace(), { now: () => (recorded + 5_000) as never })
    const { sent, off, end } = metering(views)
    const collected = async (): Promise<Record<string, unknown>> => {
      const all = (await sent()).flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics))
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
      'catch_up.progress register': 0,
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
    await end()
    await views.close()
  })
})

describe('how many events are left', () => {
  const at = (n: number) => String(n).padStart(16, '0') as Position
  const counted = { lag: 10_000, lagExact: false }

  it('is what was counted where that was all', () => {
    expect(leftAfter({ lag: 7, lagExact: true }, undefined, at(9), undefined)).toBe(7)
  })

  it('is guessed from how many there were on the way so far, never less than was counted', () => {
    expect(leftAfter(counted, at(500), at(50_000), 250)).toBe(24_750)
    expect(leftAfter(counted, at(49_000), at(50_000), 49_000)).toBe(10_000)
  })

  it('is not known before the first event, nor along positions that are no numbers', () => {
    expect(leftAfter(counted, undefined, at(50_000), 0)).toBeUndefined()
    expect(leftAfter(counted, at(0), at(50_000), 0)).toBeUndefined()
    expect(leftAfter(counted, 'aa' as Position, 'zz' as Position, 10)).toBeUndefined()
  })
})
