import { describe, expect, it } from 'vitest'
import type { Condition } from '../../src/regulation/language/condition.js'
import type { Escalate } from '../../src/regulation/language/work.js'
import {
  assignedOn,
  classifiedOn,
  closedOn,
  receivedOn,
  reopenedOn,
  rulesWith,
  scenario,
  shanghai,
  withdrawnOn,
} from './kit.js'

/** A withdrawn case waits for nothing: what does not happen in it is nobody's omission. */
const nobodyAccepts: Condition = {
  all: [
    { some: { event: 'Assigned', where: { not: { fact: 'it.at', within: { n: 1, unit: 'workingDay' } } } } },
    { not: { some: 'Acknowledged:dispatch' } },
  ],
}
const raise: Escalate = { kind: 'escalate', on: { becomes: nobodyAccepts }, to: 'leader' }
const rules = rulesWith([raise])
const given = [receivedOn('2026-01-05'), assignedOn('2026-01-05', '11:00')]
const later = { watchUntil: shanghai('2026-02-01') }
const raised = (steps: Parameters<typeof scenario>[1], under = rules) =>
  scenario(under, steps)
    .events.filter(({ type }) => type === 'Escalated')
    .map(({ occurredAt }) => occurredAt.slice(0, 10))

describe('an absence in a case that was withdrawn', () => {
  it('was escalated all the same', () => {
    expect(raised([...given, withdrawnOn('2026-01-05', '12:00'), later])).toEqual([])
  })

  it('is escalated where it lasted too long before the withdrawal, or the case was only closed', () => {
    expect(raised([...given, withdrawnOn('2026-01-08'), later])).toEqual(['2026-01-08'])
    expect(raised([...given, closedOn('2026-01-05', '12:00'), later])).toEqual(['2026-01-07'])
  })

  it('does not come up when the case is reopened; a new one does', () => {
    const reopened = [...given, withdrawnOn('2026-01-05', '12:00'), reopenedOn('2026-01-12')]
    expect(raised([...reopened, later])).toEqual([])
    const inRound = rulesWith([
      {
        ...raise,
        on: {
          becomes: {
            some: {
              event: 'Assigned',
              in: 'round',
              where: { not: { fact: 'it.at', within: { n: 1, unit: 'workingDay' } } },
            },
          },
        },
      },
    ])
    expect(raised([...reopened, assignedOn('2026-01-12', '11:00'), later], inRound)).toEqual(['2026-01-14'])
  })

  it('does not keep an event from raising it', () => {
    const major = rulesWith([{ ...raise, on: { becomes: { fact: 'class.gravity', is: 'major' } } }])
    expect(raised([...given, withdrawnOn('2026-01-06'), classifiedOn('major', '2026-01-07')], major)).toEqual([
      '2026-01-07',
    ])
  })
})
