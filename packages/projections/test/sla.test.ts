import {
  type ClockState,
  type Complaint,
  type ComplaintCommand,
  type ComplaintEvent,
  clockStates,
  clocksOf,
  type Dossier,
  decide,
  emptyDossier,
  evolveAll,
  type Rules,
  stateAt,
  stepDossier,
} from '@redress/domain'
import { arbitraryHistory, arbitraryLawfulHistory, command, type Lawful } from '@redress/domain/testing'
import { type EpochMs, formatInstant, type Instant, SHANGHAI } from '@redress/holidays'
import fc from 'fast-check'
import { isLeft } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { Views } from '../src/database/views.js'
import { isListed } from '../src/sla/clock-row.js'
import { countsSql } from '../src/sla/counts-sql.js'
import { append, caseOf, ms, newStore, open, right, rules } from './kit.js'
import { richRules } from './rich.js'
import { compiler, stateAtText } from './state-text.js'
import { databases, type Place } from './support/databases.js'

const folded = (events: ReadonlyArray<ComplaintEvent>, under: Rules = rules): Dossier =>
  events.reduce((dossier, event) => stepDossier(under)(dossier, event), emptyDossier(events[0]?.complaint ?? ''))

/** Moments at which a state may change, and those just before and after. */
const edges = (dossier: Dossier): ReadonlyArray<EpochMs> =>
  [
    ...new Set(
      clocksOf(dossier)
        .flatMap((c) => [
          ...[c.startedMs, c.due?.ms, c.endedMs, c.overtakenMs, c.breachedMs, c.knownMs, c.opensMs, c.warnMs],
          ...(c.suspensions ?? []).flatMap(({ fromMs, toMs }) => [fromMs, toMs]),
        ])
        .flatMap((at) => (at === undefined ? [] : [at - 1, at, at + 1])),
    ),
  ] as EpochMs[]

const rulesOf = { service: rules, rich: richRules } as const
interface Case {
  readonly under: keyof typeof rulesOf
  readonly events: ReadonlyArray<ComplaintEvent>
}

/** A complaint under the regulation, followed by whatever may happen in whatever order. */
const histories: fc.Arbitrary<Case> = fc
  .tuple(fc.nat(30), fc.nat(8), arbitraryHistory('x'))
  .map(([n, length, more]) => {
    const ordinary = caseOf(n, undefined, length + 1)
    const complaint = `c-${n}`
    const odd = more
      // Where it would migrate to is not loaded, which parks it: see the tests of the runtime.
      .filter(({ type }) => type !== 'Received' && type !== 'Migrated')
      .map((event, i) => ({ ...event, complaint, id: `${complaint}:odd:${i}` }))
    return { under: 'service', events: [...ordinary, ...odd] }
  })

const [id, reason] = ['rich-rules', 'r']
/** What seldom comes about by chance. */
const seldom = [
  command('Suspend', { clocks: ['c01', 'c09'], reason: 'appraisal' }),
  command('Suspend', { clocks: ['c02'], reason: 'appraisal' }),
  command('Resume', { clocks: ['c01'] }),
  command('Extend', { clocks: ['c01'], newDueAt: '2026-02-10T23:59:59.999+08:00' as Instant, reason }),
  command('FollowUp', { purpose: 'track' }),
  command('Classify', { class: { gravity: 'minor' } }),
  command('Classify', { class: { gravity: 'major' } }),
  command('Migrate', { from: [{ id, version: '1' }], to: [{ id, version: '2' }], reason }),
]

/** A case goes on: at each step a command some hours later, where the rules let it. */
const goingOn = (
  { complaint, events }: Lawful,
  steps: ReadonlyArray<readonly [command: ComplaintCommand, hours: number]>,
): ReadonlyArray<ComplaintEvent> => {
  let [state, all, now]: [Complaint, ReadonlyArray<ComplaintEvent>, number] = [
    complaint,
    events,
    complaint.latestMs ?? 0,
  ]
  for (const [said, hours] of steps) {
    now += hours * 3_600_000
    const occurredAt = formatInstant(now as EpochMs, SHANGHAI)
    const decided = decide(richRules)({ ...said, id: `seldom-${all.length}`, occurredAt })(state)
    if (isLeft(decided)) continue
    all = [...all, ...decided.right]
    state = evolveAll(state, decided.right)
  }
  return all
}

/** A complaint under rules whose clocks stand still, warn and open each other; now and then it migrates. */
const richHistories: fc.Arbitrary<Case> = fc
  .tuple(
    arbitraryLawfulHistory(richRules, { watched: true, maxLength: 8 }),
    fc.array(fc.tuple(fc.constantFrom(...seldom), fc.integer({ min: 0, max: 60 })), { maxLength: 5 }),
  )
  .map(([lawful, steps]) => ({ under: 'rich', events: goingOn(lawful, steps) }))

/** The states in which clocks of such a complaint are at some moment; `opened` of those that another clock opened. */
const statesOf = ({ events, under }: Case): ReadonlyArray<string> => {
  const dossier = folded(events, rulesOf[under])
  return edges(dossier).flatMap((at) =>
    clocksOf(dossier).flatMap((clock) => {
      const state = stateAt(clock, at)
      return clock.openedBy === undefined ? [state] : [state, `opened ${state}`]
    }),
  )
}

describe.each(databases)('a clock row in $name', ({ name, newPlace }) => {
  const numRuns = name === 'sqlite' ? 60 : 15
  it('gives in SQL the very state that the domain gives, at any moment', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(histories, richHistories),
        fc.array(fc.integer({ min: 1_451_606_400_000, max: 1_830_000_000_000 }), { maxLength: 5 }),
        async ({ events, under }, moments) => {
          const store = newStore()
          await append(store, events)
          const place = newPlace()
          const views = await open(store, place, { rules: rulesOf[under] })
          await right(views.catchUp())
          expect(await right(views.parked)).toEqual([])
          const dossier = folded(events, rulesOf[under])
          const listed = clocksOf(dossier).filter(isListed)
          for (const at of [...edges(dossier), ...(moments as EpochMs[])]) {
            const rows = await place.sql<{
              clock: string
              state: ClockState
              final: string
              settled_ms: number | null
            }>(`SELECT clock, ${stateAtText(at)} AS state, final, settled_ms FROM clock ORDER BY ordinal`)
            expect(rows.map(({ clock, state }) => [clock, state])).toEqual(
              listed.map((clock) => [clock.id, stateAt(clock, at)]),
            )
            for (const row of rows)
              if (row.settled_ms !== null && row.settled_ms <= at) expect(row.state).toBe(row.final)
            const begun = rows.filter((_, i) => (listed[i]?.startedMs ?? 0) <= at)
            const { states } = await right(views.sla.counts(at))
            for (const state of clockStates)
              if (state !== 'inapplicable')
                expect([state, states[state]]).toEqual([state, begun.filter((row) => row.state === state).length])
          }
          await views.close()
          // What is not listed does not count at any moment.
          for (const clock of clocksOf(dossier).filter((c) => !isListed(c)))
            for (const at of edges(dossier)) expect(['inapplicable', 'cancelled']).toContain(stateAt(clock, at))
        },
      ),
      { numRuns },
    )
  }, 120_000)

  it('is tried in every state, of clocks that other clocks opened, too', () => {
    const seen = new Set(fc.sample(richHistories, { numRuns: 400, seed: 7 }).flatMap(statesOf))
    const opened = ['inapplicable', 'running', 'met', 'breached'].map((state) => `opened ${state}`)
    expect([...clockStates, ...opened].filter((state) => !seen.has(state))).toEqual([])
  })

  it('says who owes it, what stopped, prolonged, opened and lifted it', async () => {
    await fc.assert(
      fc.asyncProperty(richHistories, async ({ events, under }) => {
        const store = newStore()
        await append(store, events)
        const views = await open(store, newPlace(), { rules: rulesOf[under] })
        await right(views.catchUp())
        const clocks = clocksOf(folded(events, rulesOf[under]))
        for (const row of await right(views.sla.clocks(events[0]?.complaint ?? ''))) {
          const clock = clocks.find(({ id }) => id === row.clock)
          const standing = clock?.suspensions?.find(({ toMs }) => toMs === undefined)
          const granted = clock?.prolongations?.at(-1)
          expect(row).toMatchObject({
            owed_by: clock?.owedBy ?? null,
            opened_by: clock?.openedBy ?? null,
            opened_by_clause: clocks.find(({ id }) => id === clock?.openedBy)?.clause ?? null,
            lifted_by: clock?.liftedBy ?? null,
            suspended_at: standing?.from ?? null,
            suspended_for: standing === undefined ? null : JSON.stringify(standing.reasons),
            prolonged_at: granted?.at ?? null,
            prolonged_by: granted?.actor ?? null,
          })
        }
        await views.close()
      }),
      { numRuns: Math.ceil(numRuns / 2) },
    )
  })
})

describe.each(databases)('in $name', ({ name, newPlace }) => {
  const N = 60
  const filled = async (): Promise<{ views: Views; place: Place }> => {
    const store = newStore()
    await append(store, Array.from({ length: N }, (_, n) => caseOf(n, undefined, n % 6 === 0 ? 4 : 8)).flat())
    const place = newPlace()
    const views = await open(store, place)
    await right(views.catchUp())
    return { views, place }
  }

  const moments = [
    '2026-01-04',
    '2026-01-06',
    '2026-01-07',
    '2026-01-12',
    '2026-01-20',
    '2026-02-10',
    '2026-06-01',
  ].map((day) => ms(`${day}T12:00:00+08:00`))

  describe('the board', () => {
    it('shows what is open as of a moment, earliest due first, with working days left', async () => {
      const { views } = await filled()
      const dossiers = Array.from({ length: N }, (_, n) => folded(caseOf(n, undefined, n % 6 === 0 ? 4 : 8)))
      for (const asOf of moments) {
        const rows = await right(views.sla.board({ asOf, limit: 1000 }))
        const expected = dossiers.flatMap((dossier) =>
          clocksOf(dossier).filter(
            (c) =>
              isListed(c) &&
              c.startedMs <= asOf &&
              (c.endedMs === undefined || c.endedMs > asOf) &&
              stateAt(c, asOf) !== 'inapplicable',
          ),
        )
        expect(rows.map(({ clock }) => clock).sort()).toEqual(expected.map(({ id }) => id).sort())
        const due = rows.map(({ due_ms }) => due_ms ?? Number.MAX_VALUE)
        expect(due).toEqual([...due].sort((a, b) => a - b))
        for (const row of rows) {
          expect(row.open).toBe(1)
          if (row.state === 'running' && row.workdays_left !== null) expect(row.workdays_left).toBeGreaterThanOrEqual(0)
        }
        const few = await right(views.sla.board({ asOf, limit: 7 }))
        expect(few.map(({ due_ms }) => due_ms)).toEqual(rows.slice(0, 7).map(({ due_ms }) => due_ms))
      }
      await views.close()
    })

    it('adds up to the counts, with the ended ones', async () => {
      const { views } = await filled()
      for (const asOf of moments) {
        const rows = await right(views.sla.board({ asOf, all: true, limit: 1000 }))
        const { states, clauses } = await right(views.sla.counts(asOf))
        for (const [state, n] of Object.entries(states))
          expect(rows.filter((row) => row.state === state)).toHaveLength(n)
        const total = Object.values(states).reduce((a, b) => a + b, 0)
        expect(clauses.flatMap((c) => Object.values(c.states)).reduce((a, b) => a + b, 0)).toBe(total)
      }
      await views.close()
    })

    it('counts of a unit and a clause are those of their rows', async () => {
      const { views } = await filled()
      for (const asOf of moments) {
        const rows = await right(views.sla.board({ asOf, all: true, limit: 1000 }))
        for (const { unit, clause } of rows.slice(0, 5)) {
          const only = { clause, ...(unit === null ? {} : { unit }) }
          const { states } = await right(views.sla.counts(asOf, only))
          const own = rows.filter((row) => row.clause === clause && (unit === null || row.unit === unit))
          for (const [state, n] of Object.entries(states))
            expect(own.filter((row) => row.state === state)).toHaveLength(n)
        }
      }
      await views.close()
    })

    it('filters by state, unit, clause and nearness', async () => {
      const { views } = await filled()
      const asOf = ms('2026-01-07T12:00:00+08:00')
      const all = await right(views.sla.board({ asOf, limit: 1000 }))
      const ids = (rows: typeof all) => rows.map(({ clock }) => clock).sort()
      expect(ids(await right(views.sla.board({ asOf, limit: 1000, states: ['breached'] })))).toEqual(
        ids(all.filter(({ state }) => state === 'breached')),
      )
      expect(ids(await right(views.sla.board({ asOf, limit: 1000, unit: 'dept-1' })))).toEqual(
        ids(all.filter(({ unit }) => unit === 'dept-1')),
      )
      expect(ids(await right(views.sla.board({ asOf, limit: 1000, clause: 'c16' })))).toEqual(
        ids(all.filter(({ clause }) => clause === 'c16')),
      )
      const near = all.filter(({ due_day }) => due_day !== null && due_day <= '2026-01-08')
      expect(ids(await right(views.sla.board({ asOf, limit: 1000, dueWithin: 1 })))).toEqual(ids(near))
      expect(await views.sla.board({ asOf, dueWithin: -1 })()).toMatchObject({
        _tag: 'Left',
        left: { _tag: 'InvalidQuery' },
      })
      await views.close()
    })

    it.runIf(name === 'sqlite')('finds its rows in indexes', async () => {
      const { views, place } = await filled()
      await views.close()
      const at = 1 as EpochMs
      const plan = async (where: string): Promise<string> => {
        const steps = await place.sql<{ detail: string }>(
          `EXPLAIN QUERY PLAN SELECT complaint, ordinal FROM clock WHERE ${where} AND ${stateAtText(at)} <> 'inapplicable' ORDER BY due_ms NULLS LAST LIMIT 5`,
        )
        return steps.map(({ detail }) => detail).join('\n')
      }
      expect(await plan(`ended_ms IS NULL AND started_ms <= 1`)).toContain('USING COVERING INDEX clock_board_open')
      expect(await plan(`ended_ms IS NULL AND started_ms <= 1`)).not.toContain('TEMP B-TREE')
      expect(await plan(`ended_ms IS NOT NULL AND settled_ms > 1 AND ended_ms > 1`)).toContain(
        'USING COVERING INDEX clock_board_ended',
      )
      // By what time has changed, and never by all that is open or late.
      for (const query of [{}, { unit: 'dept-1' }, { units: ['dept-1', 'dept-2'] }]) {
        const counting = countsSql(ms('2026-01-07T12:00:00+08:00'), query).compile(compiler)
        const values = [...counting.parameters]
        const text = counting.sql.replaceAll('?', () => {
          const value = values.shift()
          return typeof value === 'string' ? `'${value}'` : String(value)
        })
        const steps = (await place.sql<{ detail: string }>(`EXPLAIN QUERY PLAN ${text}`)).map(({ detail }) => detail)
        expect(steps.filter((step) => / (clock|turn|turn_\w+) /.test(step) && !step.startsWith('SEARCH'))).toEqual([])
        for (const index of ['clock_begun', 'clock_unopened', 'clock_board_ended', 'turn_at'])
          expect(steps.some((step) => step.includes(`COVERING INDEX ${index}`))).toBe(true)
      }
    })
  })

  describe('the assessment', () => {
    it('counts every case and every clock of a year exactly once', async () => {
      const { views } = await filled()
      for (const asOf of moments)
        for (const by of ['unit', 'agent'] as const) {
          const rows = await right(views.assessment({ by, period: '2026', asOf }))
          const { states } = await right(views.sla.counts(asOf))
          const sum = (of: (row: (typeof rows)[number]) => number): number =>
            rows.reduce((total, row) => total + of(row), 0)
          for (const state of ['met', 'breached', 'undecided', 'cancelled'] as const)
            expect(sum((row) => row.must[state] + row.should[state] + row.may[state])).toBe(states[state])
          expect(sum((row) => row.must.open + row.should.open + row.may.open)).toBe(
            states.running + states.warned + states.suspended + states.pending,
          )
          const received = Array.from({ length: N }, (_, n) => caseOf(n)[0]).filter(
            (event) => event !== undefined && ms(event.occurredAt) <= asOf,
          )
          expect(sum((row) => row.received)).toBe(received.length)
          for (const { onTime, must, clauses } of rows) {
            const mustMet = clauses.filter(({ modality }) => modality === 'must').reduce((sum, { met }) => sum + met, 0)
            expect(mustMet).toBe(must.met)
            expect(onTime.numerator).toBeLessThanOrEqual(onTime.denominator)
            if (onTime.denominator === 0) expect(onTime.value).toBeNull()
          }
        }
      await views.close()
    })

    it('adds months and quarters up to the year', async () => {
      const { views } = await filled()
      const asOf = ms('2026-06-01T12:00:00+08:00')
      const total = async (period: string) => {
        const rows = await right(views.assessment({ by: 'unit', period, asOf }))
        return rows.reduce(
          (sum, row) => sum + row.answered + row.workdaysToAnswer.sum + row.handovers + row.revisited + row.must.met,
          0,
        )
      }
      const sumOf = async (periods: ReadonlyArray<string>) =>
        (await Promise.all(periods.map(total))).reduce((a, b) => a + b, 0)
      const year = await total('2026')
      expect(year).toBeGreaterThan(0)
      expect(await sumOf(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'])).toBe(year)
      expect(await sumOf(Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`))).toBe(year)
      expect(await views.assessment({ by: 'unit', period: '2026-13', asOf })()).toMatchObject({ _tag: 'Left' })
      await views.close()
    })
  })
})
