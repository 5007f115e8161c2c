import { isLeft, isRight } from 'fp-ts/lib/Either.js'
import { expect, test } from 'vitest'
import { parseAsOf } from '../../src/answers/as-of.js'

test('a bare day is its end in China', () => {
  const moment = parseAsOf('asOf', '2020-12-31')
  expect(isRight(moment) && moment.right.instant).toBe('2020-12-31T23:59:59.999+08:00')
})

test('an instant is itself, on the clocks of China', () => {
  const moment = parseAsOf('asOf', '2020-12-31T09:00:00Z')
  expect(isRight(moment) && moment.right.instant).toBe('2020-12-31T17:00:00+08:00')
})

test.each(['', '2020-02-30', '2020', '2020-12-31T09:00:00', 'now', '2020-12-31 09:00'])('%j is refused', (text) => {
  const moment = parseAsOf('asOf', text)
  expect(isLeft(moment) && moment.left).toMatchObject({ _tag: 'InvalidParameter', parameter: 'asOf' })
})
