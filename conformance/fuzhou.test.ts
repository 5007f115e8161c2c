import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  type Assessment,
  answered,
  type Board,
  type Clock,
  type Explained,
  loggedEvents,
  type Trail,
  wholeBoard,
  withAnswers,
} from './support/answers.js'
import { restingOn } from './support/calendar.js'
import { column, sharedRows } from './support/csv.js'
import { plus } from './support/days.js'
import { AS_OF, FUZHOU, figuresOf, type Judged, judgedRows } from './support/fuzhou.js'
import { ask, copied, ownFolder, run, sizeOf, start } from './support/redress.js'

const rows = judgedRows()
const data = ownFolder()
const tables = copied(FUZHOU)
const importing = (into: string): ReadonlyArray<string> => [
  'import',
  join(tables, 'fuzhou_12345_rivers.csv'),
  '--mapping',
  'examples/imports/fuzhou-12345.yaml',
  '--regulation',
  'government-service-centre',
  '--json',
  '--data',
  into,
]
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const count = (of: (row: Judged) => boolean): number => rows.filter(of).length

const ANSWER_CLAUSES = new Set(['5书面', '5复杂'])

/** The clocks of the two answer limits that apply, by complaint. */
const answerClocks = <C extends Clock>(clocks: ReadonlyArray<C>): ReadonlyMap<string, ReadonlyArray<C>> => {
  const byComplaint = new Map<string, C[]>()
  for (const clock of clocks)
    if (ANSWER_CLAUSES.has(clock.ref) && clock.state !== 'inapplicable')
      byComplaint.set(clock.complaint, [...(byComplaint.get(clock.complaint) ?? []), clock])
  return byComplaint
}

const ofBoard = ({ ref, clause, dueDay, state, workdaysLate, unit, provisional }: Clock) => ({
  ref,
  clause,
  dueDay,
  state,
  workdaysLate,
  unit,
  provisional,
})
const judged = ({ ref, clause, due, state, workdaysLate, unit }: Judged) => ({
  ref,
  clause,
  dueDay: due,
  state,
  workdaysLate,
  unit,
  provisional: false,
})

describe('what the register says', () => {
  it('has 1,203 rows, 106 of them with two or more departments, one without a reply', () => {
    expect(rows.length).toBe(1203)
    expect(count(({ clause }) => clause === 'c17')).toBe(106)
    expect(rows.filter(({ replied }) => replied === undefined).map(({ id }) => id)).toEqual(['FZ0219'])
  })

  it('gives dates whose distance is the 回复时长天 beside them', () => {
    const wrong = sharedRows(FUZHOU).filter((row) => {
      const replied = column(row, '最终回复日期')
      return replied !== '' && plus(column(row, '诉求日期'), Number(column(row, '回复时长天'))) !== replied
    })
    expect(wrong).toEqual([])
  })

  it('prints the judge, for the record', () => {
    say(`met ${count(({ state }) => state === 'met')}, breached ${count(({ state }) => state === 'breached')}`)
    say(
      `limits with a day that a notice names: ${count(({ days }) => days.some(({ notice }) => notice !== undefined))}`,
    )
    expect(count(({ state }) => state === 'met') + count(({ state }) => state === 'breached')).toBe(1203)
  })
})

describe('what Redress says of it', () => {
  let board: Board

  beforeAll(async () => {
    await run(importing(data))
    board = await wholeBoard(data, AS_OF)
  })

  it('board: clause, due day, state, working days late, unit of every complaint', () => {
    const clocks = answerClocks(board.clocks)
    const wrong = rows
      .map((row) => ({ id: row.id, product: (clocks.get(row.id) ?? []).map(ofBoard), judge: [judged(row)] }))
      .filter(({ product, judge }) => JSON.stringify(product) !== JSON.stringify(judge))
    expect(wrong).toEqual([])
    expect(new Set(board.clocks.map(({ complaint }) => complaint)).size).toBe(rows.length)
    expect(clocks.size).toBe(rows.length)
    say(`board: ${rows.length - wrong.length} of ${rows.length} agree`)
  })

  it('explain: every counted and skipped day with its reason and the notice it rests on', async () => {
    const wrong: unknown[] = []
    await withAnswers(data, async ({ answers }) => {
      for (const row of rows) {
        const explained = await answered(answers.explain(row.id, AS_OF))
        const [clock, ...others] = explained.clocks.filter(
          (c) => ANSWER_CLAUSES.has(c.ref) && c.state !== 'inapplicable',
        )
        const [first, ...days] = clock?.days ?? []
        const product = {
          ...(clock === undefined ? undefined : ofBoard(clock)),
          others: others.length,
          first: `${first?.day} ${first?.counted} ${first?.why}`,
          days: days.map(({ day, counted, ordinal, why, notice }) => ({ day, counted, ordinal, why, notice })),
          notices: clock?.notices,
        }
        const judge = {
          ...judged(row),
          others: 0,
          first: `${row.received} false start-day-excluded`,
          days: row.days,
          notices: restingOn(row.days.map(({ day }) => day)),
        }
        if (JSON.stringify(product) !== JSON.stringify(judge)) wrong.push({ id: row.id, product, judge })
      }
    })
    expect(wrong).toEqual([])
    const days = rows.reduce((sum, row) => sum + row.days.length, 0)
    say(`explain: ${rows.length - wrong.length} of ${rows.length} agree, ${days} days with their reasons`)
  })

  it('explain FZ0001 on the command line says the same', async () => {
    const { clocks } = await ask<Explained>(data, 'explain', 'FZ0001', '--as-of', AS_OF)
    const clock = answerClocks(clocks).get('FZ0001')?.[0]
    expect(clock?.ref).toBe('5书面')
    expect(clock?.days.map(({ day, counted, why }) => `${day} ${counted} ${why}`)).toEqual([
      '2020-09-03 false start-day-excluded',
      '2020-09-04 true workday',
      '2020-09-05 false weekend',
      '2020-09-06 false weekend',
      '2020-09-07 true workday',
    ])
  })

  it('trail FZ0001: received, answered; the reply ended the limit of clause 5书面, and none that never ran', async () => {
    const { entries } = await ask<Trail>(data, 'trail', 'FZ0001')
    expect(entries[0]?.type).toBe('Received')
    expect(entries[0]?.occurredAt.slice(0, 10)).toBe('2020-09-03')
    const answer = entries.find(({ type, variant }) => type === 'Replied' && variant === 'final')
    expect(answer?.occurredAt.slice(0, 10)).toBe('2020-09-09')
    const ended = answer?.clocks.filter(({ effect }) => effect === 'discharged').map(({ ref }) => ref)
    expect(ended).toEqual(['5书面'])
  })

  it.each([2016, 2017, 2018, 2019, 2020])('assessment --by unit --period %i: the figures of the CSV', async (year) => {
    const asked = ['assessment', '--by', 'unit', '--period', `${year}`, '--as-of', AS_OF]
    const product = (await ask<Assessment>(data, ...asked)).rows
      .filter(({ received, must }) => received + must.met + must.breached > 0)
      .map(({ who, received, answered, workdaysToAnswer, must, onTime }) => ({
        unit: who,
        received,
        answered,
        workdaysToAnswer,
        met: must.met,
        breached: must.breached,
        onTime: `${onTime.numerator}/${onTime.denominator}`,
      }))
    // Nobody in the register revisits: the revisit of clause 8 is breached wherever its ten working days are over.
    const judge = [...figuresOf(rows, year)].map(
      ([unit, { received, answered, workdays, met, breached, unrevisited }]) => ({
        unit,
        received,
        answered,
        workdaysToAnswer: { sum: workdays, count: answered },
        met,
        breached: breached + unrevisited,
        onTime: `${met}/${met + breached + unrevisited}`,
      }),
    )
    const byUnit = <U extends { readonly unit: string | null }>(list: ReadonlyArray<U>) =>
      [...list].sort((a, b) => (`${a.unit}` < `${b.unit}` ? -1 : 1))
    expect(byUnit(product)).toEqual(byUnit(judge))
  })

  it('the board agrees with the CSV unit by unit: received, answered, met, breached in 2018', () => {
    const clocks = answerClocks(board.clocks)
    for (const [unit, figures] of figuresOf(rows, 2018)) {
      const of2018 = rows.filter((row) => row.unit === unit && row.received.startsWith('2018'))
      const states = of2018.flatMap(({ id }) => (clocks.get(id) ?? []).map(({ state }) => state))
      expect(states.filter((state) => state === 'met').length, unit).toBe(figures.met)
      expect(states.filter((state) => state === 'breached').length, unit).toBe(figures.breached)
      say(
        `2018 ${unit}: received ${figures.received}, answered ${figures.answered}, met ${figures.met}, breached ${figures.breached}`,
      )
    }
  })

  it('importing a second time adds nothing', async () => {
    const before = await loggedEvents(data)
    await run(importing(data))
    expect(await loggedEvents(data)).toEqual(before)
    expect(await wholeBoard(data, AS_OF)).toEqual(board)
  })

  it('killed half-way and run again equals one go', async () => {
    const { folder, complaints } = await killedHalfWay()
    say(`killed with ${complaints} of ${rows.length} complaints in the log`)
    await run(importing(folder))
    expect(await wholeBoard(folder, AS_OF)).toEqual(board)
    const inOneGo = (await loggedEvents(data)).map((event) => JSON.stringify(event))
    expect((await loggedEvents(folder)).map((event) => JSON.stringify(event)).sort()).toEqual(inOneGo.sort())
  })
})

/** An import killed after it has written some: an earlier or a later moment is tried when it was none or all. */
const killedHalfWay = async (): Promise<{ readonly folder: string; readonly complaints: number }> => {
  const full = sizeOf(data)
  for (const share of [0.15, 0.3, 0.1, 0.2, 0.5, 0.05]) {
    const folder = ownFolder()
    const { ended, kill } = start(importing(folder))
    const watch = setInterval(() => {
      if (sizeOf(folder) > full * share) kill()
    }, 2)
    const { signal } = await ended
    clearInterval(watch)
    if (signal !== 'SIGKILL') continue
    const complaints = (await loggedEvents(folder)).filter(({ type }) => type === 'Received').length
    if (complaints > 0 && complaints < rows.length) return { folder, complaints }
  }
  throw new Error('no import could be killed between its first and its last complaint')
}
