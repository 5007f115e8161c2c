import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CommandName, decodeCommand } from '@redress/domain'
import type { FastifyInstance } from 'fastify'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clockNotes } from '../../src/answers/clock-notes.js'
import type { ClockAnswer, ClockExplained } from '../../src/answers/types/index.js'
import { renderBoard } from '../../src/cli/render/board.js'
import { renderExplained } from '../../src/cli/render/explain.js'
import { plainStyle } from '../../src/cli/terminal/style.js'
import { buildApp } from '../../src/http/app.js'
import { BoardCodec, ExplainedCodec, TrailCodec } from '../../src/http/codecs/index.js'
import { openRedress, type Redress } from '../../src/redress.js'
import { at } from '../http/opened.js'
import { ownFile } from '../own.js'

const folder = mkdtempSync(join(tmpdir(), 'redress-own-'))
let redress: Redress
let app: FastifyInstance

const right = async <L, A>(task: TaskEither<L, A>): Promise<A> => {
  const result = await task()
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

const say = async (complaint: string, command: CommandName, day: string, data: object): Promise<void> => {
  const said = decodeCommand({
    id: `${complaint}-${command}-${day}`,
    command,
    complaint,
    occurredAt: `2026-01-${day}T10:00:00+08:00`,
    actor: { id: 'agent-07', unit: 'desk', roles: ['handler'] },
    data,
  })
  if (E.isLeft(said)) throw new Error(JSON.stringify(said.left))
  await right(redress.handle(said.right))
}

beforeAll(async () => {
  const data = join(folder, 'data')
  redress = await right(
    openRedress({ data, regulationFiles: [ownFile(folder)], now: () => at('2026-01-20T12:00:00+08:00') }),
  )
  app = buildApp(redress)
  for (const id of ['still', 'resumed', 'granted', 'late', 'minor', 'plain'])
    await say(id, 'Receive', id === 'plain' ? '19' : '05', { kind: 'complaint', channel: 'written', class: {} })
  await say('still', 'Suspend', '06', { clocks: ['c01'], reason: 'testing' })
  await say('resumed', 'Suspend', '06', { clocks: ['c01'], reason: 'testing' })
  await say('resumed', 'Resume', '14', { clocks: ['c01'] })
  await say('granted', 'Extend', '06', { clocks: ['c01'], newDueAt: '2026-01-21T23:59:59.999+08:00', reason: '等检测' })
  await say('minor', 'Classify', '06', { class: { gravity: 'minor' } })
  await right(redress.views.catchUp())
})
afterAll(async () => {
  await app.close()
  await redress.close()
  rmSync(folder, { recursive: true, force: true })
})

const explained = async (complaint: string, clause: string): Promise<ClockExplained> => {
  const { clocks } = await right(redress.answers.explain(complaint))
  const found = clocks.find((clock) => clock.clause === clause)
  if (found === undefined) throw new Error(clause)
  return found
}
const onBoard = async (complaint: string, clause: string): Promise<ClockAnswer> => {
  const { clocks } = await right(redress.answers.board({ all: true, limit: 500 }))
  const found = clocks.find((clock) => clock.complaint === complaint && clock.clause === clause)
  if (found === undefined) throw new Error(`${complaint} ${clause}`)
  return found
}
const notesOn = async (complaint: string, clause: string): Promise<ReadonlyArray<string>> =>
  clockNotes(await onBoard(complaint, clause)).map(({ en }) => en)

describe('under a regulation of the institution’s own', () => {
  test('one that stands still: since when, why, and no lateness meanwhile', async () => {
    expect(await onBoard('still', 'c01')).toMatchObject({
      state: 'suspended',
      suspended: { since: '2026-01-06T10:00:00+08:00', reasons: ['testing'] },
      workdaysLate: null,
    })
    expect(await notesOn('still', 'c01')).toEqual(['stands still since 2026-01-06 (testing)'])
    expect((await explained('still', 'c01')).suspensions).toMatchObject([
      { from: '2026-01-06T10:00:00+08:00', to: null, reasons: ['testing'], lost: null, begunBy: { type: 'Suspended' } },
    ])
  })

  test('one that was resumed: what the stretch took, and the due day after it', async () => {
    const clock = await explained('resumed', 'c01')
    expect(clock.suspended).toBeNull()
    expect(clock.originalDueDay).toBe('2026-01-12')
    expect(clock.suspensions).toMatchObject([
      { lost: { n: 6, unit: 'workingDay' }, dueDay: clock.dueDay, endedBy: { type: 'Resumed' } },
    ])
    expect(clock.dueDay).toBe('2026-01-20')
  })

  test('one that was prolonged: the new due day and who; why, which is personal, nowhere', async () => {
    expect(await onBoard('granted', 'c01')).toMatchObject({
      dueDay: '2026-01-21',
      prolonged: { at: '2026-01-06T10:00:00+08:00', by: 'agent-07' },
    })
    expect(await notesOn('granted', 'c01')).toEqual(['prolonged on 2026-01-06 by agent-07'])
    expect((await explained('granted', 'c01')).prolongations).toMatchObject([
      { by: 'agent-07', roles: ['handler'], reason: '已加密', dueDay: '2026-01-21', grantedBy: { type: 'Extended' } },
    ])
    for (const answer of [await onBoard('granted', 'c01'), await explained('granted', 'c01')])
      expect(JSON.stringify(answer)).not.toContain('等检测')
  })

  test('one that another opened by its breach, and not before', async () => {
    const opened = await onBoard('late', 'c02')
    expect(opened.openedBy).toMatchObject({ clause: 'c01', ref: '第1条' })
    expect(await notesOn('late', 'c02')).toContain('opened by the clock of 第1条')
    expect((await explained('late', 'c02')).openedBy).toEqual(opened.openedBy)
    expect((await explained('late', 'c02')).openedBy?.clock).toBe((await explained('late', 'c01')).id)
    const { clocks } = await right(redress.answers.board({ asOf: '2026-01-12', limit: 500 }))
    expect(clocks.filter(({ clause }) => clause === 'c02')).toEqual([])
    expect((await explained('plain', 'c02')).state).toBe('inapplicable')
  })

  test('one that a clause lifted', async () => {
    const lifted = { state: 'cancelled', liftedBy: { clause: 'c04', ref: '第4条' } }
    expect(await onBoard('minor', 'c03')).toMatchObject(lifted)
    expect(await explained('minor', 'c03')).toMatchObject(lifted)
    expect(await notesOn('minor', 'c03')).toEqual(['lifted by 第4条'])
  })

  test('the board says of every clock what the log says', async () => {
    const { clocks } = await right(redress.answers.board({ all: true, limit: 500 }))
    expect(clocks.length).toBeGreaterThan(12)
    for (const clock of clocks) expect(await explained(clock.complaint, clock.clause)).toMatchObject(clock)
  })

  test('HTTP answers as its document says', async () => {
    const get = async (url: string) => (await app.inject(url)).json()
    expect(BoardCodec.is(await get('/board?all=true'))).toBe(true)
    for (const id of ['still', 'resumed', 'granted', 'late', 'minor']) {
      expect(ExplainedCodec.is(await get(`/complaints/${id}/explain`))).toBe(true)
      expect(TrailCodec.is(await get(`/complaints/${id}/trail`))).toBe(true)
    }
  })

  test('the page shows it, with a list of those that stand still', async () => {
    const page = (await app.inject({ url: '/', headers: { accept: 'text/html' } })).body
    expect(page).toContain('2026-01-06 起中止（testing）')
    expect(page).toContain('Standing still')
    expect(page).toContain('2026-01-06 由 agent-07 延期')
    expect(page).toContain('opened by the clock of 第1条')
    const before = (await app.inject({ url: '/?asOf=2026-01-05', headers: { accept: 'text/html' } })).body
    expect(before).not.toContain('Standing still')
  })

  test.each(['zh', 'en'] as const)('the terminal shows it in %s', async (lang) => {
    const look = { lang, style: plainStyle, room: 200 }
    const board = renderBoard(await right(redress.answers.board({ limit: 500 })), look).join('\n')
    expect(board).toContain(lang === 'zh' ? '2026-01-06 起中止（testing）' : 'stands still since 2026-01-06 (testing)')
    expect(board).toMatch(lang === 'zh' ? /^中止 {2}1$/m : /^Standing still 中止 {2}1$/m)
    const of = async (id: string) => renderExplained(await right(redress.answers.explain(id)), look).join('\n')
    expect(await of('resumed')).toContain(
      lang === 'zh' ? 'testing  +6 个工作日  → 2026-01-20' : 'testing  +6 wd  → 2026-01-20',
    )
    expect(await of('resumed')).toContain(lang === 'zh' ? '(原为 2026-01-12' : '(first 2026-01-12')
    expect(await of('granted')).toMatch(/agent-07 \(handler\) {2}→ 2026-01-21 .* 已加密/)
    expect(await of('late')).toContain(lang === 'zh' ? '由“第1条”的时限引起' : 'opened by the clock of 第1条')
    expect(await of('minor')).toMatch(lang === 'zh' ? /免除 +第4条/ : /lifted by +第4条/)
  })
})
