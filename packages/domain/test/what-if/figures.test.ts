import { describe, expect, it } from 'vitest'
import { rulesOf } from '../../src/complaint/rules.js'
import { millis } from '../../src/complaint/time.js'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import { scenario, shanghai } from '../../src/testing/index.js'
import { whatIfFigures } from '../../src/what-if/figures.js'
import { whatIf } from '../../src/what-if/what-if.js'
import { compiledOf, next, received, replied, reply } from '../migration/kit.js'

/** The share of limits kept, by handler. */
const onTime: Mechanism = {
  kind: 'indicator',
  rows: 'clock',
  denominator: { fact: 'row.clock', is: 'c01' },
  numerator: { fact: 'row.state', is: 'met' },
  measure: 'ratio',
  cohort: 'row.dueAt',
  period: 'month',
}

describe('indicators under other rules', () => {
  const now = millis(shanghai('2026-01-31'))
  const rules = rulesOf([compiledOf([reply(5), onTime])])
  const answeredOnThird = scenario(rules, [received, replied('2026-01-08')]).events

  it('the same cases give another figure where the limit is shorter', () => {
    const change = { under: compiledOf([reply(2), onTime], next) }
    const figures = whatIfFigures(rules, change)(whatIf(rules, change)([answeredOnThird], now), now)
    expect(figures.map(({ name, changed }) => [name, changed])).toEqual([['c02#1 2026-01', true]])
    expect(figures.map(({ before, after }) => [before?.total.value, after?.total.value])).toEqual([
      [
        { numerator: 1, denominator: 1 },
        { numerator: 0, denominator: 1 },
      ],
    ])
  })

  it('an indicator that only one side has stands alone', () => {
    const change = { under: compiledOf([reply(5)], next) }
    const figures = whatIfFigures(rules, change)(whatIf(rules, change)([answeredOnThird], now), now)
    expect(figures.map(({ before, after, changed }) => [before?.clause, after, changed])).toEqual([
      ['c02', undefined, true],
    ])
  })

  it('the same rules change no figure', () => {
    const change = { under: compiledOf([reply(5), onTime]) }
    const figures = whatIfFigures(rules, change)(whatIf(rules, change)([answeredOnThird], now), now)
    expect(figures.map(({ changed }) => changed)).toEqual([false])
  })
})
