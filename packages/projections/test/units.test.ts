import type { EpochMs } from '@redress/holidays'
import { describe, expect, it } from 'vitest'
import { append, caseOf, newStore, open, regulation, right } from './kit.js'
import { databases } from './support/databases.js'

const ASKED = 1_768_000_000_000 as EpochMs

describe.each(databases)('what is asked of some units only, in $name', ({ newPlace }) => {
  it('is what each of them has, in rows and in counts; of none it is nothing', async () => {
    const store = newStore()
    for (let n = 0; n < 12; n++) await append(store, caseOf(n))
    const views = await open(store, newPlace())
    await right(views.catchUp())
    const { rows } = await right(views.register.list({ limit: 100 }))
    const units = [...new Set(rows.flatMap(({ unit, intake_unit }) => [unit, intake_unit]))].filter(
      (one) => one !== null,
    )
    expect(units.length).toBeGreaterThan(1)
    const board = async (query: { readonly units?: ReadonlyArray<string>; readonly unit?: string }) =>
      (await right(views.sla.board({ asOf: ASKED, all: true, limit: 1_000, ...query })))
        .map(({ clock }) => clock)
        .sort()
    const counted = async (query: { readonly units?: ReadonlyArray<string>; readonly unit?: string }) =>
      (await right(views.sla.counts(ASKED, query))).states

    for (const unit of units) {
      expect(await board({ units: [unit] })).toEqual(await board({ unit }))
      expect(await counted({ units: [unit] })).toEqual(await counted({ unit }))
      const listed = await right(views.register.list({ limit: 100, units: [unit] }))
      expect(listed.rows.map(({ complaint }) => complaint)).toEqual(
        rows.filter((row) => row.unit === unit || row.intake_unit === unit).map(({ complaint }) => complaint),
      )
    }
    const bulletin = async (of: ReadonlyArray<string>) => {
      const query = { from: '2026-01-01', to: '2027-01-01', asOf: ASKED, units: of }
      const [counted, listed] = [views.statistics.bulletin(query), views.statistics.bulletinRows(query)]
      return [(await right(counted))[0]?.received ?? 0, (await right(listed)).length]
    }
    const received = {
      kind: 'indicator',
      rows: 'complaint',
      denominator: { fact: 'row.receivedAt', set: true },
      measure: 'count',
      cohort: 'row.receivedAt',
      period: 'year',
    }
    const measured = async (of: ReadonlyArray<string>) => {
      const indicator = { regulation: regulation.id, definition: received }
      const asked = { indicator, period: '2026', part: 'denominator', asOf: ASKED, units: of, limit: 100 } as const
      return new Set((await right(views.indicators.cases(asked))).rows.map((row) => row.case))
    }
    expect((await measured(units)).size).toBeGreaterThan(0)
    for (const some of [[], ...units.map((unit) => [unit]), units]) {
      const listed = (await right(views.register.list({ limit: 100, units: some }))).rows
      const before = listed.filter(({ received_ms }) => (received_ms ?? 0) <= ASKED)
      expect(await bulletin(some)).toEqual([before.length, before.length])
      const within = new Set(listed.map(({ complaint }) => complaint))
      const all = await measured(units)
      expect(await measured(some)).toEqual(new Set([...all].filter((complaint) => within.has(complaint))))
    }
    expect(await board({ units })).toEqual((await Promise.all(units.map((unit) => board({ unit })))).flat().sort())
    expect(await board({ units: [] })).toEqual([])
    expect(Object.values(await counted({ units: [] })).every((n) => n === 0)).toBe(true)
    expect((await right(views.register.list({ limit: 100, units: [] }))).rows).toEqual([])
    await views.close()
  })
})
