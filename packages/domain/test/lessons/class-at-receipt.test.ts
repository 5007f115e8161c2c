import { describe, expect, it } from 'vitest'
import type { Guard } from '../../src/regulation/language/decision.js'
import { classifiedOn, receive, receivedOn, rulesWith, scenario, shanghai } from './kit.js'

/** Whoever gives a class at receipt sets it, and is asked what whoever classifies is asked. */
describe('a guard on a class that is given at receipt already', () => {
  const guard: Guard = {
    kind: 'guard',
    on: ['Classify:gravity'],
    require: { not: { fact: 'cmd.class.gravity', is: 'major' } },
  }
  const rules = rulesWith([guard])
  const received = (classes: { readonly [dimension: string]: string }) =>
    receive({ at: shanghai('2026-01-05') }, { class: classes })

  it('was passed by: the class stood on record unguarded', () => {
    expect(scenario(rules, [receivedOn('2026-01-05'), classifiedOn('major', '2026-01-06')]).refusedBy).toEqual(['c01'])
    expect(scenario(rules, [received({ gravity: 'major' })]).refusedBy).toEqual(['c01'])
  })

  it('does not see a receipt that says nothing of it, or what the clause allows', () => {
    expect(scenario(rules, [received({})]).refusedBy).toEqual([])
    expect(scenario(rules, [received({ urgent: 'danger' })]).refusedBy).toEqual([])
    expect(scenario(rules, [received({ gravity: 'minor' })]).refusedBy).toEqual([])
  })

  it('does not see a proposal, which sets nothing', () => {
    const proposed = {
      ...classifiedOn('major', '2026-01-06'),
      command: 'Propose',
      data: { class: { gravity: 'major' } },
    }
    const outcome = scenario(rules, [receivedOn('2026-01-05'), proposed as ReturnType<typeof classifiedOn>])
    expect(outcome.refusedBy).toEqual([])
  })
})
