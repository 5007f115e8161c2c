import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { NewEvent } from '@redress/domain'
import Fastify from 'fastify'
import { keptLog } from '../kit/bare-log.js'
import { print } from '../kit/print.js'

// The peer of the suite `api`: Fastify and one durable insert, told to who listens; nothing decided, sealed or projected.
const [folder = ''] = process.argv.slice(2)
const log = keptLog(join(folder, 'bare.db'))
const app = Fastify()

interface Body {
  readonly id: string
  readonly complaint: string
  readonly occurredAt: string
  readonly actor: { readonly id: string }
  readonly data: object
}

const listeners = new Set<ServerResponse>()

app.get('/board/changes', (_, reply) => {
  reply.hijack()
  const { raw } = reply
  raw.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
  raw.flushHeaders()
  listeners.add(raw)
  raw.once('close', () => listeners.delete(raw))
})
app.post<{ Body: Body }>('/complaints', (request, reply) => {
  const { id, complaint, occurredAt, actor, data } = request.body
  const rest = { type: 'Received', schemaversion: 1, dataclassification: 'internal' } as const
  const event = {
    ...rest,
    id,
    subject: complaint,
    time: occurredAt,
    correlationid: id,
    causationid: id,
    authid: actor.id,
  }
  log.insert({ ...event, data } as NewEvent)
  for (const one of listeners) one.write(`event: changed\ndata: {"complaints":["${complaint}"]}\n\n`)
  return reply.code(201).send({ complaint, revision: 0 })
})
process.once('SIGTERM', async () => {
  for (const one of listeners) one.end()
  await app.close()
  log.db.close()
})
print(await app.listen({ port: 0, host: '127.0.0.1' }))
