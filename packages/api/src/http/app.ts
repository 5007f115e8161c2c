import Fastify, { type FastifyInstance } from 'fastify'
import { given } from '../given.js'
import type { Redress } from '../redress.js'
import type { Measuring } from '../telemetry/measuring.js'
import { changesOf } from './changes/hub.js'
import { fromFailure } from './failure.js'
import { follow, type Kept } from './follow.js'
import { addGate, type GateOptions } from './gate/gate.js'
import { groupBy } from './group.js'
import { importsOf } from './imports/jobs.js'
import { readJsonBodies } from './json-body.js'
import { type Measured, measureService } from './metrics.js'
import { refuseNoRequest } from './no-request.js'
import { problemOf, sendProblem } from './problem.js'
import { refuseOthers } from './refuse-others.js'
import type { Service } from './route.js'
import { routes } from './routes/index.js'
import { secured } from './secured.js'
import { serve } from './serve.js'

const MIB = 1024 * 1024
/** How long a request may take to come in whole, and how often that is looked at, in ms: the largest body over a slow line. */
const INCOMING = 300_000
const LOOK = 5_000

const notFound = problemOf('not-found', {
  zh: '没有这个地址；全部地址见 /openapi.json。',
  en: 'There is nothing at this address; all of them stand in /openapi.json.',
})

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
