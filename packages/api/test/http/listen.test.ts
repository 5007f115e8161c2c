import { once } from 'node:events'
import { connect } from 'node:net'
import { isLeft, isRight } from 'fp-ts/lib/Either.js'
import { expect, test } from 'vitest'
import { buildApp } from '../../src/http/app.js'
import { ProblemCodec } from '../../src/http/codecs/index.js'
import { exampleBody } from '../../src/http/examples.js'
import { listen } from '../../src/http/listen.js'
import { openTemporary } from './opened.js'

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
  const { redress, remove } = await openTemporary()
  const listening = await listen(buildApp(redress))({ port: 0 })()
  if (isLeft(listening)) throw new Error(listening.left.en)
  const socket = connect(listening.right.port, '127.0.0.1')
  socket.setEncoding('utf8')
  socket.write(bytes)
  let said = ''
  for await (const chunk of socket) said += chunk
  const [head = '', body = ''] = said.split('\r\n\r\n')
  expect(head).toContain('Content-Type: application/problem+json')
  expect(JSON.parse(body)).toMatchObject({ status, type: expect.stringMatching(/^\/problems\//) })
  expect(ProblemCodec.is(JSON.parse(body))).toBe(true)
  await listening.right.close()
  await remove()
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
