import type { FastifyReply, FastifyRequest } from 'fastify'

/** The headers by which a browser takes an answer for what it is, and for nobody else. */
export const secured = ({ protocol, host }: FastifyRequest, reply: FastifyReply): void => {
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
