import type { FastifyInstance } from 'fastify'
import { NOT_UTF8 } from './failure.js'

const utf8 = new TextDecoder('utf-8', { fatal: true })

const textOf = (body: Buffer): string | undefined => {
  try {
    return utf8.decode(body)
  } catch {
    return undefined
  }
}

/** Reads bodies as JSON in UTF-8. Fastify would put a replacement character for what is not, and the log would keep it. */
export const readJsonBodies = (app: FastifyInstance): void => {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const text = typeof body === 'string' ? body : textOf(body)
    if (text === undefined) done(Object.assign(new Error('not UTF-8'), { code: NOT_UTF8, statusCode: 400 }))
    else parse(request, text, done)
  })
}
