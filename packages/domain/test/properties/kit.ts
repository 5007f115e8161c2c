import { isDeepStrictEqual } from 'node:util'
import type { EpochMs } from '@redress/holidays'
import { isRight } from 'fp-ts/lib/Either.js'
import { expect, vi } from 'vitest'
import type { Clock } from '../../src/clock/clock.js'
import { type Clocks, noClocks } from '../../src/clock/clocks.js'
import { stepClocks } from '../../src/clock/fold.js'
import type { ComplaintEvent } from '../../src/complaint/event.js'
import { evolve } from '../../src/complaint/evolve.js'
import { type Rules, rulesOf } from '../../src/complaint/rules.js'
import { type Complaint, initial } from '../../src/complaint/state.js'
import { millis } from '../../src/complaint/time.js'
import { compile } from '../../src/regulation/compile.js'
import type { ClockMechanism, ObligationMechanism } from '../../src/regulation/language/duty.js'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import type { Regulation } from '../../src/regulation/language/regulation.js'
import { happened, receive } from '../../src/testing/builders.js'
import { regulationWith } from '../regulation/synthetic.js'

const clock: ClockMechanism = {
  kind: 'clock',
  startsOn: 'Received',
  stopsOn: 'Replied:final',
  within: { n: 5, unit: 'workingDay' },
  responsible: 'handler',
}
const duty: ObligationMechanism = {
  kind: 'obligation',
  startsOn: 'Received',
  stopsOn: 'Revisited',
  responsible: 'handler',
}
const major = { fact: 'class.gravity', is: 'major' } as const

/** A bit of everything that the language can say about a case, one clause each. */
const mechanisms: ReadonlyArray<Mechanism> = [
  {
    ...clock,
    suspendableFor: ['appraisal'],
    extension: { maxAdded: { n: 10, unit: 'workingDay' }, reason: 'required' },
  },
  {
    ...clock,
    within: { n: 16, unit: 'workingHour' },
    suspendableFor: ['appraisal', 'inspection'],
    stopsOn: 'Investigated',
  },
  { ...clock, appliesWhen: major, within: { n: 1, unit: 'calendarDay' }, stopsOn: 'act:reported' },
  {
    ...clock,
    startsOn: 'Assigned',
    stopsOn: 'Returned:result',
    within: {
      by: 'class.gravity',
      limits: { major: { n: 1, unit: 'workingDay' } },
      else: { n: 2, unit: 'workingDay' },
    },
    per: 'each',
    key: 'assignment',
    cancelsOn: ['Returned:order'],
  },
  { ...clock, startsOn: 'FollowedUp', stopsOn: 'Resolved', per: 'restart', within: { n: 90, unit: 'minute' } },
  { ...clock, startsOn: { clock: 'c01', is: 'breached' }, stopsOn: 'Revisited', within: { n: 8, unit: 'workingDay' } },
  { ...clock, startsOn: { clock: 'c01', is: { share: 0.5 } }, stopsOn: 'FollowedUp', within: { n: 1, unit: 'hour' } },
  { ...duty, startsOn: 'Resolved', before: ['Closed'], severity: 'refuse', per: 'each' },
  { ...duty, startsOn: 'Resolved', stopsOn: 'act:reported' },
  {
    ...duty,
    stopsOn: 'FollowedUp',
    repeat: { every: { n: 2, unit: 'workingDay' }, until: { anyOf: ['Replied:final', 'Closed'] } },
    suspendableFor: ['appraisal'],
  },
  {
    ...clock,
    within: { at: 'field.agreed.at', else: { dueOf: ['c01'], share: 0.8 } },
    stopsOn: { allOf: ['Investigated', { some: 'FollowedUp', atLeast: 2 }] },
    warnAt: [{ n: 2, unit: 'workingDay' }],
    outlivesWithdrawal: true,
  },
  { kind: 'waive', what: ['c03', 'c05'], when: { fact: 'class.gravity', is: 'minor' } },
  { kind: 'guard', on: ['Close'], require: { some: { event: 'Resolved', in: 'round' } } },
  { kind: 'guard', on: ['Resolve'], forbid: { fact: 'flag.danger', is: true }, when: major, unknownWhen: 'skip' },
  { kind: 'fill', on: ['Receive'], field: 'form', value: 'written', when: { fact: 'cmd.form', set: false } },
  { kind: 'table', id: 'urgency', out: 'class.track', hit: 'first', on: ['Received', 'Classified', 'FollowedUp'] },
  { kind: 'derive', table: 'urgency', when: { some: 'FollowedUp', atLeast: 2 }, then: 'urged' },
  { kind: 'derive', table: 'urgency', otherwise: true, then: 'plain' },
  { kind: 'escalate', on: { clock: '*', is: 'breached' }, to: 'leader' },
  {
    kind: 'escalate',
    on: { becomes: major },
    to: 'leader',
    do: [{ oblige: 'act:reported', within: { n: 1, unit: 'workingDay' } }],
  },
  {
    kind: 'escalate',
    on: {
      becomes: {
        all: [
          { not: { some: { event: 'FollowedUp', within: { n: 3, unit: 'workingDay' } } } },
          { not: { some: 'Closed' } },
        ],
      },
    },
    to: 'leader',
  },
  { kind: 'route', step: 'assign', on: 'Received', to: 'handler', cc: ['leader'], when: major },
]

const numbered = ({ clauses, ...head }: Regulation): Regulation => ({
  ...head,
  flags: ['danger'],
  clauses: clauses.map((clause, i) => ({ ...clause, id: `c${String(i + 1).padStart(2, '0')}` as const })),
})

/** Rules that say a bit of everything. */
export const rich: Regulation = numbered(regulationWith(mechanisms))

const compiled = compile(rich)
if (!isRight(compiled)) throw new Error(JSON.stringify(compiled.left, undefined, 1))
export const rules: Rules = rulesOf([compiled.right])

// A thousand runs take their time where other work is going on.
vi.setConfig({ testTimeout: 180_000 })

/** How often each property is tried. */
export const runs = { numRuns: 1_000 }

const pinned = happened(
  receive({ at: '2020-06-01T10:00:00+08:00' }, { regulations: [{ id: rich.id, version: rich.version }], class: {} }),
)
/** A history of any kind that is pinned to the rules. */
export const underRules = (events: ReadonlyArray<ComplaintEvent>): ReadonlyArray<ComplaintEvent> => [pinned, ...events]

/** The case and its clocks after each event, from before the first. */
export const courseOf = (
  events: ReadonlyArray<ComplaintEvent>,
  under: Rules = rules,
): ReadonlyArray<{ readonly complaint: Complaint; readonly clocks: Clocks }> => {
  const step = stepClocks(under)
  let at: { readonly complaint: Complaint; readonly clocks: Clocks } = { complaint: initial('c-1'), clocks: noClocks }
  const course = [at]
  for (const event of events) {
    const complaint = evolve(at.complaint, event)
    at = { complaint, clocks: step(at.clocks, complaint, event) }
    course.push(at)
  }
  return course
}

/** What the clocks are as data: without the functions of their duties. */
export const told = (clocks: Clocks): ReadonlyArray<Clock> => clocks.all.map((instance) => instance.clock)

/** Moments worth a look: around every event and every due time. */
export const momentsOf = (
  events: ReadonlyArray<ComplaintEvent>,
  clocks: ReadonlyArray<Clock>,
): ReadonlyArray<EpochMs> =>
  [
    ...events.map(({ occurredAt }) => millis(occurredAt)),
    ...clocks.flatMap(({ due, warnMs, opensMs }) => [due?.ms, warnMs, opensMs]),
  ]
    .filter((ms) => ms !== undefined)
    .flatMap((ms) => [ms - 1, ms, ms + 1])
    .sort((a, b) => a - b)
    .map((ms) => ms as EpochMs)

/** The same data. The comparison of the test runner, which tells the difference, is asked only where there is one. */
export const same = (found: unknown, expected: unknown): void => {
  if (!isDeepStrictEqual(found, expected)) expect(found).toEqual(expected)
}
