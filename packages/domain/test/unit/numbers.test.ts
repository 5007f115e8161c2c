import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rulesOf } from '../../src/complaint/rules.js'
import { millis } from '../../src/complaint/time.js'
import { commandTo, partyScenario, shanghai } from '../../src/testing/index.js'
import { numberText, periodOf, reservationOf, type UnitCommand, unit } from '../../src/unit/index.js'

const enrol = commandTo('unit', 'Enrol', { role: 'institution' }, { at: shanghai('2025-12-01') })
const given = (...commands: ReadonlyArray<UnitCommand>) => partyScenario(unit)(rulesOf([]), [enrol, ...commands])

type Reserve = Extract<UnitCommand, { readonly command: 'ReserveNumber' }>['data']
const monthly: Omit<Reserve, 'complaint'> = {
  scheme: 'test-rules/c27#1',
  format: '{yy}{MM}{seq:2+}',
  resets: 'month',
  start: 1,
}
const reserve = (complaint: string, at: string, series: Partial<Reserve> = {}) =>
  commandTo('unit', 'ReserveNumber', { ...monthly, complaint, ...series }, { at })
const numberOf = (outcome: ReturnType<typeof given>, complaint: string) =>
  reservationOf(outcome.state, monthly.scheme, complaint)?.number

describe('serial numbers', () => {
  it('follow one another, and begin anew with the period', () => {
    const outcome = given(
      reserve('a', shanghai('2026-01-30')),
      reserve('b', shanghai('2026-01-31', '23:59')),
      reserve('c', shanghai('2026-02-01', '00:00')),
      reserve('d', shanghai('2026-01-31')),
    )
    expect(['a', 'b', 'c', 'd'].map((complaint) => numberOf(outcome, complaint))).toEqual([
      '260101',
      '260102',
      '260201',
      '260103',
    ])
  })

  it('are told by the calendar of Shanghai, wherever the moment is written', () => {
    expect(numberOf(given(reserve('a', '2026-01-31T17:00:00Z')), 'a')).toBe('260201')
  })

  it('are given once to a complaint, however often it asks', () => {
    const outcome = given(
      reserve('a', shanghai('2026-01-30')),
      reserve('a', shanghai('2026-02-02')),
      reserve('b', shanghai('2026-01-31')),
    )
    expect(outcome.state.history?.length).toBe(3)
    expect([numberOf(outcome, 'a'), numberOf(outcome, 'b')]).toEqual(['260101', '260102'])
  })

  it('of one series know nothing of another', () => {
    const other = reserve('a', shanghai('2026-01-30'), {
      scheme: 'other',
      format: 'T{seq:3+}',
      resets: 'never',
      start: 100,
    })
    const outcome = given(reserve('a', shanghai('2026-01-30')), other)
    expect(reservationOf(outcome.state, 'other', 'a')).toMatchObject({ number: 'T100', period: 'all', seq: 100 })
    expect(numberOf(outcome, 'a')).toBe('260101')
  })

  it('need a format that tells them apart', () => {
    expect(given(reserve('a', shanghai('2026-01-30'), { format: '{yyyy}-{MM}' })).refusedBy).toEqual(['Impossible'])
  })

  it('are never taken back: one would be given twice, or be missing', () => {
    const first = given(reserve('a', shanghai('2026-01-30')))
    const event = first.state.history?.event.id ?? ''
    const annul = (annuls: boolean) =>
      commandTo('unit', 'Correct', { event, reason: '误取', annuls }, { at: shanghai('2026-01-31') })
    expect(given(reserve('a', shanghai('2026-01-30')), annul(true)).refusedBy).toEqual(['Impossible'])
    expect(given(reserve('a', shanghai('2026-01-30')), annul(false)).refusedBy).toEqual([])
  })

  it('are without gap and without double, in whatever order complaints ask', () => {
    const asks = fc.array(
      fc.record({ complaint: fc.integer({ min: 1, max: 30 }).map(String), month: fc.integer({ min: 1, max: 3 }) }),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(asks, (list) => {
        const { state } = given(
          ...list.map(({ complaint, month }, i) =>
            reserve(complaint, shanghai(`2026-0${month}-10`, `10:${String(i).padStart(2, '0')}`)),
          ),
        )
        const numbered = [...new Set(list.map(({ complaint }) => complaint))].map((complaint) =>
          reservationOf(state, monthly.scheme, complaint),
        )
        for (const period of ['2026-01', '2026-02', '2026-03']) {
          const numbers = numbered.flatMap((one) => (one?.period === period ? [one.seq] : []))
          expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, i) => i + 1))
        }
        expect(numbered.every((one) => one !== undefined)).toBe(true)
      }),
    )
  })
})

describe('the writing of a number', () => {
  const at = millis(shanghai('2026-03-09'))

  it.each([
    ['{yy}{MM}{seq:2+}', 7, '260307'],
    ['{yy}{MM}{seq:2+}', 123, '2603123'],
    ['TS-{yyyy}{MM}{dd}-{seq:4}', 12, 'TS-20260309-0012'],
    ['{seq}', 5, '5'],
    ['第{seq:3}号{other}', 5, '第005号{other}'],
  ])('%s of %s is %s', (format, seq, text) => {
    expect(numberText(format, seq, at)).toBe(text)
  })

  it.each([
    ['month', '2026-03'],
    ['year', '2026'],
    ['never', 'all'],
  ] as const)('the period of a series that resets each %s is %s', (resets, period) => {
    expect(periodOf(resets, at)).toBe(period)
  })
})
