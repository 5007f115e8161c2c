import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Notice } from '../src/index.js'
import { dayNumber, weekday } from '../src/index.js'
import { NOTICES } from '../src/notices/index.js'
import { STATUTES } from '../src/statutes.js'
import { CN, day, get } from './support.js'

const expand = (range: string): ReadonlyArray<string> => {
  const [from = '', to = from] = range.split('/')
  const first = dayNumber(day(from))
  return Array.from({ length: dayNumber(day(to)) - first + 1 }, (_, i) =>
    new Date((first + i) * 86_400_000).toISOString().slice(0, 10),
  )
}
const off = (notice: Notice): ReadonlyArray<string> => notice.off.flatMap(({ days }) => days.flatMap(expand))
const isWeekend = (text: string): boolean => weekday(day(text)) >= 6

/** Weekdays given off minus weekend days worked: what of the statute a notice hands out. */
const net = (offDays: ReadonlyArray<string>, work: ReadonlyArray<string>): number =>
  offDays.filter((d) => !isWeekend(d)).length - work.length

const amended = (year: number): { off: Set<string>; work: Set<string> } => {
  const state = { off: new Set<string>(), work: new Set<string>() }
  for (const notice of NOTICES.filter((n) => n.year === year)) {
    for (const d of (notice.withdraws ?? []).flatMap(expand)) {
      state.off.delete(d)
      state.work.delete(d)
    }
    for (const d of off(notice)) state.off.add(d)
    for (const d of notice.work) state.work.add(d)
  }
  return state
}

const legalDays = (year: number): number =>
  STATUTES.filter(({ inForce }) => inForce <= `${year}-01-01`).at(-1)?.legalDays ?? 0

const EXTRA: Readonly<Record<number, number>> = { 2015: 1, 2020: 2 }

describe.each(NOTICES.map((notice) => [notice.id, notice] as const))('notice %s', (_, notice) => {
  test('has the days off and the make-up days apart', () => {
    expect(off(notice).filter((d) => notice.work.includes(d))).toEqual([])
    expect(new Set(off(notice)).size).toBe(off(notice).length)
  })

  test('makes up on Saturdays and Sundays only', () => {
    expect(notice.work.filter((d) => !isWeekend(d))).toEqual([])
  })

  test('prints the weekdays that the calendar has', () => {
    for (const line of notice.printed ?? []) {
      const [month = '', ...days] = line.split(' ')
      for (const printed of days) {
        const text = `${month}-${printed.slice(0, -1).padStart(2, '0')}`
        expect(`${text} ${'一二三四五六日'[weekday(day(text)) - 1]}`).toBe(`${text} ${printed.slice(-1)}`)
      }
    }
  })

  test('gives as many days as it counts (共N天)', () => {
    const counted = notice.lengths ?? []
    expect(counted.length === 0 || counted.length === notice.off.length).toBe(true)
    for (const [i, says] of counted.entries())
      if (says !== null) expect([i, notice.off[i]?.days.flatMap(expand).length]).toEqual([i, says])
  })

  test('keeps to its year and the last days of the year before', () => {
    for (const d of [...off(notice), ...notice.work])
      expect(d >= `${notice.year - 1}-12-29` && d <= `${notice.year}-12-28`).toBe(true)
  })

  test('was issued before what it arranges was over', () => {
    if (notice.issued !== undefined) expect(notice.issued < `${notice.year}-12-31`).toBe(true)
  })
})

describe('the conservation law', () => {
  test.each(NOTICES.filter((n) => n.kind === 'annual').map((n) => [n.year, n] as const))(
    '%d: the annual notice gives the statutory days, no more and no less',
    (year, notice) => {
      expect(net(off(notice), notice.work)).toBe(legalDays(year))
    },
  )

  test.each(NOTICES.filter((n) => n.kind === 'annual').map((n) => n.year))('%d: so it is after amendments', (year) => {
    const { off: offDays, work } = amended(year)
    expect(net([...offDays], [...work])).toBe(legalDays(year) + (EXTRA[year] ?? 0))
  })
})

describe('the gates', () => {
  // Of 2001-2003 only the days are known; amendments print neither.
  const read = NOTICES.filter(({ kind, year }) => kind === 'annual' && year >= 2004)

  test.each(read.map((notice) => [notice.id, notice] as const))(
    'have something to hold %s against',
    (_, { printed, lengths }) => {
      expect((printed ?? []).length + (lengths ?? []).length).toBeGreaterThan(0)
    },
  )
})

describe('the notices together', () => {
  test('are the files in the folder, each by its name', () => {
    const folder = fileURLToPath(new URL('../src/notices', import.meta.url))
    const files = readdirSync(folder).filter((file) => file !== 'index.ts')
    expect(files).toEqual(NOTICES.map(({ id }) => `${id.toLowerCase().replace(/-0$/, '')}.ts`).sort())
  })

  test('leave no year out and stand in the order of issue', () => {
    const annual = NOTICES.filter((n) => n.kind === 'annual').map((n) => n.year)
    expect(annual).toEqual(Array.from({ length: annual.length }, (_, i) => 2001 + i))
    const issued = NOTICES.map((n) => n.issued ?? `${n.year - 1}-12-01`)
    expect(issued).toEqual([...issued].sort())
  })

  test('are what the calendar says of every day from 2001 to the end of the last year', () => {
    const years = NOTICES.filter((n) => n.kind === 'annual').map((n) => n.year)
    const states = years.map(amended)
    const offDays = new Set(states.flatMap((s) => [...s.off]))
    const work = new Set(states.flatMap((s) => [...s.work]))
    for (let n: number = dayNumber(CN.firstDay); n <= dayNumber(CN.certainUntil); n += 1) {
      const text = new Date(n * 86_400_000).toISOString().slice(0, 10)
      const kind = offDays.has(text) ? 'holiday' : work.has(text) ? 'make-up' : isWeekend(text) ? 'weekend' : 'workday'
      expect(get(CN.day(day(text)))).toMatchObject({
        day: text,
        kind,
        work: kind === 'workday' || kind === 'make-up',
        certain: true,
      })
    }
  })
})
