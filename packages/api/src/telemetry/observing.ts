import type { Meter } from '@opentelemetry/api'
import type { RedressOptions } from '../redress.js'
import { appendsOf } from './appends.js'
import { observeProjections } from './observe-projections.js'
import { observeStore } from './observe-store.js'

/** What a deployment is opened with so that it is measured and traced from the log to the read models. */
export type Observing = Pick<RedressOptions, 'instrument' | 'onBatch'>

export const observing = (meter: Meter): Observing => {
  const appends = appendsOf()
  return { instrument: observeStore(meter, appends), onBatch: observeProjections(appends) }
}
