import type { Meter } from '@opentelemetry/api'
import { PrometheusExporter, PrometheusSerializer } from '@opentelemetry/exporter-prometheus'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { MeterProvider } from '@opentelemetry/sdk-metrics'
import { VERSION } from '../version.js'

/** A meter, and what was measured on it. */
export interface Measuring {
  readonly meter: Meter
  /** In the text format of Prometheus. */
  readonly text: () => Promise<string>
}

/** Who measures or traces, as whoever collects it is told. */
export const resourceOf = (name = 'redress') =>
  resourceFromAttributes({ 'service.name': name, 'service.version': VERSION })

/** A meter of our own, read when somebody asks: nothing is sent anywhere. */
export const measuring = (name?: string): Measuring & { readonly close: () => Promise<void> } => {
  const reader = new PrometheusExporter({ preventServerStart: true })
  const provider = new MeterProvider({ resource: resourceOf(name), readers: [reader] })
  // There is one scope: as a label it would say the same in every line.
  const serializer = new PrometheusSerializer(undefined, false, undefined, false, true)
  return {
    meter: provider.getMeter('redress', VERSION),
    text: async () => {
      const { resourceMetrics } = await reader.collect()
      return serializer.serialize(resourceMetrics)
    },
    close: () => provider.shutdown().catch(() => undefined),
  }
}
