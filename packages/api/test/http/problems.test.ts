import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ProblemCodec } from '../../src/http/codecs/index.js'
import { exampleBody } from '../../src/http/examples.js'
import { openApp } from './opened.js'

let app: FastifyInstance
let close: () => Promise<void>

beforeAll(async () => {
  ;({ app, close } = await openApp())
  await app.inject({ method: 'POST', url: '/complaints', payload: exampleBody('Receive') })
})
afterAll(() => close())

const problem = async (request: InjectOptions | string) => {
  const answer = await app.inject(request)
  const body = answer.json()
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
  expect(ProblemCodec.is(body)).toBe(true)
  expect(body.status).toBe(answer.statusCode)
  expect(JSON.stringify(body)).not.toMatch(/\bat \S+[:(]|node_modules|SyntaxError/)
  return { status: answer.statusCode, headers: answer.headers, body, type: body.type }
}

const url = '/complaints/tousu-2026-0001/commands/FollowUp'
const json = { 'content-type': 'application/json', 'if-match': '*' }
const follow = (id: string) => ({ ...exampleBody('FollowUp'), id })

describe('what cannot be understood is 400, with the path of each problem', () => {
  test('fields', async () => {
    const payload = { ...follow('p-1'), occurredAt: 'yesterday', data: { purpose: 'nothing', extra: 1 } }
    const { status, type, body } = await problem({ method: 'POST', url, headers: json, payload })
    expect([status, type]).toEqual([400, '/problems/invalid-input'])
    expect(body.problems.map((one: { path: string }) => one.path).toSorted()).toEqual([
      'data.extra',
      'data.purpose',
      'occurredAt',
    ])
  })

  test.each([
    ['no body', undefined],
    ['broken JSON', '{"a":'],
    ['a polluting key', '{"__proto__": {"x": 1}}'],
    ['a polluting constructor', '{"constructor": {"prototype": {"x": 1}}}'],
    ['deep nesting', '['.repeat(200_000)],
  ])('%s', async (_, payload) => {
    const answer = await problem({ method: 'POST', url, headers: json, ...(payload === undefined ? {} : { payload }) })
    expect([answer.status, answer.type]).toEqual([400, '/problems/malformed-json'])
  })

  test.each([
    ['an array', '[]'],
    ['null', 'null'],
    ['deeply nested, closed', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['a number beyond numbers', JSON.stringify(follow('p-2')).replace('"track"', '"track","field":{"a":1e999}')],
    ['another command', JSON.stringify({ ...follow('p-3'), command: 'Close' })],
    ['another complaint', JSON.stringify({ ...follow('p-4'), complaint: 'other' })],
  ])('%s', async (_, payload) => {
    const answer = await problem({ method: 'POST', url, headers: json, payload })
    expect([answer.status, answer.type]).toEqual([400, '/problems/invalid-input'])
  })

  test.each([
    '/board?asOf=2026-02-30',
    '/board?limit=0',
    '/board?limit=1e3',
    '/board?state=late',
    '/board?stat=late',
    '/board?unit=a&unit=b',
    '/board?cursor=zzz',
    '/complaints?cursor=zzz',
    '/assessment?period=2026-13',
    '/calendar/days/2026-02-30',
    '/complaints/%20',
    `/complaints/${'a'.repeat(129)}`,
    '/complaints/a/trail?asOfRecorded=now',
    '/calendar/days/0001-01-01',
  ])('%s', async (address) => {
    const answer = await problem(address)
    expect([answer.status, answer.type]).toEqual([400, '/problems/invalid-input'])
  })

  test('broken percent-encoding', async () => {
    expect(await problem('/complaints/%E4%')).toMatchObject({ status: 400, type: '/problems/malformed-address' })
  })
})

describe('what is not there', () => {
  test.each([
    ['/nowhere', '/problems/not-found'],
    ['/complaints/unknown', '/problems/unknown-complaint'],
    ['/complaints/unknown/trail', '/problems/unknown-complaint'],
    ['/complaints/unknown/explain', '/problems/unknown-complaint'],
    ['/complaints/a%2Fb', '/problems/unknown-complaint'],
    ['/complaints/%E6%8A%95%E8%AF%89', '/problems/unknown-complaint'],
    ['/regulations/unknown', '/problems/unknown-regulation'],
    ['/problems/unknown', '/problems/not-found'],
    ['/complaints/tousu-2026-0001/explain?asOf=2020-01-01', '/problems/unknown-complaint'],
  ])('%s', async (address, type) => {
    expect(await problem(address)).toMatchObject({ status: 404, type })
  })

  test('an unknown command', async () => {
    const answer = await problem({
      method: 'POST',
      url: '/complaints/tousu-2026-0001/commands/Destroy',
      payload: follow('p-5'),
    })
    expect(answer.status).toBe(404)
  })

  test('another method', async () => {
    const answer = await problem({ method: 'DELETE', url: '/complaints/tousu-2026-0001' })
    expect([answer.status, answer.headers['allow']]).toEqual([405, 'GET, HEAD'])
  })
})

describe('what does not fit the present state', () => {
  test('a complaint registered twice', async () => {
    const payload = { ...exampleBody('Receive'), id: 'another' }
    expect(await problem({ method: 'POST', url: '/complaints', payload })).toMatchObject({
      status: 409,
      type: '/problems/already-received',
    })
  })

  test('If-Match of an older revision', async () => {
    const answer = await problem({ method: 'POST', url, headers: { 'if-match': '"41"' }, payload: follow('p-6') })
    expect(answer).toMatchObject({ status: 412, type: '/problems/precondition-failed', body: { revision: 0 } })
  })

  test('a weak tag never matches', async () => {
    const answer = await problem({ method: 'POST', url, headers: { 'if-match': 'W/"0"' }, payload: follow('p-7') })
    expect(answer.status).toBe(412)
  })

  test('If-Match of the present revision is accepted, and again when repeated', async () => {
    const send = () => app.inject({ method: 'POST', url, headers: { 'if-match': '"0"' }, payload: follow('p-8') })
    expect((await send()).statusCode).toBe(200)
    const again = await send()
    expect(again.statusCode).toBe(200)
    expect(again.headers['idempotent-replayed']).toBe('true')
  })

  test('without If-Match a command to a complaint that exists is 428', async () => {
    expect(await problem({ method: 'POST', url, payload: follow('p-0') })).toMatchObject({
      status: 428,
      type: '/problems/precondition-required',
    })
  })

  test('If-Match * asks that the complaint exists', async () => {
    const answer = await problem({
      method: 'POST',
      url: '/complaints/unknown/commands/FollowUp',
      headers: { 'if-match': '*' },
      payload: { ...follow('p-00'), complaint: 'unknown' },
    })
    expect(answer.status).toBe(412)
  })

  test('of two with the same If-Match exactly one wins', async () => {
    const revision = (await app.inject('/complaints/tousu-2026-0001')).headers.etag
    const answers = await Promise.all(
      ['p-9', 'p-10'].map((id) =>
        app.inject({ method: 'POST', url, headers: { 'if-match': `${revision}` }, payload: follow(id) }),
      ),
    )
    expect(answers.map((answer) => answer.statusCode).toSorted()).toEqual([200, 412])
  })

  test('a clause that refuses, with reason and remedy in both languages', async () => {
    const answer = await problem({
      method: 'POST',
      url: '/complaints/tousu-2026-0001/commands/Reply',
      headers: json,
      payload: { ...exampleBody('Reply'), data: { stage: 'final', form: 'oral' } },
    })
    expect([answer.status, answer.type]).toEqual([422, '/problems/refused'])
    expect(answer.body.refusals[0]).toMatchObject({ regulation: 'government-service-centre', clause: 'c19' })
    expect(Object.keys(answer.body.refusals[0].remedy)).toEqual(['zh', 'en'])
  })
})

describe('what is too much or of another kind', () => {
  test('a body over 1 MiB', async () => {
    const payload = JSON.stringify({
      ...follow('p-11'),
      data: { purpose: 'track', openRemainder: '长'.repeat(400_000) },
    })
    expect(await problem({ method: 'POST', url, headers: json, payload })).toMatchObject({ status: 413 })
  })

  test('regression: a body in GBK was taken, its text replaced by question marks', async () => {
    const gbk = Buffer.from([0xcd, 0xb6, 0xcb, 0xdf])
    const text = JSON.stringify({ ...exampleBody('Receive'), id: 'gbk', complaint: 'gbk' })
    const at = text.indexOf('窗口')
    const payload = Buffer.concat([Buffer.from(text.slice(0, at)), gbk, Buffer.from(text.slice(at + 2))])
    const { status, type, body } = await problem({ method: 'POST', url: '/complaints', headers: json, payload })
    expect([status, type]).toEqual([400, '/problems/malformed-json'])
    expect(body.zh).toContain('UTF-8')
    expect((await app.inject('/complaints/gbk')).statusCode).toBe(404)
  })

  test.each(['text/plain', 'application/xml', 'multipart/form-data'])('%s', async (type) => {
    const answer = await problem({ method: 'POST', url, headers: { 'content-type': type }, payload: 'x' })
    expect([answer.status, answer.type]).toEqual([415, '/problems/unsupported-media-type'])
  })
})

test.each([
  ['evil.example', 421],
  ['127.0.0.1.evil.example', 421],
  ['127.0.0.1:8080', 200],
  ['localhost:8080', 200],
])('asked as host %s it answers %i', async (host, status) => {
  expect((await app.inject({ url: '/board', headers: { host } })).statusCode).toBe(status)
})

test('the detail is in the language asked for, and both stand beside it', async () => {
  const zh = await problem('/nowhere')
  const en = await problem({ url: '/nowhere', headers: { 'accept-language': 'en-GB,en;q=0.9' } })
  expect(zh.body.detail).toBe(zh.body.zh)
  expect(en.body.detail).toBe(en.body.en)
  expect(en.headers['content-language']).toBe('en')
})

test('every kind of problem can be looked up where its type points', async () => {
  const { problems } = (await app.inject('/problems')).json()
  for (const { type } of problems) expect((await app.inject(type)).json().type).toBe(type)
})
