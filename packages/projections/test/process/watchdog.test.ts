import {
  type ComplaintCommand,
  type ComplaintEvent,
  decide,
  type EventStore,
  evolveAll,
  initial,
  millis,
  passTime,
  type Rules,
} from '@redress/domain'
import {
  governmentServiceCentre,
  liaoningBankingAssociation,
  pcbManufacturer,
  tobaccoMonitoringCentre,
} from '@redress/domain/regulations'
import { arbitraryCommands, receive } from '@redress/domain/testing'
import { type EpochMs, formatInstant, SHANGHAI } from '@redress/holidays'
import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { stirTable } from '../../src/wake/table.js'
import { right } from '../kit.js'
import { databases } from '../support/databases.js'
import { ofTime, regulationWith, rulesWith, type Stage, settle, stageOn } from './kit.js'

const DAY = 24 * 60 * 60_000
const rules = rulesWith(regulationWith(ofTime))
const at = (text: string): EpochMs => millis(`${text}+08:00` as never)
const told = (events: ReadonlyArray<ComplaintEvent>) =>
  events.filter(({ type }) => type === 'Escalated').map((event) => [event.evidence.cause?.clause, event.occurredAt])

const received = (complaint: string, when: string): ComplaintCommand =>
  receive({ complaint, at: `${when}+08:00` as never, id: `r-${complaint}` }, { class: {} })

/** What a perfect watchdog would have put on record, by the domain alone. */
const perfect = (known: Rules, commands: ReadonlyArray<ComplaintCommand>, id: string, end: EpochMs) => {
  let state = initial(id)
  for (const one of commands) {
    state = passTime(known)(millis(one.occurredAt))(state).complaint
    const decided = decide(known)(one)(state)
    if (E.isRight(decided)) state = evolveAll(state, decided.right)
  }
  return passTime(known)(end)(state).complaint
}

const eventsIn = (complaint: ReturnType<typeof perfect>): ReadonlyArray<ComplaintEvent> => {
  const events: ComplaintEvent[] = []
  for (let h = complaint.history; h !== undefined; h = h.earlier) events.push(h.event)
  return events.reverse()
}

describe.each(databases)('the watchdog on $name', ({ name, newPlace }) => {
  it('tells what fell due once, as of its moment, though it comes late', async () => {
    const stage = await stageOn(rules, newPlace())
    stage.now = at('2026-01-05T10:00:00')
    await stage.say(received('c-1', '2026-01-05T10:00:00'))
    await settle(stage)
    expect(told(await stage.stream('c-1'))).toEqual([])
    // Nobody was there for a week.
    stage.now = at('2026-01-14T09:00:00')
    await settle(stage)
    const wanted = perfect(rules, [received('c-1', '2026-01-05T10:00:00')], 'c-1', stage.now)
    expect(told(eventsIn(wanted)).slice(0, 3)).toEqual([
      ['c06', '2026-01-07T00:00:00+08:00'],
      ['c02', '2026-01-08T00:00:00+08:00'],
      ['c04', '2026-01-09T00:00:00+08:00'],
    ])
    expect(await stage.stream('c-1')).toEqual(eventsIn(wanted))
    expect((await right(stage.dog().tick)).looks).toBe(0)
    await stage.views.close()
  })

  it('leaves alone what was history when it was recorded, and tells a late entry', async () => {
    const stage = await stageOn(rules, newPlace())
    stage.now = at('2026-06-01T10:00:00')
    await settle(stage)
    await stage.say(received('old', '2025-01-06T10:00:00'))
    await stage.say(received('late', '2026-05-27T10:00:00'))
    const ticks = await settle(stage)
    expect(ticks.some(({ history }) => history > 0)).toBe(true)
    expect(told(await stage.stream('old'))).toEqual([])
    expect(told(await stage.stream('late')).length).toBeGreaterThan(0)
    await stage.views.close()
  })

  it('regression: rows of what happened carried what the log tells; it is asked only of moments long past, and tells them from history', async () => {
    expect([Object.keys(stirTable.columns), stirTable.key, stirTable.indexes]).toEqual([
      ['position', 'complaint', 'revision', 'at_ms', 'recorded_ms'],
      ['position'],
      [],
    ])
    const stage = await stageOn(rules, newPlace())
    const asked: string[] = []
    const store: EventStore = {
      ...stage.store,
      read: (stream, options) => {
        if (options?.direction === 'backwards') asked.push(stream)
        return stage.store.read(stream, options)
      },
    }
    const dog = stage.dog({ store })
    stage.now = at('2026-01-05T10:00:00')
    await settle(stage, dog)
    await stage.say(received('c-1', '2026-01-05T10:00:00'))
    stage.now = at('2026-01-07T09:00:00')
    await settle(stage, dog)
    await stage.say(received('old', '2025-01-06T10:00:00'))
    await settle(stage, dog)
    expect(asked).toEqual([])
    // Nobody is there for longer than what counts as history; what was recorded in time fell due all the same.
    stage.now = at('2026-03-02T09:00:00')
    await settle(stage, dog)
    expect(asked).toContain('complaint-c-1')
    expect(told(await stage.stream('c-1')).slice(0, 3)).toEqual([
      ['c06', '2026-01-07T00:00:00+08:00'],
      ['c02', '2026-01-08T00:00:00+08:00'],
      ['c04', '2026-01-09T00:00:00+08:00'],
    ])
    expect(told(await stage.stream('old'))).toEqual([])
    await stage.views.close()
  })

  it('touches what fell due and nothing else: a tick over many open cases loads none of them', async () => {
    const stage = await stageOn(rules, newPlace())
    stage.now = at('2026-01-05T10:00:00')
    for (let n = 0; n < 60; n++) await stage.say(received(`c-${n}`, '2026-01-05T10:00:00'))
    stage.now = at('2026-01-05T11:00:00')
    await stage.say(received('early', '2026-01-02T10:00:00'))
    await settle(stage)
    const loaded: string[] = []
    const dog = stage.dog({
      handlers: {
        pass: (complaint, until, passing) => {
          loaded.push(complaint)
          return stage.handlers.pass(complaint, until, passing)
        },
        wake: stage.handlers.wake,
      },
    })
    stage.now = at('2026-01-06T09:00:00')
    await right(stage.views.catchUp())
    await right(dog.tick)
    expect(new Set(loaded)).toEqual(new Set(['early']))
    await stage.views.close()
  })

  it('any number of them, cut off anywhere, tell exactly what one perfect watchdog tells', async () => {
    const known = [
      rules,
      rulesWith(tobaccoMonitoringCentre),
      rulesWith(pcbManufacturer),
      rulesWith(liaoningBankingAssociation),
      rulesWith(governmentServiceCentre),
    ]
    const plot = fc.nat(known.length - 1).chain((of) => {
      const used = known[of] ?? rules
      return fc.record({
        of: fc.constant(of),
        cases: fc.array(fc.tuple(arbitraryCommands(used, { maxLength: 8, backdated: false }), fc.nat(700)), {
          minLength: 1,
          maxLength: 5,
        }),
        chaos: fc.array(fc.record({ dogs: fc.integer({ min: 1, max: 3 }), dies: fc.nat(6), minutes: fc.nat(20_000) }), {
          maxLength: 6,
        }),
      })
    })
    await fc.assert(
      fc.asyncProperty(plot, async ({ of, cases, chaos }) => {
        const used = known[of] ?? rules
        const stage = await stageOn(used, newPlace())
        const all = cases.map(([commands, days], i) =>
          commands.map(
            (one, n): ComplaintCommand => ({
              ...one,
              id: `k-${i}-${n}`,
              complaint: `c-${i}`,
              occurredAt: formatInstant((millis(one.occurredAt) + days * DAY) as EpochMs, SHANGHAI),
            }),
          ),
        )
        const line = all.flat().sort((a, b) => millis(a.occurredAt) - millis(b.occurredAt))
        stage.now = ((line[0] === undefined ? 0 : millis(line[0].occurredAt)) - 1) as EpochMs
        await settle(stage)
        let turn = 0
        for (const one of line) {
          stage.now = millis(one.occurredAt)
          await disturbed(stage, chaos[turn++ % (chaos.length || 1)])
          await settle(stage)
          await stage.say(one)
        }
        const end = (stage.now + 60 * DAY) as EpochMs
        for (const step of chaos) {
          stage.now = Math.min(end, stage.now + step.minutes * 60_000) as EpochMs
          await disturbed(stage, step)
        }
        stage.now = end
        await settle(stage)
        for (const [i, commands] of all.entries()) {
          const wanted = eventsIn(perfect(used, commands, `c-${i}`, end))
          expect(await stage.stream(`c-${i}`)).toEqual(wanted)
        }
        await stage.views.close()
      }),
      { numRuns: name === 'sqlite' ? 40 : 5 },
    )
  }, 240_000)
})

/** Some watchdogs at once, of which the store or the database is taken away after a while. */
const disturbed = async (
  stage: Stage,
  chaos: { readonly dogs: number; readonly dies: number } | undefined,
): Promise<void> => {
  if (chaos === undefined) return
  await right(stage.views.catchUp())
  let left = chaos.dies
  const gone = async () => E.left({ _tag: 'DatabaseFailed', cause: 'x', zh: '', en: '' } as const)
  const dying = stage.views.agenda
  const dogs = Array.from({ length: chaos.dogs }, () => {
    const own = stage.dog({
      agenda: { ...dying, advance: (from, to) => (left-- > 0 ? dying.advance(from, to) : gone) },
      page: 1 + (chaos.dies % 3),
      handlers: {
        pass: (...asked) =>
          left-- > 0
            ? stage.handlers.pass(...asked)
            : async () => E.left({ _tag: 'Store', error: { _tag: 'Unavailable', zh: '', en: '' } } as never),
        wake: stage.handlers.wake,
      },
    })
    return own.tick()
  })
  await Promise.all(dogs)
}
