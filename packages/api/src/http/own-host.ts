import type { FastifyReply, FastifyRequest } from 'fastify'
import { problemOf, sendProblem } from './problem.js'

const OURS: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]', '::1'])

const misdirected = problemOf('misdirected', {
  zh: '本服务只应答本机地址；请改用 http://127.0.0.1 加端口访问。',
  en: 'This service answers for this machine only; use http://127.0.0.1 with the port.',
})

/**
 * Refuses requests that ask for another host. Without a sign-in, loopback is the only fence, and a web page whose name is
 * made to point at 127.0.0.1 (DNS rebinding) would be let through it.
 */
export const ownHostOnly = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> =>
  OURS.has(request.hostname.toLowerCase()) ? undefined : sendProblem(request, reply, misdirected)
