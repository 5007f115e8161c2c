import { describe } from 'vitest'
import type { EventStore } from '../store/port.js'
import { appending } from './store-appending.js'
import { concurrency } from './store-concurrency.js'
import { content } from './store-content.js'
import { idempotence } from './store-idempotence.js'
import { type ComplianceOptions, kitOf } from './store-kit.js'
import { lifecycle } from './store-lifecycle.js'
import { model } from './store-model-property.js'
import { reading } from './store-reading.js'
import { subscribing } from './store-subscribing.js'

export type { ComplianceOptions } from './store-kit.js'

/**
 * What every event store must do, as a vitest suite: run it against an adapter of your own. `open` gives a new, empty
 * store each time; where that is not possible, as on a server, say `shared`.
 *
 * @example
 * import { memoryStore } from '@redress/domain/memory'
 * import { storeCompliance } from '@redress/domain/testing'
 *
 * // in a vitest file:
 * const suite = () => storeCompliance('memory', async () => memoryStore())
 * assert.equal(typeof suite, 'function')
 */
export const storeCompliance = (
  name: string,
  open: () => Promise<EventStore>,
  options: ComplianceOptions = {},
): void => {
  const kit = kitOf(open, options)
  describe(`${name} event store`, () => {
    for (const part of [appending, idempotence, content, reading, subscribing, concurrency, lifecycle, model]) part(kit)
  })
}
