import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Clause } from '@redress/domain'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../../src/http/app.js'
import { ownFile, ownRegulation, toBeListed } from '../own.js'
import { openTemporary } from './opened.js'

/** The share of complaints answered within the limit of the first article, by channel. */
const inTime: Clause = {
  id: 'c91',
  ref: '第九十一条',
  summary: { zh: '按时答复率。', en: 'The share answered in time.' },
  nature: 'assessment',
  modality: 'must',
  does: [
    {
      kind: 'indicator',
      rows: 'clock',
      denominator: { fact: 'row.clock', is: 'c01' },
      numerator: { fact: 'row.state', is: 'met' },
      measure: 'ratio',
      cohort: 'row.dueAt',
      period: ['month', 'quarter'],
      groupBy: ['row.unit'],
      openRows: 'excludeNotDue',
    },
  ],
}

const INDICATOR = `/indicators/${encodeURIComponent('ours/c91#1')}`
const folder = mkdtempSync(join(tmpdir(), 'redress-indicators-'))
let app: FastifyInstance
let close: () => Promise<void>

beforeAll(async () => {
  const file = ownFile(folder, { ...ownRegulation(), clauses: [...ownRegulation().clauses, inTime] })
  const { redress, remove } = await openTemporary('2026-04-20T10:00:00+08:00', { regulationFiles: [file] })
  app = buildApp(redress)
  close = async () => {
    await app.close()
    await remove()
  }
  // Answered in time, answered late, never answered; the last one is not due yet.
  const cases = [
    ['c-1', '2026-03-02', '2026-03-04'],
    ['c-2', '2026-03-03', '2026-03-30'],
    ['c-3', '2026-03-04', undefined],
    ['c-4', '2026-04-20', undefined],
  ] as const
  for (const [complaint, day, answered] of cases) {
    const { command: _, ...receipt } = toBeListed(complaint, day, 'x', 'y')
    const received = await app.inject({ method: 'POST', url: '/complaints', payload: receipt })
    expect(received.statusCode, received.body).toBe(201)
    if (answered === undefined) continue
    const replied = await app.inject({
      method: 'POST',
      url: `/complaints/${complaint}/commands/Reply`,
      headers: { 'if-match': '"0"' },
      payload: {
        id: `reply-${complaint}`,
        occurredAt: `${answered}T09:30:00+08:00`,
        actor: receipt.actor,
        data: { stage: 'final', form: 'written' },
      },
    })
    expect(replied.statusCode, replied.body).toBe(200)
  }
})
afterAll(async () => {
  await close()
  rmSync(folder, { recursive: true, force: true })
})

const get = async (url: string) => {
  const answer = await app.inject(url)
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json()
}

test('a figure counts what there is, in all and by group, and each part leads to its cases', async () => {
  const figure = await get(`${INDICATOR}/figure?period=2026-Q1`)
  expect(figure.total).toMatchObject({ numerator: 1, denominator: 3 })
  expect(figure.groups).toEqual([expect.objectContaining({ group: { 'row.unit': 'window' } })])
  const behind = async (query: string) => {
    const { count, cases } = await get(`${INDICATOR}/cases?${query}`)
    return [count, cases.map((one: { readonly case: string }) => one.case)]
  }
  expect(await behind('period=2026-Q1&part=numerator')).toEqual([1, ['c-1']])
  expect(await behind('period=2026-Q1&part=denominator')).toEqual([3, ['c-1', 'c-2', 'c-3']])
  expect(await behind('period=2026-Q1&part=denominator&by=row.unit&group=row.unit%3Dwindow')).toEqual([
    3,
    ['c-1', 'c-2', 'c-3'],
  ])
  expect(await behind('period=2026-Q1&part=denominator&by=row.unit&group=row.unit%3Dnone')).toEqual([0, []])
  expect(await behind('period=2026-Q2&part=notDue')).toEqual([1, ['c-4']])
})

test('its cases come page by page', async () => {
  const seen: string[] = []
  for (let next: string | null = ''; next !== null; ) {
    const cursor: string = next === '' ? '' : `&cursor=${next}`
    const page = await get(`${INDICATOR}/cases?period=2026-Q1&part=denominator&limit=1${cursor}`)
    expect([page.count, page.cases.length]).toEqual([3, 1])
    seen.push(page.cases[0].case)
    next = page.next
  }
  expect(seen).toEqual(['c-1', 'c-2', 'c-3'])
})

test('as of an earlier moment it counts what was so then', async () => {
  const { total } = await get(`${INDICATOR}/figure?period=2026-03&asOf=2026-03-05`)
  expect(total).toMatchObject({ numerator: 1, denominator: 1, notDue: 2 })
})

test('a series has each period, counted from its own cases', async () => {
  const { figures } = await get(`${INDICATOR}/series?every=month&from=2026-02&to=2026-04`)
  expect(
    figures.map(({ period, total }: { period: { id: string }; total: { numerator: number; denominator: number } }) => [
      period.id,
      total.numerator,
      total.denominator,
    ]),
  ).toEqual([
    ['2026-02', 0, 0],
    ['2026-03', 1, 3],
    ['2026-04', 0, 0],
  ])
})
