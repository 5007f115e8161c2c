import { isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { dataOf } from '../../src/complaint/event.js'
import { checkRegulation } from '../../src/regulation/check/index.js'
import { compile } from '../../src/regulation/compile.js'
import type { Fill } from '../../src/regulation/language/decision.js'
import { command, receivedOn, regulationWith, rulesWith, scenario, shanghai } from './kit.js'

/** A fill completes any command, that of an act as well. */
describe('a fill on the record of an act', () => {
  const into = (field: string, value: Fill['value']): Fill => ({
    kind: 'fill',
    on: ['Record:reported'],
    field,
    value,
    when: { fact: 'class.gravity', is: 'major' },
  })
  const reported = (more: object = {}) =>
    command('Record', { act: 'reported', ...more } as never, { at: shanghai('2026-01-06') })
  const classed = command('Classify', { class: { gravity: 'major' } }, { at: shanghai('2026-01-05', '11:00') })
  const recorded = (fill: Fill, steps = [receivedOn('2026-01-05'), classed, reported()]) => {
    const { result } = scenario(rulesWith([fill]), steps)
    return isRight(result) ? result.right[0] : undefined
  }

  it('was refused by the compiler', () => {
    const event = recorded(into('field.report.urgent', true))
    expect(event === undefined ? undefined : dataOf(event)['field']).toEqual({ 'report.urgent': true })
    expect(event?.evidence.filled).toMatchObject([{ clause: 'c01', field: 'field.report.urgent', value: true }])
  })

  it('reaches the details of the act, too', () => {
    const event = recorded(into('kind', 'progress'))
    expect(event === undefined ? undefined : dataOf(event)['details']).toEqual({ kind: 'progress' })
  })

  it('says nothing where its condition does not hold', () => {
    const event = recorded(into('field.report.urgent', true), [receivedOn('2026-01-05'), reported()])
    expect(event === undefined ? undefined : dataOf(event)['field']).toBeUndefined()
  })

  it('is passed by the checker, and refused where the act has no such detail', () => {
    expect(checkRegulation(regulationWith([into('field.case.demandAmount', 5)], { parameters: {} }))).toEqual([])
    expect(compile(regulationWith([into('fare', 'progress')]))).toMatchObject({ left: [{ clause: 'c01' }] })
  })

  it('is the same command again when it is sent again', () => {
    const outcome = scenario(rulesWith([into('kind', 'progress')]), [
      receivedOn('2026-01-05'),
      classed,
      reported(),
      reported(),
    ])
    expect(outcome.result).toEqual({ _tag: 'Right', right: [] })
  })
})
