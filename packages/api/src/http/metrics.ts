import type { Meter, ObservableResult } from '@opentelemetry/api'
import { measure } from '@redress/projections'
import type { Redress } from '../redress.js'

/** Upper bounds of the buckets in which the time of answers is counted, in seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** What is measured of a service. */
export interface Measured {
  /** Counts what was answered, by operation and status: names of ours, never an address. */
  readonly answered: (operation: string, status: number, seconds: number) => void
  /** Takes off the meter what is asked of the service whenever it is read. */
  readonly off: () => void
}

/** What the service knows of itself. */
export interface Standing extends Pick<Redress, 'views'> {
  /** What falls due is put on record. */
  readonly watches: () => boolean
  /** Who hears of changes as they come. */
  readonly listeners: () => number
}

/** Shows on a meter what is answered, how read models and watch stand, and what the process uses. */
export const measureService = (meter: Meter, { views, watches, listeners }: Standing): Measured => {
  const requests = meter.createCounter('redress.http.requests', { unit: '{request}', description: 'Requests answered' })
  const durations = meter.createHistogram('redress.http.request.duration', {
    unit: 's',
    description: 'Time to the answer, by operation',
    advice: { explicitBucketBoundaries: BUCKETS },
  })
  const gauge = (name: string, unit: string, description: string, of: () => number): (() => void) => {
    const instrument = meter.createObservableGauge(name, { unit, description })
    const observe = (result: ObservableResult): void => result.observe(of())
    instrument.addCallback(observe)
    return () => instrument.removeCallback(observe)
  }
  const taken = [
    measure(views, meter),
    gauge('redress.watch.healthy', '1', '1 while what falls due is put on record, otherwise 0', () =>
      Number(watches()),
    ),
    gauge('redress.changes.clients', '{client}', 'Who hears of changes as they come', listeners),
    gauge('process_resident_memory_bytes', 'By', 'Memory of the process', process.memoryUsage.rss),
  ]
  return {
    answered: (operation, status, seconds) => {
      requests.add(1, { operation, status })
      durations.record(seconds, { operation })
    },
    off: () => {
      for (const off of taken) off()
    },
  }
}
