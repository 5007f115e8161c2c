import { calendar } from '@redress/holidays'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileQuota, populationOf, quotaMet } from '../../src/figure/quota.js'
import { readingOf } from '../../src/figure/register.js'
import type { Environment } from '../../src/regulation/environment.js'
import type { Quota } from '../../src/regulation/language/condition.js'
import { requiredOf } from '../../src/regulation/sample.js'
import { defaults } from '../../src/regulation/settings.js'
import { regulationWith } from '../regulation/synthetic.js'
import { at, caseOf, historyOf, period, received, rulesWith } from './kit.js'

const env = (): Environment => ({
  regulation: regulationWith([]),
  settings: defaults,
  calendar: calendar('CN'),
  defined: new Map(),
  schedules: new Map(),
  needs: { facts: new Map(), relations: new Map(), ages: new Set(), aged: [] },
  errors: [],
})
const compiled = (quota: Quota) => {
  const here = env()
  const result = compileQuota(here, 'stopsOn', quota)
  expect(here.errors).toEqual([])
  return result
}
const rules = rulesWith([])
const calls = (n: number, agent: string) =>
  Array.from({ length: n }, (_, i) =>
    historyOf('call', `${agent}-${i}`, [
      ['2026-01-05', 'CallOffered', {}],
      ['2026-01-05', 'CallAnswered', { agent, rings: 1 }],
    ]),
  )

describe('samples', () => {
  it('so large a share of the calls of an agent, at least so many, never more than there are', () => {
    const quota = compiled({
      some: 'act:recording-reviewed',
      quota: { rows: 'call', where: { fact: 'row.agent', is: { fact: 'subject.id' } }, share: 0.05, atLeast: 5 },
    })
    const reading = readingOf(
      rules,
      { dossiers: [], streams: [...calls(120, 'a-1'), ...calls(3, 'a-2')] },
      at('2026-02-01'),
    )
    const rows = reading.rows('call')
    const size = (id: string) => populationOf(quota, reading, rows, { id }).length
    expect([size('a-1'), size('a-2')]).toEqual([120, 3])
    expect([requiredOf(quota, 120), requiredOf(quota, 40), requiredOf(quota, 3), requiredOf(quota, 0)]).toEqual([
      6, 5, 3, 0,
    ])
  })

  it('all open cases: an inspection counts the cases that it names, each once, and no others', () => {
    const quota = compiled({
      some: 'act:inspection-performed',
      distinct: 'it.cases',
      quota: { rows: 'complaint', where: { fact: 'row.openInPeriod', is: true }, share: 1 },
    })
    const dossiers = ['a', 'b'].map((id) => caseOf(rules, [received('2026-01-05', {}, id)]))
    const reading = readingOf(rules, { dossiers }, at('2026-01-12'))
    const population = populationOf(quota, reading, reading.rows('complaint', period('week', '2026-01-05')))
    const inspected = (...cases: ReadonlyArray<string>) =>
      historyOf('unit', 'u', [['2026-01-09', 'ActRecorded', { act: 'inspection-performed', details: { cases } }]])
        .history?.event
    const context = { stream: historyOf('unit', 'u', []), now: at('2026-01-12') }
    const state = (...events: ReadonlyArray<ReturnType<typeof inspected>>) =>
      quotaMet(
        quota,
        population,
        events.flatMap((event) => event ?? []),
        context,
      )
    expect(state(inspected('a', 'a', 'elsewhere'))).toEqual({ population: 2, required: 2, reached: 1, met: false })
    expect(state(inspected('a'), inspected('a', 'b')).met).toBe(true)
  })

  it('nothing is asked of an empty population, and more is never asked of less', () => {
    const shares = fc.integer({ min: 0, max: 100 }).map((percent) => ({ numerator: percent, denominator: 100 }))
    fc.assert(
      fc.property(shares, fc.nat(20), fc.nat(1000), fc.nat(1000), (share, atLeast, a, b) => {
        const [small = 0, large = 0] = [a, b].sort((x, y) => x - y)
        const quota = { share, atLeast }
        expect(requiredOf(quota, 0)).toBe(0)
        expect(requiredOf(quota, small)).toBeLessThanOrEqual(requiredOf(quota, large))
        expect(requiredOf(quota, large)).toBeLessThanOrEqual(large)
      }),
    )
  })
})
