import { decodeCommand, problemText } from '@redress/domain'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Complaints } from './complaints.js'

/** An app of one's own: it says what a request is called and who may send it; Redress says what comes of it. */
export const appOf = ({ handle, views, now }: Complaints): FastifyInstance => {
  const app = Fastify()

  app.post('/complaints', async (request, reply) => {
    const command = decodeCommand(request.body)
    if (command._tag === 'Left') return reply.code(422).send({ problems: command.left.map(problemText) })
    const handled = await handle(command.right)()
    if (handled._tag === 'Right') {
      const { events, repeated, position } = handled.right
      return reply.code(repeated ? 200 : 201).send({ events: events.map(({ type }) => type), position })
    }
    const error = handled.left
    if (error._tag !== 'Rejected') return reply.code(503).send({ problems: [error._tag] })
    return reply.code(409).send({ problems: [error.rejection.zh] })
  })

  app.get<{ Params: { id: string } }>('/complaints/:id', async ({ params }, reply) => {
    const clocks = await views.sla.clocks(params.id)()
    return clocks._tag === 'Left' ? reply.code(503).send({ problems: [clocks.left.zh] }) : clocks.right
  })

  app.get('/board', async (_, reply) => {
    const late = await views.sla.board({ asOf: now(), states: ['breached'] })()
    return late._tag === 'Left' ? reply.code(503).send({ problems: [late.left.zh] }) : late.right
  })

  return app
}
