import { type ComplaintCommand, complaintHandlers, type Mechanism, millis, turnsOld } from '@redress/domain'
import { command, receive } from '@redress/domain/testing'
import { calendar, type EpochMs, formatInstant, SHANGHAI } from '@redress/holidays'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outsideOn } from '../../src/index.js'
import { right } from '../kit.js'
import { databases } from '../support/databases.js'
import { regulationWith, rulesWith, type Stage, settle, stageOn } from './kit.js'

const DAY = 24 * 60 * 60_000
const BEGIN = millis('2026-01-05T09:00:00+08:00' as never)
const at = (day: number): EpochMs => (BEGIN + day * DAY) as EpochMs
const instant = (ms: number) => formatInstant(ms as EpochMs, SHANGHAI)
const sameUnit = { same: ['case.respondent.unit'] } as const
const days = (n: number) => ({ n, unit: 'calendarDay' }) as const

/** Three cases about one unit in thirty days; a unit that was followed up once, and not for ten days. */
const ofAges: ReadonlyArray<Mechanism> = [
  {
    kind: 'escalate',
    on: { becomes: { some: { event: 'Received', in: sameUnit, within: days(30) }, atLeast: 3 } },
    to: 'leader',
  },
  {
    kind: 'escalate',
    on: {
      becomes: {
        all: [
          { some: { event: 'FollowedUp', in: sameUnit } },
          { not: { some: { event: 'FollowedUp', in: sameUnit, within: days(10) } } },
        ],
      },
    },
    to: 'leader',
  },
]
const rules = rulesWith(regulationWith(ofAges))

let ids = 0
const received = (complaint: string, ms: number, unit: string): ComplaintCommand =>
  receive({ complaint, at: instant(ms), id: `r-${ids++}` }, { class: {}, respondent: { unit } })
const followedUp = (complaint: string, ms: number): ComplaintCommand =>
  command('FollowUp', { purpose: 'track' }, { complaint, at: instant(ms), id: `f-${ids++}` })
const closed = (complaint: string, ms: number): ComplaintCommand =>
  command('Close', { outcome: 'settled' } as never, { complaint, at: instant(ms), id: `x-${ids++}` })

/** What was raised in a case: clause and moment. */
const raisedIn = async (stage: Stage, complaint: string): Promise<ReadonlyArray<string>> =>
  (await stage.stream(complaint)).flatMap(({ type, evidence, occurredAt }) =>
    type === 'Escalated' ? [`${evidence.cause?.clause} ${occurredAt}`] : [],
  )

/** Says something on a day, the read models answering what it asks of other cases, and lets the watchdog come before and after. */
const saying = (stage: Stage) => {
  const outside = outsideOn(stage.views.agenda, stage.store, rules)
  const { handle } = complaintHandlers({ store: stage.store, rules, outside })
  return async (ms: number, said: ComplaintCommand): Promise<void> => {
    stage.now = ms as EpochMs
    await settle(stage)
    await right(handle(said))
    await settle(stage)
  }
}

describe.each(databases)('what grows old in one case, for the others of its group, on $name', ({ name, newPlace }) => {
  it('regression: nobody woke a case whose condition another one turned true by getting older; it is told as of that moment, once, and again after the next time', async () => {
    const stage = await stageOn(rules, newPlace())
    stage.now = at(0)
    await settle(stage)
    const say = saying(stage)
    await say(at(0), received('c-1', at(0), 'bank-a'))
    await say(at(0), received('c-2', at(0), 'bank-a'))
    await say(at(0), received('c-9', at(0), 'bank-b'))
    await say(at(1), followedUp('c-2', at(1)))
    // The tenth day after it ends on the fifteenth, and nobody comes for a week.
    stage.now = at(18)
    await settle(stage)
    const first = 'c02 2026-01-17T00:00:00+08:00'
    for (const id of ['c-1', 'c-2']) expect(await raisedIn(stage, id)).toEqual([first])
    await say(at(20), followedUp('c-2', at(20)))
    stage.now = at(29)
    await settle(stage)
    expect(await raisedIn(stage, 'c-1')).toEqual([first])
    stage.now = at(40)
    await Promise.all([stage.dog(), stage.dog({ page: 1 }), stage.dog()].map((dog) => dog.tick()))
    await settle(stage)
    for (const id of ['c-1', 'c-2']) expect(await raisedIn(stage, id)).toEqual([first, 'c02 2026-02-05T00:00:00+08:00'])
    expect(await raisedIn(stage, 'c-9')).toEqual([])
    await stage.views.close()
  })

  it('regression: a condition that others had turned false by getting older was not raised again when it became true again', async () => {
    const stage = await stageOn(rules, newPlace())
    stage.now = at(0)
    await settle(stage)
    const say = saying(stage)
    for (const [n, day] of [0, 1, 2, 50, 51, 52].entries()) await say(at(day), received(`c-${n}`, at(day), 'bank-a'))
    expect(await raisedIn(stage, 'c-0')).toEqual([`c01 ${instant(at(2))}`, `c01 ${instant(at(52))}`])
    expect(await raisedIn(stage, 'c-5')).toEqual([`c01 ${instant(at(52))}`])
    await stage.views.close()
  })

  it('counts an age that a condition asks of the events it selects, not of their kind alone', async () => {
    const old: Mechanism = {
      kind: 'escalate',
      on: {
        becomes: {
          some: { event: 'FollowedUp', in: sameUnit, where: { not: { fact: 'it.at', within: days(5) } } },
        },
      },
      to: 'leader',
    }
    const stage = await stageOn(rulesWith(regulationWith([old])), newPlace())
    stage.now = at(0)
    await settle(stage)
    for (const id of ['c-1', 'c-2']) await stage.say(received(id, at(0), 'bank-a'))
    await settle(stage)
    stage.now = at(1)
    await stage.say(followedUp('c-2', at(1)))
    await settle(stage)
    stage.now = at(9)
    await settle(stage)
    for (const id of ['c-1', 'c-2']) expect(await raisedIn(stage, id)).toEqual(['c01 2026-01-12T00:00:00+08:00'])
    await stage.views.close()
  })

  it('touches the cases of a group when something in it falls due, and nothing else', async () => {
    const stage = await stageOn(rules, newPlace())
    stage.now = at(0)
    await settle(stage)
    const say = saying(stage)
    for (const unit of ['a', 'b', 'c', 'd'])
      for (const n of [1, 2]) await say(at(0), received(`${unit}-${n}`, at(0), unit))
    await say(at(1), followedUp('a-1', at(1)))
    const looked: string[] = []
    const dog = stage.dog({
      handlers: {
        pass: (complaint, until, passing) => {
          looked.push(complaint)
          return stage.handlers.pass(complaint, until, passing)
        },
        wake: (complaint, ms, awake) => {
          looked.push(complaint)
          return stage.handlers.wake(complaint, ms, awake)
        },
      },
    })
    stage.now = at(11)
    await right(dog.tick)
    // Ten days after they were received is no moment that anybody waits for in the others, but every age is a case's own.
    looked.length = 0
    stage.now = at(12)
    await right(dog.tick)
    expect(new Set(looked)).toEqual(new Set(['a-1', 'a-2']))
    expect((await right(dog.tick)).looks).toBe(0)
    await stage.views.close()
  })

  it('whoever comes when, each case is told exactly when its condition becomes true', async () => {
    const step = fc.record({
      wait: fc.constantFrom(0, 0, 1, 3, 9, 11, 25, 31),
      act: fc.constantFrom('receive', 'receive', 'followUp', 'close'),
      unit: fc.constantFrom('bank-a', 'bank-b'),
      which: fc.nat(7),
      dogs: fc.integer({ min: 0, max: 3 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 10 }), async (steps) => {
        const stage = await stageOn(rules, newPlace())
        stage.now = at(0)
        await settle(stage)
        const say = saying(stage)
        const plot: Told[] = []
        let day = 0
        for (const { wait, act, unit, which, dogs } of steps) {
          // Nobody knows beforehand when they come, nor how far each gets.
          stage.now = at(day + wait * 0.7)
          await Promise.all(Array.from({ length: dogs }, (_, n) => stage.dog({ page: 1 + n }).tick()))
          day += wait
          const open = plot.filter(
            ({ act, id }) => act === 'receive' && !plot.some((one) => one.act === 'close' && one.id === id),
          )
          const one = open[which % (open.length || 1)]
          const ms = at(day)
          if (act === 'receive' || one === undefined) {
            const id = `c-${plot.length}`
            plot.push({ act: 'receive', id, unit, ms })
            await say(ms, received(id, ms, unit))
          } else {
            plot.push({ act, id: one.id, unit: one.unit, ms })
            await say(ms, act === 'close' ? closed(one.id, ms) : followedUp(one.id, ms))
          }
        }
        const end = at(day + 45)
        stage.now = end
        await Promise.all([1, 2, 3].map((page) => stage.dog({ page }).tick()))
        await settle(stage)
        for (const { id } of plot.filter(({ act }) => act === 'receive'))
          expect([id, (await raisedIn(stage, id)).filter(untilClosed(plot, id)).sort()]).toEqual([
            id,
            [...wanted(plot, id, end)].sort(),
          ])
        await stage.views.close()
      }),
      { numRuns: name === 'sqlite' ? 60 : 6 },
    )
  }, 240_000)
})

interface Told {
  readonly act: 'receive' | 'followUp' | 'close'
  readonly id: string
  readonly unit: string
  readonly ms: EpochMs
}

/** A closed case goes on to be looked at for its own limits; because of others it is not. */
const untilClosed = (plot: ReadonlyArray<Told>, id: string) => {
  const end = plot.find((one) => one.act === 'close' && one.id === id)?.ms ?? Number.POSITIVE_INFINITY
  return (raised: string): boolean => millis(raised.slice(4) as never) <= end
}

const turnsAt = (ms: EpochMs, n: number): number => turnsOld(calendar('CN'), ms, [days(n)])[0] ?? 0

/** What is to be told of a case, by the words of the two clauses alone. */
const wanted = (plot: ReadonlyArray<Told>, id: string, end: number): ReadonlyArray<string> => {
  const unit = plot.find((one) => one.id === id)?.unit
  const group = plot.filter((one) => one.unit === unit)
  const moments: Array<readonly [ms: number, upTo: number]> = [
    ...group.flatMap(({ ms }) => [30, 10].map((n) => [turnsAt(ms, n), -1] as const)),
    ...group.map(({ ms }, i) => [ms, i] as const),
  ]
  moments.sort(([a, i], [b, j]) => a - b || i - j)
  const found: string[] = []
  const was = [false, false]
  let known = -1
  for (const [now, upTo] of moments) {
    if (now > end) break
    known = Math.max(known, upTo)
    const seen = group.slice(0, known + 1)
    if (!seen.some((one) => one.id === id)) continue
    if (seen.some((one) => one.id === id && one.act === 'close')) break
    const ofKind = (act: Told['act'], n: number) => seen.filter((one) => one.act === act && now < turnsAt(one.ms, n))
    const is = [
      ofKind('receive', 30).length >= 3,
      seen.some(({ act }) => act === 'followUp') && ofKind('followUp', 10).length === 0,
    ]
    for (const [i, holds] of is.entries()) {
      if (holds && was[i] === false) found.push(`c0${i + 1} ${instant(now)}`)
      was[i] = holds
    }
  }
  return found
}
