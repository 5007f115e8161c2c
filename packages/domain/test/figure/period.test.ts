import { dayOf, type EpochMs, SHANGHAI } from '@redress/holidays'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains, type PeriodKind, periodAt, periodsEnding, previousPeriod } from '../../src/figure/period.js'
import { periods } from '../../src/regulation/language/words.js'
import { at } from './kit.js'

const kinds = fc.constantFrom<PeriodKind>(...periods)
const instants = fc.integer({ min: 946_684_800_000, max: 2_208_988_800_000 }).map((ms) => ms as EpochMs)
const seasons = fc
  .uniqueArray(fc.constantFrom('01-01', '02-15', '03-01', '06-10', '09-01', '12-28'), { minLength: 1, maxLength: 4 })
  .map((days) => [...days].sort())

describe('periods', () => {
  it.each<readonly [PeriodKind, string, string, string, string]>([
    ['day', '2026-01-05', '2026-01-05', '2026-01-05', '2026-01-06'],
    ['week', '2026-01-01', '2026-W01', '2025-12-29', '2026-01-05'],
    ['week', '2027-01-01', '2026-W53', '2026-12-28', '2027-01-04'],
    ['month', '2024-02-29', '2024-02', '2024-02-01', '2024-03-01'],
    ['quarter', '2026-12-31', '2026-Q4', '2026-10-01', '2027-01-01'],
    ['half-year', '2026-06-30', '2026-H1', '2026-01-01', '2026-07-01'],
    ['year', '2026-06-30', '2026', '2026-01-01', '2027-01-01'],
    ['season', '2026-06-30', '2026-S1', '2026-01-01', '2027-01-01'],
  ])('the %s of %s is %s', (kind, day, id, first, next) => {
    expect(periodAt(kind, at(day))).toMatchObject({ kind, id, first, next })
  })

  it('a season of the institution may begin in one year and end in the next', () => {
    const two = ['03-01', '09-01']
    expect(periodAt('season', at('2026-01-15'), two)).toMatchObject({
      id: '2025-S2',
      first: '2025-09-01',
      next: '2026-03-01',
    })
    expect(periodAt('season', at('2026-03-01'), two)).toMatchObject({
      id: '2026-S1',
      first: '2026-03-01',
      next: '2026-09-01',
    })
  })

  it('begin and end at midnight in Shanghai', () => {
    const midnight = Date.UTC(2026, 0, 31, 16) as EpochMs
    expect(periodAt('month', midnight).id).toBe('2026-02')
    expect(periodAt('month', (midnight - 1) as EpochMs).id).toBe('2026-01')
  })

  it('each instant lies in exactly one of a kind, and the one before ends where it begins', () => {
    fc.assert(
      fc.property(kinds, instants, seasons, (kind, instant, of) => {
        const span = periodAt(kind, instant, of)
        expect(contains(span, instant)).toBe(true)
        expect(dayOf(span.fromMs, SHANGHAI)).toBe(span.first)
        const before = previousPeriod(span, of)
        expect(before.toMs).toBe(span.fromMs)
        expect(before.id < span.id || before.fromMs < span.fromMs).toBe(true)
        expect(before.id).not.toBe(span.id)
      }),
    )
  })

  it('those that have ended lie one behind the other', () => {
    fc.assert(
      fc.property(kinds, instants, fc.integer({ min: 0, max: 400 }), seasons, (kind, from, days, of) => {
        const to = (from + days * 86_400_000) as EpochMs
        const ended = periodsEnding(kind, from, to, of)
        for (const [i, span] of ended.entries()) {
          expect(span.toMs > from && span.toMs <= to).toBe(true)
          if (i > 0) expect(span.fromMs).toBe(ended[i - 1]?.toMs)
        }
        expect(periodAt(kind, to, of).fromMs).toBe(ended.at(-1)?.toMs ?? periodAt(kind, from, of).fromMs)
      }),
      { numRuns: 50 },
    )
  })
})
