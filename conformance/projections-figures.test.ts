import { type EventStore, millis, type Rules } from '@redress/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Views } from '../packages/projections/src/database/views.js'
import { databases, type Place } from '../packages/projections/test/support/databases.js'
import { answered } from './support/answers.js'
import { imported } from './support/projected.js'
import {
  type Counted,
  countedBy,
  dayOf,
  lastHolder,
  limitOf,
  monthOf,
  type Reckoned,
  sorted,
  workdays,
} from './support/reckoned.js'
import { realRecords } from './support/reckoned-sets.js'

/** Real records through the import and every read model, on both databases, beside figures made straight from the CSV. */

const REGULATION = 'government-service-centre'
const say = (line: string): void => void process.stdout.write(`${line}\n`)

describe.each(realRecords)('$name', (records) => {
  const all = records.reckoned()
  const asOf = millis(records.asOf as Parameters<typeof millis>[0])
  const [from, to] = records.years
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i)
  const dumps: Array<Awaited<ReturnType<Place['dump']>>> = []
  let made: { readonly store: EventStore; readonly rules: Rules }

  beforeAll(async () => {
    made = await imported(records)
  })

  describe.each(databases)('on $name', ({ newPlace }) => {
    let views: Views
    let place: Place

    beforeAll(async () => {
      place = newPlace()
      views = await answered(place.open({ ...made }))
      await answered(views.catchUp())
    })
    afterAll(() => views.close())

    /** An indicator month by month and unit by unit; a unit without any case in a month has no entry. */
    const series = async (clause: string): Promise<Counted> => {
      const months = await answered(
        views.indicators.series({
          indicator: `${REGULATION}/${clause}#1`,
          every: 'month',
          from: `${from}`,
          // What came in at the end of the last year falls due in the next.
          to: `${to + 1}`,
          asOf,
        }),
      )
      return new Map(
        months.flatMap(({ period, groups }) =>
          groups
            .filter(({ denominator }) => denominator > 0)
            .map(({ group, numerator, denominator, value }) => {
              if (value !== null && value.denominator > 1)
                expect(value.numerator * denominator).toBe(numerator * value.denominator)
              return [`${period.id} ${group['row.unit']}`, [numerator, denominator]] as const
            }),
        ),
      )
    }
    const counts = async (clause: string): Promise<Counted> =>
      new Map([...(await series(clause))].map(([key, [, denominator]]) => [key, [denominator, denominator]]))

    const monthAndUnit = (one: Reckoned): string => `${monthOf(one.received)} ${one.unit}`

    it('has every case once, with its day, unit, handovers and reopenings', async () => {
      const rows: unknown[] = []
      for (let after: string | undefined; ; ) {
        const page = await answered(views.register.list({ limit: 1_000, ...(after === undefined ? {} : { after }) }))
        rows.push(
          ...page.rows.map(({ complaint, received_day, unit, handovers, reopened }) => [
            complaint,
            received_day,
            unit,
            handovers,
            reopened,
          ]),
        )
        after = page.next
        if (after === undefined) break
      }
      const judged = all.map((one) => [
        one.id,
        dayOf(one.received),
        one.unit,
        Math.max(0, one.assigned - 1),
        one.reopened,
      ])
      expect(rows.map(String).sort()).toEqual(judged.map(String).sort())
    })

    it('counts what came in, per month and unit', async () => {
      expect(sorted(await counts('c920'))).toEqual(sorted(countedBy(all, monthAndUnit)))
    })

    it('counts what was reopened and what was passed on, per month and unit', async () => {
      expect(sorted(await series('c921'))).toEqual(sorted(countedBy(all, monthAndUnit, ({ reopened }) => reopened > 0)))
      expect(sorted(await series('c922'))).toEqual(sorted(countedBy(all, monthAndUnit, ({ assigned }) => assigned > 1)))
    })

    it.each([5, 15])('says what was done within %i working days, per month and unit', async (days) => {
      const judged = all.map((one) => ({ one, limit: limitOf(one, days, asOf) }))
      const decided = judged.filter(({ limit: { state } }) => state === 'met' || state === 'breached')
      const met = ({ limit: { state } }: (typeof judged)[number]) => state === 'met'
      const [byDue, byReceipt] = days === 5 ? ['c930', 'c940'] : ['c931', 'c941']
      expect(sorted(await series(byDue))).toEqual(
        sorted(countedBy(decided, ({ limit }) => `${limit.due.slice(0, 7)} ${limit.unit}`, met)),
      )
      expect(sorted(await series(byReceipt))).toEqual(
        sorted(countedBy(decided, ({ one, limit }) => `${monthOf(one.received)} ${limit.unit}`, met)),
      )
      say(`${records.name}: within ${days} working days ${decided.filter(met).length} of ${decided.length}`)
    })

    it('lists the cases behind a figure', async () => {
      const judged = all.filter(
        (one) => limitOf(one, 5, asOf).state === 'met' && dayOf(one.received).startsWith(`${to - 1}`),
      )
      const found: string[] = []
      for (let after: string | undefined; ; ) {
        const page = await answered(
          views.indicators.cases({
            indicator: `${REGULATION}/c940#1`,
            period: `${to - 1}`,
            asOf,
            part: 'numerator',
            limit: 700,
            ...(after === undefined ? {} : { after }),
          }),
        )
        expect(page.count).toBe(judged.length)
        found.push(...page.rows.map((row) => row.case))
        after = page.next
        if (after === undefined) break
      }
      expect([...found].sort()).toEqual(judged.map(({ id }) => id).sort())
    })

    it('has the limits of every case: due day, end, working days late', async () => {
      const wrong: unknown[] = []
      for (const one of all) {
        const clocks = await answered(views.sla.clocks(one.id))
        const product = clocks
          .filter(({ clause }) => clause === 'c905' || clause === 'c915')
          .map(({ clause, due_day, ended_ms, ending, workdays_late }) => [
            clause,
            due_day,
            ended_ms,
            ending,
            workdays_late,
          ])
        const judge = [5, 15].map((days) => {
          const { due, dueMs } = limitOf(one, days, asOf)
          const over = [one.ended, one.closed].filter((at) => at !== undefined).sort((a, b) => a - b)[0]
          const how = over === undefined ? null : over === one.ended ? 'discharged' : 'cancelled'
          return [
            days === 5 ? 'c905' : 'c915',
            due,
            over ?? null,
            how,
            over === undefined ? null : workdays(dueMs, over),
          ]
        })
        if (String(product) !== String(judge)) wrong.push({ id: one.id, product, judge })
      }
      expect(wrong).toEqual([])
    })

    it.each(years)(
      'adds up per unit for %i: received, reopened, passed on, answered, working days to the answer',
      async (year) => {
        const rows = await answered(views.assessment({ by: 'unit', period: `${year}`, asOf }))
        const product = rows
          .filter(({ received }) => received > 0)
          .map(({ who, received, reopened, handovers, answered: answers, workdaysToAnswer: { sum, count } }) =>
            [who, received, reopened, handovers, answers, sum, count].join(' '),
          )
        const ofYear = all.filter(({ received }) => dayOf(received).startsWith(`${year}`))
        const judge = [...new Set(ofYear.map(lastHolder))].map((unit) => {
          const own = ofYear.filter((one) => lastHolder(one) === unit)
          const sum = (of: (one: Reckoned) => number) => own.reduce((total, one) => total + of(one), 0)
          const answers = own.filter(({ answered: at }) => at !== undefined).length
          const days = sum(({ received, answered: at }) => (at === undefined ? 0 : workdays(received, at)))
          const passed = sum(({ assigned }) => Math.max(0, assigned - 1))
          return [unit, own.length, sum(({ reopened }) => reopened), passed, answers, days, answers].join(' ')
        })
        expect(product.sort()).toEqual(judge.sort())
      },
    )

    it('holds the same rows as the other database', async () => {
      dumps.push(await place.dump())
      const [one, other] = dumps
      if (other !== undefined)
        for (const table of Object.keys(other)) expect([table, one?.[table]]).toEqual([table, other[table]])
    })
  })
})
