import { calendar, type Day, type DayInfo, type Either, parseDay, type WorkingCalendar } from '@redress/holidays'
import { describe, expect, it } from 'vitest'
import { FIRST, JudgesCalendar, knownOn, LAST, notices } from './support/calendar.js'
import { plus, span, type Ymd } from './support/days.js'

const right = <E, A>(either: Either<E, A>): A => {
  if (either._tag === 'Left') throw new Error(JSON.stringify(either.left))
  return either.right
}
const day = (text: Ymd): Day => right(parseDay(text))

const product = calendar('CN')
const judge = new JudgesCalendar()
const DAYS = span(FIRST, LAST)
const say = (line: string): void => void process.stdout.write(`${line}\n`)

const verdict = ({ kind, work, notice }: Pick<DayInfo, 'kind' | 'work'> & { readonly notice?: string | undefined }) =>
  `${kind} ${work ? 'worked' : 'off'} by ${notice ?? 'the weekday'}`

/** Days on which the product says something else than the notices. */
const disagreements = (of: WorkingCalendar, by: JudgesCalendar, days: ReadonlyArray<Ymd>): ReadonlyArray<string> =>
  days
    .map((text) => ({ text, theirs: verdict(right(of.day(day(text)))), ours: verdict(by.day(text)) }))
    .filter(({ theirs, ours }) => theirs !== ours)
    .map(({ text, theirs, ours }) => `${text}: product ${theirs}, notices ${ours}`)

describe('the product calendar against the texts of the notices', () => {
  it('says the same of every day: worked or not, of what kind, by which notice', () => {
    expect(disagreements(product, judge, DAYS)).toEqual([])
    say(`${DAYS.length} of ${DAYS.length} days agree`)
  })

  it('is certain up to 28 December of the last year with a notice, and no further', () => {
    const uncertain = DAYS.filter((text) => !right(product.day(day(text))).certain)
    expect(uncertain).toEqual(['2026-12-29', '2026-12-30', '2026-12-31'])
  })

  it.each([1, 2, 5, 15, 60, -1, -2, -5, -15, -60])('adds %i working days to any day as walking does', (n) => {
    const wrong: string[] = []
    let compared = 0
    for (const text of DAYS) {
      const ours = judge.add(text, n)
      if (ours < FIRST || ours > LAST) continue
      compared++
      const theirs = right(product.addWorkdays(day(text), n)).day
      if (theirs !== ours) wrong.push(`${text} + ${n}: product ${theirs}, notices ${ours}`)
    }
    expect(wrong).toEqual([])
    say(`addWorkdays ${n}: ${compared} agree`)
  })

  it('counts working days between any day and others near and far as walking does', () => {
    const wrong: string[] = []
    let compared = 0
    for (const from of DAYS)
      for (const distance of [0, 1, 2, 3, 7, 10, 30, 100, 400]) {
        const to = plus(from, distance)
        if (to > LAST) continue
        const there = judge.count(from, to)
        compared += 2
        const theirs = [
          right(product.countWorkdays(day(from), day(to))).days,
          right(product.countWorkdays(day(to), day(from))).days,
        ]
        // `0 - there`: the negative of nothing is 0, not -0.
        if (theirs[0] !== there || theirs[1] !== 0 - there)
          wrong.push(`${from} .. ${to}: product ${theirs}, notices ${there}`)
      }
    expect(wrong).toEqual([])
    say(`countWorkdays: ${compared} agree`)
  })

  // 28 December: what the next notice may rewrite was not known then.
  it.each(
    notices
      .filter(({ kind }) => kind === 'amendment')
      .map(({ id, year, issued }) => ({ id, year, issued: issued ?? '' })),
  )('knew only the annual notice of $year before $issued ($id), and the amendment from then on', ({ year, issued }) => {
    const yearDays = span(`${year}-01-01`, `${year}-12-28`)
    const eve = plus(issued, -1)
    const before = new JudgesCalendar(knownOn(eve))
    expect(disagreements(product.asOf(day(eve)), before, yearDays)).toEqual([])
    expect(disagreements(product.asOf(day(issued)), new JudgesCalendar(knownOn(issued)), yearDays)).toEqual([])
    expect(yearDays.filter((text) => before.day(text).work !== judge.day(text).work)).not.toEqual([])
  })

  it('knew nothing of a year before its notice was issued', () => {
    for (const { year, issued, kind } of notices) {
      if (issued === null || kind === 'amendment') continue
      const before = product.asOf(day(plus(issued, -1)))
      expect(right(before.day(day(`${year}-05-01`))).certain, `${year} before ${issued}`).toBe(false)
      expect(right(product.asOf(day(issued)).day(day(`${year}-05-01`))).certain, `${year} on ${issued}`).toBe(true)
    }
  })
})
