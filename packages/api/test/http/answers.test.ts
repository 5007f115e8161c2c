import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { regulationToYaml } from '@redress/domain'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '../../src/http/app.js'
import { exampleBody } from '../../src/http/examples.js'
import { routes } from '../../src/http/routes/index.js'
import { ownFile, ownRegulation } from '../own.js'
import { openTemporary } from './opened.js'

let app: FastifyInstance
let close: () => Promise<void>
const folder = mkdtempSync(join(tmpdir(), 'redress-answers-'))

const organisation = {
  version: '1',
  units: { city: { id: 'city' }, 'window-unit-3': { id: 'window-unit-3', parent: 'city', head: 'head-1' } },
  people: { 'head-1': { id: 'head-1', unit: 'city', roles: ['head'] } },
}

beforeAll(async () => {
  // An erasure asks that the clock is not behind the log.
  const { redress, remove } = await openTemporary(new Date().toISOString(), {
    regulationFiles: [ownFile(folder)],
    adopt: ['government-service-centre'],
    organisation,
  })
  app = buildApp(redress)
  close = async () => {
    await app.close()
    await remove()
  }
  const received = await app.inject({ method: 'POST', url: '/complaints', payload: exampleBody('Receive') })
  expect(received.statusCode, received.body).toBe(201)
  const replied = await app.inject({
    method: 'POST',
    url: '/complaints/tousu-2026-0001/commands/Reply',
    headers: { 'if-match': '"0"' },
    payload: { ...exampleBody('Reply'), occurredAt: '2026-03-10T16:00:00+08:00' },
  })
  expect(replied.statusCode, replied.body).toBe(200)
})
afterAll(async () => {
  await close()
  rmSync(folder, { recursive: true, force: true })
})

const get = async (url: string) => {
  const answer = await app.inject(url)
  return { status: answer.statusCode, headers: answer.headers, body: answer.json(), text: answer.body }
}
const post = async (url: string, payload: object, headers: object = {}) => {
  const answer = await app.inject({ method: 'POST', url, payload, headers: { ...headers } })
  return { status: answer.statusCode, headers: answer.headers, body: answer.json(), text: answer.body }
}

let indicator = ''
let report = ''
beforeAll(async () => {
  indicator = (await get('/indicators')).body.indicators[0].id
  report = (await get('/reports')).body.reports[0].id
})

test.each(
  routes.filter(
    ({ method, answers, operationId }) =>
      method === 'GET' && answers.codec !== undefined && operationId !== 'importJob',
  ),
)('$path answers as its document says', async ({ path, parameters, answers }) => {
  const id = path.startsWith('/indicators') ? indicator : path.startsWith('/reports/') ? report : undefined
  const url = path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent((name === 'id' ? id : undefined) ?? parameters.find((one) => one.name === name)?.example ?? ''),
  )
  const query = new URLSearchParams(
    parameters.flatMap(({ in: where, required, name, example }) =>
      where === 'query' && required ? [[name, example ?? '']] : [],
    ),
  )
  const { status, body, text } = await get(`${url}?${query}`)
  expect(status, text).toBe(200)
  expect(answers.codec?.is(body), text.slice(0, 600)).toBe(true)
})

describe('a complaint through time', () => {
  const at = '/complaints/tousu-2026-0001'
  test('its clocks are those that are explained', async () => {
    const [clocks, explained] = [(await get(`${at}/clocks`)).body, (await get(`${at}/explain`)).body]
    expect(clocks.clocks.map(({ id }: { id: string }) => id).sort()).toEqual(
      explained.clocks.map(({ id }: { id: string }) => id).sort(),
    )
    const met = await get(`${at}/clocks?state=met&fields=clause,state`)
    expect(met.body.clocks).toContainEqual({ clause: 'c16', state: 'met' })
  })
  test('as it stood before the reply, and what the reply changed', async () => {
    const before = (await get(`${at}/past?at=2026-03-09`)).body
    expect(before).toMatchObject({ events: 1, row: { status: 'open' } })
    expect(before.clocks).toContainEqual(expect.objectContaining({ clause: 'c16', state: 'running' }))
    const { body } = await get(`${at}/diff?from=2026-03-08&to=2026-03-12`)
    expect(body.facts).toContainEqual({ path: 'status', from: 'unknown', to: 'replied' })
    expect(body.events.map(({ type }: { type: string }) => type)).toEqual(['Received', 'Replied'])
    expect((await get(`${at}/past?at=2020-01-01`)).status).toBe(404)
    expect((await get(`${at}/diff?from=2026-03-12&to=2026-03-09`)).status).toBe(400)
  })
})

describe('figures', () => {
  test('each part of one has as many cases as it says', async () => {
    const url = `/indicators/${encodeURIComponent(indicator)}`
    const { body } = await get(`${url}/figure?period=2026-Q1`)
    for (const part of ['numerator', 'denominator', 'immature', 'notDue'])
      expect((await get(`${url}/cases?period=2026-Q1&part=${part}`)).body.count).toBe(body.total[part])
    const series = (await get(`${url}/series?every=month&from=2026-01&to=2026-03`)).body
    expect(series.figures).toHaveLength(3)
    expect((await get(`${url}/figure?period=never`)).status).toBe(400)
    expect((await get('/indicators/none/figure?period=2026')).status).toBe(400)
  })
  test('the bulletin counts what was received', async () => {
    const { body } = await get('/bulletin?from=2026-01-01&to=2026-04-01&each=month')
    expect(body.rows).toEqual([expect.objectContaining({ period: '2026-03', received: 1, answered: 1 })])
  })
})

describe('regulations', () => {
  test('coverage counts every clause', async () => {
    const { body } = await get('/regulations/government-service-centre/coverage?limit=1000')
    const counts = Object.values(body.counts as { [coverage: string]: number })
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(body.clauses.length)
    expect((await get('/regulations/none/coverage')).status).toBe(404)
  })
  test('what complaints would be under other rules, and nothing is written', async () => {
    const before = (await get('/complaints/tousu-2026-0001')).body.revision
    const text = regulationToYaml(ownRegulation('2'))
    const { status, body, text: said } = await post('/what-if', { text, replacing: 'government-service-centre' })
    expect(status, said).toBe(200)
    expect(body).toMatchObject({
      regulation: { id: 'ours', version: '2' },
      changed: ['tousu-2026-0001'],
      next: null,
    })
    expect((await get('/complaints/tousu-2026-0001')).body.revision).toBe(before)
  })
  test('a regulation of another id takes the place of one that is named, of cases that are not too many', async () => {
    const text = regulationToYaml(ownRegulation('2'))
    const nobody = await post('/what-if', { text: text.replaceAll('id: ours', 'id: theirs') })
    expect([nobody.status, nobody.body.problems[0].path]).toEqual([400, 'replacing'])
    const all = await post('/what-if', { text, complaints: Array.from({ length: 1_001 }, (_, n) => `c-${n}`) })
    expect([all.status, all.body.problems[0].path]).toEqual([400, 'complaints'])
  })
  test.each(['id: [', '{}', 'clauses: 1', 'x'])('what is no regulation is refused with its lines: %s', async (text) => {
    const { status, body } = await post('/what-if', { text })
    expect(status).toBe(400)
    expect(body.problems.length).toBeGreaterThan(0)
  })
  test('units as a tree', async () => {
    expect((await get('/units?parent=city')).body.units).toEqual([
      {
        ...{ id: 'window-unit-3', listed: true, parent: 'city', head: 'head-1' },
        ...{ kind: null, membership: null, parties: [] },
      },
    ])
  })
  test('units and agents that no directory lists are there, too, as events name them', async () => {
    const { actor } = exampleBody('Receive') as { readonly actor: { readonly id: string; readonly unit: string } }
    const ids = (items: ReadonlyArray<{ readonly id: string }>) => items.map(({ id }) => id)
    const met = { units: await get('/units?listed=false'), agents: await get('/agents?listed=false') }
    expect(ids(met.units.body.units)).toContain(actor.unit)
    expect(ids(met.agents.body.agents)).toContain(actor.id)
    const [units, agents] = [ids((await get('/units')).body.units), ids((await get('/agents')).body.agents)]
    expect(units).toEqual(expect.arrayContaining(['city', 'window-unit-3', actor.unit]))
    expect(agents).toEqual(expect.arrayContaining(['head-1', actor.id]))
    expect(new Set(units).size).toBe(units.length)
    expect(new Set(agents).size).toBe(agents.length)
  })
})

describe('personal data', () => {
  const subject = '/subjects/person:c-7f3a'
  const decide = (name: string, key: string, data: object) =>
    post(`${subject}/commands/${name}`, data, { 'idempotency-key': key })

  test('restricted, and released again; the same decision sent again is answered the same', async () => {
    const first = await decide('Restrict', 'd-1', { basis: 'disputed' })
    expect(first.status, first.text).toBe(200)
    expect((await get(subject)).body).toMatchObject({ restricted: { basis: 'disputed' }, keys: 1 })
    expect((await get('/complaints/tousu-2026-0001')).body.personal).toBe('restricted')
    const again = await decide('Restrict', 'd-1', { basis: 'disputed' })
    expect([again.status, again.text, again.headers['idempotent-replayed']]).toEqual([200, first.text, 'true'])
    expect((await decide('Restrict', 'd-1', { basis: 'other' })).status).toBe(422)
    expect((await decide('Lift', 'd-2', { basis: 'settled' })).status).toBe(200)
  })
  test('a hold stands against an erasure, an open case delays it', async () => {
    expect((await decide('Hold', 'd-3', { hold: 'h-1', authority: '市监函〔2026〕7号' })).status).toBe(200)
    const held = await decide('OrderErasure', 'd-4', { basis: 'request', reason: 'asked' })
    expect([held.status, held.body.type]).toEqual([422, '/problems/impossible'])
    expect(held.body.en).toContain('h-1')
    expect((await decide('Release', 'd-5', { hold: 'h-1', basis: 'over' })).status).toBe(200)
    expect((await decide('OrderErasure', 'd-6', { basis: 'request', reason: 'asked' })).body.en).toContain('open')
    const done = await decide('OrderErasure', 'd-7', { basis: 'order', reason: 'court' })
    expect(done.body.erasure, done.text).toMatchObject({ step: 'done', receipt: expect.any(String) })
    expect((await get('/complaints/tousu-2026-0001')).body.personal).toBe('erased')
  })
  test('an erasure is taken back only by its subject, and not once it is done', async () => {
    const cancel = (of: string, order: string, body: object = { basis: 'withdrawn' }) =>
      post(`${of}/erasures/${order}/cancel`, body)
    expect((await cancel(subject, 'd-7')).body.type).toBe('/problems/impossible')
    expect((await cancel(subject, 'd-6')).body.type).toBe('/problems/not-found')
    expect((await cancel('/subjects/person:other', 'd-7')).body.type).toBe('/problems/not-found')
    expect((await cancel(subject, 'd-7', {})).body.problems[0].path).toBe('basis')
  })
  test('a decision without a key, or of another form, is refused', async () => {
    expect((await post(`${subject}/commands/Restrict`, { basis: 'x' })).status).toBe(400)
    expect((await decide('Restrict', 'd-8', { basis: 'x', more: 1 })).body.problems[0].path).toBe('data.more')
  })
  test('looking at who looked is a look, and among them', async () => {
    const { body } = await get('/accesses?limit=1000&reason=yearly-review')
    expect(body.accesses.at(-1)).toMatchObject({ purpose: 'audit', who: 'local', reason: 'yearly-review' })
    expect(body.accesses.some(({ complaint }: { complaint: string }) => complaint === 'tousu-2026-0001')).toBe(true)
  })
})

test('metrics name operations, never an address', async () => {
  await get('/calendar/days/2026-02-14')
  const text = (await app.inject('/metrics')).body
  expect(text).toMatch(/redress_http_requests_total\{operation="calendarDay",status="200"\} \d+/)
  expect(text).toContain('redress_projections_lag_events{model="register"} 0')
  expect(text).not.toContain('tousu-2026-0001')
})
