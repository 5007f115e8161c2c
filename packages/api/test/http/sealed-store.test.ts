import type { Position, StoreError } from '@redress/domain'
import { describe, expect, it } from 'vitest'
import { exit } from '../../src/cli/exit.js'
import { ofStore } from '../../src/cli/failure.js'
import { fromStore } from '../../src/http/problem-from.js'

const said = { zh: '密钥不可用', en: 'no key' }
const unsealable = (why: Extract<StoreError, { _tag: 'Unsealable' }>['why']): StoreError => ({
  _tag: 'Unsealable',
  why,
  stream: 'complaint-c-1',
  ...said,
})
const unopenable = (why: Extract<StoreError, { _tag: 'Unopenable' }>['why']): StoreError => ({
  _tag: 'Unopenable',
  why,
  path: 'data.reason',
  position: '0000000000000001' as Position,
  ...said,
})

describe('a log that cannot seal or open personal data', () => {
  it('refuses for good what is erased or restricted', () => {
    for (const why of ['erased', 'restricted'] as const) {
      expect(fromStore(unsealable(why), false).tag).toBe('impossible')
      expect(ofStore(unsealable(why)).code).toBe(exit.refused)
    }
  })

  it('is unavailable as long as its keys are', () => {
    for (const error of [unsealable('keys-unavailable'), unsealable('no-key'), unopenable('keys-unavailable')]) {
      expect(fromStore(error, false).tag).toBe('unavailable')
      expect(ofStore(error).code).toBe(exit.unavailable)
    }
  })

  it('is broken where something was tampered with or the key is gone', () => {
    for (const why of ['tampered', 'no-key'] as const) {
      expect(fromStore(unopenable(why), false).tag).toBe('internal')
      expect(ofStore(unopenable(why)).code).toBe(exit.unavailable)
    }
  })
})
