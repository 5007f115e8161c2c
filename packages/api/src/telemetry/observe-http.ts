import { context, propagation, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { correlationOf } from './correlation.js'
import type { Line } from './lines.js'
import type { Log } from './log.js'

type Method = Line<'request'>['method']

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

const methodOf = ({ method }: FastifyRequest): Method => (METHODS.has(method) ? (method as Method) : 'other')

/** The route as it is documented; an address that leads nowhere has none, and is not repeated. */
export const routeOf = ({ is404, routeOptions }: FastifyRequest): string => (is404 ? '-' : (routeOptions.url ?? '-'))

/** Frames of a stack: where, never the message. */
const framesOf = ({ stack = '' }: Error): ReadonlyArray<string> =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 10)
    .map((line) => line.trim())

/**
 * Watches over the requests of an app: a line in the log, a span in the trace, and the id that ties them
 * together, given back as `X-Request-Id`. To be used before the app has routes.
 */
export const observeHttp =
  (log: Log) =>
  (app: FastifyInstance): void => {
    const spans = new WeakMap<FastifyRequest, Span>()
    const ids = new WeakMap<FastifyRequest, string>()
    const tracer = trace.getTracer('redress')

    app.addHook('onRequest', (request, reply, done) => {
      const id = correlationOf(request.headers)
      ids.set(request, id)
      reply.header('x-request-id', id)
      const parent = propagation.extract(context.active(), request.headers)
      const span = tracer.startSpan(`${methodOf(request)} ${routeOf(request)}`, { kind: SpanKind.SERVER }, parent)
      spans.set(request, span)
      // What follows belongs to this span.
      context.with(trace.setSpan(parent, span), done)
    })
    app.addHook('onError', async (request, _, error) => {
      const { name, code } = error
      log('failure', {
        error: /^\w{1,60}$/.test(name) ? name : 'Error',
        frames: framesOf(error),
        ...(/^[A-Z0-9_]{1,60}$/.test(code ?? '') ? { code } : {}),
        ...(ids.has(request) ? { request: ids.get(request) as Line<'failure'>['request'] } : {}),
      } as Line<'failure'>)
    })
    app.addHook('onResponse', async (request, reply) => {
      const [method, route, status] = [methodOf(request), routeOf(request), reply.statusCode]
      const ms = reply.elapsedTime
      const span = spans.get(request)
      span?.setAttributes({ 'http.request.method': method, 'http.route': route, 'http.response.status_code': status })
      if (status >= 500) span?.setStatus({ code: SpanStatusCode.ERROR })
      span?.end()
      const id = ids.get(request)
      if (id !== undefined)
        log('request', {
          request: id as Line<'request'>['request'],
          method,
          route,
          status,
          ms: Math.round(ms * 10) / 10,
        })
    })
  }
