import { rulesOf } from '@redress/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { views } from '../src/index.js'
import { richHistories } from './histories.js'
import { append, caseOf, newStore, open, regulation, right, rules } from './kit.js'
import { richRules } from './rich.js'
import { databases, type Place } from './support/databases.js'

/** What the facts point to: a column, and the dimension in which its values must be. */
const joins = [
  ['star_complaint', 'received_day', 'star_day', 'day'],
  ['star_complaint', 'answered_day', 'star_day', 'day'],
  ['star_complaint', 'closed_day', 'star_day', 'day'],
  ['star_complaint', 'unit', 'star_unit', 'unit'],
  ['star_complaint', 'intake_unit', 'star_unit', 'unit'],
  ['star_complaint', 'respondent_unit', 'star_unit', 'unit'],
  ['star_complaint', 'handler', 'star_agent', 'agent'],
  ['star_complaint', 'owner', 'star_agent', 'agent'],
  ['star_clock', 'due_day', 'star_day', 'day'],
  ['star_clock', 'charged_unit', 'star_unit', 'unit'],
  ['star_clock', 'charged_handler', 'star_agent', 'agent'],
  ['star_holding', 'unit', 'star_unit', 'unit'],
  ['star_holding', 'person', 'star_agent', 'agent'],
  ['star_revisit', 'revisited_day', 'star_day', 'day'],
  ['star_revisit', 'unit', 'star_unit', 'unit'],
  ['star_revisit', 'by_unit', 'star_unit', 'unit'],
  ['star_event', 'occurred_day', 'star_day', 'day'],
  ['star_event', 'actor_unit', 'star_unit', 'unit'],
] as const

/** Every clock names a clause that there is. */
const unlisted = `SELECT clause FROM star_clock f WHERE NOT EXISTS (SELECT 1 FROM star_clause d
  WHERE d.regulation = f.regulation AND d.version = f.version AND d.clause = f.clause)`

const orphans = async ({ sql }: Place): Promise<ReadonlyArray<string>> => {
  const found: string[] = []
  for (const [fact, column, dimension, key] of joins) {
    const rows = await sql<{ v: string }>(
      `SELECT ${column} AS v FROM ${fact} WHERE ${column} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${dimension} d WHERE d.${key} = ${fact}.${column})`,
    )
    found.push(...rows.map(({ v }) => `${fact}.${column}: ${v}`))
  }
  return found
}

const rowsOf = async ({ sql }: Place) =>
  Object.fromEntries(
    await Promise.all(
      views
        .filter(({ name }) => name !== 'star_day')
        .map(async ({ name, key }) => [name, await sql(`SELECT * FROM ${name} ORDER BY ${key.join(', ')}`)] as const),
    ),
  )

describe.each(databases)('the star schema in $name', ({ name, newPlace }) => {
  it('has every view with its columns, and says what they mean', async () => {
    const place = newPlace()
    await (await open(newStore(), place)).close()
    for (const view of views) {
      const columns = Object.keys(view.columns)
      const listed =
        name === 'sqlite'
          ? await place.sql<{ name: string }>(`SELECT name FROM pragma_table_info('${view.name}')`)
          : await place.sql<{ name: string }>(
              `SELECT column_name AS name FROM information_schema.columns WHERE table_name = '${view.name}' AND table_schema = current_schema() ORDER BY ordinal_position`,
            )
      expect(listed.map((column) => column.name)).toEqual(columns)
      const said =
        name === 'sqlite'
          ? await place.sql<{ text: string }>(`SELECT sql AS text FROM sqlite_schema WHERE name = '${view.name}'`)
          : await place.sql<{ text: string }>(
              `SELECT obj_description('${view.name}'::regclass) || ' ' || string_agg(col_description('${view.name}'::regclass, a.attnum), ' ') AS text FROM pg_attribute a WHERE attrelid = '${view.name}'::regclass AND attnum > 0`,
            )
      for (const { meaning } of [view, ...Object.values(view.columns)]) {
        expect(said[0]?.text).toContain(meaning.zh)
        expect(said[0]?.text).toContain(meaning.en)
      }
    }
  })

  it('has a dimension row for whatever a fact names', async () => {
    await fc.assert(
      fc.asyncProperty(richHistories(4), async (histories) => {
        const place = newPlace()
        const store = newStore()
        for (const events of histories) await append(store, events)
        const views = await open(store, place, { rules: richRules })
        await right(views.catchUp())
        await views.close()
        expect(await orphans(place)).toEqual([])
        expect(await place.sql(unlisted)).toEqual([])
      }),
      { numRuns: name === 'sqlite' ? 20 : 3, endOnFailure: name === 'postgres' },
    )
  }, 120_000)

  it('says of each clock what its clause says, as the rules have it now', async () => {
    const place = newPlace()
    const store = newStore()
    await append(store, caseOf(1))
    const views = await open(store, place)
    await right(views.catchUp())
    await views.close()
    const said = async () =>
      place.sql<{ clause: string; ref: string; summary_zh: string; summary_en: string }>(
        'SELECT clause, ref, summary_zh, summary_en FROM star_clock ORDER BY ordinal',
      )
    const clauseOf = (id: string) => regulation.source.clauses.find((clause) => clause.id === id)
    const first = await said()
    expect(first.length).toBeGreaterThan(0)
    for (const { clause, ref, summary_zh, summary_en } of first) {
      const { ref: wanted, summary } = clauseOf(clause) ?? { ref: undefined, summary: undefined }
      expect({ ref, zh: summary_zh, en: summary_en }).toEqual({ ref: wanted, ...summary })
    }
    // A summary that was worded better is seen at the next start, without a rebuild; of a clause that is gone the id.
    const [gone, ...clauses] = regulation.source.clauses.toSorted(
      (a, b) => Number(b.id === first[0]?.clause) - Number(a.id === first[0]?.clause),
    )
    const reworded = clauses.map((clause) => ({ ...clause, summary: { zh: '新', en: 'new' } }))
    await (
      await open(store, place, {
        rules: rulesOf([{ ...regulation, source: { ...regulation.source, clauses: reworded } }]),
      })
    ).close()
    for (const { clause, ref, summary_zh, summary_en } of await said())
      expect([ref, summary_zh, summary_en]).toEqual(
        clause === gone?.id ? [clause, clause, clause] : [clauseOf(clause)?.ref, '新', 'new'],
      )
  })

  it('lists units and agents of the directory, too, and tells them from those that only events name', async () => {
    const directory = (version: string, head: string) => ({
      version,
      units: { 'dept-1': { id: 'dept-1', head }, 'dept-9': { id: 'dept-9', parent: 'dept-1' } },
      people: { 'agent-1': { id: 'agent-1', unit: 'dept-1', roles: ['handler'] } },
    })
    const place = newPlace()
    const store = newStore()
    await append(store, caseOf(1))
    const under = (head: string, version: string) =>
      open(store, place, { rules: rulesOf([regulation], { organisation: directory(version, head) }) })
    const views = await under('agent-1', '1')
    await right(views.catchUp())
    await views.close()
    const units = () => place.sql('SELECT unit, parent, head, listed FROM star_unit ORDER BY unit')
    expect(await units()).toEqual([
      { unit: 'dept-1', parent: null, head: 'agent-1', listed: 1 },
      { unit: 'dept-2', parent: null, head: null, listed: 0 },
      { unit: 'dept-9', parent: 'dept-1', head: null, listed: 1 },
    ])
    // Another directory is seen at the next start, without a rebuild.
    await (await under('agent-3', '2')).close()
    expect(await units()).toContainEqual({ unit: 'dept-1', parent: null, head: 'agent-3', listed: 1 })
    expect(await place.sql('SELECT agent, unit, listed FROM star_agent ORDER BY agent')).toEqual([
      { agent: 'agent-1', unit: 'dept-1', listed: 1 },
      { agent: 'agent-2', unit: null, listed: 0 },
      { agent: 'agent-3', unit: null, listed: 0 },
    ])
  })

  it('says the same of a working day as the calendar', async () => {
    const place = newPlace()
    await (await open(newStore(), place)).close()
    expect(
      await place.sql(
        `SELECT b.workdays - a.workdays AS n FROM star_day a, star_day b WHERE a.day = '2026-02-13' AND b.day = '2026-02-28'`,
      ),
    ).toEqual([{ n: 6 }])
  })
})

it('gives the same rows in both databases', async () => {
  await fc.assert(
    fc.asyncProperty(richHistories(3), async (histories) => {
      const all = []
      for (const { newPlace } of databases) {
        const place = newPlace()
        const store = newStore()
        for (const events of histories) await append(store, events)
        const views = await open(store, place, { rules: richRules })
        await right(views.catchUp())
        await views.close()
        all.push(await rowsOf(place))
      }
      expect(all[0]).toEqual(all[1])
    }),
    { numRuns: 4, endOnFailure: true },
  )
}, 120_000)

it('counts what it adds to a row right', async () => {
  const [{ newPlace }] = databases as [(typeof databases)[number]]
  const place = newPlace()
  const store = newStore()
  for (let n = 0; n < 12; n++) await append(store, caseOf(n))
  const views = await open(store, place, { rules })
  await right(views.catchUp())
  for (const row of await place.sql<{
    complaint: string
    clocks: number
    intervals: number
    revisits: number
    late_from_ms: number | null
  }>('SELECT * FROM star_complaint')) {
    const clocks = await right(views.sla.clocks(row.complaint))
    const late = clocks.flatMap(({ modality, breached_from_ms }) =>
      modality === 'must' && breached_from_ms !== null ? [breached_from_ms] : [],
    )
    expect(row.clocks).toBe(clocks.length)
    expect(row.intervals).toBe((await right(views.sla.holdings(row.complaint))).length)
    expect(row.revisits).toBe(1)
    expect(row.late_from_ms).toBe(late.length === 0 ? null : Math.min(...late))
  }
  const [sum] = await place.sql<{ a: number; b: number }>(
    'SELECT (SELECT sum(charged) FROM star_holding) AS a, (SELECT count(*) FROM star_clock) AS b',
  )
  expect(sum?.a).toBe(sum?.b)
  await views.close()
})
