import { isLeft } from 'fp-ts/lib/Either.js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildApp } from '../../src/http/app.js'
import { exampleBody } from '../../src/http/examples.js'
import { type Listening, listen } from '../../src/http/listen.js'
import { localIdentity } from '../../src/identity/identity.js'
import type { SignIn } from '../../src/identity/sign-in.js'
import { openTemporary } from './opened.js'

let served: Listening
let stop: () => Promise<void>

const serve = async (signIn?: SignIn) => {
  const { redress, remove } = await openTemporary()
  const serving = await listen(buildApp(redress, signIn === undefined ? {} : { signIn }))({ port: 0 })()
  if (isLeft(serving)) throw new Error(serving.left.en)
  served = serving.right
  stop = async () => {
    await served.close()
    await remove()
  }
}
beforeEach(() => serve())
afterEach(() => stop())

const receive = async (complaint: string, unit = 'unit-1', headers: object = {}) => {
  const actor = { id: 'agent-07', unit, roles: [] }
  const body = JSON.stringify({ ...exampleBody('Receive'), id: `r-${complaint}`, complaint, actor })
  const sent = { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } }
  expect((await fetch(`${served.url}/complaints`, sent)).status).toBe(201)
}

interface Heard {
  readonly event: string
  readonly id: string | undefined
  readonly data: { readonly complaints?: ReadonlyArray<string> }
}

/** Listens, and gives events one after another, but for what mere time brings. */
const hear = async (headers: Record<string, string> = {}) => {
  const abort = new AbortController()
  const answer = await fetch(`${served.url}/board/changes`, { headers, signal: abort.signal })
  expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  const reader = (answer.body ?? expect.fail()).pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const next = async (): Promise<Heard | undefined> => {
    for (;;) {
      const end = text.indexOf('\n\n')
      if (end < 0) {
        const { done, value } = await reader.read()
        if (done) return undefined
        text += value
        continue
      }
      const lines = text.slice(0, end).split('\n')
      text = text.slice(end + 2)
      const of = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2)
      const event = of('event')
      if (event !== undefined && event !== 'counts')
        return { event, id: of('id'), data: JSON.parse(of('data') ?? '{}') }
    }
  }
  return { next, stop: () => abort.abort() }
}

test('who listens hears of every complaint that changes, and those who come again of what they missed', async () => {
  const first = await hear()
  expect(await first.next()).toMatchObject({ event: 'open' })
  await receive('c-1')
  const heard = await first.next()
  expect(heard).toMatchObject({ event: 'changed', data: { complaints: ['c-1'] } })
  first.stop()
  await receive('c-2')
  await receive('c-3')
  const again = await hear({ 'last-event-id': heard?.id ?? '' })
  expect(await again.next()).toMatchObject({ event: 'open' })
  expect(await again.next()).toMatchObject({ event: 'changed', data: { complaints: ['c-2', 'c-3'] } })
  await receive('c-4')
  expect(await again.next()).toMatchObject({ event: 'changed', data: { complaints: ['c-4'] } })
  again.stop()
})

test('what is heard of is on the board already', async () => {
  const listening = await hear()
  await listening.next()
  await receive('c-1')
  await listening.next()
  const { clocks } = await (await fetch(`${served.url}/board`)).json()
  expect(clocks.some(({ complaint }: { complaint: string }) => complaint === 'c-1')).toBe(true)
  listening.stop()
})

test('who is of a unit hears of that alone', async () => {
  await stop()
  await serve({ identify: (token) => async () => ({ _tag: 'Right', right: { ...localIdentity, unit: token } }) })
  const as = (unit: string) => ({ authorization: `Bearer ${unit}` })
  const [ours, theirs] = [await hear(as('unit-1')), await hear(as('unit-2'))]
  await ours.next()
  await theirs.next()
  await receive('c-1', 'unit-1', as('unit-1'))
  await receive('c-2', 'unit-2', as('unit-2'))
  expect((await ours.next())?.data.complaints).toEqual(['c-1'])
  expect((await theirs.next())?.data.complaints).toEqual(['c-2'])
  ours.stop()
  theirs.stop()
})

test('who may not see the board does not hear of it', async () => {
  await stop()
  await serve({
    identify: () => async () => ({ _tag: 'Right', right: { id: 'a', roles: ['administrator'], duties: [] } }),
  })
  const ask = (headers: Record<string, string>) => fetch(`${served.url}/board/changes`, { headers })
  expect((await ask({})).status).toBe(401)
  expect((await ask({ authorization: 'Bearer t' })).status).toBe(403)
})

test('a service that stops ends what is listened to at once', async () => {
  const listening = await hear()
  await listening.next()
  const began = performance.now()
  await stop()
  expect(await listening.next()).toBeUndefined()
  expect(performance.now() - began).toBeLessThan(3_000)
  stop = async () => undefined
})

test('asking for the headers alone is answered at once', async () => {
  const answer = await fetch(`${served.url}/board/changes`, { method: 'HEAD' })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8'])
})
