import { join } from 'node:path'
import { streamOf } from '@redress/domain'
import { sqliteStore } from '@redress/domain/sqlite'
import type { Health, Parked, Skipped } from '@redress/projections'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Trail } from '../../src/answers/types/index.js'
import { filled, folder, json, type Run, redress } from './kit.js'

const data = folder()
const BAD = 'DEMO-00007'

const run = (...argv: string[]): Promise<Run> => redress(['projections', ...argv, '--data', data, '--lang', 'en'])

/** An event that no release can read. */
const poison = async (): Promise<void> => {
  const store = await sqliteStore({ path: join(data, 'events.db') })()
  if (store._tag === 'Left') throw new Error(store.left.en)
  const event = {
    id: 'from-the-future',
    type: 'Teleported',
    schemaversion: 7,
    subject: BAD,
    time: '2026-11-20T09:00:00+08:00',
    correlationid: 'x',
    causationid: 'x',
    authid: 'agent-1',
    dataclassification: 'internal',
    data: {},
  } as const
  await store.right.append(streamOf(BAD), 'any', [event])()
  await store.right.close()
}

beforeAll(async () => {
  await filled(data)
  await poison()
  await filled(data)
}, 120_000)

describe('redress projections', () => {
  it('status says where each read model stands', async () => {
    const { code, out } = await run('status')
    expect(code).toBe(0)
    expect(out).toContain('Read models 读模型  healthy  1 parked')
    expect(out).toMatch(/^register\s+\d{16}\s+0\s+0 s\s+–$/m)
    expect(out).toContain('no process keeps them up to date')
    const health = json(await run('status', '--json')) as Health
    expect(health.status?.models.find(({ name }) => name === 'sla')).toMatchObject({ fit: 'current', lag: 0 })
  })

  it('parked says what stopped a complaint and what to do; a replay that cannot help says so', async () => {
    const { code, out } = await run('parked')
    expect(code).toBe(0)
    expect(out).toContain(`${BAD}  #`)
    expect(out).toContain('upgrade to a release that reads it')
    const again = await run('replay', BAD)
    expect(again).toMatchObject({ code: 4, out: '' })
    expect(again.err).toContain('still cannot be processed')
    expect(await run('replay', 'DEMO-00001')).toMatchObject({ code: 3 })
  })

  it('skip needs a name and a reason, is recorded, and a rebuild keeps to it', async () => {
    expect(await run('skip', BAD)).toMatchObject({ code: 2 })
    const skipped = await run('skip', BAD, '--by', '张科长', '--reason', '误录')
    expect(skipped).toMatchObject({ code: 0 })
    expect(skipped.err).toContain('goes on')
    const rebuilt = await run('rebuild')
    expect(rebuilt).toMatchObject({ code: 0 })
    expect(rebuilt.out).toContain('healthy')
    const now = json(await run('parked', '--json')) as { parked: Parked[]; skipped: Skipped[] }
    expect(now.parked).toEqual([])
    expect(now.skipped).toMatchObject([{ complaint: BAD, decided_by: '张科长', reason: '误录', type: 'Teleported' }])
    expect((await run('parked')).out).toContain('Left out by decision')
  })

  it('an event that was left out is told in the trail, with who decided it and why', async () => {
    const trail = (...more: string[]) => redress(['trail', BAD, '--data', data, '--lang', 'en', ...more])
    const { leftOut, entries } = json(await trail('--json')) as Trail
    expect(leftOut).toMatchObject([{ type: 'Teleported', decidedBy: '张科长', reason: '误录' }])
    expect(entries.map(({ type }) => type)).not.toContain('Teleported')
    const { out } = await trail()
    expect(out).toMatch(/Teleported {2}left out by decision; it stays in the log {2}张科长 {2}\d{4}-/)
    const others = json(await redress(['trail', 'DEMO-00001', '--data', data, '--json'])) as Trail
    expect(others.leftOut).toEqual([])
  })

  it('rebuild of a read model that is none names those that are', async () => {
    const wrong = await run('rebuild', 'registry')
    expect(wrong).toMatchObject({ code: 2 })
    expect(wrong.err).toContain('there are register, ')
  })

  it('speaks Chinese', async () => {
    const { out } = await redress(['projections', 'status', '--data', data, '--lang', 'zh'])
    expect(out).toContain('读模型  正常')
  })

  it('makes no log where there is none', async () => {
    expect(await redress(['projections', 'rebuild', '--data', folder()])).toMatchObject({ code: 3 })
  })
})
