import type { Happening } from '../aggregate/happening.js'
import type { Stream } from '../aggregate/stream.js'
import type { Instance } from './instance.js'

/** The clocks of one stream, in the order in which they were opened. */
export interface Clocks {
  readonly all: ReadonlyArray<Instance>
}

export const noClocks: Clocks = { all: [] }

/** The clocks of a stream after one more event; `stream` is the state after it. */
export type Step<S extends Stream> = (clocks: Clocks, stream: S, event: Happening) => Clocks
