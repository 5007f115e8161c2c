import { createSecretKey, randomBytes } from 'node:crypto'
import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, inject, it } from 'vitest'
import type { AccessLog, NewAccess } from '../../src/access/index.js'
import { sqliteAccess } from '../../src/access/index.js'
import { postgresAccess } from '../../src/access/postgres/index.js'
import { accessLogCompliance } from '../../src/testing/access-log-compliance.js'
import { freshFiles } from '../store/support/files.js'
import { databases } from './support/databases.js'
import { openAt } from './support/place.js'

const right = <A>(value: E.Either<{ readonly en: string }, A>): A => {
  if (E.isLeft(value)) throw new Error(value.left.en)
  return value.right
}
const look = (who: string): NewAccess => ({
  at: 1 as never,
  who,
  roles: ['agent'],
  purpose: 'read',
  reason: 'handling',
  via: 'test',
  categories: [],
  paths: [],
  clauses: [],
  outcome: 'none',
})
const key = createSecretKey(randomBytes(32))
const { folder, fresh } = freshFiles('access-logs')

for (const { name, place, sql, unguard } of databases) {
  accessLogCompliance(name, () => {
    const where = place()
    return { open: async () => right(await openAt(where)()) }
  })

  describe(`${name} access log in the hands of whoever administers the database`, () => {
    const written = async (): Promise<{ log: AccessLog; run: (text: string) => Promise<void> }> => {
      const where = place()
      const log = right(await openAt(where)())
      right(await log.record(['a', 'b', 'c'].map(look))())
      return { log, run: (text) => sql(where)(text) }
    }

    it('refuses to change or remove an entry', async () => {
      const { log, run } = await written()
      const statements = [`UPDATE entries SET who = 'x' WHERE seq = 1`, 'DELETE FROM entries WHERE seq = 1']
      for (const statement of name === 'sqlite' ? statements : [...statements, 'TRUNCATE entries'])
        await expect(run(statement), statement).rejects.toThrow('append-only')
      expect(right(await log.verify())).toMatchObject({ entries: 3 })
      await log.close()
    })

    it('whoever takes the guards away breaks the chain with what is changed, removed or put in', async () => {
      const { log, run } = await written()
      await run(unguard)
      await run(`UPDATE entries SET who = 'nobody' WHERE seq = 2`)
      expect(right(await log.verify())).toMatchObject({ entries: 1, firstBad: 2 })
      await run(`UPDATE entries SET who = 'b' WHERE seq = 2`)
      expect(right(await log.verify()).firstBad).toBeUndefined()
      await run(`INSERT INTO entries SELECT 4, at, who, complaint, subject, entry, hash FROM entries WHERE seq = 3`)
      expect(right(await log.verify())).toMatchObject({ entries: 3, firstBad: 4 })
      await run('DELETE FROM entries WHERE seq IN (2, 4)')
      expect(right(await log.verify())).toMatchObject({ firstBad: 3 })
      await log.close()
    })
  })
}

describe('an access log that cannot be opened is an error', () => {
  it('SQLite: a file that is something else, or a folder that is not there; what is made is its account’s alone', async () => {
    const text = join(folder, 'text.db')
    writeFileSync(text, 'no database at all, but text that is long enough to be read as one'.repeat(100))
    for (const where of [text, join(folder, 'nowhere', 'access.db')]) {
      const opened = await sqliteAccess({ path: where, key })()
      expect(E.isLeft(opened) && opened.left._tag).toBe('AccessLogFailed')
    }
    const path = fresh()
    await right(await sqliteAccess({ path, key })()).close()
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  it('PostgreSQL: no server, a name that is none, another program’s schema, a newer one', async () => {
    const why = async (url: string, schema: string): Promise<string | undefined> => {
      const opened = await postgresAccess({ url, schema, key })()
      return E.isLeft(opened) && 'why' in opened.left ? opened.left.why : undefined
    }
    expect(await why('postgres://127.0.0.1:1/none', 'redress_access')).toBe('unavailable')
    expect(await why(inject('postgres'), 'no"name')).toBe('denied')
    const [, postgres] = databases
    const [theirs, newer] = [postgres?.place(), postgres?.place()]
    if (postgres === undefined || theirs === undefined || newer === undefined || !('schema' in theirs))
      throw new Error()
    await postgres.sql(theirs)(`CREATE SCHEMA ${theirs.schema}; CREATE TABLE ${theirs.schema}.theirs (a int)`)
    expect(await why(inject('postgres'), theirs.schema)).toBe('corrupt')
    await right(await openAt(newer)()).close()
    await postgres.sql(newer)('UPDATE access_version SET newest = 99')
    expect(await why(inject('postgres'), 'schema' in newer ? newer.schema : '')).toBe('corrupt')
  })

  it('PostgreSQL: the account that made the table has no right to change it any more', async () => {
    const [, postgres] = databases
    const where = postgres?.place()
    if (postgres === undefined || where === undefined || !('schema' in where)) throw new Error()
    const role = `role_${where.schema}`
    await postgres.sql(where)(
      `CREATE ROLE ${role} LOGIN PASSWORD 'x'; CREATE SCHEMA ${where.schema} AUTHORIZATION ${role}`,
    )
    const url = new URL(where.url)
    url.username = role
    url.password = 'x'
    const own = { ...where, url: url.href }
    const log = right(await openAt(own)())
    right(await log.record([look('a')])())
    for (const statement of [`UPDATE entries SET who = 'x'`, 'DELETE FROM entries', 'TRUNCATE entries'])
      await expect(postgres.sql(own)(statement), statement).rejects.toThrow('permission denied')
    right(await log.record([look('b')])())
    expect(right(await log.verify())).toMatchObject({ entries: 2 })
    await log.close()
  })
})
