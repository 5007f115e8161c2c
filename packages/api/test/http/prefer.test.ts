import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exampleBody } from '../../src/http/examples.js'
import { waitPreferred } from '../../src/http/prefer.js'
import { openApp } from './opened.js'

let app: Awaited<ReturnType<typeof openApp>>['app']
let close: () => Promise<void>
beforeAll(async () => {
  ;({ app, close } = await openApp())
})
afterAll(() => close())

const receive = (complaint: string, prefer?: string) =>
  app.inject({
    method: 'POST',
    url: '/complaints',
    headers: prefer === undefined ? {} : { prefer },
    payload: { ...(exampleBody('Receive') as object), id: `cmd-${complaint}`, complaint },
  })

test('an answer that is not to wait comes once it is durable, and says so', async () => {
  const answer = await receive('c-wait-0', 'wait=0')
  expect(answer.statusCode, answer.body).toBe(201)
  expect(answer.json()).toMatchObject({ revision: 0, visible: false })
  expect(answer.headers['preference-applied']).toBe('wait=0')
  const again = await receive('c-wait-0', 'wait=5')
  expect(again.json()).toMatchObject({ revision: 0, visible: true })
  expect(again.headers).toMatchObject({ 'preference-applied': 'wait=5', 'idempotent-replayed': 'true' })
  expect((await app.inject('/complaints/c-wait-0')).statusCode).toBe(200)
})

test('nobody waits longer than five seconds, and what is no preference of ours is passed over', async () => {
  expect((await receive('c-long', 'wait=86400')).headers['preference-applied']).toBe('wait=5')
  const other = await receive('c-other', 'return=minimal, handling=lenient')
  expect(other.json()).toMatchObject({ visible: true })
  expect(other.headers['preference-applied']).toBeUndefined()
})

test('a preference is found among others, whatever they are', () => {
  const token = fc.stringMatching(/^[a-z]{1,8}$/).filter((name) => name !== 'wait')
  const preference = fc
    .tuple(token, fc.option(fc.stringMatching(/^[a-z0-9]{1,8}$/)))
    .map(([k, v]) => (v ? `${k}=${v}` : k))
  fc.assert(
    fc.property(
      fc.array(preference, { maxLength: 4 }),
      fc.array(preference, { maxLength: 4 }),
      fc.nat(999_999_999),
      fc.constantFrom('wait=', 'Wait = ', 'WAIT='),
      fc.constantFrom('', '; x=1'),
      (before, after, seconds, name, tail) => {
        const header = [...before, `${name}${seconds}${tail}`, ...after].join(', ')
        expect(waitPreferred(header)).toBe(seconds)
        expect(waitPreferred([...before, ...after].join(', '))).toBeUndefined()
      },
    ),
  )
  for (const odd of ['wait', 'wait=', 'wait=-1', 'wait=1.5', 'wait=1e3', 'waits=1', 'wait=\u00002', ''])
    expect(waitPreferred(odd), odd).toBeUndefined()
})
