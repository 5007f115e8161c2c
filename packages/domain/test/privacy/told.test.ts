import { expect, it } from 'vitest'
import { decide } from '../../src/complaint/decide.js'
import { evolveAll } from '../../src/complaint/evolve.js'
import { initial } from '../../src/complaint/state.js'
import type { Condition } from '../../src/regulation/language/condition.js'
import { command, receive } from '../../src/testing/builders.js'
import { regulationWith } from '../regulation/synthetic.js'
import { rulesFor } from '../rules.js'

/** What a refusal to close for a reason of one word tells of the facts that it looked at. */
const toldOf = (require: Condition): unknown => {
  const rules = rulesFor(regulationWith([{ kind: 'guard', on: ['Close'], require }]))
  const received = decide(rules)(receive())(initial('c-1'))
  const complaint = evolveAll(initial('c-1'), received._tag === 'Right' ? received.right : [])
  const decided = decide(rules)(command('Close', { reason: 'measles', outcome: 'settled' }))(complaint)
  return decided._tag === 'Left' && decided.left._tag === 'Refused'
    ? decided.left.refusals.flatMap(({ facts }) => facts)
    : decided
}

it('a refusal does not tell one word of a reason, of which a clause asks only whether it is there', () => {
  expect(toldOf({ fact: 'cmd.reason', set: false })).toEqual([{ path: 'cmd.reason', value: '(set)' }])
  expect(toldOf({ not: { present: ['cmd.reason'] } })).toEqual([{ path: 'cmd.reason', value: '(set)' }])
})

it('a refusal tells a word that a clause compares: it is of a vocabulary', () => {
  expect(toldOf({ fact: 'cmd.outcome', is: 'dropped' })).toEqual([{ path: 'cmd.outcome', value: 'settled' }])
})
