import { readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import * as E from 'fp-ts/lib/Either.js'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { freshFiles } from '../store/support/files.js'
import { children } from '../vault-stores/support/child.js'
import { databases } from './support/databases.js'
import { openAt, type Where } from './support/place.js'

const { fresh } = freshFiles('looks')
const start = children('test/access')

const right = <A>(value: E.Either<{ readonly en: string }, A>): A => {
  if (E.isLeft(value)) throw new Error(value.left.en)
  return value.right
}

/** One whole chain; every acknowledged set stands in it once and in one piece, and nothing stands in it in part. */
const expectWhole = async (where: Where, told: ReadonlyArray<string>): Promise<ReadonlyArray<string>> => {
  const log = right(await openAt(where)())
  const entries = right(await log.query({ limit: 1_000_000 })())
  expect(right(await log.verify())).toEqual({ entries: entries.length, head: entries.at(-1)?.hash })
  await log.close()
  const sets: string[] = []
  for (let at = 0; at < entries.length; at += 3) {
    const [first, ...rest] = entries.slice(at, at + 3).map(({ reason }) => reason)
    expect(rest).toEqual([first, first])
    sets.push(first ?? '')
  }
  expect(new Set(sets).size).toBe(sets.length)
  expect(told.filter((set) => !sets.includes(set))).toEqual([])
  return sets
}

const linesOf = (path: string): ReadonlyArray<string> => readFileSync(path, 'utf8').split('\n').filter(Boolean)

describe.each(databases)('$name access log', ({ name, place, sql }) => {
  it('four processes write one chain, and nothing is lost or doubled', async () => {
    const [where, told] = [place(), fresh()]
    const writers = [0, 1, 2, 3].map((n) => start('looking', { where, told, name: `w${n}`, sets: 40 }))
    for (const { ended } of writers) expect(await ended).toBe(0)
    expect(await expectWhole(where, linesOf(told))).toHaveLength(160)
  }, 120_000)

  it('killed at any moment, what was acknowledged is there once, and the others go on', async () => {
    const [where, told] = [place(), fresh()]
    writeFileSync(told, '')
    const staying = start('looking', { where, told, name: 'staying' })
    await staying.said(1)
    for (let kill = 0; kill < 8; kill++) {
      const doomed = start('looking', { where, told, name: `doomed${kill}` })
      await doomed.said(1)
      await sleep(5 + 23 * kill)
      doomed.kill()
      expect(await doomed.ended).toBe('SIGKILL')
    }
    const before = linesOf(told).length
    await expect.poll(() => linesOf(told).length, { timeout: 20_000 }).toBeGreaterThan(before)
    staying.kill()
    await staying.ended
    await expectWhole(where, linesOf(told))
  }, 120_000)

  if (name === 'postgres')
    it('killed between its question and its answer it has recorded nothing, and holds nobody up', async () => {
      const [where, told] = [place(), fresh()]
      if (!('url' in where)) throw new Error('not PostgreSQL')
      await right(await openAt(where)()).close()
      const client = new pg.Client({ connectionString: where.url, options: `-c search_path=${where.schema}` })
      await client.connect()
      // It may read the last entry, and then has to wait.
      await client.query('BEGIN; LOCK TABLE entries IN SHARE MODE')
      const doomed = start('looking', { where, told, name: 'doomed', sets: 1 })
      await doomed.said(1)
      const waits = async () =>
        (
          await client.query(
            `SELECT 1 FROM pg_locks WHERE NOT granted AND relation = '${where.schema}.entries'::regclass`,
          )
        ).rows.length
      await expect.poll(waits, { timeout: 20_000 }).toBe(1)
      doomed.kill()
      await doomed.ended
      await client.query('COMMIT')
      await client.end()
      const next = start('looking', { where, told, name: 'next', sets: 1 })
      expect(await next.ended).toBe(0)
      expect(await expectWhole(where, ['next-0'])).toEqual(['next-0'])
      await sql(where)('SELECT 1')
    }, 60_000)
})
