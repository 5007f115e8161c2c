import { figuresOf, type IndicatorFigures, periodAt, readingOf } from '@redress/domain'
import type { EpochMs } from '@redress/holidays'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FigureCounts, type FigurePart, figureParts, type IndicatorAnswer } from '../src/index.js'
import {
  appendAny,
  arbitraryLog,
  figureRules,
  haveOwnIds,
  recordedAt,
  registerOf,
  tickingStore,
} from './figures-kit.js'
import { append, caseOf, ms, newStore, open, poison, regulation, right } from './kit.js'
import { databases } from './support/databases.js'

const indicators = figureRules.current.flatMap((regulation) => regulation.indicators)
const inNumbers = (figure: IndicatorFigures['total']): FigureCounts =>
  ({
    ...figure,
    ...(Object.fromEntries(figureParts.map((part) => [part, figure[part].length])) as Record<FigurePart, number>),
    ...(figure.excluding === undefined
      ? {}
      : { excluding: { ...figure.excluding, excluded: figure.excluding.excluded.length } }),
  }) as FigureCounts

const asAnswer = (figures: IndicatorFigures) => ({
  ...figures,
  total: inNumbers(figures.total),
  groups: figures.groups.map(inNumbers),
})
const placeless = ({ position: _, ...answer }: IndicatorAnswer) => answer

const between = (first: string, last: string) => fc.integer({ min: ms(first), max: ms(last) }) as fc.Arbitrary<never>
const moment = between('2026-01-06T00:00:00+08:00', '2026-09-01T00:00:00+08:00')
/** Mostly while something happens: the histories begin on 5 January. */
const busy = fc.oneof(
  { weight: 3, arbitrary: between('2026-01-05T00:00:00+08:00', '2026-02-20T00:00:00+08:00') },
  { weight: 1, arbitrary: moment },
)
const kinds = ['day', 'week', 'month', 'quarter', 'half-year', 'year'] as const

describe.each(databases)('on $name', ({ name, newPlace }) => {
  const numRuns = name === 'sqlite' ? 30 : 5

  it('a figure is what the domain makes of the same events, as of any moment, as known at any other', async () => {
    const seen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(
        arbitraryLog,
        moment,
        fc.option(fc.nat(40), { nil: undefined }),
        fc.constantFrom(...kinds),
        busy,
        async (log, asOf: EpochMs, known, kind, within) => {
          fc.pre(haveOwnIds(log))
          const store = tickingStore()
          await appendAny(store, log)
          const views = await open(store, newPlace(), { rules: figureRules, batch: 7 })
          await right(views.catchUp())
          const counted = log.filter((event, n) => ms(event.occurredAt) <= asOf && (known === undefined || n <= known))
          const reading = readingOf(figureRules, registerOf(figureRules, counted), asOf)
          for (const indicator of indicators) {
            // Rows without an instant of their own count by the name of their month.
            const byMonth = indicator.rows === 'event' || indicator.rows === 'holding'
            const period = periodAt(byMonth ? 'month' : kind, within)
            const expected = figuresOf(reading)(indicator, period)
            const query = {
              indicator: indicator.id,
              period: period.id,
              asOf,
              ...(known === undefined ? {} : { knownAt: recordedAt(known) }),
            }
            expect(placeless(await right(views.indicators.figure(query)))).toEqual(asAnswer(expected))
            if (expected.total.denominator.length > 0) seen.add(indicator.id)
            for (const part of ['numerator', 'denominator', 'notDue'] as const) {
              const first = await right(views.indicators.cases({ ...query, part, limit: 2 }))
              const rest =
                first.next === undefined
                  ? []
                  : (await right(views.indicators.cases({ ...query, part, limit: 1_000, after: first.next }))).rows
              expect([...first.rows, ...rest]).toEqual(expected.total[part])
              expect(first.count).toBe(expected.total[part].length)
            }
          }
          await views.close()
        },
      ),
      { numRuns },
    )
    if (name === 'sqlite') expect([...seen].sort()).toEqual(indicators.map(({ id }) => id).sort())
  }, 120_000)

  describe('over thirty ordinary cases', () => {
    const filled = async () => {
      const store = newStore()
      for (let n = 0; n < 30; n++) await append(store, caseOf(n * 97))
      const views = await open(store, newPlace())
      await right(views.catchUp())
      return views
    }
    const asOf = ms('2027-01-01T00:00:00+08:00')
    const inTime = {
      kind: 'indicator',
      rows: 'clock',
      denominator: { fact: 'row.clock', in: ['c16', 'c17'] },
      numerator: { fact: 'row.state', is: 'met' },
      measure: 'ratio',
      cohort: 'row.dueAt',
      period: 'month',
      openRows: 'excludeNotDue',
    }
    const own = { regulation: regulation.id, definition: inTime }

    it("an indicator of one's own is the same data, and every period adds up from its cases", async () => {
      const views = await filled()
      const year = await right(views.indicators.figure({ indicator: own, period: '2026', asOf }))
      expect(year.total.denominator).toBeGreaterThan(10)
      expect(year.total.numerator).toBeLessThan(year.total.denominator)
      for (const every of ['day', 'week', 'month', 'quarter', 'half-year'] as const) {
        const series = await right(views.indicators.series({ indicator: own, every, from: '2026', to: '2026', asOf }))
        const sum = (of: (answer: (typeof series)[number]) => number) =>
          series.reduce((total, one) => total + of(one), 0)
        expect([sum(({ total }) => total.numerator), sum(({ total }) => total.denominator)]).toEqual([
          year.total.numerator,
          year.total.denominator,
        ])
        for (const { total } of series) if (total.denominator === 0) expect(total.value).toBeNull()
        const [one] = series.filter(({ total }) => total.denominator > 0)
        if (one === undefined) throw new Error('nothing counted')
        expect(await right(views.indicators.figure({ indicator: own, period: one.period.id, asOf }))).toEqual(one)
      }
      await views.close()
    })

    it('groups by whatever fact the regulation knows; groups add up to the whole, and list their cases', async () => {
      const views = await filled()
      const query = { indicator: own, period: '2026', asOf } as const
      for (const by of [['row.unit'], ['row.handler'], ['row.clock'], ['case.channel'], ['class.track', 'row.unit']]) {
        const { total, groups } = await right(views.indicators.figure({ ...query, by }))
        expect(groups.length).toBeGreaterThan(1)
        expect(groups.reduce((sum, { denominator }) => sum + denominator, 0)).toBe(total.denominator)
        for (const { group, numerator } of groups) {
          const page = await right(views.indicators.cases({ ...query, by, group, part: 'numerator', limit: 1_000 }))
          expect(page.rows.length).toBe(numerator)
        }
      }
      await views.close()
    })

    it('refuses what it does not know, and says how to ask', async () => {
      const views = await filled()
      const good = { indicator: own, period: '2026', asOf }
      const refused = async (more: object): Promise<string> => {
        const answer = await views.indicators.figure({ ...good, ...more } as never)()
        return answer._tag === 'Left' && answer.left._tag === 'InvalidQuery' ? answer.left.what : answer._tag
      }
      expect(await refused({})).toBe('Right')
      expect(await refused({ period: '2026-13' })).toBe('period')
      expect(await refused({ period: '2026-W54' })).toBe('period')
      expect(await refused({ indicator: 'nobody/c01#1' })).toBe('indicator')
      expect(await refused({ indicator: { ...own, regulation: 'nobody' } })).toBe('indicator')
      expect(await refused({ indicator: { ...own, definition: { kind: 'indicator' } } })).toBe('indicator')
      const unknown = { ...inTime, numerator: { fact: 'row.colour', is: 'red' } }
      expect(await refused({ indicator: { ...own, definition: unknown } })).toBe('indicator')
      expect(await refused({ by: ['row.colour'] })).toBe('by')
      const days = await views.indicators.series({ indicator: own, every: 'day', from: '2020', to: '2026', asOf })()
      expect(days).toMatchObject({ _tag: 'Left', left: { what: 'to' } })
      await views.close()
    })

    it('lists every indicator with its data', async () => {
      const views = await filled()
      expect(await right(views.indicators.list('nobody'))).toEqual([])
      await views.close()
      const other = await open(newStore(), newPlace(), { rules: figureRules })
      const listed = await right(other.indicators.list('figure-rules'))
      expect(listed.map(({ id }) => id)).toEqual(indicators.map(({ id }) => id))
      expect(listed[1]).toMatchObject({
        definition: { cohort: 'row.receivedAt', openRows: 'countAsFailed' },
        target: { sense: 'atLeast' },
      })
      await other.close()
    })

    it('a case that is parked counts as far as it can be read, as in every read model', async () => {
      const store = newStore()
      await append(store, caseOf(1, undefined, 2))
      await right(store.append('complaint-c-1', 'any', [poison('c-1')]))
      const views = await open(store, newPlace())
      await right(views.catchUp())
      const received = {
        ...inTime,
        rows: 'complaint',
        denominator: { fact: 'row.receivedAt', set: true },
        cohort: 'row.receivedAt',
      }
      const counted = {
        indicator: { ...own, definition: { ...received, numerator: { fact: 'row.state', is: 'open' } } },
        period: '2026-01',
        asOf,
      }
      expect((await right(views.indicators.figure(counted))).total).toMatchObject({
        numerator: 0,
        denominator: 0,
        notDue: 1,
      })
      await views.close()
    })

    it('an event that was left out by decision changes no figure, and those behind it count', async () => {
      const store = newStore()
      const [received, ...rest] = caseOf(1)
      if (received === undefined) throw new Error('no receipt')
      await append(store, [received])
      await right(store.append('complaint-c-1', 'any', [poison('c-1')]))
      await append(store, rest)
      const views = await open(store, newPlace())
      await right(views.catchUp())
      const asked = { indicator: own, period: '2026', asOf }
      expect((await right(views.indicators.figure(asked))).total.numerator).toBe(0)
      await right(views.skip('c-1', { by: 'manager-1', reason: 'known' }))
      expect((await right(views.indicators.figure(asked))).total.numerator).toBe(1)
      await views.close()
    })

    it('what the log has taken in but the read models have not does not count yet', async () => {
      const store = newStore()
      await append(store, caseOf(1))
      const views = await open(store, newPlace())
      await right(views.catchUp())
      await append(store, caseOf(2))
      const before = await right(views.indicators.figure({ indicator: own, period: '2026', asOf }))
      await right(views.catchUp())
      const after = await right(views.indicators.figure({ indicator: own, period: '2026', asOf }))
      expect([before.total.denominator, after.total.denominator]).toEqual([1, 2])
      expect(after.position).toBe(await right(store.head))
      await views.close()
    })
  })
})
