import { expect, it } from 'vitest'
import { checkRegulation } from '../../src/regulation/check/index.js'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import { regulationWith } from '../regulation/synthetic.js'

const clock: Mechanism = {
  kind: 'clock',
  startsOn: 'Received',
  stopsOn: 'Replied:final',
  within: { n: 10, unit: 'workingDay' },
  responsible: 'handler',
}
const cyclic = (mechanism: Mechanism) =>
  checkRegulation(regulationWith([mechanism])).filter(({ _tag }) => _tag === 'Cyclic')

it('a warning at a share of the limit of its own clause is no circle, a limit by itself is', () => {
  expect(cyclic({ ...clock, warnAt: [{ dueOf: ['c01'], share: 0.5 }] })).toEqual([])
  expect(cyclic({ ...clock, within: { dueOf: ['c01'], share: 0.5 } })).toHaveLength(1)
})
