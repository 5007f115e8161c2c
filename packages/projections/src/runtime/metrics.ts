import type { Attributes, BatchObservableResult, Meter, ObservableCounter, ObservableGauge } from '@opentelemetry/api'
import type { Advance } from './advance.js'
import type { Health, HealthOptions } from './health.js'
import type { Projector } from './projector.js'
import type { Status } from './status.js'

type Instrument = ObservableGauge | ObservableCounter
type Observed = readonly [value: number, attributes?: Attributes]

interface Metric {
  readonly instrument: Instrument
  /** What it shows; nothing while that is not known. */
  readonly of: (health: Health) => ReadonlyArray<Observed>
}

const perModel =
  (value: (model: Status['models'][number]) => number | undefined) =>
  ({ status }: Health): ReadonlyArray<Observed> =>
    (status?.models ?? []).flatMap((model): ReadonlyArray<Observed> => {
      const shown = value(model)
      return shown === undefined ? [] : [[shown, { model: model.name }]]
    })

const overall =
  (value: (status: Status) => number) =>
  ({ status }: Health): ReadonlyArray<Observed> =>
    status === undefined ? [] : [[value(status)]]

const shareOf = ({ events, of }: Advance): number | undefined =>
  events === undefined || of === undefined ? undefined : of === 0 ? 1 : events / of

const metricsOn = (meter: Meter): ReadonlyArray<Metric> => {
  const gauge = (name: string, unit: string, description: string) =>
    meter.createObservableGauge(`redress.projections.${name}`, { unit, description })
  const counter = (name: string, unit: string, description: string) =>
    meter.createObservableCounter(`redress.projections.${name}`, { unit, description })
  return [
    {
      instrument: gauge('healthy', '1', '1 when the read models can be relied on, otherwise 0'),
      of: ({ healthy }) => [[healthy ? 1 : 0]],
    },
    {
      instrument: gauge(
        'lag.events',
        '{event}',
        'Events in the log that are not in the read model; counted up to 10,000',
      ),
      of: perModel(({ lag }) => lag),
    },
    {
      instrument: gauge('lag.time', 's', 'Seconds since the oldest event that is not in the read model was recorded'),
      of: perModel(({ lagSeconds }) => lagSeconds),
    },
    {
      instrument: gauge('catch_up.progress', '1', 'Share of the events of the log taken, while any are not'),
      of: perModel(({ catchUp }) => (catchUp === undefined ? undefined : shareOf(catchUp))),
    },
    {
      instrument: gauge('rebuild.progress', '1', 'Share of the events taken by a rebuild that is under way'),
      of: perModel(({ rebuild }) => (rebuild === undefined ? undefined : shareOf(rebuild))),
    },
    {
      instrument: gauge('rebuild.halted', '1', '1 when a rebuild stopped at a complaint, 0 while it goes on'),
      of: perModel(({ rebuild }) => (rebuild === undefined ? undefined : rebuild.halted === undefined ? 0 : 1)),
    },
    {
      instrument: gauge(
        'parked',
        '{complaint}',
        'Complaints set aside because one of their events cannot be processed',
      ),
      of: overall(({ parked }) => parked),
    },
    {
      instrument: gauge('rate', '{event}/s', 'Events per second of working time'),
      of: overall(({ rate }) => rate),
    },
    {
      instrument: gauge('owner', '1', '1 in the process that has the right to write, 0 in others'),
      of: overall(({ owner }) => (owner?.here === true ? 1 : 0)),
    },
    {
      instrument: counter('events', '{event}', 'Events taken by this process'),
      of: overall(({ taken }) => taken),
    },
    {
      instrument: counter('retries', '{retry}', 'How often following the log had to try again'),
      of: overall(({ retries }) => retries),
    },
  ]
}

/**
 * Shows the state of read models on an OpenTelemetry meter, asked for whenever its reader collects. Gives what takes it off
 * again. Names: `redress.projections.*`; those of one read model have the attribute `model`.
 */
export const measure = (views: Pick<Projector, 'health'>, meter: Meter, options?: HealthOptions): (() => void) => {
  const metrics = metricsOn(meter)
  const observe = async (result: BatchObservableResult): Promise<void> => {
    const health = await views.health(options)()
    for (const { instrument, of } of metrics)
      for (const [value, attributes] of of(health)) result.observe(instrument, value, attributes)
  }
  const instruments = metrics.map(({ instrument }) => instrument)
  meter.addBatchObservableCallback(observe, instruments)
  return () => meter.removeBatchObservableCallback(observe, instruments)
}
