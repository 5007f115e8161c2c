import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import * as E from 'fp-ts/lib/Either.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '../../src/http/app.js'
import { preferred } from '../../src/http/preferred.js'
import type { Identity } from '../../src/identity/identity.js'
import type { SignIn } from '../../src/identity/sign-in.js'
import { openRedress, type Redress } from '../../src/redress.js'
import { listingRegulation, ownFile, toBeListed } from '../own.js'

const NAME = '龘鱻麤丙丁'
const TOLD = '龘鱻麤所言'
const folder = mkdtempSync(join(tmpdir(), 'redress-report-'))
const options = { data: join(folder, 'data'), regulationFiles: [ownFile(folder, listingRegulation())] }

/** A token says outright who it speaks of. */
const signIn: SignIn = { identify: (token) => async () => E.right(JSON.parse(Buffer.from(token, 'base64').toString())) }
const as = (who: Partial<Identity>) => ({
  authorization: `Bearer ${Buffer.from(JSON.stringify({ id: 'u-1', duties: [], ...who })).toString('base64')}`,
})

let redress: Redress
let app: FastifyInstance
beforeAll(async () => {
  const opened = await openRedress(options)()
  if (E.isLeft(opened)) throw new Error(opened.left.en)
  redress = opened.right
  for (const [id, day] of [
    ['c-1', '2026-03-01'],
    ['c-2', '2026-03-02'],
    ['c-3', '2026-04-03'],
  ] as const)
    expect(E.isRight(await redress.handle(toBeListed(id, day, NAME, TOLD) as never)())).toBe(true)
  await redress.views.catchUp()()
  app = buildApp(redress, { signIn, limits: { perSecond: 1_000, burst: 1_000 } })
})
afterAll(async () => {
  await app.close()
  await redress.close()
  rmSync(folder, { recursive: true, force: true })
})

const LIST = `/reports/${encodeURIComponent('ours/c90#1')}/file?period=2026-03`
const BULLETIN = `/reports/${encodeURIComponent('ours/bulletin')}/file?period=2026-03`
const analyst = as({ roles: ['analyst'] })
const get = async (url: string, headers: object = analyst) => {
  const answer = await app.inject({ url, headers: { ...headers } })
  const of = (name: string) => answer.headers[name]
  return { status: answer.statusCode, of, bytes: answer.rawPayload, text: answer.body }
}

describe('a report as a file', () => {
  test.each([
    ['html', 'text/html; charset=utf-8', 'inline', '<!doctype html>'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'attachment', 'PK'],
    ['pdf', 'application/pdf', 'attachment', '%PDF-'],
  ])('%s, by name and by Accept', async (format, type, disposition, magic) => {
    for (const url of [LIST, BULLETIN]) {
      const named = await get(`${url}&format=${format}`, { ...analyst, accept: 'application/json' })
      const wanted = await get(url, { ...analyst, accept: `text/plain, ${type.split(';')[0]};q=0.9, */*;q=0.1` })
      for (const { status, of, bytes } of [named, wanted]) {
        expect([status, of('content-type')]).toEqual([200, type])
        expect(of('content-disposition')).toBe(`${disposition}; filename="report-2026-03.${format}"`)
        expect(bytes.subarray(0, magic.length).toString()).toBe(magic)
      }
    }
  })

  test('HTML unless something else is wanted, with its style and nothing from elsewhere, in the language asked for', async () => {
    const zh = await get(BULLETIN)
    const en = await get(BULLETIN, { ...analyst, 'accept-language': 'en' })
    expect([zh.of('content-language'), en.of('content-language')]).toEqual(['zh', 'en'])
    expect([zh.text, en.text].map((text) => /<html lang="([^"]+)"/.exec(text)?.[1])).toEqual(['zh-CN', 'en'])
    expect(zh.of('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; frame-ancestors 'none'$/,
    )
  })

  test('is not sent again to who has it', async () => {
    const first = await get(`${BULLETIN}&asOf=2026-06-30`)
    const again = await get(`${BULLETIN}&asOf=2026-06-30`, { ...analyst, 'if-none-match': `${first.of('etag')}` })
    expect([again.status, again.text]).toEqual([304, ''])
  })

  test('counts what one unit has, where one is named', async () => {
    const listed = async (query: string) => /c-\d/.test((await get(`${LIST}${query}`)).text)
    expect([await listed('&unit=window'), await listed('&unit=elsewhere')]).toEqual([true, false])
  })

  test.each([
    ['/reports/none%2Fc1%231/file', 404, '/problems/unknown-regulation'],
    ['/reports/none/file', 404, '/problems/unknown-regulation'],
    ['/reports/ours%2Fc01%239/file', 400, '/problems/invalid-input'],
    [`${LIST}&format=doc`, 400, '/problems/invalid-input'],
    [`${LIST}&period=x`, 400, '/problems/invalid-input'],
  ])('%s', async (url, status, type) => {
    const answer = await get(url)
    expect([answer.status, JSON.parse(answer.text).type]).toEqual([status, type])
  })
})

describe('what is personal in it', () => {
  const looks = async () => {
    const entries = await redress.access?.query({ limit: 1_000 })()
    if (entries === undefined || E.isLeft(entries)) throw new Error('no access log')
    return entries.right
      .filter(({ via }) => via === 'reportFile')
      .map(({ who, complaint, purpose, reason }) => [who, complaint, purpose, reason])
  }

  test('is masked without a reason, and no look is put on record', async () => {
    const { text } = await get(LIST)
    expect(text).not.toMatch(/龘鱻麤/)
    expect(text).toContain('已加密')
    expect(await looks()).toEqual([])
  })

  test('is shown as far as the role goes, a look on record for each case that is listed and for no other', async () => {
    const { status, text } = await get(`${LIST}&reason=audit-2026`, as({ id: 'auditor-3', roles: ['auditor'] }))
    expect(status).toBe(200)
    expect(text).toContain(TOLD)
    expect(text).not.toContain(NAME)
    expect(await looks()).toEqual([
      ['auditor-3', 'c-1', 'export', 'audit-2026'],
      ['auditor-3', 'c-2', 'export', 'audit-2026'],
    ])
  })

  test('stays hidden from whoever may see figures only, with a reason, too', async () => {
    const { status, text } = await get(`${LIST}&reason=monthly`)
    expect(status).toBe(200)
    expect(text).not.toMatch(/龘鱻麤/)
  })

  test('cannot be asked for where there are no keys', async () => {
    const readonly = await openRedress({ ...options, readonly: true })()
    if (E.isLeft(readonly)) throw new Error(readonly.left.en)
    const alone = buildApp(readonly.right)
    expect((await alone.inject(LIST)).statusCode).toBe(200)
    expect((await alone.inject(`${LIST}&reason=x`)).statusCode).toBe(503)
    await alone.close()
    await readonly.right.close()
  })
})

test('it is for those who may see figures', async () => {
  for (const role of ['agent', 'administrator'] as const)
    expect((await get(LIST, as({ roles: [role] }))).status).toBe(403)
  expect((await get(LIST, {})).status).toBe(401)
})

test.each([
  [undefined, 'a'],
  ['*/*', 'a'],
  ['text/b', 'b'],
  ['TEXT/B', 'b'],
  ['text/*', 'a'],
  ['image/*', 'c'],
  ['text/a;q=0.5, text/b;q=0.8', 'b'],
  ['*/*;q=0.9, text/a;q=0', 'b'],
  ['text/b;q=nothing, image/c;level=1', 'c'],
  ['application/json', 'a'],
  [',;q=,/', 'a'],
])('of what is accepted as %s, %s is preferred', (accept, best) => {
  expect(preferred(accept, { a: 'text/a', b: 'text/b', c: 'image/c' })).toBe(best)
})
