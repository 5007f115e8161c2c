import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { isLeft } from 'fp-ts/lib/Either.js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildApp } from '../../src/http/app.js'
import { ImportCodec } from '../../src/http/codecs/import.js'
import { openRedress, type Redress } from '../../src/redress.js'
import { csv } from '../import/files.js'
import { HEADER, MAPPING, row } from '../import/registers.js'

let data: string
let redress: Redress
let app: FastifyInstance

const open = async () => {
  const opened = await openRedress({ data })()
  if (isLeft(opened)) throw new Error(opened.left.en)
  redress = opened.right
  app = buildApp(redress)
  await app.ready()
}
const shut = async () => {
  await app.close()
  await redress.close()
}
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'redress-imports-'))
  await open()
})
afterEach(async () => {
  await shut()
  await rm(data, { recursive: true, force: true })
})

const ids = (n: number) => Array.from({ length: n }, (_, i) => `T-${i}`)
const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64')
const register = (n: number) => ({
  name: 'register.csv',
  content: base64(csv([HEADER, ...ids(n).map((id) => row(id))])),
})
const asked = (n: number, over: object = {}) => ({
  regulation: 'government-service-centre',
  mapping: MAPPING,
  register: register(n),
  ...over,
})
const post = (body: object, key = 'import-1') =>
  app.inject({ method: 'POST', url: '/imports', payload: body, headers: { 'idempotency-key': key } })
const ended = async (id: string) => {
  for (let n = 0; n < 200; n++) {
    const job = (await app.inject(`/imports/${id}`)).json()
    if (job.state !== 'waiting' && job.state !== 'running') return job
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  return expect.fail('it never ended')
}

test('a register goes in as a job that can be followed; its file does not stay', async () => {
  const taken = await post(asked(5))
  expect(taken.statusCode, taken.body).toBe(202)
  const { import: id } = taken.json()
  expect(taken.headers['location']).toBe(`/imports/${id}`)
  const job = await ended(id)
  expect(ImportCodec.is(job)).toBe(true)
  expect(job).toMatchObject({
    state: 'done',
    share: 1,
    report: { complaints: 5, rejected: 0 },
  })
  await redress.views.catchUp()()
  expect((await app.inject('/complaints/T-3')).statusCode).toBe(200)
  await expect.poll(() => existsSync(join(data, 'imports', id, 'files'))).toBe(false)
  expect(JSON.stringify(job)).not.toContain(data)
  expect((await app.inject('/imports?state=done')).json().imports).toHaveLength(1)
})

test('a dry run says what would become of the register, and nothing goes in', async () => {
  const content = base64(csv([HEADER, row('T-0'), row('T-1', { 日期: 'never' })]))
  const dry = asked(1, { register: { name: 'register.csv', content }, dryRun: true })
  const job = await ended((await post(dry, 'dry')).json().import)
  expect(ImportCodec.is(job)).toBe(true)
  expect(job).toMatchObject({ state: 'done', dryRun: true, report: { complaints: 1, rejected: 1 } })
  expect(job.report.rejections[0]).toMatchObject({ line: 3 })
  expect(await redress.store.head()).toEqual({ _tag: 'Right', right: undefined })
  // The same in earnest is another import.
  expect((await post({ ...dry, dryRun: false }, 'dry')).statusCode).toBe(422)
  const real = await ended((await post({ ...dry, dryRun: false }, 'real')).json().import)
  expect(real.report).toMatchObject({ complaints: 1, rejected: 1 })
  await redress.views.catchUp()()
  expect((await app.inject('/complaints/T-0')).statusCode).toBe(200)
})

test('the same again is the same job, another register under its key is refused', async () => {
  const { import: id } = (await post(asked(2))).json()
  await ended(id)
  expect((await post(asked(2))).json()).toMatchObject({ import: id, state: 'done' })
  const other = await post(asked(3))
  expect([other.statusCode, other.json().type]).toEqual([422, '/problems/command-id-reused'])
})

test('one that was cancelled before its turn does nothing', async () => {
  const first = (await post(asked(300), 'first')).json().import
  const second = (await post({ ...asked(1), register: register(400) }, 'second')).json().import
  const cancelled = await app.inject({ method: 'POST', url: `/imports/${second}/cancel` })
  expect(cancelled.json().state).toBe('cancelled')
  expect(await ended(first)).toMatchObject({ state: 'done' })
  expect(await ended(second)).toMatchObject({ state: 'cancelled', report: null })
  await redress.views.catchUp()()
  expect((await app.inject('/complaints/T-399')).statusCode).toBe(404)
})

test('one that a stop interrupts goes on when the service is there again', async () => {
  const { import: id } = (await post(asked(400))).json()
  await shut()
  await open()
  expect(await ended(id)).toMatchObject({ state: 'done', report: { complaints: 400 } })
})

test('what is wrong with a mapping is told in both languages, without a path of this machine', async () => {
  const { import: id } = (await post(asked(1, { mapping: 'name: x\ncommands: 1\n' }))).json()
  const job = await ended(id)
  expect(job.state).toBe('failed')
  expect(job.error.en).toContain('mapping')
  expect(JSON.stringify(job)).not.toContain(data)
})

test.each([
  ['a path for a name', { register: { ...register(1), name: '../../x.csv' } }],
  ['a hidden file', { register: { ...register(1), name: '.job.json' } }],
  ['a name with a null', { register: { ...register(1), name: 'a\u0000.csv' } }],
  ['content that is no base64', { register: { name: 'a.csv', content: 'a b' } }],
  ['an unknown key', { more: 1 }],
])('%s is refused', async (_, over) => {
  expect((await post(asked(1, over))).statusCode).toBe(400)
})

test('there is none of another name', async () => {
  for (const id of ['x', '0123456789abcdef0123456789abcdef', '..%2f..%2fkeys'])
    expect([400, 404]).toContain((await app.inject(`/imports/${id}`)).statusCode)
})
