import fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageOf } from '../../src/http/collection/in-memory.js'
import { exampleBody } from '../../src/http/examples.js'
import { routes } from '../../src/http/routes/index.js'
import { openApp } from './opened.js'

let app: FastifyInstance
let close: () => Promise<void>
const COUNT = 7

beforeAll(async () => {
  ;({ app, close } = await openApp())
  for (let n = 0; n < COUNT; n++) {
    const body = exampleBody('Receive')
    const occurredAt = `2026-03-0${9 - n}T09:30:00+08:00`
    const actor = { id: `agent-${n}`, unit: `unit-${n % 2}`, roles: [] }
    const payload = { ...body, id: `r-${n}`, complaint: `c-${n}`, occurredAt, actor }
    expect((await app.inject({ method: 'POST', url: '/complaints', payload })).statusCode).toBe(201)
  }
})
afterAll(() => close())

/** Of the looks each look is one: no two answers are the same. */
const collections = routes.filter(
  ({ answers, operationId }) => answers.selection !== undefined && operationId !== 'accesses',
)
/** Addresses of collections that this deployment can answer, and the member that holds their items. */
const addressed = collections.flatMap(({ path, answers, parameters, operationId }) => {
  const asked = parameters.filter(({ in: where, required }) => where === 'query' && required)
  const query = new URLSearchParams(asked.map(({ name, example = '' }) => [name, example]))
  const url = `${path.replace(':id', 'c-1')}?${query}`
  const example = (parameters.find(({ name }) => name === 'fields')?.example ?? '').split(',')
  return path.includes(':') && operationId !== 'trail' && operationId !== 'clocks'
    ? []
    : [{ url, example, codec: answers.codec, of: answers.selection }]
})

const get = async (url: string, headers: object = {}) => {
  const answer = await app.inject({ url, headers: { ...headers } })
  return { status: answer.statusCode, headers: answer.headers, body: answer.body === '' ? undefined : answer.json() }
}
const itemsOf = (body: object): ReadonlyArray<Record<string, unknown>> =>
  Object.entries(body).find(([key, value]) => Array.isArray(value) && key !== 'clauses')?.[1] ?? []

describe('the same on every collection', () => {
  test('there are some', () => expect(addressed.length).toBeGreaterThan(5))

  test.each(addressed)('$url page by page is what it is in one go', async ({ url, codec }) => {
    const whole = (await get(`${url}&limit=1000`)).body
    expect(codec?.is(whole), JSON.stringify(whole).slice(0, 300)).toBe(true)
    const items: unknown[] = []
    for (let at: string | undefined = `${url}&limit=2`; at !== undefined; ) {
      const { body, headers } = await get(at)
      items.push(...itemsOf(body))
      const [, next] = /^<([^>]+)>; rel="next"$/.exec(String(headers['link'] ?? '')) ?? []
      expect(next === undefined).toBe(body.next === null)
      at = next
    }
    expect(items).toEqual(itemsOf(whole))
  })

  test.each(addressed)('$url gives the fields that were chosen', async ({ url, example, of }) => {
    const { status, body } = await get(`${url}&fields=${example.join(',')}`)
    expect(status).toBe(200)
    for (const item of itemsOf(body)) expect(Object.keys(item).every((key) => example.includes(key))).toBe(true)
    expect(of?.is(body)).toBe(true)
    expect((await get(`${url}&fields=${example[0]},nothing`)).status).toBe(400)
  })

  test.each(addressed)('$url is not sent again to who has it', async ({ url }) => {
    const first = await get(url)
    const tag = String(first.headers.etag)
    for (const header of [tag, `"other", ${tag}`, `W/${tag}`, '*']) {
      const again = await get(url, { 'if-none-match': header })
      expect([again.status, again.body, again.headers.etag]).toEqual([304, undefined, tag])
    }
    expect((await get(url, { 'if-none-match': '"other"' })).status).toBe(200)
  })

  test.each(addressed)('$url refuses an order, a page or a cursor that is none', async ({ url }) => {
    for (const query of ['sort=nothing', 'limit=0', 'limit=1001', 'cursor=AAAA', 'fields='])
      expect((await get(`${url}&${query}`)).status, query).toBe(400)
  })
})

describe('the register', () => {
  const listed = async (query: string) =>
    itemsOf((await get(`/complaints?${query}`)).body).map((row) => row['complaint'])
  test('by its order', async () => {
    const newest = Array.from({ length: COUNT }, (_, n) => `c-${n}`)
    expect(await listed('')).toEqual(newest)
    expect(await listed('sort=receivedAt')).toEqual(newest.toReversed())
    expect(await listed('sort=-closedAt')).toEqual([])
  })
  test('by unit, day and words', async () => {
    expect(await listed('unit=unit-1')).toEqual(['c-1', 'c-3', 'c-5'])
    expect(await listed('from=2026-03-05&to=2026-03-06')).toEqual(['c-3', 'c-4'])
    expect(await listed('text=c-4')).toEqual(['c-4'])
    expect(await listed('kind=report')).toEqual([])
  })
})

test('a complaint is not sent again at the revision that one has', async () => {
  const { headers } = await get('/complaints/c-1')
  expect((await get('/complaints/c-1', { 'if-none-match': String(headers.etag) })).status).toBe(304)
})

test('pages of what is at hand: each item once, in order, whatever is added behind the reader', () => {
  const item = fc.record({ id: fc.uuid(), of: fc.option(fc.oneof(fc.integer(), fc.string(), fc.boolean())) })
  fc.assert(
    fc.property(
      fc.uniqueArray(item, { selector: ({ id }) => id }),
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom('of', '-of', 'id', '-id'),
      (items, limit, sort) => {
        const seen: unknown[] = []
        let cursor: string | undefined
        for (let n = 0; n <= items.length + 1; n++) {
          const page = pageOf(items, { key: 'id', sort, limit, cursor, only: {} })
          seen.push(...(page?.items ?? []))
          cursor = page?.next ?? undefined
          if (cursor === undefined) break
        }
        expect(seen).toEqual(pageOf(items, { key: 'id', sort, limit: 1_000, only: {} })?.items)
        expect(new Set(seen).size).toBe(items.length)
      },
    ),
  )
})
