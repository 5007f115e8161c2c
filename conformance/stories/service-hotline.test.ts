import { describe, expect, it } from 'vitest'
import { type Bag, receive, tell } from '../support/story.js'

describe('service-hotline: two calendars, a queue, the exit', () => {
  const H = 'service-hotline'
  const start = (at: string) => receive(at, { kind: 'issue', by: ['hotline-agent'] })
  const sent = (at: string): Bag => ({ command: 'Assign', at, to: { unit: 'd', roles: ['handler'] }, assignment: 'a' })
  const graded = (at: string, urgency: string): Bag => ({ command: 'Classify', at, class: { urgency } })
  it('urgent in two, else in eight working hours, within the hours of the hotline', () => {
    const due = (at: string, urgency?: string) =>
      tell(H, [start(at), ...(urgency === undefined ? [] : [graded(at, urgency)]), sent(at)], {
        clauses: ['c08', 'c34'],
      }).dues('c34')[0]
    expect(due('2026-03-06T10:00', 'urgent')).toBe('2026-03-06T12:00')
    expect(due('2026-03-06T11:00', 'urgent')).toBe('2026-03-06T14:00')
    expect(due('2026-03-06T10:00', 'normal')).toBe('2026-03-09T10:00')
    expect(due('2026-03-06T10:00')).toBe('2026-03-09T10:00')
  })
  it('closed on make-up days, though these count as working days for limits', () => {
    const steps = [start('2026-02-13T17:00'), graded('2026-02-13T17:00', 'urgent'), sent('2026-02-13T17:00')]
    // One hour on Friday the 13th; Saturday the 14th is worked, but the hotline is closed; then the festival until the 23rd.
    expect(tell(H, steps, { clauses: ['c08', 'c34'] }).dues('c34')).toEqual(['2026-02-24T10:00'])
  })
  it('urgent goes to the head of the queue, whoever the target is', () => {
    const routes =
      tell(H, [start('2026-03-06T10:00'), graded('2026-03-06T10:10', 'urgent')], { clauses: ['c28', 'c32'] }).events.at(
        -1,
      )?.evidence.routed ?? []
    expect(routes.filter(({ step }) => step === 'assign').map(({ priority }) => priority)).toContain('head-of-queue')
  })
  it('closed when satisfied, or by the manager after a final reply', () => {
    const felt = (at: string, level: string): Bag => ({ command: 'Record:satisfaction-recorded', at, level })
    const closing = (by: string): Bag => ({ command: 'Close', at: '2026-03-20T10:00', reason: '两次答复', by: [by] })
    const declared = { command: 'Reply:final', at: '2026-03-12T10:00', declaredFinal: true }
    const again = { command: 'Reopen', at: '2026-03-10T10:00' }
    const last = (...steps: ReadonlyArray<Bag>) =>
      tell(H, [start('2026-03-06T10:00'), ...steps], { clauses: ['c40'] }).course.at(-1)
    expect([
      last(closing('hotline-agent')),
      last(felt('2026-03-09T10:00', 'satisfied'), closing('hotline-agent')),
      last(felt('2026-03-09T10:00', 'dissatisfied'), again, declared, closing('manager')),
      last(felt('2026-03-09T10:00', 'dissatisfied'), again, closing('manager')),
    ]).toEqual(['c40', '-', '-', 'c40'])
    const open = tell(H, [start('2026-03-06T10:00'), felt('2026-03-09T10:00', 'dissatisfied')], { clauses: ['c40'] })
    expect(open.states('c40', '2026-03-10T10:00')).toEqual(['running'])
  })
})
