import { describe, expect, it } from 'vitest'
import { decide } from '../../src/complaint/decide.js'
import { evolveAll } from '../../src/complaint/evolve.js'
import { initial } from '../../src/complaint/state.js'
import { millis } from '../../src/complaint/time.js'
import { nextWake, watch } from '../../src/complaint/watch.js'
import type { Condition } from '../../src/regulation/language/condition.js'
import type { Escalate } from '../../src/regulation/language/work.js'
import {
  assignedOn,
  classifiedOn,
  command,
  followedUpOn,
  happened,
  receivedOn,
  rulesWith,
  scenario,
  shanghai,
} from './kit.js'

/** Somebody was assigned more than a working day ago, and nobody has accepted. */
const nobodyAccepts: Condition = {
  all: [
    { some: { event: 'Assigned', where: { not: { fact: 'it.at', within: { n: 1, unit: 'workingDay' } } } } },
    { not: { some: 'Acknowledged:dispatch' } },
  ],
}
const raise = (becomes: Condition): Escalate => ({ kind: 'escalate', on: { becomes }, to: 'leader' })
const types = (outcome: ReturnType<typeof scenario>) => outcome.events.map(({ type }) => type)
const received = receivedOn('2026-01-05')
const assigned = assignedOn('2026-01-05', '11:00')
const accepted = (day: string, time: string) =>
  command('Acknowledge', { what: 'dispatch' }, { at: shanghai(day, time) })

describe('the absence of an event', () => {
  const rules = rulesWith([raise(nobodyAccepts)])

  it('fires by itself, at the moment from which it is true', () => {
    const outcome = scenario(rules, [received, assigned, { watchUntil: shanghai('2026-02-01') }])
    expect(types(outcome)).toEqual(['Received', 'Assigned', 'Escalated'])
    expect(outcome.events.at(-1)?.occurredAt).toBe(shanghai('2026-01-07', '00:00'))
  })

  it('stays on record, though the missing event arrives a minute later', () => {
    const steps = [received, assigned, { watchUntil: shanghai('2026-01-07', '00:00') }, accepted('2026-01-07', '00:01')]
    expect(types(scenario(rules, steps))).toEqual(['Received', 'Assigned', 'Escalated', 'Acknowledged'])
  })

  it('does not fire where the event came in time, and has no more moments to be woken at', () => {
    const steps = [received, assigned, accepted('2026-01-06', '17:00'), { watchUntil: shanghai('2026-03-01') }]
    const outcome = scenario(rules, steps)
    expect(types(outcome)).toEqual(['Received', 'Assigned', 'Acknowledged'])
    expect(nextWake(rules)(millis(shanghai('2026-03-01')))(outcome.dossier.complaint)).toBeUndefined()
  })

  it('is seen at the event that ends it, where no tick came in between', () => {
    expect(types(scenario(rules, [received, assigned, accepted('2026-01-08', '09:00')]))).toEqual([
      'Received',
      'Assigned',
      'Acknowledged',
      'Escalated',
    ])
  })
})

describe('a level and its edge', () => {
  const rules = rulesWith([raise({ fact: 'class.gravity', is: 'major' })])
  const count = (steps: Parameters<typeof scenario>[1]) =>
    types(scenario(rules, steps)).filter((type) => type === 'Escalated').length

  it('fires once an episode, not at each event of it', () => {
    const steps = [
      received,
      classifiedOn('major', '2026-01-06'),
      followedUpOn('2026-01-07'),
      followedUpOn('2026-01-08'),
    ]
    expect(count(steps)).toBe(1)
    expect(count([...steps, { watchUntil: shanghai('2026-02-01') }])).toBe(1)
  })

  it('fires again in the next episode', () => {
    const steps = [received, classifiedOn('major', '2026-01-06'), classifiedOn('minor', '2026-01-07')]
    expect(count([...steps, classifiedOn('major', '2026-01-08')])).toBe(2)
  })

  it('a case from before, looked at for the first time, does not fire: only its next edge does', () => {
    // An old case: its events carry no levels, because nobody has decided them here.
    const old = [received, classifiedOn('major', '2026-01-06')].map(happened)
    const pinned = { ...old[0], data: { ...old[0]?.data, regulations: [{ id: 'test-rules', version: '1' }] } } as never
    const complaint = evolveAll(initial('c-1'), [pinned, ...old.slice(1)])
    const seen = decide(rules)(followedUpOn('2026-01-12'))(complaint)
    expect(seen._tag === 'Right' && seen.right.map(({ type }) => type)).toEqual(['FollowedUp'])
    expect(watch(rules)(millis(shanghai('2026-01-12')))(complaint)).toEqual([])
    const after = evolveAll(complaint, seen._tag === 'Right' ? seen.right : [])
    const calmed = decide(rules)(classifiedOn('minor', '2026-01-13'))(after)
    const again = evolveAll(after, calmed._tag === 'Right' ? calmed.right : [])
    const risen = decide(rules)(classifiedOn('major', '2026-01-14'))(again)
    expect(risen._tag === 'Right' && risen.right.map(({ type }) => type)).toEqual(['Classified', 'Escalated'])
  })
})
