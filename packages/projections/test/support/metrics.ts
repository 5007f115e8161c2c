import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
  type ResourceMetrics,
} from '@opentelemetry/sdk-metrics'
import { measure } from '../../src/index.js'

export interface Metering {
  /** All that would be sent to whoever collects metrics. */
  readonly sent: () => Promise<ReadonlyArray<ResourceMetrics>>
  /** Stops asking, as the program does when it ends; the collector goes on. */
  readonly off: () => void
  readonly end: () => Promise<void>
}

/** Measures read models with the kit that OpenTelemetry comes with. */
export const metering = (views: Parameters<typeof measure>[0]): Metering => {
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 })
  const provider = new MeterProvider({ readers: [reader] })
  return {
    off: measure(views, provider.getMeter('test')),
    sent: async () => {
      exporter.reset()
      await reader.forceFlush()
      return exporter.getMetrics()
    },
    end: () => provider.shutdown(),
  }
}
