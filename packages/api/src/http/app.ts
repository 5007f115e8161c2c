import { Readable } from 'node:stream'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, type HTTPMethods } from 'fastify'
import * as E from 'fp-ts/lib/Either.js'
import { given } from '../given.js'
import { scopeOf } from '../identity/scope.js'
import type { Redress } from '../redress.js'
import type { Measuring } from '../telemetry/measuring.js'
import { changesOf } from './changes/hub.js'
import { contentTag, isAmong } from './etag.js'
import { fromFailure } from './failure.js'
import { follow, type Kept } from './follow.js'
import { addGate, type GateOptions } from './gate/gate.js'
import { groupBy } from './group.js'
import { importsOf } from './imports/jobs.js'
import { readJsonBodies } from './json-body.js'
import { type Measured, measureService } from './metrics.js'
import { refuseNoRequest } from './no-request.js'
import { problemOf, sendProblem } from './problem.js'
import { readParameters } from './read-parameters.js'
import type { Route, Said, Service } from './route.js'
import { routes } from './routes/index.js'

const MIB = 1024 * 1024
/** How long a request may take to come in whole, and how often that is looked at, in ms: the largest body over a slow line. */
const INCOMING = 300_000
const LOOK = 5_000

const notFound = problemOf('not-found', {
  zh: '没有这个地址；全部地址见 /openapi.json。',
  en: 'There is nothing at this address; all of them stand in /openapi.json.',
})

const notAllowed = (allow: string) =>
  problemOf('method-not-allowed', {
    zh: `此地址只支持 ${allow}。`,
    en: `This address takes ${allow} only.`,
  })

/** A GET is answered 304 where who asks has just that already. */
const send = (
  request: FastifyRequest,
  reply: FastifyReply,
  { status, body, headers = {}, type }: Said,
): FastifyReply => {
  reply.code(status).headers(headers)
  if (body instanceof Readable) {
    if (request.method !== 'HEAD') return reply.type(type ?? 'application/octet-stream').send(body)
    body.destroy()
    return reply.type(type ?? 'application/octet-stream').send()
  }
  const text = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body)
  if (request.method === 'GET' || request.method === 'HEAD') {
    const etag = headers['etag'] ?? contentTag(text)
    reply.header('etag', etag)
    if (isAmong(request.headers['if-none-match'], etag)) return reply.code(304).send()
  }
  return reply.type(type ?? 'application/json; charset=utf-8').send(text)
}

const serve =
  (service: Service, route: Route) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const read = readParameters(route, {
      path: request.params as { readonly [name: string]: unknown },
      query: request.query as { readonly [name: string]: unknown },
      header: request.headers,
    })
    if (E.isLeft(read)) return sendProblem(request, reply, read.left)
    const { identity: who, body: sent } = request
    const said = await route.answer(service, {
      ...read.right,
      body: sent,
      at: request.url.split('?')[0] ?? '',
      who,
      scope: scopeOf(service.rules, who),
    })
    if (E.isLeft(said)) return sendProblem(request, reply, said.left)
    return send(request, reply, said.right)
  }

const METHODS: ReadonlyArray<HTTPMethods> = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** Other methods of an address that exists. */
const refuseOthers = (app: FastifyInstance, path: string, methods: ReadonlyArray<string>): void => {
  const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : [])].join(', ')
  app.route({
    method: METHODS.filter((method) => !methods.includes(method)),
    url: path,
    config: { undocumented: true },
    // Before the body is parsed: whatever it holds, the method is the trouble.
    onRequest: (request, reply, done) => {
      sendProblem(request, reply.header('allow', allow), notAllowed(allow))
      done()
    },
    handler: (_, reply) => reply,
  })
}

const secured = ({ protocol, host }: FastifyRequest, reply: FastifyReply): void => {
  reply.headers({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    'cross-origin-resource-policy': 'same-origin',
    // Its own pages only, which need no leave: said so that nobody else is ever let in by a default.
    'access-control-allow-origin': `${protocol}://${host}`,
  })
  if (!reply.hasHeader('content-security-policy'))
    reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
}

/** How a deployment is served. */
export interface AppOptions extends GateOptions {
  /**
   * Sees the app before it has routes, for hooks and plugins of the embedder's own. A route of theirs says who may:
   * `config: { permission: 'cases.list' }`; without that nobody gets in.
   */
  readonly prepare?: (app: FastifyInstance) => void
  /** What is measured on, and what `/metrics` shows of it; default a meter of its own, whole. */
  readonly measuring?: Measuring
}

/**
 * The HTTP interface of one deployment, not listening yet. Nothing is logged: addresses carry ids, bodies carry more. Without
 * `signIn` it answers this machine only, whoever asks as the local administrator.
 *
 * @example
 * import { mkdtempSync } from 'node:fs'
 * import { tmpdir } from 'node:os'
 * import { join } from 'node:path'
 * import { buildApp, openRedress } from '@redress/api'
 *
 * const opened = await openRedress({ data: mkdtempSync(join(tmpdir(), 'redress-')) })()
 * if (opened._tag === 'Right') {
 *   const app = buildApp(opened.right)
 *   assert.equal((await app.inject('/health')).statusCode, 200)
 *   await app.close()
 *   await opened.right.close()
 * }
 */
export const buildApp = (redress: Redress, { prepare, measuring, ...gate }: AppOptions = {}): FastifyInstance => {
  const app = Fastify({
    bodyLimit: MIB,
    requestTimeout: INCOMING,
    http: { connectionsCheckingInterval: LOOK },
    clientErrorHandler: refuseNoRequest,
    // What still comes in on an open connection is answered, not turned away in words that are not ours.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 2000 },
    frameworkErrors: (error, request, reply) => void sendProblem(request, reply, fromFailure(error)),
  })
  prepare?.(app)
  readJsonBodies(app)
  app.decorate('hasSignIn', gate.signIn !== undefined)
  addGate(app, gate)
  app.addHook('onSend', async (request, reply) => secured(request, reply))
  app.setErrorHandler((error: Partial<Error>, request, reply) => sendProblem(request, reply, fromFailure(error)))
  app.setNotFoundHandler((request, reply) => sendProblem(request, reply, notFound))
  let following: Kept | undefined
  const changes = changesOf(redress)
  const imports = importsOf(redress)
  // Those who only listen wait for nothing that was accepted.
  app.addHook('preClose', async () => changes.close())
  let measured: Measured | undefined
  let text: Measuring['text'] = async () => ''
  const service: Service = {
    ...redress,
    watchTrouble: () => following?.trouble(),
    changes,
    imports,
    metrics: () => text(),
  }
  app.addHook('onResponse', async ({ routeOptions: { config } }, { statusCode, elapsedTime }) => {
    measured?.answered(config.operation ?? 'none', statusCode, elapsedTime / 1000)
  })
  app.addHook('onReady', async () => {
    // A meter is loaded by who serves, not by who only opens a deployment.
    const on = measuring ?? (await import('../telemetry/measuring.js')).measuring()
    text = on.text
    measured = measureService(on.meter, {
      views: redress.views,
      watches: () => following !== undefined && following.trouble() === undefined,
      listeners: changes.listeners,
    })
    following = follow(redress)
    if (redress.keys !== undefined) await imports.resume()
  })
  app.addHook('onClose', async () => {
    measured?.off()
    await imports.stop()
    await following?.stop()
  })
  for (const route of routes) {
    const { method, path: url, permission, operationId: operation } = route
    app.route({
      method,
      url,
      config: { permission, operation },
      handler: serve(service, route),
      ...given({ bodyLimit: route.bodyLimit }),
    })
  }
  for (const [path, same] of groupBy(routes, (route) => route.path))
    refuseOthers(
      app,
      path,
      same.map((route) => route.method),
    )
  return app
}
