import type { FastifyRequest } from 'fastify'
import { problemOf } from '../problem.js'

const OURS: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]', '::1'])

/** An address that stands for this machine only. */
export const isLoopback = (address: string): boolean =>
  OURS.has(address) || /^(?:::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(address)

export const misdirected = problemOf('misdirected', {
  zh: '没有配置登录，本服务只应答本机；请改用 http://127.0.0.1 加端口访问，或配置 OIDC 登录。',
  en: 'Without a sign-in this service answers this machine only; use http://127.0.0.1 with the port, or set up sign-in by OIDC.',
})

/**
 * Did the request come from this machine, and was this machine asked. Without a sign-in, loopback is the only fence: a web page
 * whose name is made to point at 127.0.0.1 (DNS rebinding) must not get through it, nor strangers behind a proxy.
 */
export const isOfThisMachine = ({ hostname, headers, socket }: FastifyRequest): boolean =>
  OURS.has(hostname.toLowerCase()) &&
  isLoopback(socket.remoteAddress ?? '') &&
  headers['x-forwarded-for'] === undefined &&
  headers['forwarded'] === undefined
