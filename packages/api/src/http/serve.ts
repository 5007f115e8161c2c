import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import * as E from 'fp-ts/lib/Either.js'
import { scopeOf } from '../identity/scope.js'
import { contentTag, isAmong } from './etag.js'
import { sendProblem } from './problem.js'
import { readParameters } from './read-parameters.js'
import type { Route, Said, Service } from './route.js'

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

/** Has a route answer a request: its parameters checked, its answer or its problem sent. */
export const serve =
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
