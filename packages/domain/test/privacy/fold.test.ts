import type { EpochMs } from '@redress/holidays'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Clock } from '../../src/clock/clock.js'
import { clocksOf, emptyDossier, stepDossier } from '../../src/clock/dossier.js'
import { stateAt } from '../../src/clock/state-at.js'
import { type FieldCategories, isBlank, withheld } from '../../src/codec/personal.js'
import type { ComplaintCommand } from '../../src/complaint/command.js'
import { decide } from '../../src/complaint/decide.js'
import type { ComplaintEvent } from '../../src/complaint/event.js'
import { evolveAll } from '../../src/complaint/evolve.js'
import { type Rules, rulesOf } from '../../src/complaint/rules.js'
import { type Complaint, eventsOf, initial } from '../../src/complaint/state.js'
import { watch } from '../../src/complaint/watch.js'
import { categoriesUnder, fieldCategories } from '../../src/privacy/field-categories.js'
import { allRegulations } from '../../src/regulations/index.js'
import { arbitraryHistory, arbitraryLawfulHistory } from '../../src/testing/arbitrary-history.js'
import { command, happened, receive, received } from '../../src/testing/builders.js'
import { regulationWith } from '../regulation/synthetic.js'
import { rulesFor } from '../rules.js'
import { underEach } from '../runs.js'
import { afterErasure, unread } from './kit.js'

const DAY = 24 * 60 * 60_000
type Reader = (event: ComplaintEvent) => ComplaintEvent

const words: ReadonlySet<unknown> = new Set(Object.values(withheld))
/** Of a personal value, that it is there. */
const there = (value: unknown): unknown => (words.has(value) || !isBlank(value) ? '(set)' : value)

const bag = (of: (key: string) => boolean, values: { readonly [key: string]: unknown }) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, of(key) ? there(value) : value]))

/** All that a case is, of what is personal only whether it is there; of events which they are. */
const told = (fields: FieldCategories, complaint: Complaint) => {
  const { history: _, newest, fields: held, notGiven, known, ...rest } = complaint
  return {
    ...rest,
    fields: bag((key) => fields(key) !== undefined, held),
    notGiven: bag(() => true, notGiven),
    known: bag((path) => path.startsWith('field.') && fields(path.slice('field.'.length)) !== undefined, known),
    events: eventsOf(complaint).map(({ id, type }) => `${type} ${id}`),
    newest: Object.fromEntries(Object.entries(newest).map(([kind, { event }]) => [kind, event.id])),
  }
}

/** A clock, of the reason that somebody gave for a later date only whether there is one. */
const heard = (clock: Clock): Clock => {
  const { prolongations } = clock
  if (prolongations === undefined) return clock
  return {
    ...clock,
    prolongations: prolongations.map((to) => ('reason' in to ? { ...to, reason: String(there(to.reason)) } : to)),
  }
}

/** What rules make of a history as somebody reads it: the case, its clocks, and what the watchdog would do in the end and later. */
const made = (rules: Rules, fields: FieldCategories, events: ReadonlyArray<ComplaintEvent>, reader: Reader) => {
  const read = events.map(reader)
  const complaint = evolveAll(initial('c-1'), read)
  let dossier = emptyDossier('c-1')
  for (const event of read) dossier = stepDossier(rules)(dossier, event)
  const end = complaint.latestMs ?? 0
  const moments = [0, DAY, 40 * DAY].map((later) => (end + later) as EpochMs)
  return {
    case: told(fields, complaint),
    clocks: clocksOf(dossier).map((clock) => ({
      clock: heard(clock),
      states: moments.map((at) => stateAt(clock, at)),
    })),
    escalations: moments.map((at) => watch(rules)(at)(complaint).map(unread(fields))),
  }
}

/** What a command yields as the first of a case. */
const history = (rules: Rules, command: ComplaintCommand): ReadonlyArray<ComplaintEvent> => {
  const decided = decide(rules)(command)(initial('c-1'))
  return decided._tag === 'Right' ? decided.right : []
}

const same = (rules: Rules, fields: FieldCategories, events: ReadonlyArray<ComplaintEvent>): void => {
  const plain = made(rules, fields, events, (event) => event)
  expect(made(rules, fields, events, unread(fields))).toEqual(plain)
  expect(made(rules, fields, events, afterErasure(fields))).toEqual(plain)
}

describe('a history folds to the same, read in the clear, without a key, and after an erasure', () => {
  it('whatever it is', () => {
    const none = rulesOf([])
    fc.assert(fc.property(arbitraryHistory(), (events) => same(none, categoriesUnder([]), events)))
  })

  it.each(allRegulations.map((regulation) => [regulation.id, regulation] as const))('under %s', (_, regulation) => {
    const rules = rulesFor(regulation)
    const fields = fieldCategories(rules)
    fc.assert(
      fc.property(arbitraryLawfulHistory(rules, { watched: true }), ({ events }) => same(rules, fields, events)),
      underEach,
    )
  })

  it('with a later date that was granted for a reason in somebody’s words', () => {
    const [regulation] = allRegulations.filter(({ id }) => id === 'business-centre-property')
    if (regulation === undefined) throw new Error('no such regulation')
    const rules = rulesFor(regulation)
    const pin = { id: regulation.id, version: regulation.version }
    const granted = { clocks: ['c08'], newDueAt: '2026-01-09T00:00:00+08:00', reason: '李雷住院' }
    const events = [received({}, { regulations: [pin] }), happened(command('Extend', granted as never))]
    const fields = fieldCategories(rules)
    expect(made(rules, fields, events, (event) => event).clocks.some(({ clock }) => clock.prolongations)).toBe(true)
    same(rules, fields, events)
  })

  it('but not where a field that a clause compares is sealed: for that it is refused', () => {
    const rules = rulesFor(
      regulationWith([
        {
          kind: 'clock',
          startsOn: 'Received',
          stopsOn: 'Replied:final',
          within: { n: 5, unit: 'workingDay' },
          responsible: 'handler',
          appliesWhen: { fact: 'field.tank.no', is: 'T1' },
        },
      ]),
    )
    const events = history(rules, receive({}, { field: { 'tank.no': 'T1' } }))
    expect(events).toHaveLength(1)
    same(rules, fieldCategories(rules), events)
    const everything: FieldCategories = () => 'narrative'
    const [plain, sealed] = [(event: ComplaintEvent) => event, unread(everything)].map(
      (reader) => made(rules, everything, events, reader).clocks[0]?.states[0],
    )
    expect([plain, sealed]).toEqual(['running', 'pending'])
  })
})
