import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import * as E from 'fp-ts/lib/Either.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../../src/http/app.js'
import type { Identity } from '../../src/identity/identity.js'
import type { SignIn } from '../../src/identity/sign-in.js'
import { listingRegulation, ownFile, toBeListed } from '../own.js'
import { openTemporary } from './opened.js'

/** A token says outright who it speaks of. */
const signIn: SignIn = { identify: (token) => async () => E.right(JSON.parse(Buffer.from(token, 'base64').toString())) }
const organisation = {
  version: '1',
  units: {
    north: { id: 'north' },
    'north-1': { id: 'north-1', parent: 'north' },
    south: { id: 'south' },
  },
  people: {},
}
const TAKEN_IN = { 'c-n': 'north', 'c-n1': 'north-1', 'c-s': 'south' } as const
const folder = mkdtempSync(join(tmpdir(), 'redress-confined-'))
let app: FastifyInstance
let close: () => Promise<void>

beforeAll(async () => {
  const { redress, remove } = await openTemporary('2026-04-20T10:00:00+08:00', {
    organisation,
    regulationFiles: [ownFile(folder, listingRegulation())],
  })
  app = buildApp(redress, { signIn, limits: { perSecond: 10_000, burst: 10_000 } })
  close = async () => {
    await app.close()
    await remove()
  }
  for (const [complaint, unit] of Object.entries(TAKEN_IN)) {
    const { actor, ...command } = toBeListed(complaint, '2026-03-02', 'x', 'y')
    const done = await redress.handle({ ...command, actor: { ...actor, unit } } as never)()
    expect(E.isRight(done), JSON.stringify(done)).toBe(true)
  }
  expect(E.isRight(await redress.views.catchUp()())).toBe(true)
})
afterAll(async () => {
  await close()
  rmSync(folder, { recursive: true, force: true })
})

const ask = async (unit: string | undefined, url: string) => {
  const who: Identity = { id: 'u-1', roles: ['analyst'], duties: [], ...(unit === undefined ? {} : { unit }) }
  const authorization = `Bearer ${Buffer.from(JSON.stringify(who)).toString('base64')}`
  const answer = await app.inject({ url, headers: { authorization, 'accept-language': 'en' } })
  return { status: answer.statusCode, text: answer.body, json: () => answer.json() }
}
const theirs = { north: ['c-n', 'c-n1'], 'north-1': ['c-n1'], south: ['c-s'], nobody: [] } as const
const named = (text: string): ReadonlyArray<string> =>
  Object.keys(TAKEN_IN).filter((complaint) => new RegExp(`\\b${complaint}\\b`).test(text))

test.each(Object.entries(theirs))(
  'a bulletin counts for %s what it and the units below it have',
  async (unit, cases) => {
    const received = async (of: string | undefined) => {
      const { rows } = (await ask(of, '/bulletin?from=2026-01-01&to=2027-01-01')).json()
      return rows.reduce((sum: number, row: { received: number }) => sum + row.received, 0)
    }
    expect(await received(undefined)).toBe(3)
    expect(await received(unit)).toBe(cases.length)
    const { status, text } = await ask(unit, '/reports/ours%2Fbulletin/file?period=2026-03')
    expect([status, named(text)]).toEqual([200, cases])
  },
)

test.each(Object.entries(theirs))('a report lists for %s its own cases', async (unit, cases) => {
  const id = encodeURIComponent('ours/c90#1')
  for (const url of [`/reports/${id}?period=2026-03`, `/reports/${id}/file?period=2026-03`]) {
    expect(named((await ask(undefined, url)).text)).toEqual(Object.keys(TAKEN_IN))
    const { status, text } = await ask(unit, url)
    expect([url, status, named(text)]).toEqual([url, 200, cases])
  }
})

test('every indicator and report is of their own cases, or refused because it is of calls, which are of no unit', async () => {
  const all = (await ask(undefined, '/indicators?limit=1000')).json().indicators as ReadonlyArray<{
    readonly id: string
    readonly definition: { readonly rows: string }
    readonly periods: ReadonlyArray<string>
  }>
  const seen = new Set<string>()
  for (const { id, definition } of all) {
    const url = `/indicators/${encodeURIComponent(id)}/cases?period=2026&part=denominator`
    const [whole, own] = [await ask(undefined, url), await ask('north', url)]
    expect([id, whole.status]).toEqual([id, 200])
    expect([id, own.status]).toEqual([id, definition.rows === 'call' ? 403 : 200])
    if (own.status === 403) expect(own.json().detail).toContain('of no unit')
    else
      expect([id, named(own.text)]).toEqual([
        id,
        named(whole.text).filter((one) => named(theirs.north.join()).includes(one)),
      ])
    for (const one of named(own.text)) seen.add(`${definition.rows} ${one}`)
    seen.add(String(own.status))
  }
  expect([...seen]).toEqual(expect.arrayContaining(['200', '403']))
  for (const { id } of (await ask(undefined, '/reports?limit=1000')).json().reports as ReadonlyArray<{ id: string }>) {
    const { status, text } = await ask('north', `/reports/${encodeURIComponent(id)}?period=2026`)
    expect([id, text]).toEqual([id, expect.not.stringContaining('c-s')])
    expect([id, [200, 400, 403].includes(status)]).toEqual([id, true])
  }
}, 60_000)
