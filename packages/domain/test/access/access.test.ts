import { createSecretKey, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { EpochMs } from '@redress/holidays'
import Sqlite from 'better-sqlite3'
import * as E from 'fp-ts/lib/Either.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AccessLog, type NewAccess, sqliteAccess } from '../../src/access/index.js'

const folder = mkdtempSync(join(tmpdir(), 'redress-access-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const key = createSecretKey(randomBytes(32))

const look = (n: number, more: Partial<NewAccess> = {}): NewAccess => ({
  at: n as EpochMs,
  who: `agent-${n % 2}`,
  roles: ['agent'],
  purpose: 'read',
  reason: 'handling',
  via: 'test',
  complaint: `c-${n}`,
  categories: ['identity'],
  paths: ['field.complainant.name'],
  clauses: [],
  outcome: 'shown',
  ...more,
})
const right = <A>(value: E.Either<{ readonly en: string }, A>): A => {
  if (E.isLeft(value)) throw new Error(value.left.en)
  return value.right
}
const openAt = async (path: string): Promise<AccessLog> => right(await sqliteAccess({ path, key })())

describe('the access log', () => {
  const path = join(folder, 'access.db')
  let log: AccessLog
  beforeAll(async () => {
    log = await openAt(path)
    right(await log.record([look(1), look(2), look(3)])())
  })
  afterAll(() => log.close())
  const altered = (sql: string): (() => unknown) => {
    const db = new Sqlite(path)
    return () => {
      try {
        return db.exec(sql)
      } finally {
        db.close()
      }
    }
  }

  it('is its own account’s alone, numbers without a gap, and is found by who, case and time', async () => {
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(right(await log.query({})()).map(({ seq }) => seq)).toEqual([1, 2, 3])
    expect(right(await log.query({ who: 'agent-1' })()).map(({ seq }) => seq)).toEqual([1, 3])
    expect(right(await log.query({ complaint: 'c-2' })())).toMatchObject([look(2)])
    expect(right(await log.query({ from: 2 as EpochMs, to: 3 as EpochMs })()).length).toBe(1)
    expect(right(await log.query({ after: 1, limit: 1 })()).map(({ seq }) => seq)).toEqual([2])
    expect(right(await log.verify())).toMatchObject({ entries: 3 })
  })

  it('does not go back in time with the clock, and says that it was set back', async () => {
    right(await log.record([look(2)])())
    expect(right(await log.query({ after: 3 })())).toMatchObject([{ at: 3, skew: true }])
  })

  it('two processes write one chain', async () => {
    const other = await openAt(path)
    await Promise.all([log, other, log, other].map((each, n) => each.record([look(10 + n)])()))
    await other.close()
    expect(right(await log.verify())).toMatchObject({ entries: 8 })
  })

  it('refuses to change or remove an entry', () => {
    expect(altered(`UPDATE entries SET who = 'nobody' WHERE seq = 1`)).toThrow('append-only')
    expect(altered('DELETE FROM entries WHERE seq = 1')).toThrow('append-only')
  })

  it('whoever removes the triggers breaks the chain', async () => {
    altered(`DROP TRIGGER no_update; UPDATE entries SET who = 'nobody' WHERE seq = 2`)()
    expect(right(await log.verify())).toMatchObject({ firstBad: 2 })
    altered(`UPDATE entries SET who = 'agent-0' WHERE seq = 2`)()
    expect(right(await log.verify()).firstBad).toBeUndefined()
    altered('DROP TRIGGER no_delete; DELETE FROM entries WHERE seq = 2')()
    expect(right(await log.verify())).toMatchObject({ firstBad: 3 })
  })

  it('a file that is something else, or a folder that is not there, is an error', async () => {
    const text = join(folder, 'text.db')
    writeFileSync(text, 'no database at all, but text that is long enough to be read as one'.repeat(100))
    for (const where of [text, join(folder, 'nowhere', 'access.db')]) {
      const opened = await sqliteAccess({ path: where, key })()
      expect(E.isLeft(opened) && opened.left._tag).toBe('AccessLogFailed')
    }
  })
})
