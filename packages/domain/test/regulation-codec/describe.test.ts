import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describe as describeValue } from '../../src/regulation/describe.js'
import type { Condition, Pattern } from '../../src/regulation/language/condition.js'
import type { Target } from '../../src/regulation/language/target.js'
import type { Duration } from '../../src/regulation/language/words.js'
import { governmentServiceCentre as centre } from '../../src/regulations/index.js'
import {
  arbitraryCondition,
  arbitraryDuration,
  arbitraryPattern,
  arbitraryTarget,
} from '../../src/testing/arbitrary-regulation.js'

type Value = Condition | Pattern | Target | Duration

const examples: ReadonlyArray<readonly [string, string, Value]> = [
  ['reply form is written', '答复形式为书面', { fact: 'cmd.form', is: 'written' }],
  ['reply form is not written', '答复形式不为书面', { not: { fact: 'cmd.form', is: 'written' } }],
  ['gravity includes serious circumstances', '性质包含情节严重', { fact: 'class.gravity', has: 'serious' }],
  ['final reply is recorded', '已有“终局答复”', { some: 'Replied:final' }],
  ['no final reply is recorded', '没有“终局答复”', { not: { some: 'Replied:final' } }],
  [
    'revisit is recorded at least 2 times, counted by distinct date',
    '“回访”至少2次（按日期去重）',
    { some: 'Revisited', atLeast: 2, distinct: 'it.at.date' },
  ],
  [
    'gravity does not include major matter or form of the complaint is written',
    '性质不包含重大事项，或投诉形式为书面',
    { not: { all: [{ fact: 'class.gravity', has: 'major' }, { not: { fact: 'case.form', is: 'written' } }] } },
  ],
  ['number of objections is above 1', '不服次数高于1', { not: { fact: 'case.objections', atMost: 1 } }],
  ['reopening, then investigation', '重启，然后调查核实', { inOrder: ['Reopened', 'Investigated'] }],
  ['final reply or closing', '终局答复或结案', centre.terminal],
  ['superior of supervision section', '督查科的上级', { superior: 'supervision-section' }],
  ['supervision section', '督查科', 'supervision-section'],
  ['5 working days', '5个工作日', { fact: 'param.recheckWithin' }],
  ['the same day', '当日', { n: 0, unit: 'sameDay' }],
  ['1 working day', '1个工作日', { n: 1, unit: 'workingDay' }],
]

const says = (value: Value): void => {
  const { zh, en } = describeValue(value, centre)
  expect(zh).not.toMatch(/undefined|\[object/)
  expect(en).not.toMatch(/undefined|\[object/)
  expect(typeof zh).toBe('string')
}

describe('the language in words', () => {
  it.each(examples)('says %s', (en, zh, value) => {
    expect(describeValue(value, centre)).toEqual({ zh, en })
  })

  it('finds words for every condition', () => fc.assert(fc.property(arbitraryCondition, says)))
  it('finds words for every pattern', () => fc.assert(fc.property(arbitraryPattern, says)))
  it('finds words for every target', () => fc.assert(fc.property(arbitraryTarget, says)))
  it('finds words for every length of time', () => fc.assert(fc.property(arbitraryDuration, says)))

  it('says a denial twice denied as it was', () =>
    fc.assert(
      fc.property(arbitraryCondition, (condition) => {
        expect(describeValue({ not: { not: condition } }, centre)).toEqual(describeValue(condition, centre))
      }),
    ))
})
