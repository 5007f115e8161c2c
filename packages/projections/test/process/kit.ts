import {
  type ComplaintCommand,
  type ComplaintEvent,
  type ComplaintHandlers,
  compile,
  complaintHandlers,
  type EventStore,
  fromRecorded,
  type Mechanism,
  type Regulation,
  type Rules,
  rulesOf,
  streamOf,
} from '@redress/domain'
import { memoryStore } from '@redress/domain/memory'
import { type EpochMs, formatInstant, SHANGHAI } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { Views } from '../../src/database/views.js'
import { type Ticked, watchdog } from '../../src/index.js'
import type { WatchdogOptions } from '../../src/process/watchdog.js'
import { open, right } from '../kit.js'
import type { Place } from '../support/databases.js'

const named = (id: string) => ({ id, zh: id, en: id })

/** A regulation around some mechanisms, a clause each: c01, c02 ... */
export const regulationWith = (does: ReadonlyArray<Mechanism>): Regulation => ({
  id: 'watch-rules',
  version: '1',
  effective: { from: '2020-01-01' },
  title: { zh: '试行办法', en: 'Rules for a test' },
  source: 'test',
  calendar: 'CN',
  roles: [named('handler'), named('leader')],
  kinds: [named('complaint')],
  channels: [named('written'), named('phone')],
  dimensions: { track: { ...named('track'), values: [], open: true } },
  terminal: { anyOf: ['Closed'] },
  parameters: {},
  clauses: does.map((mechanism, i) => ({
    id: `c0${i + 1}`,
    ref: `第${i + 1}条`,
    summary: named(`c0${i + 1}`),
    nature: 'escalation',
    modality: 'must',
    does: [mechanism],
  })),
})

export const rulesWith = (...regulations: ReadonlyArray<Regulation>): Rules =>
  rulesOf(
    regulations.map((regulation) => {
      const compiled = compile(regulation)
      if (E.isLeft(compiled)) throw new Error(JSON.stringify(compiled.left))
      return compiled.right
    }),
  )

const within = (n: number, unit: 'workingDay' | 'calendarDay') => ({ n, unit }) as const

/** Limits, a rung that opens the next, a share, an absence. */
export const ofTime: ReadonlyArray<Mechanism> = [
  {
    kind: 'clock',
    startsOn: 'Received',
    stopsOn: 'Replied:final',
    within: within(2, 'workingDay'),
    responsible: 'handler',
  },
  { kind: 'escalate', on: { clock: 'c01', is: 'breached' }, to: 'leader' },
  {
    kind: 'clock',
    startsOn: 'Escalated',
    stopsOn: 'FollowedUp',
    within: within(1, 'workingDay'),
    responsible: 'leader',
  },
  { kind: 'escalate', on: { clock: 'c03', is: 'breached' }, to: 'leader' },
  {
    kind: 'escalate',
    on: {
      becomes: {
        all: [
          { not: { some: { event: 'FollowedUp', within: within(3, 'workingDay') } } },
          { some: 'FollowedUp' },
          { not: { some: 'Closed' } },
        ],
      },
    },
    to: 'leader',
  },
  { kind: 'escalate', on: { clock: 'c01', is: { share: 0.5 } }, to: 'leader', mode: 'suggest' },
]

/** Three cases of one track in a month, raised once; three about one unit, raised in each. */
export const ofGroups: ReadonlyArray<Mechanism> = [
  {
    kind: 'escalate',
    on: {
      becomes: {
        some: { event: 'Received', in: { same: ['class.track'] }, within: within(30, 'calendarDay') },
        atLeast: 3,
      },
    },
    to: 'leader',
    repeat: 'perGroup',
  },
  {
    kind: 'escalate',
    on: {
      becomes: {
        some: { event: 'Received', in: { same: ['case.respondent.unit'] }, within: within(30, 'calendarDay') },
        atLeast: 3,
      },
    },
    to: 'leader',
  },
]

/** A log and read models under one clock that the test sets. */
export interface Stage {
  readonly store: EventStore
  readonly views: Views
  readonly rules: Rules
  now: EpochMs
  readonly handlers: ComplaintHandlers
  /** A watchdog of its own process: with handlers and a memory of its own. */
  readonly dog: (more?: Partial<WatchdogOptions>) => ReturnType<typeof watchdog>
  readonly say: (command: ComplaintCommand) => Promise<boolean>
  readonly stream: (complaint: string) => Promise<ReadonlyArray<ComplaintEvent>>
}

export const stageOn = async (rules: Rules, place: Place): Promise<Stage> => {
  const clock = { now: 0 as EpochMs }
  const store = memoryStore({ now: () => formatInstant(clock.now, SHANGHAI) })
  const views = await open(store, place, { rules })
  const handlers = complaintHandlers({ store, rules })
  return {
    store,
    views,
    rules,
    handlers,
    get now() {
      return clock.now
    },
    set now(ms) {
      clock.now = ms
    },
    dog: (more = {}) =>
      watchdog({
        agenda: views.agenda,
        store,
        rules,
        handlers: complaintHandlers({ store, rules }),
        now: () => clock.now,
        ...more,
      }),
    say: async (command) => E.isRight(await handlers.handle(command)()),
    stream: async (complaint) => {
      const events: ComplaintEvent[] = []
      for await (const batch of store.read(streamOf(complaint)))
        for (const recorded of E.isRight(batch) ? batch.right : []) {
          const event = fromRecorded(recorded)
          if (E.isRight(event)) events.push(event.right)
        }
      return events
    },
  }
}

/** Brings the models up to the log and lets a watchdog tick, until there is nothing more to do. */
export const settle = async (stage: Stage, dog = stage.dog()): Promise<ReadonlyArray<Ticked>> => {
  const ticks: Ticked[] = []
  for (let n = 0; n < 200; n++) {
    await right(stage.views.catchUp())
    const ticked = await right(dog.tick)
    ticks.push(ticked)
    if (!ticked.more && ticked.events === 0) return ticks
  }
  throw new Error('it never settles')
}
