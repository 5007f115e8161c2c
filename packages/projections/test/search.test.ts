import { command, happened, received } from '@redress/domain/testing'
import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Views } from '../src/database/views.js'
import { models, search } from '../src/index.js'
import { type RegisterQuery, registerList } from '../src/register/queries.js'
import { hasTerm } from '../src/search/has-term.js'
import { lettersOf } from '../src/search/letters.js'
import { vocabularyOf } from '../src/search/vocabulary.js'
import { sqliteBase } from '../src/sqlite/base.js'
import { append, caseOf, ms, newStore, open, right, rules } from './kit.js'
import { compiler } from './state-text.js'
import { databases, newFile, type Place, sqlitePlace } from './support/databases.js'

const numbers = ['京政〔2026〕1号', '沪投-2026-15', 'ABC＿百分50%', '停电投诉12', undefined]
const SUBJECTS = ['window-5', '五号窗口', 'product_9', undefined]

/** Cases with numbers and subjects in both scripts. */
const cases = Array.from({ length: 24 }, (_, n) => {
  const [first, ...rest] = caseOf(n)
  if (first?.type !== 'Received') throw new Error('not received')
  const number = numbers[n % numbers.length]
  const subject = SUBJECTS[n % SUBJECTS.length]
  const data = {
    ...first.data,
    ...(number === undefined ? {} : { number: `${number}${n}` }),
    ...(subject === undefined ? {} : { subject: { kind: 'window', id: subject } }),
  }
  return { text: [first.complaint, data.number, data.subject?.id].join(' '), events: [{ ...first, data }, ...rest] }
})

const filled = async (place: Place) => {
  const store = newStore()
  for (const { events } of cases) await append(store, events)
  const views = await open(store, place)
  await right(views.catchUp())
  return { store, views }
}

const found = async (
  views: Views,
  text: string,
  limit = 7,
  more: RegisterQuery = {},
): Promise<ReadonlyArray<string>> => {
  const all: string[] = []
  let after: string | undefined
  do {
    const page = await right(views.register.list({ ...more, text, limit, ...(after === undefined ? {} : { after }) }))
    all.push(...page.rows.map(({ complaint }) => complaint))
    after = page.next
  } while (after !== undefined)
  return all
}

const vocabulary = vocabularyOf(rules)

/** The same question asked of the events, one by one. */
const expected = (text: string): ReadonlyArray<string> =>
  cases
    .filter(({ text: own, events: [first] }) =>
      lettersOf(text)
        .split(/\s+/)
        .filter((word) => word !== '')
        .every((word) => {
          if (first?.type !== 'Received') return false
          const { kind, channel, class: classes = {} } = first.data
          const terms = [
            `kind=${kind}`,
            `channel=${channel}`,
            ...Object.entries(classes).map(([dimension, value]) => `class.${dimension}=${value}`),
          ]
          return lettersOf(`${own} settled`).includes(word) || vocabulary(word).some((term) => terms.includes(term))
        }),
    )
    .map(({ events: [first] }) => first?.complaint ?? '')
    .sort((a, b) => Number(b.slice(2)) - Number(a.slice(2)))

/** Parts of what is there, of any length, and things that are not. */
const parts = fc.oneof(
  fc
    .tuple(fc.constantFrom(...cases.map(({ text }) => text)), fc.nat(20), fc.integer({ min: 1, max: 6 }))
    .map(([text, from, length]) => [...text].slice(from, from + length).join('')),
  fc.constantFrom(
    '书面',
    '口头',
    '面',
    'written',
    'Written',
    '简单',
    '复杂',
    '投诉',
    'complaint',
    '50%',
    '_',
    '"',
    "'",
    '\\',
  ),
  fc.string({ maxLength: 4 }),
)

describe('the letters that are searched', () => {
  it('of a text contain those of another exactly if the text contains the other', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '停', '电', '1', ' '), maxLength: 12 })
    fc.assert(
      fc.property(text, text, (whole, part) => {
        expect(lettersOf(whole).includes(lettersOf(part))).toBe(whole.includes(part))
      }),
    )
  })
})

describe.each(databases)('search in the register, in $name', ({ name, newPlace }) => {
  it('finds exactly the complaints in which all words occur, newest first, in pages; however short the words', async () => {
    const { views } = await filled(newPlace())
    await fc.assert(
      fc.asyncProperty(fc.array(parts, { minLength: 1, maxLength: 2 }), async (words) => {
        const text = words.join(' ')
        fc.pre(text.trim() !== '')
        expect(await found(views, text)).toEqual(expected(text))
      }),
      { numRuns: name === 'sqlite' ? 150 : 60, endOnFailure: name === 'postgres' },
    )
    expect(await found(views, '停电')).toHaveLength(5)
    expect(await found(views, '停')).toHaveLength(5)
    expect(await found(views, '电停')).toHaveLength(0)
    expect(await found(views, '书面')).toHaveLength(22)
    await views.close()
  }, 60_000)

  it('finds the same where words count as common from few complaints on', async () => {
    if (name !== 'sqlite') return
    const path = newFile()
    const { views } = await filled(sqlitePlace(path))
    const base = sqliteBase(path, true, () => ms('2026-11-22T00:00:00Z'))
    for (const few of [1, 5, 20]) {
      const list = registerList({ db: base.reading, dialect: 'sqlite', vocabulary, few })
      for (const text of ['c-', '停电', '书面', '2026', '口头 停', '5', 'nothing'])
        expect(await found({ ...views, register: { ...views.register, list } }, text, 3)).toEqual(expected(text))
    }
    await base.close()
    await views.close()
  })

  it('asks whether a class is on a complaint by the complaint, not by all that have the class', async () => {
    if (name !== 'sqlite') return
    const path = newFile()
    const { views } = await filled(sqlitePlace(path))
    const base = sqliteBase(path, true, () => ms('2026-11-22T00:00:00Z'))
    const { rows } = await sql<{ detail: string }>`EXPLAIN QUERY PLAN
      SELECT 1 FROM search s WHERE ${hasTerm(sql`s.complaint`, ['class.track=complex'])}`.execute(base.reading)
    expect(rows.map(({ detail }) => detail).join('\n')).toContain('USING PRIMARY KEY (complaint=?)')
    await base.close()
    await views.close()
  })

  it('gives what it finds by the moment of receipt to the millisecond, both ways, whatever came in one hour or one age', async () => {
    const moments = ['2026-01-05T09:00:00.250+08:00', '2026-01-05T09:00:00.100+08:00', '2026-01-05T09:00:01+08:00']
    const ages = ['1969-12-31T09:00:00.500+08:00', '1951-01-05T09:00:00+08:00', '2150-01-05T09:00:00+08:00']
    const strange = ['2149-01-05T09:00:00+08:00', '1970-01-01T08:00:00.300+08:00', '1970-01-01T07:59:59.700+08:00']
    const at = (n: number): string => [...moments, ...ages, ...strange, ...moments][(n * 5) % 12] ?? ''
    const ids = Array.from({ length: 60 }, (_, n) => `c-${n}`)
    const store = newStore()
    for (const [n, complaint] of ids.entries()) await append(store, [received({ complaint, at: at(n), id: `r-${n}` })])
    const path = newFile()
    const place = name === 'sqlite' ? sqlitePlace(path) : newPlace()
    const views = await open(store, place)
    await right(views.catchUp())
    const base = name === 'sqlite' ? sqliteBase(path, true, () => ms('2026-11-22T00:00:00Z')) : undefined
    const own = (few: number): Views =>
      base === undefined
        ? views
        : {
            ...views,
            register: {
              ...views.register,
              list: registerList({ db: base.reading, dialect: 'sqlite', vocabulary, few }),
            },
          }
    const inTime = ids
      .map((complaint, n) => ({ complaint, at: ms(at(n)) }))
      .sort((a, b) => a.at - b.at || (a.complaint < b.complaint ? -1 : 1))
      .map(({ complaint }) => complaint)
    for (const few of [3, 30, 5_000])
      for (const limit of [4, 11, 100])
        for (const filter of [{}, { kind: 'complaint' }]) {
          expect(await found(own(few), 'window', limit, { ...filter, order: 'oldest' })).toEqual(inTime)
          expect(await found(own(few), 'window', limit, filter)).toEqual([...inTime].reverse())
        }
    await base?.close()
    await views.close()
  })

  it('follows what is written later, and forgets what is no more', async () => {
    const place = newPlace()
    const { store, views } = await filled(place)
    expect(await found(views, '改号')).toEqual([])
    await append(store, [
      happened(
        command('Record', { act: 'number-allocated', details: { number: '改号99' } } as never, {
          complaint: 'c-0',
          at: '2026-03-01T10:00:00+08:00',
          id: 'renumbered',
        }),
      ),
    ])
    await right(views.catchUp())
    expect(await found(views, '改号')).toEqual(['c-0'])
    expect(await found(views, '京政〔2026〕1号0')).toEqual([])
    await views.close()
  })

  it('serves through a rebuild and after it, and leaves nothing of the old index behind', async () => {
    const place = newPlace()
    const { store, views } = await filled(place)
    await views.close()
    const newer = models.map((model) => (model === search ? { ...search, version: search.version + 1 } : model))
    const again = await open(store, place, { models: newer })
    expect(await found(again, '停电')).toHaveLength(5)
    await right(again.catchUp())
    await right(again.level())
    expect(await found(again, '停电')).toHaveLength(5)
    await again.close()
    if (name !== 'sqlite') return
    expect(await place.sql(`SELECT count(*) AS n FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL%'`)).toEqual([
      { n: 1 },
    ])
    // It goes by row ids, which a VACUUM must leave alone.
    await place.sql(`DELETE FROM search WHERE complaint = 'c-3'`)
    await place.sql('VACUUM')
    const vacuumed = await open(store, place, { models: newer })
    expect(await found(vacuumed, '停电')).toEqual(['c-23', 'c-18', 'c-13', 'c-8'])
    await vacuumed.close()
  })

  it('is combined with filters and orders', async () => {
    const { views } = await filled(newPlace())
    const ids = async (query: Parameters<Views['register']['list']>[0]) =>
      (await right(views.register.list({ limit: 1_000, ...query }))).rows
    const all = await ids({})
    expect(all).toHaveLength(24)
    const oldest = await ids({ order: 'oldest' })
    expect(oldest.map(({ complaint }) => complaint)).toEqual(all.map(({ complaint }) => complaint).reverse())
    const by = { unit: 'dept-1', handler: 'agent-1', status: 'closed', channel: 'oral', kind: 'complaint' } as const
    for (const [filter, value] of Object.entries(by))
      expect((await ids({ [filter]: value })).map(({ complaint }) => complaint)).toEqual(
        all.filter((row) => row[filter as 'unit'] === value).map(({ complaint }) => complaint),
      )
    expect(await ids({ class: { dimension: 'track', value: 'complex' }, text: '停电' })).toHaveLength(
      all.filter(({ classes, number }) => classes.includes('complex') && number?.includes('停电')).length,
    )
    expect(await ids({ regulation: 'government-service-centre' })).toHaveLength(24)
    expect(await ids({ regulation: 'government%' })).toHaveLength(0)
    expect(await ids({ closed: false })).toHaveLength(0)
    expect((await ids({ sort: 'closed' })).map(({ closed_ms }) => closed_ms ?? 0)).toEqual(
      all.map(({ closed_ms }) => closed_ms ?? 0).sort((a, b) => b - a),
    )
    expect(await ids({ from: ms('2026-01-05T12:00:00+08:00'), to: ms('2026-01-05T15:00:00+08:00') })).toHaveLength(3)
    await views.close()
  })

  it.runIf(name === 'postgres')('reads no terms but those of the complaints that it looks at', async () => {
    const place = newPlace()
    const { views } = await filled(place)
    await views.close()
    const fits = hasTerm(sql.raw('s.complaint'), ['channel=oral']).compile(compiler).sql.replace('?', "'channel=oral'")
    const asked = `SELECT ${fits} FROM (SELECT complaint FROM search ORDER BY received_ms LIMIT 5) s`
    const plan = (await place.sql<{ 'QUERY PLAN': string }>(`EXPLAIN ${asked}`)).map((row) => row['QUERY PLAN'])
    expect(plan.filter((step) => /hashed|Seq Scan on term/.test(step))).toEqual([])
    expect(plan.some((step) => step.includes('term_key'))).toBe(true)
  })

  it('lists what is overdue: open, with a limit that was breached by then', async () => {
    const store = newStore()
    await append(store, caseOf(1, undefined, 3))
    await append(store, caseOf(2))
    const views = await open(store, newPlace())
    await right(views.catchUp())
    const overdue = async (at: string) =>
      (await right(views.register.list({ overdueAt: ms(at) }))).rows.map(({ complaint }) => complaint)
    expect(await overdue('2026-01-05T12:00:00+08:00')).toEqual([])
    expect(await overdue('2026-06-05T12:00:00+08:00')).toContain('c-1')
    await views.close()
  })
})
