import { describe, expect, it } from 'vitest'
import type { Condition } from '../../src/regulation/language/condition.js'
import { act, at, classified, course, finallyReplied, handler, leader, received, say, told, truthOf } from './kit.js'

const plain = received(at('01-05'))
const proposed = (day: string, proposal?: string) =>
  say('Propose', { ...(proposal === undefined ? {} : { proposal }), amount: 100 }, at(day))
const approved = (day: string, subject?: string) =>
  say('Approve', { of: 'proposal', ...(subject === undefined ? {} : { subject }) }, at(day), leader)
const refused = (day: string, subject?: string) =>
  say('Refuse', { of: 'proposal', ...(subject === undefined ? {} : { subject }) }, at(day), leader)

describe('rule 5: what is seen', () => {
  it('the command under decision is no event yet, but what it carries counts', () => {
    const need = { kind: 'guard', on: ['Classify'], require: { fact: 'class.gravity', is: 'major' } } as const
    expect(course(told([need], [plain, classified({ gravity: 'major' }, at('01-06'))]))).toEqual(['-', '-'])
    const first = { kind: 'guard', on: ['Reply'], require: { some: 'Replied' } } as const
    expect(course(told([first], [plain, finallyReplied(at('01-06'))]))).toEqual(['-', 'c01'])
  })

  it('the command goes before what was folded; cmd is the command alone', () => {
    const merged = { kind: 'guard', on: ['Classify'], forbid: { fact: 'class.gravity', is: 'major' } } as const
    const alone = { kind: 'guard', on: ['Classify'], require: { fact: 'cmd.class.gravity', set: true } } as const
    const steps = [
      plain,
      classified({ gravity: 'minor' }, at('01-06')),
      classified({ gravity: 'major' }, at('01-07')),
      classified({ urgent: 'danger' }, at('01-08')),
    ]
    expect(course(told([merged, alone], steps))).toEqual(['-', '-', 'c01', 'c02'])
  })

  it('fields of the receipt are seen by a guard on the receipt itself', () => {
    const guard = {
      kind: 'guard',
      on: ['Receive'],
      require: {
        all: [
          { fact: 'case.channel', is: 'phone' },
          { fact: 'field.case.content', set: true },
          { fact: 'case.receivedAt', set: true },
          { fact: 'case.respondent.unit', is: 'x' },
        ],
      },
    } as const
    expect(course(told([guard], [received(at('01-05'), { channel: 'phone', respondent: { unit: 'x' } })]))).toEqual([
      '-',
    ])
    expect(course(told([guard], [received(at('01-05'), { channel: 'written' })]))).toEqual(['c01'])
  })
})

describe('rule 6: order is position, length is the time that is said', () => {
  const guard = {
    kind: 'guard',
    on: ['Record:remedy-executed'],
    require: { some: { event: 'Approved', of: 'proposal' } },
  } as const

  it('an approval dated back never legalises what was done before it', () => {
    const outcome = told(
      [guard],
      [
        plain,
        proposed('01-06'),
        act('remedy-executed', at('01-08')),
        approved('01-07'),
        act('remedy-executed', at('01-09')),
      ],
    )
    expect(course(outcome)).toEqual(['-', '-', 'c01', '-', '-'])
  })

  it('after looks at the log, not at the dates', () => {
    const condition: Condition = { some: { event: 'Revisited', after: 'Resolved' } }
    expect(truthOf(condition, [plain, say('Revisit', {}, at('01-08')), say('Resolve', {}, at('01-06'))])).toBe(false)
    expect(truthOf(condition, [plain, say('Resolve', {}, at('01-08')), say('Revisit', {}, at('01-06'))])).toBe(true)
  })
})

describe('rule 7: the latest subject, and what stands', () => {
  const condition: Condition = { some: { event: 'Approved', of: 'proposal' } }
  it('the approval of one proposal does not cover the next', () => {
    expect(truthOf(condition, [plain, proposed('01-06', 'p1'), approved('01-07', 'p1')])).toBe(true)
    expect(truthOf(condition, [plain, proposed('01-06', 'p1'), approved('01-07', 'p1'), proposed('01-08', 'p2')])).toBe(
      false,
    )
    expect(truthOf(condition, [plain, proposed('01-06', 'p1'), proposed('01-07', 'p2'), approved('01-08', 'p1')])).toBe(
      false,
    )
    expect(truthOf(condition, [plain, proposed('01-06'), approved('01-07'), proposed('01-08')])).toBe(false)
    expect(truthOf(condition, [plain, proposed('01-06'), approved('01-07')])).toBe(true)
  })

  it('an approval that was refused later is not selected, one given again is', () => {
    const steps = [plain, proposed('01-06', 'p1'), approved('01-07', 'p1'), refused('01-08', 'p1')]
    expect(truthOf(condition, steps)).toBe(false)
    expect(truthOf({ some: 'Approved' }, steps)).toBe(false)
    expect(truthOf(condition, [...steps, approved('01-09', 'p1')])).toBe(true)
  })

  it('an annulled event is not selected, and its facts are gone', () => {
    const steps = [plain, classified({ gravity: 'major' }, at('01-06'))]
    const event = told([], steps).events[1]?.id ?? ''
    const corrected = say('Correct', { event, annuls: true, reason: 'mistake' }, at('01-07'))
    expect(truthOf({ some: 'Classified' }, [...steps, corrected])).toBe(false)
    expect(truthOf({ fact: 'class.gravity', is: 'major' }, [...steps, corrected])).toBe('unknown')
  })
})

describe('rule 8: history', () => {
  const inRound: Condition = { some: { event: 'Resolved', in: 'round' } }
  const resolved = (day: string) => say('Resolve', {}, at(day))
  it('a round begins after the last Reopened, or Assigned with a higher round', () => {
    const assigned = (day: string, round?: number) =>
      say('Assign', { to: { unit: 'x' }, ...(round === undefined ? {} : { round }) }, at(day))
    expect(truthOf(inRound, [plain, resolved('01-06')])).toBe(true)
    expect(truthOf(inRound, [plain, resolved('01-06'), say('Reopen', {}, at('01-07'))])).toBe(false)
    expect(truthOf(inRound, [plain, resolved('01-06'), say('Reopen', {}, at('01-07')), resolved('01-08')])).toBe(true)
    expect(truthOf(inRound, [plain, assigned('01-05'), resolved('01-06'), assigned('01-07', 2)])).toBe(false)
    expect(truthOf(inRound, [plain, assigned('01-05'), resolved('01-06'), assigned('01-07')])).toBe(true)
    expect(truthOf(inRound, [plain, assigned('01-05', 2), resolved('01-06'), assigned('01-07', 2)])).toBe(true)
    const reopened = [plain, resolved('01-06'), say('Reopen', {}, at('01-07')), assigned('01-08', 2)]
    expect(truthOf({ fact: 'case.round', is: 2 }, reopened)).toBe(true)
    expect(truthOf(inRound, [...reopened, resolved('01-09')])).toBe(true)
  })

  it('later than the last of a kind; without any, from the start', () => {
    const condition: Condition = { some: { event: 'Revisited', after: 'Resolved' } }
    const visit = (day: string) => say('Revisit', {}, at(day))
    expect(truthOf(condition, [plain, visit('01-06')])).toBe(true)
    expect(truthOf(condition, [plain, visit('01-06'), resolved('01-07')])).toBe(false)
    expect(truthOf(condition, [plain, resolved('01-06'), visit('01-07')])).toBe(true)
  })

  it('within limits the age of what is selected', () => {
    const guard = {
      kind: 'guard',
      on: ['Close'],
      require: { some: { event: 'Revisited', within: { n: 2, unit: 'workingDay' } } },
    } as const
    const closing = (day: string) =>
      course(told([guard], [plain, say('Revisit', {}, at('01-08')), say('Close', {}, at(day))])).at(-1)
    // Thursday, then Friday and Monday.
    expect(closing('01-12')).toBe('-')
    expect(closing('01-13')).toBe('c01')
  })

  it('over all complaints equal in some facts, this one included', () => {
    const relation = 'case.respondent.person'
    const same: Condition = { some: { event: 'Received', in: { same: [relation] } }, atLeast: 2 }
    const other = told([], [received(at('01-03'))]).events
    const own = told([], [plain]).events
    const with_ = (related: typeof other) =>
      truthOf(same, [plain], {}, { supplied: { related: { [relation]: related } } })
    expect(with_([...other, ...own])).toBe(true)
    expect(with_(other)).toBe(true)
    expect(with_([])).toBe(false)
  })
})

describe('rule 9: by and to are roles held at the event', () => {
  it('of whoever acted', () => {
    const condition: Condition = { some: { event: 'Approved', by: 'leader' } }
    expect(truthOf(condition, [plain, approved('01-06')])).toBe(true)
    expect(truthOf(condition, [plain, say('Approve', { of: 'proposal' }, at('01-06'), handler)])).toBe(false)
    expect(truthOf({ some: { event: 'Approved', by: ['handler', 'leader'] } }, [plain, approved('01-06')])).toBe(true)
  })

  it('of whoever it was sent to, not of whoever is responsible', () => {
    const condition: Condition = { some: { event: 'Assigned', to: 'leader' } }
    const to = (roles: string[]) => [plain, say('Assign', { to: { unit: 'x', roles } }, at('01-06'))]
    expect(truthOf(condition, to(['leader']))).toBe(true)
    expect(truthOf(condition, to(['handler']))).toBe(false)
    expect(truthOf(condition, to([]))).toBe(false)
  })

  it('an act may be done towards somebody', () => {
    const condition: Condition = { some: { event: 'act:reported', to: 'leader' } }
    expect(truthOf(condition, [plain, act('reported', at('01-06'), {}, { to: { roles: ['leader'] } })])).toBe(true)
    expect(truthOf(condition, [plain, act('reported', at('01-06'))])).toBe(false)
  })
})
