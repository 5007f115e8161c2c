import { figuresOf, periodAt, readingOf, reportOf } from '@redress/domain'
import type { EpochMs } from '@redress/holidays'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appendAny, arbitraryLog, figureRules, haveOwnIds, registerOf, tickingStore } from './figures-kit.js'
import { leftTag, ms, open, right } from './kit.js'
import { databases } from './support/databases.js'

const [compiled] = figureRules.current
const reports = compiled?.reports ?? []
const [monthly, live] = reports
const between = (first: string, last: string) => fc.integer({ min: ms(first), max: ms(last) }) as fc.Arbitrary<never>
const moment = between('2026-01-06T00:00:00+08:00', '2026-06-01T00:00:00+08:00')
const busy = between('2026-01-05T00:00:00+08:00', '2026-03-20T00:00:00+08:00')

describe.each(databases)('reports on $name', ({ name, newPlace }) => {
  it('put together case by case they are what the domain makes of the whole register', async () => {
    let told = 0
    await fc.assert(
      fc.asyncProperty(arbitraryLog, moment, busy, async (log, asOf: EpochMs, within) => {
        fc.pre(haveOwnIds(log))
        const store = tickingStore()
        await appendAny(store, log)
        const views = await open(store, newPlace(), { rules: figureRules, batch: 7 })
        await right(views.catchUp())
        const register = registerOf(
          figureRules,
          log.filter((event) => ms(event.occurredAt) <= asOf),
        )
        const reading = readingOf(figureRules, register, asOf)
        const period = periodAt('month', within)
        for (const report of reports) {
          const question = report === live ? {} : { period }
          const expected = reportOf(reading)(report, question)
          const asked = { report: report.id, asOf, ...(report === live ? {} : { period: period.id }) }
          expect((await right(views.reports.of(asked))).content).toEqual(expected)
          const [first] = expected.sections
          if (first?.kind === 'count') told += first.total.count
        }
        const all = await right(views.indicators.figures({ regulation: 'figure-rules', period: period.id, asOf }))
        expect(all.figures).toEqual(
          compiled?.indicators.map((one) => figuresOf(reading)(one, periodAt('month', within))),
        )
        await views.close()
      }),
      { numRuns: name === 'sqlite' ? 30 : 4 },
    )
    if (name === 'sqlite') expect(told).toBeGreaterThan(5)
  }, 120_000)

  it('are listed with who writes them for whom how often, and no other is known', async () => {
    const views = await open(tickingStore(), newPlace(), { rules: figureRules })
    await right(views.catchUp())
    const list = await right(views.reports.list('figure-rules'))
    expect(list.map(({ id, every, author, readers }) => ({ id, every, author, readers }))).toEqual([
      { id: monthly?.id, every: 'month', author: ['handler'], readers: ['leader'] },
      { id: live?.id, every: 'look', author: ['handler'], readers: ['leader'] },
    ])
    const asOf = ms('2026-03-01T00:00:00+08:00')
    expect(await leftTag(views.reports.of({ report: 'figure-rules/c99', asOf }))).toBe('InvalidQuery')
    expect(await leftTag(views.reports.of({ report: monthly?.id ?? '', period: '2026-13', asOf }))).toBe('InvalidQuery')
    await views.close()
  })
})
