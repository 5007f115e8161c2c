import Fastify from 'fastify'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { type ListenError, listen } from '../../http/listen.js'

/** Whether the service will be able to listen there: asked by doing so for a moment, so that the answer is the same. */
export const portFree = (port: number): TE.TaskEither<ListenError, void> =>
  pipe(
    listen(Fastify())({ port }),
    TE.chainTaskK((listening) => listening.close),
  )
