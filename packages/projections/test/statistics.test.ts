import {
  type ComplaintEvent,
  clocksOf,
  type Dossier,
  dataOf,
  emptyDossier,
  eventsOf,
  stateAt,
  stepDossier,
  visitsOf,
} from '@redress/domain'
import { dayOf, type EpochMs, SHANGHAI } from '@redress/holidays'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BulletinCount, type BulletinRow, type Grouping, stretches } from '../src/index.js'
import { richHistories } from './histories.js'
import { append, caseOf, leftTag, ms, newStore, open, right } from './kit.js'
import { richRules } from './rich.js'
import { databases } from './support/databases.js'

const step = stepDossier(richRules)
const folded = (events: ReadonlyArray<ComplaintEvent>): Dossier =>
  events.reduce(step, emptyDossier(events[0]?.complaint ?? ''))

/** Each case moved some months on, so that they fall into several stretches. */
const moved = (events: ReadonlyArray<ComplaintEvent>, days: number): ReadonlyArray<ComplaintEvent> =>
  JSON.parse(
    JSON.stringify(events).replaceAll(/"(\d{4}-\d\d-\d\d)T/g, (_, day: string) => {
      const at = new Date(`${day}T00:00:00Z`)
      at.setUTCDate(at.getUTCDate() + days)
      return `"${at.toISOString().slice(0, 10)}T`
    }),
  ) as ReadonlyArray<ComplaintEvent>

const groupOf = (
  by: Grouping | undefined,
  { complaint, holdings }: Dossier,
  asOf: EpochMs,
): ReadonlyArray<string | null> => {
  if (by === undefined) return [null]
  if (by === 'unit') return [holdings.findLast(({ fromMs }) => fromMs <= asOf)?.unit ?? null]
  if (by === 'channel') return [complaint.channel ?? null]
  if (typeof by === 'object') {
    const values = [complaint.classes[by.class]].flat().filter((value) => value !== undefined)
    return values.length === 0 ? [null] : values.map(String)
  }
  return []
}

/** What a case counts for, said plainly. */
const countsOf = (dossier: Dossier, asOf: EpochMs): { readonly [C in BulletinCount]: boolean } & { level?: string } => {
  const { complaint } = dossier
  const happened = (type: string, fits = (_: ComplaintEvent) => true): boolean =>
    eventsOf(complaint).some(
      (event) =>
        event.type === type && !complaint.annulled.has(event.id) && ms(event.occurredAt) <= asOf && fits(event),
    )
  const answered = happened('Replied', (event) => dataOf(event)['stage'] === 'final')
  const late = clocksOf(dossier).some((clock) => clock.modality === 'must' && stateAt(clock, asOf) === 'breached')
  const answers = visitsOf(complaint).flatMap(({ event, answer }) =>
    answer !== undefined && ms(event.occurredAt) <= asOf && ms(answer.occurredAt) <= asOf ? [answer] : [],
  )
  const last = answers.at(-1)
  const level = last === undefined ? undefined : (dataOf(last)['details'] as { level?: string }).level
  return {
    received: true,
    answered,
    late,
    inTime: answered && !late,
    pending: !answered && !late,
    reopened: happened('Reopened'),
    revisited: happened('Revisited'),
    ...(level === undefined ? {} : { level }),
  }
}

const COUNTS = ['received', 'answered', 'late', 'inTime', 'pending', 'reopened', 'revisited'] as const
const month = (dossier: Dossier): string => dayOf(ms(dossier.complaint.receivedAt ?? ''), SHANGHAI).slice(0, 7)

describe.each(databases)('statistics in $name', ({ name, newPlace }) => {
  it('are what a plain calculation over the histories gives, and every number lists its cases', async () => {
    const grouping = fc.constantFrom<Grouping | undefined>(undefined, 'unit', 'channel', { class: 'gravity' })
    await fc.assert(
      fc.asyncProperty(
        richHistories(5),
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 5 }),
        fc.integer({ min: 0, max: 200 }),
        grouping,
        fc.boolean(),
        async (histories, shifts, days, by, monthly) => {
          const all = histories.map((events, i) => moved(events, shifts[i] ?? 0))
          const asOf = (ms('2026-01-05T12:00:00+08:00') + days * 86_400_000) as EpochMs
          const store = newStore()
          for (const events of all) await append(store, events)
          const views = await open(store, newPlace(), { rules: richRules })
          await right(views.catchUp())
          const asked = {
            from: '2026-01-01',
            to: '2027-01-01',
            asOf,
            ...(by === undefined ? {} : { by }),
            ...(monthly ? { each: 'month' as const } : {}),
          }
          const rows = await right(views.statistics.bulletin(asked))
          const cases = all
            .map(folded)
            .filter(({ complaint }) => ms(complaint.receivedAt ?? '') <= asOf)
            .flatMap((dossier) =>
              groupOf(by, dossier, asOf).map((group) => ({
                id: dossier.complaint.id,
                group,
                period: monthly ? month(dossier) : null,
                counts: countsOf(dossier, asOf),
              })),
            )
          const keys = new Set(cases.map(({ group, period }) => JSON.stringify([period, group])))
          expect(new Set(rows.map(({ group, period }) => JSON.stringify([period, group])))).toEqual(keys)
          const pairs = (list: ReadonlyArray<{ readonly group: unknown }>, id: 'id' | 'complaint') =>
            list.map((one) => JSON.stringify([(one as unknown as Record<string, unknown>)[id], one.group])).sort()
          for (const told of ['bulletinRows', 'bulletinGroups'] as const)
            expect(pairs(await right(views.statistics[told](asked)), 'complaint')).toEqual(pairs(cases, 'id'))
          for (const row of rows) {
            const own = cases.filter(({ group, period }) => group === row.group && period === row.period)
            for (const count of COUNTS) {
              const behind = own.filter(({ counts }) => counts[count]).map(({ id }) => id)
              expect([count, row[count]]).toEqual([count, behind.length])
              const listed = await right(
                views.statistics.bulletinCases({ ...asked, count, period: row.period, group: row.group }),
              )
              expect(listed).toEqual(behind.sort())
            }
            const levels = own.flatMap(({ counts }) => counts.level ?? [])
            expect(Object.values(row.satisfaction).reduce((a, b) => a + b, 0)).toBe(levels.length)
            expect(row.timeliness.value).toBe(row.inTime + row.late === 0 ? null : row.inTime / (row.inTime + row.late))
          }
          await views.close()
        },
      ),
      { numRuns: name === 'sqlite' ? 25 : 4, endOnFailure: name === 'postgres' },
    )
  }, 120_000)

  it('of months add up to those of quarters, half-years and the year, and of units to the whole', async () => {
    const store = newStore()
    for (let n = 0; n < 60; n++)
      await append(store, caseOf(n, (ms('2026-01-20T09:00:00+08:00') + n * 3 * 86_400_000) as EpochMs))
    const views = await open(store, newPlace())
    await right(views.catchUp())
    const asked = { from: '2026-01-01', to: '2027-01-01', asOf: ms('2026-12-31T12:00:00+08:00') }
    const totalOf = (rows: ReadonlyArray<BulletinRow>) =>
      COUNTS.map((count) => rows.reduce((sum, row) => sum + row[count], 0))
    const [whole] = await right(views.statistics.bulletin(asked))
    if (whole === undefined) throw new Error('nothing')
    expect(whole.received).toBe(60)
    for (const each of stretches)
      expect(totalOf(await right(views.statistics.bulletin({ ...asked, each })))).toEqual(totalOf([whole]))
    for (const by of ['unit', 'channel', 'kind', 'subject', 'respondent', 'outcome', { class: 'track' }] as const)
      expect(totalOf(await right(views.statistics.bulletin({ ...asked, by })))).toEqual(totalOf([whole]))
    await views.close()
  })
})

describe.each(databases)('what stands out, in $name', ({ newPlace }) => {
  /** Cases by day of receipt, complainant and subject. */
  const filled = async (given: ReadonlyArray<readonly [day: string, complainant: string, subject: string]>) => {
    const store = newStore()
    for (const [n, [day, complainant, subject]] of given.entries()) {
      const [first] = caseOf(n, ms(`${day}T09:00:00+08:00`), 1)
      if (first?.type !== 'Received') throw new Error('not received')
      const data = { ...first.data, complainant: { id: complainant }, subject: { kind: 'window', id: subject } }
      await append(store, [{ ...first, occurredAt: `${day}T09:00:00+08:00` as never, data }])
    }
    const views = await open(store, newPlace())
    await right(views.catchUp())
    return views
  }

  it('rises against its own past: more in the last window than on average before', async () => {
    const views = await filled([
      ...['2026-01-10', '2026-02-10', '2026-03-10'].map((day) => [day, 'p', 'steady'] as const),
      ...['2026-06-05', '2026-06-10', '2026-06-15', '2026-06-20'].map((day) => [day, 'p', 'new'] as const),
      ...['2026-04-01', '2026-06-10', '2026-06-15', '2026-06-20'].map((day) => [day, 'p', 'rising'] as const),
      ['2026-07-01', 'p', 'new'],
    ])
    const hot = await right(views.statistics.hotSpots({ by: 'subject', until: '2026-06-30', windows: 6 }))
    expect(hot).toEqual([
      { group: 'new', recent: 4, past: 0, times: { numerator: 24, denominator: 0, value: null } },
      { group: 'rising', recent: 3, past: 1, times: { numerator: 18, denominator: 1, value: 18 } },
    ])
    expect(await leftTag(views.statistics.hotSpots({ by: 'subject', until: '2026-06-30', days: 0 }))).toBe(
      'InvalidQuery',
    )
    await views.close()
  })

  it('repeats what was received not long before, be it before the time asked for', async () => {
    const views = await filled([
      ['2026-01-20', 'p-1', 's-1'],
      ['2026-02-10', 'p-1', 's-2'],
      ['2026-02-20', 'p-2', 's-2'],
      ['2026-03-25', 'p-1', 's-1'],
    ])
    const asked = { from: '2026-02-01', to: '2026-04-01' }
    expect(await right(views.statistics.repeats({ by: 'complainant', ...asked }))).toEqual({
      share: { numerator: 1, denominator: 3, value: 1 / 3 },
      cases: [{ complaint: 'c-1', same: 'p-1', of: 'c-0', days: 21 }],
    })
    expect((await right(views.statistics.repeats({ by: 'subject', ...asked, within: 70 }))).cases).toEqual([
      { complaint: 'c-3', same: 's-1', of: 'c-0', days: 64 },
      { complaint: 'c-2', same: 's-2', of: 'c-1', days: 10 },
    ])
    expect((await right(views.statistics.repeats({ by: 'respondent', ...asked }))).share.value).toBeNull()
    await views.close()
  })
})
