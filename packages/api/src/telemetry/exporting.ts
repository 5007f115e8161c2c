import type { Meter } from '@opentelemetry/api'
import { PrometheusExporter, PrometheusSerializer } from '@opentelemetry/exporter-prometheus'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { MeterProvider } from '@opentelemetry/sdk-metrics'
import { VERSION } from '../version.js'

/** What measures and traces a service, and gives it to whoever collects it. */
export interface Exporting {
  readonly meter: Meter
  /** What was measured, in the text format of Prometheus. */
  readonly text: () => Promise<string>
  /** Hands over what is left. */
  readonly close: () => Promise<void>
}

const wanted = (env: NodeJS.ProcessEnv): boolean =>
  env['OTEL_SDK_DISABLED'] !== 'true' &&
  env['OTEL_TRACES_EXPORTER'] !== 'none' &&
  ((env['OTEL_EXPORTER_OTLP_ENDPOINT'] ?? '') !== '' || (env['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'] ?? '') !== '')

/** Traces go where the standard variables `OTEL_EXPORTER_OTLP_*` say, over OTLP/HTTP; nowhere, at no cost, without them. */
const tracing = async (env: NodeJS.ProcessEnv): Promise<() => Promise<void>> => {
  if (!wanted(env)) return async () => undefined
  const [{ NodeTracerProvider, BatchSpanProcessor }, { OTLPTraceExporter }] = await Promise.all([
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
  ])
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({
      'service.name': env['OTEL_SERVICE_NAME'] || 'redress',
      'service.version': VERSION,
    }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  })
  provider.register()
  return () => provider.shutdown()
}

/** Starts to measure, and to trace where the environment says where to. */
export const exporting = async (env: NodeJS.ProcessEnv): Promise<Exporting> => {
  const stopTracing = await tracing(env)
  const reader = new PrometheusExporter({ preventServerStart: true })
  const provider = new MeterProvider({ readers: [reader] })
  const serializer = new PrometheusSerializer()
  return {
    meter: provider.getMeter('redress', VERSION),
    text: async () => {
      const { resourceMetrics } = await reader.collect()
      return serializer.serialize(resourceMetrics)
    },
    close: async () => {
      await provider.shutdown().catch(() => undefined)
      await stopTracing().catch(() => undefined)
    },
  }
}
