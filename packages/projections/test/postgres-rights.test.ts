import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openViews } from '../src/postgres/index.js'
import { append, caseOf, newStore, right, rules } from './kit.js'

const admin = inject('postgres')
const name = `rights_${process.pid}`

const urlOf = (database: string, user?: string): string => {
  const url = new URL(admin)
  url.pathname = `/${database}`
  if (user !== undefined) Object.assign(url, { username: user, password: 'secret' })
  return url.toString()
}

/** SQL as the administrator of the server. */
const administer = async (database: string, ...statements: ReadonlyArray<string>): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: database === '' ? admin : urlOf(database) })
  await client.connect()
  let rows: unknown[] = []
  for (const statement of statements) rows = (await client.query(statement)).rows
  await client.end()
  return rows
}

const opening = (database: string, user?: string) =>
  openViews({ url: urlOf(database, user), schema: 'redress', store: newStore(), rules })

/** Whether the search answers from a database that somebody opens. */
const searches = async (database: string, user?: string): Promise<void> => {
  const store = newStore()
  await append(store, caseOf(1))
  const views = await right(openViews({ url: urlOf(database, user), schema: 'redress', store, rules }))
  await right(views.catchUp())
  expect((await right(views.register.list({ text: 'c-1' }))).rows).toHaveLength(1)
  await views.close()
}

describe('what a user of PostgreSQL may do', () => {
  const databases = ['poor', 'owned', 'elsewhere'].map((each) => `${name}_${each}`) as [string, string, string]
  const [poor, owned, elsewhere] = databases
  beforeAll(async () => {
    await administer('', `CREATE ROLE ${name} LOGIN PASSWORD 'secret'`)
    for (const database of databases) await administer('', `CREATE DATABASE ${database}`)
  })
  afterAll(async () => {
    for (const database of databases) await administer('', `DROP DATABASE ${database} WITH (FORCE)`)
    await administer('', `DROP ROLE ${name}`)
  })

  it('without a schema to write to it is told the code of the refusal', async () => {
    expect(await opening(poor, name)()).toMatchObject({ left: { _tag: 'DatabaseFailed', cause: '42501' } })
  })

  it('without pg_trgm and the right to make it, it is told what the owner has to do, and nothing was made', async () => {
    await administer(poor, `CREATE SCHEMA redress AUTHORIZATION ${name}`)
    const refused = await opening(poor, name)()
    expect(refused).toMatchObject({ left: { _tag: 'NoTrigrams', cause: '42501' } })
    const { zh, en } = refused._tag === 'Left' ? refused.left : { zh: '', en: '' }
    expect([zh, en].every((said) => said.includes('CREATE EXTENSION pg_trgm'))).toBe(true)
    expect(await administer(poor, `SELECT 1 FROM pg_class WHERE relnamespace = 'redress'::regnamespace`)).toEqual([])
  })

  it('regression: one who may write to a schema that is there, and make none, was refused', async () => {
    await administer(poor, 'CREATE EXTENSION pg_trgm')
    await searches(poor, name)
  })

  it('the owner of the database gets pg_trgm by itself', async () => {
    await administer('', `ALTER DATABASE ${owned} OWNER TO ${name}`)
    await searches(owned, name)
    expect(await administer(owned, `SELECT 1 FROM pg_extension WHERE extname = 'pg_trgm'`)).toHaveLength(1)
  })

  it('pg_trgm is found in whatever schema it was made', async () => {
    await administer(elsewhere, 'CREATE SCHEMA "Extensions here"', 'CREATE EXTENSION pg_trgm SCHEMA "Extensions here"')
    await searches(elsewhere)
  })
})
