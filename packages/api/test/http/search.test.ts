import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import * as E from 'fp-ts/lib/Either.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../../src/http/app.js'
import { exampleBody } from '../../src/http/examples.js'
import type { Identity } from '../../src/identity/identity.js'
import type { SignIn } from '../../src/identity/sign-in.js'
import { openRedress, type Redress } from '../../src/redress.js'

const PHONE = '13912345678'
const NAME = '阿依古丽·买买提'
const folder = mkdtempSync(join(tmpdir(), 'redress-search-'))
const signIn: SignIn = { identify: (token) => async () => E.right(JSON.parse(Buffer.from(token, 'base64').toString())) }

let redress: Redress
let app: FastifyInstance
beforeAll(async () => {
  const opened = await openRedress({ data: folder })()
  if (E.isLeft(opened)) throw new Error(opened.left.en)
  redress = opened.right
  app = buildApp(redress, { signIn, limits: { perSecond: 1_000, burst: 1_000 } })
  for (const [n, unit] of ['north', 'south'].entries()) {
    const { data, ...rest } = exampleBody('Receive') as { readonly data: { readonly field: object } }
    const field = { ...data.field, 'complainant.name': NAME, 'complainant.phone': PHONE }
    const actor = { id: `agent-${n}`, unit, roles: [] }
    const complainant = { id: `p-${n}` }
    const command = { ...rest, command: 'Receive', id: `r-${n}`, complaint: `c-${n}`, actor }
    const done = await redress.handle({ ...command, data: { ...data, complainant, field } } as never)()
    if (E.isLeft(done)) throw new Error(JSON.stringify(done.left))
  }
  await redress.views.catchUp()()
})
afterAll(async () => {
  await app.close()
  await redress.close()
  rmSync(folder, { recursive: true, force: true })
})

const find = async (who: Partial<Identity>, body: object = { by: 'phone', value: PHONE, reason: 'callback' }) => {
  const token = Buffer.from(JSON.stringify({ id: 'u-1', duties: [], ...who })).toString('base64')
  const headers = { authorization: `Bearer ${token}` }
  const answer = await app.inject({ method: 'POST', url: '/subjects/search', headers, payload: body })
  return { status: answer.statusCode, body: answer.json(), text: answer.body }
}
const looks = async () => {
  const entries = await redress.access?.query({ limit: 1_000 })()
  if (entries === undefined || E.isLeft(entries)) throw new Error('no access log')
  return entries.right.filter(({ via }) => via === 'findCases')
}

test('whoever has a case finds it by the person, however the value is written, and that is on record', async () => {
  const north = { id: 'agent-0', roles: ['agent'], unit: 'north' } as const
  expect(await find(north)).toMatchObject({ status: 200, body: { complaints: ['c-0'] } })
  const phone = { by: 'phone', value: '+86 139-1234-5678', reason: 'callback' }
  expect((await find(north, phone)).body).toEqual({ complaints: ['c-0'] })
  expect((await find(north, { by: 'name', value: '阿依古丽•买买提', reason: 'callback' })).body).toEqual({
    complaints: ['c-0'],
  })
  const entries = await looks()
  expect(entries.map(({ who, complaint, purpose, reason }) => [who, complaint, purpose, reason])).toEqual(
    Array(3).fill(['agent-0', 'c-0', 'search', 'callback']),
  )
  // What was looked for stands nowhere.
  expect(JSON.stringify(entries)).not.toMatch(/12345678|1234-5678|阿依/)
})

test('nobody and nobody that may be told are answered alike, and are on record, too', async () => {
  const stranger = { id: 'agent-9', roles: ['agent'], unit: 'west' } as const
  const before = (await looks()).length
  const hidden = await find(stranger)
  const none = await find(stranger, { by: 'phone', value: '13800000000', reason: 'callback' })
  expect(hidden.text).toBe(none.text)
  expect(none).toMatchObject({ status: 200, body: { complaints: [] } })
  expect((await looks()).length).toBe(before + 2)
})

test('a unit in the token confines whoever else may see all', async () => {
  const all = { id: 'a-1', roles: ['local'] } as const
  expect((await find(all)).body.complaints.toSorted()).toEqual(['c-0', 'c-1'])
  expect((await find({ ...all, unit: 'south' })).body.complaints).toEqual(['c-1'])
})

test('it is for those who may read a case, asked in its form, and needs keys', async () => {
  for (const role of ['analyst', 'administrator'] as const) expect((await find({ roles: [role] })).status).toBe(403)
  const agent = { id: 'agent-0', roles: ['agent'], unit: 'north' } as const
  for (const body of [
    {},
    { by: 'phone', value: PHONE },
    { by: 'shoe', value: '43', reason: 'callback' },
    { by: 'phone', value: ' ', reason: 'callback' },
    { by: 'phone', value: '1'.repeat(201), reason: 'callback' },
  ])
    expect((await find(agent, body)).status, JSON.stringify(body)).toBe(400)
  const readonly = await openRedress({ data: folder, readonly: true })()
  if (E.isLeft(readonly)) throw new Error(readonly.left.en)
  const alone = buildApp(readonly.right)
  const payload = { by: 'phone', value: PHONE, reason: 'callback' }
  expect((await alone.inject({ method: 'POST', url: '/subjects/search', payload })).statusCode).toBe(503)
  await alone.close()
  await readonly.right.close()
})
