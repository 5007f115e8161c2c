import { isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { command, receivedOn, rulesWith, scenario, shanghai } from './kit.js'

/** A form that nobody could fill in says so. */
describe('a field that follows from a look-up which nobody answered', () => {
  const rules = rulesWith([
    {
      kind: 'record',
      at: ['Closed'],
      fields: [{ path: 'field.shift.leftover', value: { fact: 'lookup.openCasesOfActor.count' } }],
    },
  ])
  const close = command('Close', {}, { at: shanghai('2026-01-06') })
  const evidenceOf = (...facts: ReadonlyArray<number>) => {
    const [count] = facts
    const supplied = count === undefined ? {} : { facts: { 'lookup.openCasesOfActor.count': count } }
    const { result } = scenario(rules, [receivedOn('2026-01-05'), { ...close, supplied }])
    return isRight(result) ? result.right[0]?.evidence : undefined
  }

  it('was left out without a word', () => {
    expect(evidenceOf()).toMatchObject({
      warnings: [{ clause: 'c01', en: expect.stringContaining('lookup.openCasesOfActor.count') }],
    })
    expect(evidenceOf()?.sets).toBeUndefined()
  })

  it('is filled in where it is answered', () => {
    expect(evidenceOf(3)).toMatchObject({ sets: [{ path: 'field.shift.leftover', value: 3 }] })
    expect(evidenceOf(3)?.warnings).toBeUndefined()
  })
})
