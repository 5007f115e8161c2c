import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CommandName, commandNames } from '@redress/domain'
import { governmentServiceCentre } from '@redress/domain/regulations'
import type { Day } from '@redress/holidays'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  AcceptedCodec,
  AssessmentCodec,
  BoardCodec,
  CalendarDayCodec,
  ComplaintCodec,
  ExplainedCodec,
  HealthCodec,
  ParkedCodec,
  RegisterCodec,
  RegulationsCodec,
  TrailCodec,
} from '../../src/http/codecs/index.js'
import { exampleBody } from '../../src/http/examples.js'
import { ownFile } from '../own.js'
import { openApp } from './opened.js'

let app: FastifyInstance
let close: () => Promise<void>

const folder = mkdtempSync(join(tmpdir(), 'redress-commands-'))

beforeAll(async () => {
  // The version that the example migrates to: in force later than the complaint is received.
  const next = { ...governmentServiceCentre, version: '2', effective: { from: '2027-01-01' as Day } }
  ;({ app, close } = await openApp({ regulationFiles: [ownFile(folder, next)] }))
})
afterAll(async () => {
  await close()
  rmSync(folder, { recursive: true, force: true })
})

const COMPLAINT = '/complaints/tousu-2026-0001'
const get = async (url: string) => {
  const answer = await app.inject(url)
  return { status: answer.statusCode, headers: answer.headers, body: answer.json() }
}

/** Commands that government-service-centre refuses, and the kind of problem. */
const refused: { readonly [name: string]: string } = {
  Extend: '/problems/refused',
  Suspend: '/problems/refused',
  Resume: '/problems/refused',
  Correct: '/problems/impossible',
}

const accepted = new Map<CommandName, Awaited<ReturnType<FastifyInstance['inject']>>>()

describe('a complaint goes through every command', () => {
  test('it is registered', async () => {
    const answer = await app.inject({ method: 'POST', url: '/complaints', payload: exampleBody('Receive') })
    expect(answer.statusCode).toBe(201)
    expect(answer.headers['location']).toBe(COMPLAINT)
    expect(answer.headers.etag).toBe('"0"')
    expect(AcceptedCodec.is(answer.json())).toBe(true)
    expect(answer.json()).toMatchObject({ visible: true })
  })

  test.each(commandNames.filter((name) => name !== 'Receive'))('%s', async (name) => {
    const answer = await app.inject({
      method: 'POST',
      url: `${COMPLAINT}/commands/${name}`,
      headers: { 'if-match': '*' },
      payload: exampleBody(name),
    })
    const body = answer.json()
    if (refused[name] !== undefined) {
      expect(answer.statusCode).toBe(422)
      expect(body.type).toBe(refused[name])
      return
    }
    expect(body).toMatchObject({ visible: true })
    expect(answer.headers['idempotent-replayed']).toBeUndefined()
    accepted.set(name, answer)
    expect(AcceptedCodec.is(body)).toBe(true)
    expect(answer.headers.etag).toBe(`"${body.revision}"`)
  })

  test('the same command again is answered the same, whatever came meanwhile, and adds nothing', async () => {
    const before = (await get(COMPLAINT)).body.revision
    for (const [name, first] of accepted) {
      const again = await app.inject({
        method: 'POST',
        url: `${COMPLAINT}/commands/${name}`,
        headers: { 'if-match': '"0"' },
        payload: exampleBody(name),
      })
      expect([again.statusCode, again.body, again.headers.etag]).toEqual([
        first.statusCode,
        first.body,
        first.headers.etag,
      ])
      expect(again.headers['idempotent-replayed']).toBe('true')
    }
    expect((await get(COMPLAINT)).body.revision).toBe(before)
  })

  test('the id may come from Idempotency-Key, the complaint from the address; another body under it is 422', async () => {
    const { id, complaint, ...payload } = exampleBody('FollowUp')
    expect([id, complaint]).toEqual(['example-followup', 'tousu-2026-0001'])
    const send = (body: object) =>
      app.inject({
        method: 'POST',
        url: `${COMPLAINT}/commands/FollowUp`,
        headers: { 'idempotency-key': '"key-1"', 'if-match': '*' },
        payload: body,
      })
    const first = await send(payload)
    const again = await send(payload)
    expect([again.statusCode, again.body]).toEqual([200, first.body])
    const other = await send({ ...payload, data: { purpose: 'urge' } })
    expect([other.statusCode, other.json().type]).toEqual([422, '/problems/command-id-reused'])
  })
})

describe('what was done can be read', () => {
  test('complaint, with its revision as ETag', async () => {
    const { status, headers, body } = await get(COMPLAINT)
    expect(status).toBe(200)
    expect(ComplaintCodec.is(body)).toBe(true)
    expect(headers.etag).toBe(`"${body.revision}"`)
    expect(body.fields['case.window']).toBe('3 号窗口')
  })

  test('trail: every event, no record field quoted', async () => {
    const { body } = await get(`${COMPLAINT}/trail`)
    expect(TrailCodec.is(body)).toBe(true)
    expect(body.entries[0]).toMatchObject({ type: 'Received', title: { zh: '登记' }, revision: 0 })
    expect(body.entries.map((entry: { revision: number }) => entry.revision)).toEqual(
      body.entries.map((_: unknown, index: number) => index),
    )
    expect(JSON.stringify(body)).not.toContain('3 号窗口')
  })

  test('explain: days, clause and notice', async () => {
    const { body } = await get(`${COMPLAINT}/explain`)
    expect(ExplainedCodec.is(body)).toBe(true)
    const answer = body.clocks.find((clock: { clause: string }) => clock.clause === 'c16')
    expect(answer).toMatchObject({
      dueDay: '2026-03-11',
      state: 'met',
      workdaysLate: -2,
      startedBy: { type: 'Received' },
      endedBy: { type: 'Replied:final' },
    })
    expect(answer.days.map((day: { day: string; counted: boolean }) => [day.day, day.counted])).toEqual([
      ['2026-03-09', false],
      ['2026-03-10', true],
      ['2026-03-11', true],
    ])
  })

  test('board, whole and filtered', async () => {
    const all = await get('/board?all=true')
    expect(BoardCodec.is(all.body)).toBe(true)
    const met = all.body.clocks.filter((clock: { state: string }) => clock.state === 'met')
    expect(met.length).toBe(all.body.counts.met)
    const one = await get('/board?all=true&clause=c16&state=met')
    expect(one.body.clocks).toHaveLength(1)
    expect(one.body.clocks[0]).toMatchObject({ complaint: 'tousu-2026-0001', clause: 'c16', workdaysLate: -2 })
  })

  test('the board page by page gives the same clocks as in one go', async () => {
    const whole = await get('/board?all=true')
    const clocks: unknown[] = []
    for (let url: string | undefined = '/board?all=true&limit=2'; url !== undefined; ) {
      const page: { readonly clocks: ReadonlyArray<unknown>; readonly next: string | null } = (await get(url)).body
      clocks.push(...page.clocks)
      url = page.next === null ? undefined : `/board?all=true&limit=2&cursor=${page.next}`
    }
    expect(clocks).toEqual(whole.body.clocks)
  })

  test.each([
    ['/complaints', RegisterCodec],
    ['/assessment?by=agent&period=2026', AssessmentCodec],
    ['/regulations', RegulationsCodec],
    ['/calendar/days/2026-02-14', CalendarDayCodec],
    ['/health', HealthCodec],
    ['/parked', ParkedCodec],
  ] as const)('%s answers as its document says', async (url, codec) => {
    const { status, body } = await get(url)
    expect(status).toBe(200)
    expect(codec.is(body)).toBe(true)
  })

  test('a regulation is served whole', async () => {
    const { body } = await get('/regulations/government-service-centre')
    expect(body.clauses.length).toBeGreaterThan(20)
  })
})
