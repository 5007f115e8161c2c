import { type EpochMs, parseInstant } from '@redress/holidays'
import type { FastifyInstance } from 'fastify'
import * as E from 'fp-ts/lib/Either.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ProblemCodec } from '../../src/http/codecs/index.js'
import { exampleBody } from '../../src/http/examples.js'
import { routes as all } from '../../src/http/routes/index.js'
import { signedRoles } from '../../src/identity/identity.js'
import { isPermission, may, permissions } from '../../src/identity/permission.js'
import { unitTree } from '../../src/identity/scope.js'
import { buildApp, listen, oidcSignIn } from '../../src/index.js'
import { openTemporary } from '../http/opened.js'
import { AUDIENCE, type Issuer, issuerOn, type Said } from './issuer.js'

const parsed = parseInstant('2026-03-12T10:00:00+08:00')
const NOW = (E.isRight(parsed) ? parsed.right : 0) as EpochMs

const organisation = {
  version: '1',
  units: {
    city: { id: 'city' },
    north: { id: 'north', parent: 'city' },
    'north-1': { id: 'north-1', parent: 'north' },
    south: { id: 'south', parent: 'city' },
  },
  people: { 'agent-12': { id: 'agent-12', unit: 'north-1', authority: 500 } },
}

/** An answer that never ends is asked for in `changes.test.ts`. */
const routes = all.filter(({ operationId }) => operationId !== 'changes')

let app: FastifyInstance
let issuer: Issuer
let close: () => Promise<void>
let time = 0

beforeAll(async () => {
  issuer = await issuerOn(() => NOW / 1000)
  const { redress, remove } = await openTemporary(undefined, { organisation })
  const signIn = oidcSignIn({ issuer: issuer.issuer, audience: AUDIENCE, now: () => NOW })
  const prepare = (bare: FastifyInstance) => {
    bare.get('/unpermitted', () => 'in')
    bare.get('/theirs', { config: { permission: 'cases.list' } }, () => 'in')
  }
  app = buildApp(redress, { signIn, prepare, clock: () => time })
  close = async () => {
    await app.close()
    await remove()
    await issuer.close()
  }
})
afterAll(() => close())

/** A request of somebody; long after the last, so that nobody is asked to wait. */
const ask = async (said: Said | undefined, url: string, payload?: object, headers: object = {}) => {
  time += 60_000
  const authorization = said === undefined ? {} : { authorization: `Bearer ${await issuer.token(said)}` }
  const method = payload === undefined ? 'GET' : 'POST'
  const answer = await app.inject({
    method,
    url,
    headers: { ...authorization, ...headers },
    ...(payload ? { payload } : {}),
  })
  return { status: answer.statusCode, headers: answer.headers, body: answer.json(), type: answer.json().type }
}

const north = { sub: 'agent-12', roles: 'agent', unit: 'north-1', duties: ['window-unit'] }
const south = { sub: 'agent-20', roles: 'agent', unit: 'south', duties: ['window-unit'] }

const receive = (complaint: string, actor: object) => ({
  ...exampleBody('Receive'),
  id: `receive-${complaint}`,
  complaint,
  actor,
})
const actorOf = ({ sub: id, unit, duties: roles }: typeof north) => ({ id, unit, roles })

describe('permissions', () => {
  test('every route declares one', () => {
    for (const { operationId, permission } of all) expect(isPermission(permission), operationId).toBe(true)
  })

  test('a route without one is refused to everybody, whatever their roles', async () => {
    expect(await ask({ roles: [...signedRoles] }, '/unpermitted')).toMatchObject({
      status: 403,
      type: '/problems/forbidden',
    })
    expect(
      (
        await app.inject({
          url: '/theirs',
          headers: { authorization: `Bearer ${await issuer.token({ roles: 'analyst' })}` },
        })
      ).body,
    ).toBe('in')
    expect((await ask({ roles: 'administrator' }, '/theirs')).status).toBe(403)
  })

  test('no role, no permission', () => {
    const nobody = { id: 'x', roles: [], duties: [] }
    for (const name of Object.keys(permissions))
      if (isPermission(name)) expect(may(nobody, name)).toBe(name === 'anyone')
  })

  test('without a token only what says so itself is open, and every other route is 401', async () => {
    for (const { method, path, permission } of routes) {
      const url = path.replace(':id', 'x').replace(':day', '2026-01-01').replace(':tag', 'refused')
      time += 60_000
      const answer = await app.inject({ method, url: url.replace(/:\w+/g, 'x') })
      if (permission === 'anyone') expect(answer.statusCode, url).not.toBe(401)
      else {
        expect(answer.statusCode, url).toBe(401)
        expect(answer.headers['www-authenticate']).toBe('Bearer')
        expect(ProblemCodec.is(answer.json())).toBe(true)
      }
    }
  })

  test('role by route: whoever has a permission gets past it, whoever has not is 403 and told which roles have', async () => {
    for (const { method, path, permission } of routes)
      for (const role of signedRoles) {
        time += 60_000
        const url = path.replace(':day', '2026-01-01').replace(':tag', 'refused').replace(/:\w+/g, 'x')
        const headers = { authorization: `Bearer ${await issuer.token({ roles: role })}` }
        const answer = await app.inject({ method, url, headers })
        const allowed = may({ id: 'x', roles: [role], duties: [] }, permission)
        const refused = answer.statusCode === 403 && answer.body.includes(`(${permission})`)
        expect(refused, `${role} ${method} ${url}`).toBe(!allowed)
      }
  })

  test('a token that is not taken is said to be so, as OAuth has it', async () => {
    const answer = await ask({ exp: 1 }, '/board')
    expect(answer).toMatchObject({ status: 401, type: '/problems/not-signed-in' })
    expect(answer.headers['www-authenticate']).toBe('Bearer error="invalid_token"')
    for (const authorization of ['Basic YTpi', 'Bearer', 'Bearer a b', 'bearer'])
      expect((await ask(undefined, '/board', undefined, { authorization })).status).toBe(401)
  })
})

describe('units', () => {
  test('a unit knows itself and all below it, loops in the directory notwithstanding', () => {
    expect(unitTree(organisation, 'city')).toEqual(['city', 'north', 'south', 'north-1'])
    expect(unitTree(organisation, 'elsewhere')).toEqual(['elsewhere'])
    const loop = { ...organisation, units: { a: { id: 'a', parent: 'b' }, b: { id: 'b', parent: 'a' } } }
    expect(unitTree(loop, 'a')).toEqual(['a', 'b'])
  })

  test('a complaint is known within the units that have it or took it in, and to nobody else', async () => {
    expect((await ask(north, '/complaints', receive('n-1', actorOf(north)))).status).toBe(201)
    expect((await ask(south, '/complaints', receive('s-1', actorOf(south)))).status).toBe(201)
    const listed = async (said: Said) =>
      (await ask(said, '/complaints')).body.complaints.map((row: { complaint: string }) => row.complaint).sort()
    expect(await listed(north)).toEqual(['n-1'])
    expect(await listed({ roles: 'supervisor', unit: 'north' })).toEqual(['n-1'])
    expect(await listed({ roles: 'supervisor', unit: 'city' })).toEqual(['n-1', 's-1'])
    expect(await listed({ roles: 'auditor' })).toEqual(['n-1', 's-1'])
    expect(await listed({ roles: 'auditor', unit: 'south' })).toEqual(['s-1'])
    expect(await listed({ roles: 'agent' })).toEqual([])
  })

  test('what is outside answers as if it did not exist, in every question and command', async () => {
    const follow = (complaint: string, id: string) => ({
      ...exampleBody('FollowUp'),
      id,
      complaint,
      actor: actorOf(south),
    })
    for (const tail of ['', '/trail', '/explain']) {
      const [outside, missing] = [
        await ask(south, `/complaints/n-1${tail}`),
        await ask(south, `/complaints/none${tail}`),
      ]
      expect(outside).toMatchObject({ status: 404, type: '/problems/unknown-complaint' })
      expect(outside.body).toEqual(missing.body)
    }
    const [outside, missing] = [
      await ask(south, '/complaints/n-1/commands/FollowUp', follow('n-1', 'f-1'), { 'if-match': '*' }),
      await ask(south, '/complaints/none/commands/FollowUp', follow('none', 'f-2'), { 'if-match': '*' }),
    ]
    expect(outside.status).toBe(404)
    expect(outside.body).toEqual(missing.body)
  })

  test('board and assessment count only what is within', async () => {
    const total = async (said: Said) => {
      const { counts } = (await ask(said, '/board')).body
      return Object.values(counts as { [state: string]: number }).reduce((sum, n) => sum + n, 0)
    }
    const [whole, ours, theirs] = [
      await total({ roles: 'analyst' }),
      await total({ roles: 'analyst', unit: 'north' }),
      await total({ roles: 'analyst', unit: 'south' }),
    ]
    expect(whole).toBeGreaterThan(0)
    expect(ours + theirs).toBe(whole)
    expect(await total({ roles: 'agent' })).toBe(0)
    const rows = (await ask({ roles: 'supervisor', unit: 'south' }, '/assessment?period=2026')).body.rows
    expect(rows.every(({ who }: { who: string }) => who === 'south')).toBe(true)
  })
})

describe('nobody acts in another’s name', () => {
  test.each([
    ['another id', { id: 'agent-99' }],
    ['another unit', { unit: 'south' }],
    ['no unit', { unit: undefined }],
    ['a duty that they do not have', { roles: ['head'] }],
    ['an authority above theirs', { authority: { amount: 501 } }],
  ])('%s', async (_, other) => {
    const answer = await ask(north, '/complaints', receive('forged', { ...actorOf(north), ...other }))
    expect(answer).toMatchObject({ status: 403, type: '/problems/forbidden' })
  })

  test('an authority that the directory grants may be used', async () => {
    const actor = { ...actorOf(north), authority: { amount: 500 } }
    expect((await ask(north, '/complaints', receive('n-2', actor))).status).toBe(201)
  })
})

describe('what a role may see of what is personal', () => {
  const content = async (said: Said) => (await ask(said, '/complaints/n-1')).body.fields?.['case.content']
  test('the case’s own people in the clear, an auditor sealed, others nothing at all', async () => {
    expect(await content(north)).toBe('窗口未一次性告知所需材料。')
    expect((await ask({ roles: 'auditor', sub: 'a-1' }, '/complaints/n-1')).body.fields['complainant.name']).toBe(
      '已加密',
    )
    expect((await ask({ roles: 'analyst' }, '/complaints/n-1')).status).toBe(403)
  })
})

describe('too much', () => {
  test('one caller is asked to wait, with the seconds; others are not', async () => {
    const token = await issuer.token({ roles: 'analyst', sub: 'busy' })
    const send = () => app.inject({ url: '/calendar/days/2026-02-14', headers: { authorization: `Bearer ${token}` } })
    const statuses: number[] = []
    for (let n = 0; n < 205; n++) statuses.push((await send()).statusCode)
    expect(statuses.filter((status) => status === 200)).toHaveLength(200)
    const refused = await send()
    expect(refused.statusCode).toBe(429)
    expect(refused.headers['retry-after']).toBe('1')
    time += 1_000
    expect((await send()).statusCode).toBe(200)
    expect((await ask({ roles: 'analyst', sub: 'other' }, '/calendar/days/2026-02-14')).status).toBe(200)
  })

  test('whoever tries tokens is asked to wait, before the next is looked at', async () => {
    time += 600_000
    const send = () => app.inject({ url: '/board', headers: { authorization: 'Bearer a.b.c' } })
    const statuses: number[] = []
    for (let n = 0; n < 31; n++) statuses.push((await send()).statusCode)
    expect(statuses.slice(0, 30).every((status) => status === 401)).toBe(true)
    expect(statuses[30]).toBe(429)
  })
})

test.each(['authorization', 'if-match', 'idempotency-key', 'host', 'content-type'])(
  'a second %s is refused',
  async (name) => {
    const { redress, remove } = await openTemporary()
    const serving = await listen(buildApp(redress))({ port: 0 })()
    if (E.isLeft(serving)) throw new Error(serving.left.en)
    const { connect } = await import('node:net')
    const socket = connect(serving.right.port, '127.0.0.1')
    socket.write(
      `GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n${name === 'host' ? '' : `${name}: a\r\n`}${name}: b\r\nConnection: close\r\n\r\n`,
    )
    let said = ''
    for await (const chunk of socket) said += chunk
    expect(said).toMatch(/^HTTP\/1\.1 400 /)
    await serving.right.close()
    await remove()
  },
)

describe('where it is served', () => {
  test('without a sign-in it does not listen beyond this machine, and says what to do', async () => {
    const { redress, remove } = await openTemporary()
    const alone = buildApp(redress)
    for (const host of ['0.0.0.0', '::', '192.0.2.1']) {
      const refused = await listen(alone)({ port: 0, host })()
      expect(E.isLeft(refused) && refused.left).toMatchObject({ _tag: 'SignInNeeded', host })
      expect(E.isLeft(refused) && refused.left.en).toContain('OIDC')
    }
    await alone.close()
    await remove()
  })

  test('with one it does', async () => {
    const { redress, remove } = await openTemporary()
    const signIn = oidcSignIn({ issuer: issuer.issuer, audience: AUDIENCE, now: () => NOW })
    const serving = await listen(buildApp(redress, { signIn }))({ port: 0, host: '0.0.0.0' })()
    if (E.isLeft(serving)) throw new Error(serving.left.en)
    expect((await fetch(`http://127.0.0.1:${serving.right.port}/board`)).status).toBe(401)
    await serving.right.close()
    await remove()
  })

  test('without one, strangers behind a proxy on this machine are not let in', async () => {
    const { redress, remove } = await openTemporary()
    const alone = buildApp(redress)
    for (const headers of [{ 'x-forwarded-for': '192.0.2.1' }, { forwarded: 'for=192.0.2.1' }])
      expect((await alone.inject({ url: '/board', headers })).statusCode).toBe(421)
    expect((await alone.inject({ url: '/board', remoteAddress: '192.0.2.1' })).statusCode).toBe(421)
    expect((await alone.inject('/board')).statusCode).toBe(200)
    await alone.close()
    await remove()
  })
})
