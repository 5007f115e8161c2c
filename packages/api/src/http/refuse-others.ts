import type { FastifyInstance, HTTPMethods } from 'fastify'
import { problemOf, sendProblem } from './problem.js'

const notAllowed = (allow: string) =>
  problemOf('method-not-allowed', {
    zh: `此地址只支持 ${allow}。`,
    en: `This address takes ${allow} only.`,
  })

const METHODS: ReadonlyArray<HTTPMethods> = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** Other methods of an address that exists. */
export const refuseOthers = (app: FastifyInstance, path: string, methods: ReadonlyArray<string>): void => {
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
