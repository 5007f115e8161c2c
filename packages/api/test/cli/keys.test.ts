import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sqliteKeys } from '@redress/domain/vault-sqlite'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Diagnosis } from '../../src/cli/render/doctor.js'
import { openRedress } from '../../src/redress.js'
import { folder, redress } from './kit.js'

const NAME = '龘鱻麤甲乙'
const DAY = 86_400_000
const data = folder()
const run = (...argv: ReadonlyArray<string>) => redress([...argv, '--data', data, '--lang', 'en'])
const json = async (...argv: ReadonlyArray<string>) => {
  const { code, out, err } = await run(...argv, '--json')
  expect(code, err).toBe(0)
  return JSON.parse(out)
}
const state = async (check: string): Promise<string | undefined> => {
  const { checks } = JSON.parse((await run('doctor', '--json')).out) as Diagnosis
  return checks.find((one) => one.check === check)?.state
}
/** What is done to the keys by a host that is not this one. */
const elsewhere = async <A>(
  work: (keys: Extract<Awaited<ReturnType<ReturnType<typeof sqliteKeys>>>, { _tag: 'Right' }>['right']) => Promise<A>,
): Promise<A> => {
  const keys = await sqliteKeys({ path: join(data, 'keys', 'keys.db') })()
  if (keys._tag === 'Left') throw new Error(keys.left.en)
  const done = await work(keys.right)
  await keys.right.close()
  return done
}

beforeAll(async () => {
  const opened = await openRedress({ data })()
  if (opened._tag === 'Left') throw new Error(opened.left.en)
  for (const complaint of ['c-1', 'c-2']) {
    const said = {
      id: `cmd-${complaint}`,
      complaint,
      command: 'Receive',
      occurredAt: '2026-03-09T09:30:00+08:00',
      actor: { id: 'clerk-1', unit: 'window', roles: ['window'] },
      data: {
        kind: 'complaint',
        channel: 'written',
        complainant: { id: `p-${complaint}` },
        field: { 'complainant.name': NAME },
      },
    }
    expect((await opened.right.handle(said as never)())._tag).toBe('Right')
  }
  await opened.right.close()
})

describe('a clock that was set back', () => {
  it('is told by keys clock and doctor; nothing is looked at or erased, and complaints go on', async () => {
    expect(await json('keys', 'clock')).toMatchObject({ behind: false, putRight: [] })
    expect(await state('keyStore')).toBe('ok')
    await elsewhere((keys) => keys.seen(Date.now() + DAY)())
    const shown = await run('keys', 'clock')
    expect([shown.code, shown.out]).toEqual([5, expect.stringContaining('latest time seen')])
    expect(await state('keyStore')).toBe('failed')
    for (const argv of [
      ['reveal', 'c-1', '--reason', 'handling'],
      ['find', '--name', NAME, '--reason', 'handling'],
      ['access'],
      ['erase', 'person:p-c-1', '--reason', 'request-1', '--basis', 'order'],
    ]) {
      const refused = await run(...argv)
      expect([refused.code, refused.out]).toEqual([5, ''])
      expect(refused.err).toContain('redress keys clock --accept')
      expect(refused.err).not.toContain(NAME)
    }
    const opened = await openRedress({ data })()
    if (opened._tag === 'Left') throw new Error(opened.left.en)
    const said = {
      id: 'cmd-out',
      complaint: 'c-2',
      command: 'Withdraw',
      occurredAt: '2026-03-10T09:30:00+08:00',
      actor: { id: 'clerk-1', unit: 'window', roles: ['window'] },
      data: { reason: '自愿撤回' },
    }
    expect((await opened.right.handle(said as never)())._tag).toBe('Right')
    await opened.right.close()
  })

  it('is gone by once somebody says that it is right, on record; then there is nothing to put right', async () => {
    expect((await run('keys', 'clock', '--accept')).code).toBe(2)
    const accepted = await json('keys', 'clock', '--accept', '--reason', 'battery', '--as', 'officer-1')
    expect(accepted).toMatchObject({ behind: false, putRight: [{ by: 'officer-1', reason: 'battery' }] })
    expect(await state('keyStore')).toBe('ok')
    expect((await json('reveal', 'c-1', '--reason', 'handling')).fields['complainant.name']).toBe(NAME)
    const looks = await json('access')
    expect(looks).toMatchObject([
      { who: 'officer-1', purpose: 'clock', reason: 'battery', skew: false },
      { complaint: 'c-1', skew: false },
      { purpose: 'audit', skew: false },
    ])
    expect(await json('access', '--verify')).toMatchObject({ entries: 4 })
    expect((await run('keys', 'clock', '--accept', '--reason', 'again')).code).toBe(4)
  })
})

describe('a key of the index that somebody else may have had', () => {
  it('is replaced, with every entry; persons are found as before', async () => {
    expect(await json('find', '--name', NAME, '--reason', 'callback')).toMatchObject({ complaints: ['c-1', 'c-2'] })
    const token = await elsewhere(async (keys) => {
      const copy = join(data, '..', `${Date.now()}.backup`)
      expect((await keys.backup(copy)())._tag).toBe('Right')
      const line =
        readFileSync(copy, 'utf8')
          .split('\n')
          .find((one) => one.startsWith('["tokens"')) ?? '[]'
      return String(JSON.parse(line)[1])
    })
    expect(readFileSync(join(data, 'keys', 'keys.db')).includes(token)).toBe(true)
    expect(await json('keys', 'reindex', '--new-key')).toEqual({ events: 2, tokens: 2 })
    expect(readFileSync(join(data, 'keys', 'keys.db')).includes(token)).toBe(false)
    expect(await json('find', '--name', NAME, '--reason', 'callback')).toMatchObject({ complaints: ['c-1', 'c-2'] })
    expect(await json('keys', 'status')).toMatchObject({ indexWhole: true })
  })

  it('cut off before all entries are made anew is told, and carried on by the same command, under the same new key', async () => {
    await elsewhere(async (keys) => {
      const known = await keys.secret('index', {} as never)()
      const kid = known._tag === 'Right' ? known.right : undefined
      const material = kid?.material
      if (kid === undefined || material === undefined) throw new Error('no key of the index')
      // Under its own material again: what is replaced is the row, whatever stands in it.
      expect(await keys.renewIndex({ ...kid, ...material }, kid.kid)()).toEqual({ _tag: 'Right', right: true })
    })
    expect(await json('keys', 'status')).toMatchObject({ indexWhole: false })
    expect(await state('keyStore')).toBe('warning')
    const missed = await run('find', '--name', NAME, '--reason', 'callback')
    expect([missed.code, missed.err]).toEqual([3, expect.stringContaining('redress keys reindex')])
    const kid = await elsewhere((keys) => keys.unindexed())
    expect(await json('keys', 'reindex', '--new-key')).toEqual({ events: 2, tokens: 2 })
    const after = await elsewhere((keys) => keys.secret('index', {} as never)())
    expect(after).toMatchObject({ right: { kid: kid._tag === 'Right' ? kid.right : '' } })
    expect(await state('keyStore')).toBe('ok')
    expect(await json('find', '--name', NAME, '--reason', 'callback')).toMatchObject({ complaints: ['c-1', 'c-2'] })
  })
})
