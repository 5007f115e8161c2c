import { describe, expect, it } from 'vitest'
import { evolveAll } from '../../src/complaint/evolve.js'
import { rulesOf } from '../../src/complaint/rules.js'
import { initial } from '../../src/complaint/state.js'
import type { Retain } from '../../src/regulation/language/work.js'
import { dueForErasure, type Retention } from '../../src/subject/due.js'
import { command, happened, received } from '../../src/testing/index.js'
import { regulationWith } from '../regulation/synthetic.js'
import { rulesFor } from '../rules.js'
import { day, deciding, must, office, order, refused } from './kit.js'

/** The file of a case is kept for three years from its closing; the last day, a Saturday, gives way to the next Monday. */
const keep: Retain = {
  kind: 'retain',
  what: ['case-file'],
  do: 'keep',
  on: 'Closed',
  by: 'handler',
  keepFor: { n: 36, unit: 'month' },
}
const rules = rulesFor(regulationWith([keep]))
const pins = { regulations: [{ id: 'test-rules', version: '1' }] }

const close = (complaint: string) => happened(command('Close', {}, { complaint, at: '2026-01-06T10:00:00+08:00' }))
const aCase = (id: string, closed = true) =>
  evolveAll(initial(id), [received({ complaint: id }, pins), ...(closed ? [close(id)] : [])])
const due = (
  cases: ReadonlyArray<ReturnType<typeof aCase>>,
  today: string,
  {
    retention = {},
    recorded = today,
    under = rules,
  }: { retention?: Retention; recorded?: string; under?: typeof rules } = {},
) => dueForErasure(under, retention)(new Map([['person:p-1', cases]]), { now: day(today), recorded: day(recorded) })

describe('retention', () => {
  it('ends the day after the last on which the clause has the case kept, and cites it', () => {
    expect(due([aCase('c-1')], '2029-01-08')).toEqual([])
    expect(due([aCase('c-1')], '2029-01-09')).toMatchObject([
      { subject: 'person:p-1', since: '2029-01-09', kept: [{ complaint: 'c-1', clause: 'c01', until: '2029-01-08' }] },
    ])
  })

  it('of a person ends when all their cases are over', () => {
    expect(due([aCase('c-1'), aCase('c-2', false)], '2031-01-01')).toEqual([])
    expect(due([], '2031-01-01')).toEqual([])
  })

  it('that nothing limits never ends by itself, and ends where the deployment says so', () => {
    const none = rulesOf([])
    expect(due([aCase('c-1')], '2050-01-01', { under: none })).toEqual([])
    const retention = { monthsAfterClose: 6 }
    expect(due([aCase('c-1')], '2026-07-06', { under: none, retention })).toEqual([])
    expect(due([aCase('c-1')], '2026-07-07', { under: none, retention })).toMatchObject([{ since: '2026-07-07' }])
    expect(due([aCase('c-1')], '2050-01-01', { under: none, retention: { monthsAfterClose: Number.NaN } })).toEqual([])
  })

  it('is the longest of clause and deployment', () => {
    expect(due([aCase('c-1')], '2026-12-01', { retention: { monthsAfterClose: 6 } })).toEqual([])
  })

  it('ends no earlier by a clock that was set forward, nor by one that was set back', () => {
    expect(due([aCase('c-1')], '2040-01-01', { recorded: '2026-02-01' })).toEqual([])
    expect(due([aCase('c-1')], '2026-02-01', { recorded: '2040-01-01' })).toEqual([])
  })
})

it('an order before the end of retention is delayed by the clause, with the day, and goes through after it', async () => {
  const o = await office({ rules })
  await o.given('c-1')
  expect(await refused(deciding(o).handle(order()))).toMatchObject({
    refusal: { _tag: 'Delayed', notBefore: '2029-01-09', kept: [{ regulation: 'test-rules', clause: 'c01' }] },
  })
  const done = await must(deciding(o).handle(order('erasure-2', { on: '2029-01-09' })))
  expect(done.erasure?.step).toBe('done')
})
