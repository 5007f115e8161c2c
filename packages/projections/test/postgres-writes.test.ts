import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { upsert } from '../src/postgres/writes.js'
import { column, nothing, optional } from '../src/runtime/column.js'
import { table } from '../src/runtime/table.js'

const say = ['列', 'a column'] as const
const strange = table({
  name: 'strange',
  meaning: { zh: '试', en: 'to try' },
  columns: {
    complaint: column('id', ...say),
    text: optional('text', ...say, nothing('试', 'nothing')),
    count: optional('count', ...say),
  },
  key: ['complaint'],
  indexes: [],
})
/** PostgreSQL has no text with a NUL in it, nor with half a character. */
const text = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('"', '\\', '{', '}', ',', 'NULL', ' ', '\n', "'", '投', '诉') }),
  )
  .filter((one) => !/[\0\p{Surrogate}]/u.test(one))

const client = new pg.Client({ connectionString: inject('postgres') })
beforeAll(() => client.connect())
afterAll(() => client.end())

describe('rows reach PostgreSQL as they are', () => {
  it('whatever stands in their texts and numbers, and whether or not anything does', async () => {
    await client.query('CREATE TEMP TABLE strange (complaint text PRIMARY KEY, text text, count bigint)')
    const row = fc.tuple(text, fc.option(text), fc.option(fc.maxSafeInteger()))
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(row, { selector: ([id]) => id, minLength: 1 }), async (rows) => {
        await client.query('TRUNCATE strange')
        const { sql, parameters } = upsert(strange, rows.flat())
        await client.query(sql, [...parameters])
        const { rows: read } = await client.query('SELECT complaint, text, count::float8 AS count FROM strange')
        const byId = new Map(read.map((one: Record<string, unknown>) => [one['complaint'], one]))
        for (const [id, words, count] of rows) expect(byId.get(id)).toEqual({ complaint: id, text: words, count })
      }),
      { numRuns: 200 },
    )
  })
})
