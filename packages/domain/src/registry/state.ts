import type { Instant } from '@redress/holidays'
import { emptyStream } from '../aggregate/enter.js'
import type { EventIn } from '../aggregate/kind.js'
import type { Stream } from '../aggregate/stream.js'
import type * as events from './events/index.js'

export type RegistryEvent = EventIn<'registry', typeof events>

/** A version of a regulation that was published. */
export interface Publication {
  readonly version: string
  readonly at: Instant
  readonly effectiveFrom?: string
  readonly digest?: string
}

/** The history of one regulation: which versions were approved and published. */
export interface RegistryEntry extends Stream<RegistryEvent> {
  readonly aggregate: 'registry'
  readonly published: ReadonlyArray<Publication>
}

/** A regulation of which nothing was published yet. */
export const initialRegistryEntry = (id: string): RegistryEntry => ({
  ...emptyStream('registry', id),
  aggregate: 'registry',
  published: [],
})
