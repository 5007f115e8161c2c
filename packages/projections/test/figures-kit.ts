import {
  type AnyEvent,
  anyAggregates,
  type Clause,
  type ComplaintEvent,
  compile,
  type EventStore,
  emptyDossier,
  eventRegistries,
  type Mechanism,
  type Register,
  type Rules,
  rulesOf,
  stepDossier,
  streamIn,
  toNewEvent,
} from '@redress/domain'
import { memoryStore } from '@redress/domain/memory'
import { arbitraryLawfulHistory } from '@redress/domain/testing'
import type { EpochMs, Instant } from '@redress/holidays'
import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { ms, right } from './kit.js'
import { richRules } from './rich.js'

const all = <const C extends `row.${string}`>(cohort: C) => ({ kind: 'indicator', period: 'month', cohort }) as const

/** An indicator over rows of every sort, with every way of holding rows back; ledgers of every effect. */
const mechanisms: ReadonlyArray<Mechanism> = [
  {
    ...all('row.receivedAt'),
    rows: 'complaint',
    denominator: { fact: 'row.receivedAt', set: true },
    measure: 'count',
    groupBy: ['row.unit', 'case.channel'],
  },
  {
    ...all('row.receivedAt'),
    rows: 'complaint',
    denominator: { fact: 'row.receivedAt', set: true },
    numerator: {
      all: [
        { fact: 'row.reopenedCount', is: 0 },
        { fact: 'row.breachCount', is: 0 },
      ],
    },
    measure: 'ratio',
    groupBy: ['class.gravity'],
    matureAfter: { n: 5, unit: 'workingDay' },
    target: { atLeast: 0.5 },
    openRows: 'countAsFailed',
  },
  {
    ...all('row.dueAt'),
    rows: 'clock',
    denominator: { fact: 'row.state', set: true },
    numerator: { fact: 'row.state', is: 'met' },
    measure: 'ratio',
    groupBy: ['row.clock', 'row.handler'],
    openRows: 'excludeNotDue',
    compare: 'previousPeriod',
  },
  {
    ...all('row.revisitedAt'),
    rows: 'revisit',
    denominator: { fact: 'row.case', set: true },
    numerator: { fact: 'row.level', is: 'satisfied' },
    measure: 'ratio',
    groupBy: ['row.handler'],
  },
  {
    ...all('row.month'),
    rows: 'event',
    denominator: { fact: 'row.case', set: true },
    numerator: { fact: 'row.act', set: true },
    measure: 'ratio',
    groupBy: ['row.agent'],
  },
  {
    ...all('row.month'),
    rows: 'holding',
    denominator: { fact: 'row.case', set: true },
    measure: 'count',
    groupBy: ['row.unit'],
  },
  {
    ...all('row.receivedAt'),
    rows: 'complaint',
    denominator: { fact: 'row.receivedAt', set: true },
    numerator: {
      all: [
        { fact: 'row.repeatOf', set: true },
        { fact: 'row.repeatGapDays', atMost: 20 },
      ],
    },
    measure: 'ratio',
    target: { atMost: 0.2 },
  },
  {
    ...all('row.offeredAt'),
    rows: 'call',
    denominator: { fact: 'row.offeredAt', set: true },
    numerator: { fact: 'row.rings', atMost: 3 },
    measure: 'ratio',
    groupBy: ['row.agent'],
  },
  {
    ...all('row.period'),
    rows: 'indicator',
    denominator: { fact: 'row.value', set: true },
    numerator: { fact: 'row.attained', is: true },
    measure: 'ratio',
  },
  {
    kind: 'scheme',
    scope: 'agent',
    period: 'month',
    entries: [
      { on: 'Classified', charge: 'case.respondent.person', effect: { points: -2.5 } },
      { on: 'Revisited', charge: 'case.handler', effect: { points: 1 } },
      { on: 'Reopened', charge: 'case.handler', effect: { list: 'liability' } },
    ],
    decision: 'human',
  },
  {
    kind: 'scheme',
    scope: 'unit',
    period: 'quarter',
    entries: [
      { on: 'Replied', charge: 'case.unit', effect: { points: 1 } },
      { on: 'Escalated', charge: 'case.unit', effect: { flag: 'award', value: false } },
      { on: 'Withdrawn', charge: 'case.unit', effect: { set: 0 } },
    ],
    decision: 'human',
  },
  {
    kind: 'scheme',
    scope: 'agent',
    period: 'month',
    inputs: ['c23', 'c24', 'c28', 'c30'],
    output: 'ranking',
    decision: 'human',
  },
  {
    kind: 'report',
    every: 'month',
    author: 'handler',
    to: ['leader'],
    sections: [
      { count: 'complaint', groupBy: ['class.gravity'], compare: 'previousPeriod' },
      { count: 'complaint', where: { fact: 'row.repeatGapDays', atMost: 20 } },
      { count: 'clock', groupBy: ['row.state', 'row.unit'] },
      { count: 'call' },
      { rows: 'complaint', where: { fact: 'row.reopenedCount', is: 0 }, groupBy: ['row.unit'] },
      { rows: 'revisit', columns: ['row.case', 'row.level', 'case.channel'] },
      { indicator: '*' },
      { narrative: '分析 (analysis)' },
    ],
  },
  {
    kind: 'report',
    every: { live: true },
    author: 'handler',
    to: ['leader'],
    sections: [
      { rows: 'complaint', groupBy: ['row.state'] },
      { count: 'event', groupBy: ['row.agent'] },
    ],
  },
]

const source = [...richRules.regulations.values()].find(({ version }) => version === '1')?.source
if (source === undefined) throw new Error('no rules')
const compiled = compile({
  ...source,
  id: 'figure-rules',
  clauses: [
    ...source.clauses,
    ...mechanisms.map(
      (mechanism, i): Clause => ({
        id: `c${i + 21}`,
        ref: `第${i + 21}条`,
        summary: { zh: `第${i + 21}条的内容`, en: `What article ${i + 21} says` },
        nature: 'assessment',
        modality: 'must',
        does: [mechanism],
      }),
    ),
  ],
})
if (E.isLeft(compiled)) throw new Error(JSON.stringify(compiled.left, undefined, 1))

/** Clocks that stand still, warn and open each other, and every sort of indicator and ledger over them. */
export const figureRules: Rules = rulesOf([compiled.right])

/** An event of a call, an agent or a unit. */
export const eventIn = (
  aggregate: 'call' | 'agent' | 'unit',
  subject: string,
  n: number,
  at: string,
  type: string,
  data: object,
): AnyEvent =>
  ({
    id: `${aggregate}-${subject}-${n}`,
    aggregate,
    subject,
    type,
    schema: eventRegistries[aggregate].definitionOf(type as never).schema,
    occurredAt: at as Instant,
    actor: { id: 'leader-1', roles: ['leader'], unit: 'desk' },
    command: `${aggregate}-${subject}-${n}`,
    correlationId: 'x',
    causationId: 'x',
    data,
    evidence: {},
  }) as never

export const isCase = (event: AnyEvent): event is ComplaintEvent => 'complaint' in event
const streamOf = (event: AnyEvent): string =>
  isCase(event) ? streamIn('complaint', event.complaint) : streamIn(event.aggregate, event.subject)

/** When the store takes in the event of that number: one a day. */
export const recordedAt = (n: number): EpochMs => (ms('2026-02-01T00:00:00Z') + n * 86_400_000) as EpochMs

/** A store that takes in one event a day. */
export const tickingStore = (): EventStore => {
  let n = 0
  return memoryStore({ now: () => new Date(recordedAt(n++)).toISOString() as never })
}

export const appendAny = async (store: EventStore, events: ReadonlyArray<AnyEvent>): Promise<void> => {
  for (const event of events) await right(store.append(streamOf(event), 'any', [toNewEvent(event)]))
}

/** A store knows an event by its id: while a log is made smaller, events of two cases may come to have the same. */
export const haveOwnIds = (events: ReadonlyArray<AnyEvent>): boolean =>
  new Set(events.map(({ id }) => id)).size === events.length

/** What the domain itself makes of the same events, all in memory: cases and streams by id. */
export const registerOf = (rules: Rules, events: ReadonlyArray<AnyEvent>): Register => {
  const step = stepDossier(rules)
  const dossiers = new Map<string, ReturnType<typeof emptyDossier>>()
  const others = new Map<string, AnyEvent[]>()
  for (const event of events)
    if (isCase(event))
      dossiers.set(event.complaint, step(dossiers.get(event.complaint) ?? emptyDossier(event.complaint), event))
    else others.set(streamOf(event), [...(others.get(streamOf(event)) ?? []), event])
  return {
    dossiers: [...dossiers].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, dossier]) => dossier),
    streams: [...others]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([, its]) => {
        const [first] = its
        if (first === undefined || isCase(first)) return []
        const { initial, evolveAll } = anyAggregates[first.aggregate]
        return [evolveAll(initial(first.subject), its)]
      }),
  }
}

const repeats = (events: ReadonlyArray<AnyEvent>): ReadonlyArray<AnyEvent> =>
  events.map((event) =>
    event.type === 'Linked' ? ({ ...event, data: { relation: 'repeat', case: 'c-1' } } as AnyEvent) : event,
  )

const call = (n: number): ReadonlyArray<AnyEvent> => [
  eventIn('call', `k-${n}`, 1, `2026-01-${10 + n}T10:00:00+08:00`, 'CallOffered', {}),
  eventIn('call', `k-${n}`, 2, `2026-01-${10 + n}T10:01:00+08:00`, 'CallAnswered', {
    agent: `agent-${n % 2}`,
    rings: n,
  }),
]

/** Some cases and calls, their events mixed: each case in its own order. */
export const arbitraryLog = fc
  .tuple(
    arbitraryLawfulHistory(figureRules, { complaint: 'c-1' }),
    arbitraryLawfulHistory(figureRules, { complaint: 'c-2' }),
    arbitraryLawfulHistory(figureRules, { complaint: 'c-3', watched: true }),
    fc.array(fc.nat(3), { minLength: 1, maxLength: 30 }),
  )
  .map(([one, two, three, choices]): ReadonlyArray<AnyEvent> => {
    const rest = [one.events, two.events, repeats(three.events), [1, 2, 5].flatMap(call)].map((events) => [...events])
    const log: AnyEvent[] = []
    for (let i = 0; rest.some((events) => events.length > 0); i++) {
      const waiting = rest.filter((events) => events.length > 0)
      const next = waiting[(choices[i % choices.length] ?? 0) % waiting.length]?.shift()
      if (next !== undefined) log.push(next)
    }
    return log
  })
