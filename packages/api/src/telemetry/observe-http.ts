import { context, propagation, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { given } from '../given.js'
import { correlated, correlationOf } from './correlation.js'
import type { Line } from './lines.js'
import type { Log } from './log.js'

type Method = Line<'request'>['method']

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

const methodOf = ({ method }: FastifyRequest): Method => (METHODS.has(method) ? (method as Method) : 'other')

/** What is kept of a request until it is answered. */
interface Watched {
  readonly id: Line<'request'>['request']
  readonly span: Span
  /** Does something as a part of the request. */
  readonly within: (work: () => void) => void
}

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
    const watched = new WeakMap<FastifyRequest, Watched>()
    const tracer = trace.getTracer('redress')

    app.addHook('onRequest', (request, reply, done) => {
      const id = correlationOf(request.headers)
      reply.header('x-request-id', id)
      const parent = propagation.extract(context.active(), request.headers)
      const span = tracer.startSpan(`${methodOf(request)} ${routeOf(request)}`, { kind: SpanKind.SERVER }, parent)
      // What follows belongs to this span and this id.
      const within: Watched['within'] = (work) => context.with(trace.setSpan(parent, span), () => correlated(id, work))
      watched.set(request, { id: id as Watched['id'], span, within })
      within(done)
    })
    // Where a body was waited for, it came from outside of that.
    app.addHook('preValidation', (request, _, done) => {
      const { within } = watched.get(request) ?? {}
      if (within === undefined) done()
      else within(done)
    })
    app.addHook('onError', async (request, _, error) => {
      const { name, code } = error
      log('failure', {
        error: /^\w{1,60}$/.test(name) ? name : 'Error',
        frames: framesOf(error),
        ...(/^[A-Z0-9_]{1,60}$/.test(code ?? '') ? { code } : {}),
        ...given({ request: watched.get(request)?.id }),
      } as Line<'failure'>)
    })
    app.addHook('onResponse', async (request, reply) => {
      const [method, route, status] = [methodOf(request), routeOf(request), reply.statusCode]
      const ms = reply.elapsedTime
      const { id, span } = watched.get(request) ?? {}
      span?.setAttributes({ 'http.request.method': method, 'http.route': route, 'http.response.status_code': status })
      if (status >= 500) span?.setStatus({ code: SpanStatusCode.ERROR })
      span?.end()
      if (id !== undefined) log('request', { request: id, method, route, status, ms: Math.round(ms * 10) / 10 })
    })
  }
