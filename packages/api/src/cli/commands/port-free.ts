import Fastify from 'fastify'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import type { Settings } from '../../config/schema.js'
import { type ListenError, listen } from '../../http/listen.js'
import { signInOf } from './sign-in.js'

/** Whether the service will be able to listen there: asked by doing so for a moment, so that the answer is the same. */
export const portFree = (settings: Settings): TE.TaskEither<ListenError, void> => {
  const app = Fastify()
  app.decorate('hasSignIn', signInOf(settings) !== undefined)
  return pipe(
    listen(app)({ port: settings['listen.port'], host: settings['listen.host'] }),
    TE.chainTaskK((listening) => listening.close),
  )
}
