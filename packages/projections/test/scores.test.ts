import { type AnyEvent, type LedgerLine, ledgerOf, periodAt, readingOf, scoresOf, tallied } from '@redress/domain'
import { arbitraryLawfulHistory } from '@redress/domain/testing'
import type { EpochMs } from '@redress/holidays'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appendAny, eventIn, figureRules, haveOwnIds, recordedAt, registerOf, tickingStore } from './figures-kit.js'
import { ms, open, right } from './kit.js'
import { databases } from './support/databases.js'

const schemes = figureRules.current.flatMap((regulation) => regulation.schemes)
const people = ['u-1', 'u-2', 'agent-1', 'a-1']

/** The month of an agent is closed: what it came to stays. */
const closing = (who: string, n: number, period: string, day: string): AnyEvent =>
  eventIn('agent', who, n, `${day}T10:00:00+08:00`, 'ActRecorded', {
    act: 'assessment-confirmed',
    details: { scheme: 'c30', period },
  })

const renamed = (events: ReadonlyArray<AnyEvent>): ReadonlyArray<AnyEvent> =>
  events.map((event) =>
    event.type === 'Received'
      ? ({ ...event, data: { ...event.data, respondent: { person: 'a-1', unit: 'desk' } } } as AnyEvent)
      : event,
  )

const arbitraryLog = fc
  .tuple(
    arbitraryLawfulHistory(figureRules, { complaint: 'c-1' }),
    arbitraryLawfulHistory(figureRules, { complaint: 'c-2' }),
    arbitraryLawfulHistory(figureRules, { complaint: 'c-3', watched: true }),
    fc.subarray(
      people.flatMap((who, i) => [
        closing(who, 2 * i, '2026-01', '2026-02-05'),
        closing(who, 2 * i + 1, '2026-02', '2026-03-05'),
      ]),
    ),
  )
  .map(([one, two, three, closings]) => [
    ...renamed(one.events),
    ...renamed(two.events),
    ...closings,
    ...renamed(three.events),
  ])

const moment = fc.integer({
  min: ms('2026-01-06T00:00:00+08:00'),
  max: ms('2026-09-01T00:00:00+08:00'),
}) as fc.Arbitrary<never>
const placed = (line: LedgerLine): string => `${line.scheme} ${line.version} ${line.period?.id ?? ''}`

describe.each(databases)('on $name', ({ name, newPlace }) => {
  const numRuns = name === 'sqlite' ? 25 : 4

  it('scores are what the domain makes of the same events, as of any moment, as known at any other', async () => {
    let lines = 0
    await fc.assert(
      fc.asyncProperty(
        arbitraryLog,
        moment,
        fc.option(fc.nat(40), { nil: undefined }),
        moment,
        async (log, asOf: EpochMs, known, within) => {
          fc.pre(haveOwnIds(log))
          const store = tickingStore()
          await appendAny(store, log)
          const views = await open(store, newPlace(), { rules: figureRules, batch: 7 })
          await right(views.catchUp())
          const counted = log.filter((event, n) => ms(event.occurredAt) <= asOf && (known === undefined || n <= known))
          const register = registerOf(figureRules, counted)
          const reading = readingOf(figureRules, register, asOf)
          const when = { asOf, ...(known === undefined ? {} : { knownAt: recordedAt(known) }) }
          for (const scheme of schemes) {
            const period = periodAt(scheme.period ?? 'month', within, scheme.seasons)
            const answer = await right(views.scores.of({ ...when, scheme: scheme.id, period: period.id }))
            expect(answer.scores.map(({ score }) => score)).toEqual(scoresOf(reading)(scheme, period))
          }
          const ledger = ledgerOf(figureRules)([
            ...register.dossiers.map(({ complaint }) => complaint),
            ...(register.streams ?? []),
          ])
          lines += ledger.length
          for (const who of new Set(ledger.flatMap(({ charged }) => charged ?? []))) {
            const own = ledger.filter(({ charged, scope }) => charged === who && scope === 'agent')
            const { entries } = await right(views.scores.entries({ ...when, scope: 'agent', who, limit: 1_000 }))
            expect(entries.map(({ running: _, ...line }) => line)).toEqual(own)
            for (const [i, { running }] of entries.entries()) {
              const before = own.slice(0, i + 1).filter((line) => placed(line) === placed(own[i] as LedgerLine))
              expect(running).toEqual(tallied(before))
            }
          }
          await views.close()
        },
      ),
      { numRuns },
    )
    expect(lines).toBeGreaterThan(numRuns)
  }, 120_000)

  it('the ledger of a case as it stands now is what the domain makes of it alone', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryLawfulHistory(figureRules), async ({ events }) => {
        const store = tickingStore()
        await appendAny(store, renamed(events))
        const place = newPlace()
        const views = await open(store, place, { rules: figureRules })
        await right(views.catchUp())
        const [dossier] = registerOf(figureRules, renamed(events)).dossiers
        const expected = dossier === undefined ? [] : ledgerOf(figureRules)([dossier.complaint])
        const rows = await place.sql<{ line: string; charged: string | null; status: string; period: string | null }>(
          'SELECT line, charged, status, period FROM ledger ORDER BY ordinal',
        )
        expect(rows).toEqual(
          expected.map(({ id, charged = null, status, period }) => ({
            line: id,
            charged,
            status,
            period: period?.id ?? null,
          })),
        )
        await views.close()
      }),
      { numRuns },
    )
  }, 120_000)
})
