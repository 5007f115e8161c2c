import { once } from 'node:events'
import { connect } from 'node:net'
import { isLeft, isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, test } from 'vitest'
import { type AppOptions, buildApp } from '../../src/http/app.js'
import { ProblemCodec } from '../../src/http/codecs/index.js'
import { exampleBody } from '../../src/http/examples.js'
import { listen } from '../../src/http/listen.js'
import { notSignedIn } from '../../src/identity/oidc/error.js'
import type { SignIn } from '../../src/identity/sign-in.js'
import { openTemporary } from './opened.js'

/** A deployment that is served. */
const serving = async (options: AppOptions = {}) => {
  const { redress, remove } = await openTemporary()
  const app = buildApp(redress, options)
  const listening = await listen(app)({ port: 0 })()
  if (isLeft(listening)) throw new Error(listening.left.en)
  const { port, url, close } = listening.right
  return {
    ...{ app, port, url },
    end: async () => {
      await close()
      await remove()
    },
  }
}

/** All that is said to what is sent, piece by piece, until the connection ends. */
const said = async (port: number, pieces: ReadonlyArray<string>, wait = 0): Promise<string> => {
  const socket = connect(port, '127.0.0.1')
  socket.setEncoding('utf8')
  const sending = (async () => {
    for (const piece of pieces) {
      socket.write(piece)
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  })()
  let all = ''
  for await (const chunk of socket) all += chunk
  await sending
  return all
}

test('a port in use is said plainly, and does no harm to who has it', async () => {
  const { redress, remove } = await openTemporary()
  const first = await listen(buildApp(redress))({ port: 0 })()
  if (isLeft(first)) throw new Error(first.left.en)
  const app = buildApp(redress)
  const second = await listen(app)({ port: first.right.port })()
  expect(isLeft(second) && second.left).toMatchObject({ _tag: 'PortInUse', port: first.right.port })
  await app.close()
  expect((await fetch(`${first.right.url}/health`)).status).toBe(200)
  await first.right.close()
  await remove()
})

test('closing finishes what was accepted', async () => {
  const { redress, remove } = await openTemporary()
  const listening = await listen(buildApp(redress))({ port: 0 })()
  if (isLeft(listening)) throw new Error(listening.left.en)
  const { url, close } = listening.right
  const sent = Array.from({ length: 20 }, (_, n) =>
    fetch(`${url}/complaints`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...exampleBody('Receive'), id: `r-${n}`, complaint: `c-${n}` }),
    }).then((answer) => answer.status),
  )
  // One answer is in, the others are somewhere on their way.
  await Promise.race(sent)
  await close()
  const outcomes = await Promise.allSettled(sent)
  for (const outcome of outcomes) if (outcome.status === 'fulfilled') expect(outcome.value).toBe(201)
  for (const [n, outcome] of outcomes.entries())
    if (outcome.status === 'fulfilled' && outcome.value === 201)
      expect(isRight(await redress.answers.complaint(`c-${n}`)())).toBe(true)
  expect(outcomes.some((outcome) => outcome.status === 'fulfilled' && outcome.value === 201)).toBe(true)
  await remove()
})

test.each([
  ['a header that never ends', `GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
  ['a length that is none', 'POST /complaints HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: -5\r\n\r\n', 400],
  ['no HTTP at all', '\u0000\u0001\u0002\r\n\r\n', 400],
])('regression: %s was not answered with a problem', async (_, bytes, status) => {
  const { port, end } = await serving()
  const [head = '', body = ''] = (await said(port, [bytes])).split('\r\n\r\n')
  expect(head).toContain('Content-Type: application/problem+json')
  expect(JSON.parse(body)).toMatchObject({ status, type: expect.stringMatching(/^\/problems\//) })
  expect(ProblemCodec.is(JSON.parse(body))).toBe(true)
  await end()
})

test('connections that say nothing, or were kept for later, do not hold it open', async () => {
  const { redress, remove } = await openTemporary()
  const listening = await listen(buildApp(redress))({ port: 0 })()
  if (isLeft(listening)) throw new Error(listening.left.en)
  const { url, port, close } = listening.right
  await (await fetch(`${url}/health`)).text()
  const silent = connect(port, '127.0.0.1')
  await once(silent, 'connect')
  const ended = once(silent, 'close')
  const began = performance.now()
  await close()
  await ended
  expect(performance.now() - began).toBeLessThan(2_000)
  await remove()
})

test('it answers on loopback only', async () => {
  const { redress, remove } = await openTemporary()
  const app = buildApp(redress)
  const listening = await listen(app)({ port: 0 })()
  const address = app.server.address()
  expect(typeof address === 'object' && address?.address).toBe('127.0.0.1')
  if (isRight(listening)) await listening.right.close()
  await remove()
})

const receipt = (id: string): string => JSON.stringify({ ...exampleBody('Receive'), id: `r-${id}`, complaint: id })
const post = (body: string, length = Buffer.byteLength(body)): string =>
  `POST /complaints HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`

describe('a body that comes slowly', () => {
  test('is taken once it is whole, and others are answered meanwhile', async () => {
    const { port, url, end } = await serving()
    const body = receipt('slow-1')
    const at = Math.floor(body.length / 2)
    let answered = false
    const slow = said(port, [post(body), body.slice(0, at), body.slice(at)], 300).then((all) => {
      answered = true
      return all
    })
    expect((await fetch(`${url}/health`)).status).toBe(200)
    expect(answered).toBe(false)
    expect(await slow).toMatch(/^HTTP\/1\.1 201 /)
    await end()
  })

  test('and never to its end is given up, told so, and leaves nothing behind', async () => {
    const { app, port, url, end } = await serving()
    expect(app.server.requestTimeout).toBe(300_000)
    app.server.requestTimeout = 500
    // Of the two the longer one counts for a body.
    app.server.headersTimeout = 400
    const body = receipt('slow-2')
    const [head = '', told = ''] = (await said(port, [post(body, 900), body.slice(0, 20)])).split('\r\n\r\n')
    expect(head).toMatch(/^HTTP\/1\.1 408 /)
    expect(ProblemCodec.is(JSON.parse(told))).toBe(true)
    expect((await fetch(`${url}/complaints/slow-2`)).status).toBe(404)
    await end()
  }, 30_000)

  test('does not hold a service open that stops', async () => {
    const { port, end } = await serving()
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => undefined)
    socket.write(post(receipt('slow-3')))
    await new Promise((resolve) => setTimeout(resolve, 200))
    const began = performance.now()
    await end()
    expect(performance.now() - began).toBeLessThan(15_000)
    socket.destroy()
  }, 30_000)
})

/** Nobody has a token: whatever an address is written like, nothing comes of it but what needs none. */
const nobody: SignIn = { identify: () => async () => ({ _tag: 'Left', left: notSignedIn }) }

describe('an address with tricks in it', () => {
  const tricks = [
    ...['//board', '/./board', '/board/', '/board/.', '/BOARD', '/%62oard', '/board%00', '/board%2f', '/;x/board'],
    ...['/board;x=y', '/board%3fall=true', '/health/live/../../board', '/docs/../board', '/docs/%2e%2e/board'],
    ...['/docs/..%2fboard', '/docs/..%5c..%5cboard', '/docs//board', '/\\board', '/board#/health/live'],
    ...['/docs/../../../../etc/passwd', '/docs/..%2f..%2f..%2f..%2fetc%2fpasswd', '/docs/%2fetc%2fpasswd'],
    ...['/docs/%252e%252e%252fpackage.json', '/docs/....//package.json', '/docs/package.json', '/docs/start.js/..'],
    ...['/imports/..%2f..%2fevents.db', '/imports/0123456789abcdef0123456789abcdef%2fjob.json', '/complaints/..'],
    ...['http://127.0.0.1/board', 'http://other.example/board', '*', '/complaints/%2e%2e%2fboard'],
  ]

  test.each(tricks)('%s opens nothing', async (path) => {
    const { port, end } = await serving({ signIn: nobody })
    const all = await said(port, [`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`])
    expect(all).toMatch(/^HTTP\/1\.1 (?:400|401|404|405|421) /)
    expect(all).toMatch(/application\/problem\+json/i)
    expect(all).not.toMatch(/root:|"dependencies"|\/tmp\/|node_modules|\bat \S+ \(/)
    await end()
  })
})
