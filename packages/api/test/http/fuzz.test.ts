import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type CommandName, commandNames } from '@redress/domain'
import fc from 'fast-check'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ProblemCodec } from '../../src/http/codecs/index.js'
import { exampleBody } from '../../src/http/examples.js'
import { routes } from '../../src/http/routes/index.js'
import { openApp } from './opened.js'
import { requestTo } from './requests.js'

let app: FastifyInstance
let close: () => Promise<void>

beforeAll(async () => {
  ;({ app, close } = await openApp())
  await app.inject({ method: 'POST', url: '/complaints', payload: exampleBody('Receive') })
})
afterAll(() => close())

const headers = { 'content-type': 'application/json', 'if-match': '*' }
const RUNS = { numRuns: 40 }

const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\u0000', '\ud800', 1e308, -0, 2 ** 53, '', [], {}, null, '__proto__', '2026-02-30T00:00:00+08:00'),
)

/** Bodies that are nearly right: a good one with something put in, taken out or replaced, at the top or in `data`. */
const nearly = (name: CommandName): fc.Arbitrary<string> =>
  fc
    .record({
      id: fc.uuid(),
      key: fc.oneof(fc.constantFrom('id', 'complaint', 'occurredAt', 'actor', 'data', 'command'), fc.string()),
      inside: fc.oneof(
        fc.constantFrom(...Object.keys(exampleBody(name)['data'] as object), 'field', 'class', 'flag'),
        fc.string(),
      ),
      value: strange,
      where: fc.constantFrom('top', 'data', 'both'),
    })
    .map(({ id, key, inside, value, where }) => {
      const body: Record<string, unknown> = { ...exampleBody(name), id }
      if (where !== 'data') body[key] = value
      if (where !== 'top') body['data'] = { ...(exampleBody(name)['data'] as object), [inside]: value }
      return JSON.stringify(body)
    })

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
/** Bytes in use once what nobody needs is gone. */
const heap = (): number => {
  collect()
  return process.memoryUsage().heapUsed
}

describe('no input makes the service fail', () => {
  test.each(commandNames)('%s', async (name) => {
    const url = name === 'Receive' ? '/complaints' : `/complaints/tousu-2026-0001/commands/${name}`
    await fc.assert(
      fc.asyncProperty(fc.oneof(nearly(name), fc.json(), fc.string()), async (payload) => {
        const answer = await app.inject({ method: 'POST', url, headers, payload })
        expect(answer.statusCode, `${payload} ${answer.body}`).toBeLessThan(500)
      }),
      RUNS,
    )
  })

  test.each([
    '/board',
    '/assessment',
    '/complaints',
    '/complaints/tousu-2026-0001/trail',
    '/complaints/tousu-2026-0001/explain',
    '/',
  ])('questions to %s', async (path) => {
    const name = fc.oneof(
      fc.constantFrom('asOf', 'limit', 'cursor', 'period', 'by', 'state', 'unit', 'clause', 'all'),
      fc.string(),
    )
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '2026-01-01',
        '9999-12-31',
        '0001-01-01',
        'bzE',
        'LTE6YQ',
        '1000',
        'true',
        '9999',
        '0000-Q1',
        '2026-12',
      ),
      fc.string().map((text) => Buffer.from(text).toString('base64url')),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, value), { maxLength: 3 }), async (pairs) => {
        const query = new URLSearchParams(pairs)
        const answer = await app.inject(`${path}?${query}`)
        expect(answer.statusCode, `${query} ${answer.body}`).toBeLessThan(500)
      }),
      { numRuns: 100 },
    )
  })

  test('addresses', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.constantFrom('', '/trail', '/explain'), async (id, tail) => {
        const answer = await app.inject(`/complaints/${encodeURIComponent(id)}${tail}`)
        expect(answer.statusCode, answer.body).toBeLessThan(500)
      }),
      { numRuns: 200 },
    )
  })

  /** Set by `npm run test:fuzz`: so many requests in all. */
  const wanted = Number(process.env['REDRESS_FUZZ'] ?? 2_000)

  test(`${wanted} requests made from the document, over every operation`, async () => {
    let before = Number.POSITIVE_INFINITY
    let sent = 0
    const statuses = new Map<number, number>()
    for (const route of routes.filter(({ operationId }) => operationId !== 'changes')) {
      const seen = async (request: InjectOptions): Promise<void> => {
        const answer = await app.inject(request)
        sent += 1
        // What is made once is made by then.
        if (sent === Math.ceil(wanted / 4)) before = heap()
        statuses.set(answer.statusCode, (statuses.get(answer.statusCode) ?? 0) + 1)
        const about = `${request.method} ${request.url} ${answer.body.slice(0, 500)}`
        expect(answer.statusCode, about).toBeLessThan(500)
        if (answer.statusCode < 400) return
        expect(ProblemCodec.is(answer.json()), about).toBe(true)
        // Neither a stack nor a path of ours, nor words of the engine.
        expect(answer.body, about).not.toMatch(
          /\bat \S+ \(|node_modules|SyntaxError|TypeError|RangeError|SQLITE|\/tmp\//,
        )
      }
      const numRuns = Math.ceil(wanted / routes.length)
      await fc.assert(fc.asyncProperty(requestTo(route), seen), { numRuns, endOnFailure: wanted > 2_000 })
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    // Some were right, most were not.
    expect(statuses.get(200) ?? 0).toBeGreaterThan(0)
    expect(statuses.get(400) ?? 0).toBeGreaterThan(0)
    const grown = heap() - before
    expect(grown, [...statuses].join(' ')).toBeLessThan(48 * 1024 * 1024)
    if (wanted > 2_000)
      process.stdout.write(
        `${[...statuses].map(([status, n]) => `${status}: ${n}`).join(', ')}; heap ${Math.round(grown / 1024 / 1024)} MiB more\n`,
      )
  }, 3_600_000)

  test('and after all that every answer still stands', async () => {
    for (const url of [
      '/',
      '/board?all=true',
      '/complaints',
      '/complaints/tousu-2026-0001',
      '/complaints/tousu-2026-0001/trail',
      '/complaints/tousu-2026-0001/explain',
      '/assessment',
    ])
      expect((await app.inject(url)).statusCode, url).toBe(200)
    expect((await app.inject('/health')).json()).toMatchObject({ status: 'ok', parked: 0 })
  })
})
