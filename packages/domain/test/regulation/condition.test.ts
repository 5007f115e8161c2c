import fc from 'fast-check'
import { isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { ComplaintCommand } from '../../src/complaint/command.js'
import type { Condition } from '../../src/regulation/language/condition.js'
import { and, not, or, type Truth } from '../../src/regulation/truth.js'
import { command, receive, scenario, shanghai } from '../../src/testing/index.js'
import { rulesFor } from '../rules.js'
import { regulationWith } from './synthetic.js'

/** Passes a `Close` only if the condition is true, a `Withdraw` only if it is false. */
const truthOf = (condition: Condition, given: ReadonlyArray<ComplaintCommand>): Truth => {
  const rules = rulesFor(
    regulationWith([
      { kind: 'guard', on: ['Close'], require: condition },
      { kind: 'guard', on: ['Withdraw'], require: { not: condition } },
    ]),
  )
  const at = shanghai('2026-01-08', '10:00')
  const passes = (name: 'Close' | 'Withdraw'): boolean =>
    isRight(scenario(rules, [...given, command(name, {}, { at })]).result)
  return passes('Close') ? true : passes('Withdraw') ? false : undefined
}

const said = { at: shanghai('2026-01-05') }
const plain = [receive(said, { class: {} })]
const classified = (classes: Record<string, string | ReadonlyArray<string>>) => [
  ...plain,
  command('Classify', { class: classes as never }, { at: shanghai('2026-01-06') }),
]
const contacted = (day: string, reached: boolean) =>
  command('Record', { act: 'contact-attempted', details: { reached } }, { at: shanghai(day) })

describe('truth', () => {
  const truths = fc.constantFrom<Truth>(true, false, undefined)
  it('follows De Morgan with the third value, too', () => {
    fc.assert(
      fc.property(fc.array(truths), (items) => {
        expect(not(and(items, (x) => x))).toBe(or(items, (x) => not(x)))
      }),
    )
  })
})

describe('conditions', () => {
  it.each<[string, Condition, ReadonlyArray<ComplaintCommand>, Truth]>([
    ['is, true', { fact: 'case.channel', is: 'written' }, plain, true],
    ['is, false', { fact: 'case.channel', is: 'phone' }, plain, false],
    ['is, of an absent fact', { fact: 'class.gravity', is: 'major' }, plain, undefined],
    ['is, against another fact', { fact: 'case.unit', is: { fact: 'case.intakeUnit' } }, plain, true],
    ['in a list of the head', { fact: 'case.channel', in: { list: 'channel' } }, plain, true],
    [
      'in, of a set: inclusion',
      { fact: 'class.topics', in: ['noise', 'water', 'air'] },
      classified({ topics: ['noise', 'water'] }),
      true,
    ],
    ['has', { fact: 'class.topics', has: 'water' }, classified({ topics: ['noise'] }), false],
    [
      'atLeast on an ordered dimension',
      { fact: 'class.gravity', atLeast: 'general' },
      classified({ gravity: 'major' }),
      true,
    ],
    [
      'atMost on an ordered dimension',
      { fact: 'class.gravity', atMost: 'general' },
      classified({ gravity: 'major' }),
      false,
    ],
    ['a flag is false until set', { fact: 'flag.majorInterest', is: false }, plain, true],
    ['an optional dimension before any Classified', { fact: 'class.urgent', is: 'danger' }, plain, undefined],
    [
      'an optional dimension after a Classified that is silent on it',
      { fact: 'class.urgent', is: 'danger' },
      classified({ gravity: 'minor' }),
      false,
    ],
    ['none counts as not set', { fact: 'class.urgent', set: false }, classified({ gravity: 'minor' }), true],
    ['set is two-valued', { fact: 'class.gravity', set: true }, plain, false],
    ['present accepts a reason', { present: ['field.complainant.name'] }, plain, true],
    ['present refuses nothing at all', { present: ['field.incident.cause'] }, plain, false],
    ['some, none recorded', { some: 'Assigned' }, plain, false],
    ['some by a role', { some: { event: 'Received', by: 'supervision-section' } }, plain, true],
    ['some by another role', { some: { event: 'Received', by: 'leader' } }, plain, false],
    [
      'some with an unknown where does not match',
      { some: { event: 'Received', where: { fact: 'it.place', is: 'x' } } },
      plain,
      false,
    ],
    [
      'some, counted by distinct days',
      { some: 'act:contact-attempted', atLeast: { fact: 'param.twice' }, distinct: 'it.at.date' },
      [...plain, contacted('2026-01-06', false), contacted('2026-01-06', true)],
      false,
    ],
    ['a count against an unset parameter', { some: 'Received', atLeast: { fact: 'param.unset' } }, plain, undefined],
    [
      'after another event',
      { some: { event: 'Classified', after: 'Assigned' } },
      classified({ gravity: 'minor' }),
      true,
    ],
    [
      'after, nothing since',
      { some: { event: 'Classified', after: 'Assigned' } },
      [...classified({ gravity: 'minor' }), command('Assign', { to: { unit: 'x' } }, { at: shanghai('2026-01-07') })],
      false,
    ],
    [
      'in the round',
      { some: { event: 'Classified', in: 'round' } },
      [...classified({ gravity: 'minor' }), command('Reopen', {}, { at: shanghai('2026-01-07') })],
      false,
    ],
    [
      'within, the moment is young enough',
      { fact: 'case.receivedAt', within: { n: 3, unit: 'workingDay' } },
      plain,
      true,
    ],
    ['within, too old', { fact: 'case.receivedAt', within: { n: 1, unit: 'workingDay' } }, plain, false],
    [
      'within, of the events selected',
      { some: { event: 'Received', within: { n: 1, unit: 'workingDay' } } },
      plain,
      false,
    ],
    [
      'each',
      { each: ['noise', 'water'], has: { fact: 'class.topics', has: { fact: 'each' } } },
      classified({ topics: ['noise'] }),
      false,
    ],
    [
      'sum',
      { sum: 'it.amount', over: 'Proposed', atLeast: 100 },
      [
        ...plain,
        command('Propose', { amount: 60 }, said),
        command('Propose', { amount: 50 }, { at: shanghai('2026-01-06') }),
      ],
      true,
    ],
    [
      'last event of a kind',
      { fact: 'last.Proposed.amount', is: 60 },
      [...plain, command('Propose', { amount: 60 }, said)],
      true,
    ],
    ['local day of a moment', { fact: 'case.receivedAt.date', is: '2026-01-05' }, plain, true],
    [
      'any with an unknown part',
      {
        any: [
          { fact: 'class.gravity', is: 'major' },
          { fact: 'case.channel', is: 'phone' },
        ],
      },
      plain,
      undefined,
    ],
    [
      'all with a false part',
      {
        all: [
          { fact: 'class.gravity', is: 'major' },
          { fact: 'case.channel', is: 'phone' },
        ],
      },
      plain,
      false,
    ],
  ])('%s', (_what, condition, given, expected) => {
    expect(truthOf(condition, given)).toBe(expected)
  })

  it('an annulled event is not selected', () => {
    const first = scenario(rulesFor(regulationWith([])), [...plain, contacted('2026-01-06', true)])
    const id = first.dossier.complaint.history?.event.id ?? ''
    const correct = command(
      'Correct',
      { event: id, reason: 'wrong case', annuls: true },
      { at: shanghai('2026-01-07') },
    )
    expect(truthOf({ some: 'act:contact-attempted' }, [...plain, contacted('2026-01-06', true), correct])).toBe(false)
  })

  it('an approval covers the latest proposal only, and not once refused', () => {
    const approved: Condition = { some: { event: 'Approved', of: 'proposal' } }
    const propose = (proposal: string) => command('Propose', { proposal }, said)
    const approve = command('Approve', { of: 'proposal', subject: 'p1' }, { at: shanghai('2026-01-06') })
    const refuse = command('Refuse', { of: 'proposal', subject: 'p1' }, { at: shanghai('2026-01-07') })
    expect(truthOf(approved, [...plain, propose('p1'), approve])).toBe(true)
    expect(truthOf(approved, [...plain, propose('p1'), approve, propose('p2')])).toBe(false)
    expect(truthOf(approved, [...plain, propose('p1'), approve, refuse])).toBe(false)
  })
})
