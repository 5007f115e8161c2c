import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { ALL, AMONG, BACKWARDS, byHashes, FORWARDS, HEAD, merged } from '../../src/store/sqlite/queries.js'
import { migrate } from '../../src/store/sqlite/schema.js'

const db = new Sqlite(':memory:')
migrate(db)

/** How SQLite would answer, step by step. */
const planOf = (sql: string): ReadonlyArray<string> => {
  const names = [...sql.matchAll(/@(\w+)/g)].map(([, name]) => name ?? '')
  const marks = sql.split('?').length - 1
  const values = names.length > 0 ? [Object.fromEntries(names.map((name) => [name, 1]))] : Array(marks).fill(1)
  return db
    .prepare<unknown[], { readonly detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...values)
    .map(({ detail }) => detail)
}

const touches = (plan: ReadonlyArray<string>): ReadonlyArray<string> =>
  plan.filter((step) => /\b(e|events|events_by_kind)\b/.test(step))

describe('how SQLite answers', () => {
  it.each([
    ['the whole log', ALL, ['SEARCH e USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)']],
    ['many kinds', AMONG, ['SEARCH e USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)']],
    ['a stream forwards', FORWARDS, ['SEARCH e USING INDEX events_by_stream (stream=? AND revision>?)']],
    ['a stream backwards', BACKWARDS, ['SEARCH e USING INDEX events_by_stream (stream=? AND revision<?)']],
  ])('%s: from an index, nothing sorted', (_, sql, expected) => {
    const plan = planOf(sql)
    expect(touches(plan)).toEqual(expected)
    expect(plan.join('\n')).not.toMatch(/TEMP B-TREE/)
  })

  it.each([1, 2, 7, 100])('%i kinds: each from its index, merged in the order of the log, nothing sorted', (count) => {
    const plan = planOf(merged(count))
    const one = 'SEARCH events_by_kind USING PRIMARY KEY (kind=? AND position>? AND position<?)'
    expect(touches(plan).filter((step) => step === one)).toHaveLength(count)
    expect(touches(plan).filter((step) => step !== one)).toEqual(['SEARCH e USING INTEGER PRIMARY KEY (rowid=?)'])
    expect(plan.join('\n')).not.toMatch(/TEMP B-TREE/)
  })

  it('without preparing anew for every call, as it does for a bare parameter after LIMIT', () => {
    for (const sql of [ALL, AMONG, FORWARDS, BACKWARDS, merged(2)]) expect(sql).toMatch(/LIMIT \+[?@]/)
  })

  it('an id by its hash, and the head without a scan', () => {
    expect(planOf(byHashes(2)).slice(0, 2)).toEqual([
      'SEARCH i USING PRIMARY KEY (idhash=?)',
      'SEARCH e USING INTEGER PRIMARY KEY (rowid=?)',
    ])
    expect(planOf(HEAD)).toEqual(['SEARCH events'])
  })
})
