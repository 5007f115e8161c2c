import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bare } from '../../../domain/test/privacy/bare.js'
import { exampleBody } from '../../src/http/examples.js'
import { correlationOf } from '../../src/telemetry/correlation.js'
import { lines } from '../../src/telemetry/lines.js'
import { jsonLog } from '../../src/telemetry/log.js'
import { folder, redress } from '../cli/kit.js'

/** What nobody types by chance. */
const CANARY = '张龘鱻4711'

interface Addresses {
  readonly url: string
}

/** Serves a folder, does the work, stops; what was said on both streams. */
const served = async (work: (url: string) => Promise<void>, env: NodeJS.ProcessEnv = {}) => {
  const stop = new AbortController()
  let failed: unknown
  const run = await redress(['serve', '--data', folder(), '--port', '0', '--json', '--log-level', 'debug'], {
    signal: stop.signal,
    env,
    onOut: (text) =>
      void work((JSON.parse(text) as Addresses).url)
        .catch((error: unknown) => {
          failed = error
        })
        .finally(() => stop.abort()),
  })
  if (failed !== undefined) throw failed
  return { ...run, said: run.err.split('\n').filter((line) => line.startsWith('{')) }
}

const receive = (url: string, id: string) =>
  fetch(`${url}/complaints`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': CANARY.replace(/\W/gu, 'x') },
    body: JSON.stringify({
      ...exampleBody('Receive'),
      complaint: id,
      data: {
        ...(exampleBody('Receive')['data'] as object),
        field: { 'complainant.name': CANARY, 'case.content': CANARY },
      },
    }),
  })

describe('the log of the service', () => {
  it('holds no words of people, wherever they stand in a request', async () => {
    const { code, said } = await served(async (url) => {
      await receive(url, 'c-4711x')
      for (const path of [
        `/complaints/${encodeURIComponent(CANARY)}`,
        `/board?unit=${encodeURIComponent(CANARY)}`,
        '/none-4711',
        '/health/live',
      ])
        await fetch(`${url}${path}`, { headers: { 'x-request-id': '13800138000', 'user-agent': '4711' } })
      await fetch(`${url}/complaints`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: `{"4711": "${CANARY}`,
      })
    })
    expect(code).toBe(0)
    expect(said.length).toBeGreaterThan(6)
    for (const line of said) expect(line).not.toMatch(/4711|龘|13800138000/u)
    const requests = said.map((line) => JSON.parse(line)).filter(({ event }) => event === 'request')
    expect(requests.map(({ route }) => route)).toEqual(
      expect.arrayContaining(['/complaints', '/complaints/:id', '/board', '-', '/health/live']),
    )
  })

  it('ties a request to its trace or its id, and gives the id back', async () => {
    const trace = '0af7651916cd43dd8448eb211c80319c'
    const { said } = await served(async (url) => {
      const one = await fetch(`${url}/health/live`, { headers: { traceparent: `00-${trace}-b7ad6b7169203331-01` } })
      expect(one.headers.get('x-request-id')).toBe(trace)
    })
    expect(said.map((line) => JSON.parse(line))).toContainEqual(
      expect.objectContaining({
        level: 'info',
        event: 'request',
        request: trace,
        method: 'GET',
        route: '/health/live',
        status: 200,
      }),
    )
  })

  it('regression: the line of a command did not say by which request it came', async () => {
    const { said } = await served(async (url) => {
      await Promise.all(['c-1', 'c-2', 'c-3'].map((id) => receive(url, id)))
    })
    const all = said.map((line) => JSON.parse(line))
    const ids = (event: string) =>
      all.flatMap((line) => (line.event === event && line.route !== '/health/live' ? [line.request] : [])).sort()
    expect(ids('command')).toHaveLength(3)
    expect(ids('command')).toEqual(ids('request'))
  })

  it('regression: words for people stood between lines that a program reads', async () => {
    const { err } = await served(async (url) => void (await fetch(`${url}/health/live`)))
    const [, ...rest] = err.slice(err.indexOf('{"level"')).split('\n')
    expect(rest.length).toBeGreaterThan(2)
    for (const line of rest) expect(line).toMatch(/^(\{.*\})?$/)
  })

  it('at a terminal it is words, and no JSON', async () => {
    const stop = new AbortController()
    const { err } = await redress(['serve', '--data', folder(), '--port', '0', '--log-level', 'info', '--lang', 'en'], {
      signal: stop.signal,
      terminal: true,
      onOut: (text) => {
        const [url] = /http:\/\/[\d.:]+/.exec(text) ?? []
        if (url !== undefined) void fetch(`${url}/health/live`).finally(() => stop.abort())
      },
    })
    expect(err).toMatch(
      /^\d\d:\d\d:\d\d {2}request {2}request=\S+ {2}method=GET {2}route=\/health\/live {2}status=200 {2}ms=/m,
    )
    expect(err).toContain('No sign-in is set up')
    expect(err).toContain('Stopped.')
    expect(err).not.toContain('{')
  })

  it('every line that can be said is marked: nothing in it can be text of a person', () => {
    for (const [name, codec] of Object.entries(lines)) expect(bare(codec, name)).toEqual([])
  })

  it('says what its level asks for, and nothing below it', () => {
    const said: string[] = []
    const log = jsonLog('warn', (line) => said.push(line))
    log('stopped', {})
    log('failure', { error: 'Error', frames: [] })
    expect(said.map((line) => JSON.parse(line).event)).toEqual(['failure'])
    jsonLog('silent', (line) => said.push(line))('failure', { error: 'Error', frames: [] })
    expect(said).toHaveLength(1)
  })
})

describe('the id that ties lines together', () => {
  it('is taken over only where a machine made it', () => {
    for (const made of [
      '0af7651916cd43dd8448eb211c80319c',
      '6f1cf1c4-6d3b-4c8e-9d3a-0f5b2f7c9a11',
      '01ARZ3NDEKTSV4RRFFQ69G5FAV',
    ])
      expect(correlationOf({ 'x-request-id': made })).toBe(made)
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('13800138000', '110101199003077777', '张三')), (words) => {
        const id = correlationOf({ 'x-request-id': words })
        expect(id).toMatch(/^[0-9a-f]{8}-/)
        expect(id).not.toBe(words)
      }),
    )
  })
  it('is made anew for a trace of zeros', () => {
    expect(correlationOf({ traceparent: `00-${'0'.repeat(32)}-${'1'.repeat(16)}-00` })).toMatch(/^[0-9a-f]{8}-/)
  })
})

describe('/metrics', () => {
  it('shows requests, commands by kind and outcome, appends and read models, and nobody’s words', async () => {
    await served(async (url) => {
      await receive(url, 'c-4711x')
      await fetch(`${url}/complaints/${encodeURIComponent(CANARY)}`)
      const answer = await fetch(`${url}/metrics`)
      const text = await answer.text()
      expect([answer.status, answer.headers.get('content-type')]).toEqual([
        200,
        'text/plain; version=0.0.4; charset=utf-8',
      ])
      expect(text).toMatch(/^redress_http_requests_total\{operation="complaint",status="404"\} 1$/m)
      expect(text).toMatch(/^redress_command_duration_count\{command="Receive",outcome="accepted".*\} 1$/m)
      expect(text).toMatch(/^redress_store_append_duration_count\{outcome="appended".*\} \d+$/m)
      expect(text).toMatch(/^redress_projections_healthy 1$/m)
      expect(text).not.toMatch(/4711|龘/u)
    })
  })
})

describe('what a service is set to', () => {
  it('on another address than this machine without a sign-in is refused', async () => {
    const { code, err } = await redress(['serve', '--data', folder(), '--port', '0', '--host', '0.0.0.0'])
    expect([code, err]).toEqual([2, expect.stringContaining('Without a sign-in')])
  })

  it('an issuer without an audience is a usage error', async () => {
    const { code, err } = await redress(['serve', '--data', folder(), '--port', '0'], {
      env: { REDRESS_OIDC_ISSUER: 'https://id.example.org' },
    })
    expect([code, err]).toEqual([2, expect.stringContaining('go together')])
  })

  it('with a sign-in it answers whoever has a token only, but for the probes', async () => {
    const env = {
      REDRESS_OIDC_ISSUER: 'http://127.0.0.1:9',
      REDRESS_OIDC_AUDIENCE: 'redress',
      REDRESS_LISTEN_HOST: '0.0.0.0',
    }
    const { err } = await served(async (url) => {
      const at = url.replace('0.0.0.0', '127.0.0.1')
      for (const [path, status] of [
        ['/health/live', 200],
        ['/health/ready', 200],
        ['/health', 401],
        ['/metrics', 401],
      ] as const)
        expect([path, (await fetch(`${at}${path}`)).status]).toEqual([path, status])
    }, env)
    expect(err).toMatch(/^\{.*"event":"listening".*"signIn":true/m)
  })
})
