import { type Measuring, measuring, resourceOf } from './measuring.js'

/** What measures and traces a service, and gives it to whoever collects it. */
export interface Exporting extends Measuring {
  /** Hands over what is left. */
  readonly close: () => Promise<void>
}

const wanted = (env: NodeJS.ProcessEnv): boolean =>
  env['OTEL_SDK_DISABLED'] !== 'true' &&
  env['OTEL_TRACES_EXPORTER'] !== 'none' &&
  ((env['OTEL_EXPORTER_OTLP_ENDPOINT'] ?? '') !== '' || (env['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'] ?? '') !== '')

/** Traces go where the standard variables `OTEL_EXPORTER_OTLP_*` say, over OTLP/HTTP; nowhere, at no cost, without them. */
const tracing = async (env: NodeJS.ProcessEnv, name: string | undefined): Promise<() => Promise<void>> => {
  if (!wanted(env)) return async () => undefined
  const [{ NodeTracerProvider, BatchSpanProcessor }, { OTLPTraceExporter }] = await Promise.all([
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
  ])
  const provider = new NodeTracerProvider({
    resource: resourceOf(name),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  })
  provider.register()
  return () => provider.shutdown()
}

/** Starts to measure, and to trace where the environment says where to. */
export const exporting = async (env: NodeJS.ProcessEnv): Promise<Exporting> => {
  const name = env['OTEL_SERVICE_NAME'] || undefined
  const stopTracing = await tracing(env, name)
  const { close, ...own } = measuring(name)
  return {
    ...own,
    close: async () => {
      await close()
      await stopTracing().catch(() => undefined)
    },
  }
}
