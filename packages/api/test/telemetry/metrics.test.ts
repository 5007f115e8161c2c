import type { Health } from '@redress/projections'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../../src/http/app.js'
import type { Redress } from '../../src/redress.js'
import { measuring } from '../../src/telemetry/measuring.js'
import { openTemporary } from '../http/opened.js'

let redress: Redress
let remove: () => Promise<void>
beforeAll(async () => {
  ;({ redress, remove } = await openTemporary())
})
afterAll(() => remove())

/** What `/metrics` says where read models are told to stand like that. */
const scraped = async (change: (health: Health) => Health): Promise<string> => {
  const health: Redress['views']['health'] = (options) => async () => change(await redress.views.health(options)())
  const app = buildApp({ ...redress, views: { ...redress.views, health } })
  const { body } = await app.inject('/metrics')
  await app.close()
  return body
}

test('a scrape shows all that is measured of the read models, and the service around them', async () => {
  const text = await scraped((health) => health)
  for (const line of [
    'redress_projections_healthy 1',
    'redress_projections_lag_events{model="register"} 0',
    'redress_projections_lag_time{model="register"} 0',
    'redress_projections_parked 0',
    'redress_projections_rate 0',
    'redress_projections_events_total 0',
    'redress_projections_retries_total 0',
    'redress_watch_healthy 1',
    'redress_changes_clients 0',
  ])
    expect(text.split('\n')).toContain(line)
  expect(text).toMatch(/^redress_projections_owner [01]$/m)
  expect(text).toMatch(/^process_resident_memory_bytes [1-9]\d+$/m)
  expect(text).toMatch(/^target_info\{.*service_name="redress".*\} 1$/m)
})

test('also catching up, rebuilding and retrying are seen', async () => {
  const text = await scraped((health) => ({
    ...health,
    healthy: false,
    ...(health.status === undefined
      ? {}
      : {
          status: {
            ...health.status,
            ...{ rate: 1_500, retries: 3, taken: 40 },
            models: health.status.models.map((model) => ({
              ...model,
              lag: 60,
              catchUp: { events: 40, of: 100, rate: 1_500, secondsLeft: 1 },
              rebuild: { events: 25, of: 100, rate: 1_500, secondsLeft: 1, halted: undefined },
            })),
          } as NonNullable<Health['status']>,
        }),
  }))
  for (const line of [
    'redress_projections_healthy 0',
    'redress_projections_rate 1500',
    'redress_projections_retries_total 3',
    'redress_projections_events_total 40',
    'redress_projections_lag_events{model="sla"} 60',
    'redress_projections_catch_up_progress{model="sla"} 0.4',
    'redress_projections_rebuild_progress{model="sla"} 0.25',
    'redress_projections_rebuild_halted{model="sla"} 0',
  ])
    expect(text.split('\n')).toContain(line)
})

test('a meter of the embedder’s own asks the service while it runs, and no longer', async () => {
  const own = measuring('ours')
  let asked = 0
  const health: Redress['views']['health'] = (options) => {
    asked += 1
    return redress.views.health(options)
  }
  const app = buildApp({ ...redress, views: { ...redress.views, health } }, { measuring: own })
  const { body } = await app.inject('/metrics')
  expect(body).toContain('service_name="ours"')
  expect(body).toContain('redress_projections_healthy 1')
  expect(asked).toBe(1)
  await app.close()
  await own.text()
  expect(asked).toBe(1)
  await own.close()
})
