import type { Bilingual } from '@redress/domain'
import type { FastifyInstance } from 'fastify'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { codeOf } from '../code-of.js'
import { isLoopback } from './gate/own-host.js'

const HOST = '127.0.0.1'

declare module 'fastify' {
  interface FastifyInstance {
    /** Whoever comes must sign in. */
    readonly hasSignIn?: boolean
  }
}

/** Why the service could not be reached over the network. */
export type ListenError = Bilingual &
  (
    | { readonly _tag: 'SignInNeeded'; readonly host: string }
    | { readonly _tag: 'PortInUse'; readonly port: number }
    | { readonly _tag: 'PortForbidden'; readonly port: number }
    | { readonly _tag: 'ListenFailed'; readonly port: number; readonly cause: string }
  )

/** A service that listens. */
export interface Listening {
  /** `http://127.0.0.1:8080` */
  readonly url: string
  readonly port: number
  /** Takes no more, finishes what was accepted, then resolves. */
  readonly close: () => Promise<void>
}

const signInNeeded = (host: string): ListenError => ({
  _tag: 'SignInNeeded',
  host,
  zh: `没有配置登录，不能在 ${host} 上提供服务：谁都能进来。请配置 OIDC（签发者 issuer 与受众 audience），或只在 127.0.0.1 上提供服务。`,
  en: `Without a sign-in there is no serving on ${host}: anybody could come in. Set up OIDC (issuer and audience), or serve on 127.0.0.1.`,
})

const ofCause =
  (host: string, port: number) =>
  (cause: unknown): ListenError => {
    const code = codeOf(cause)
    if (code === 'EADDRINUSE')
      return {
        _tag: 'PortInUse',
        port,
        zh: `端口 ${port} 已被占用。请关闭占用它的程序，或用 --port 换一个端口。`,
        en: `Port ${port} is in use. Stop the program that has it, or choose another with --port.`,
      }
    if (code === 'EACCES')
      return {
        _tag: 'PortForbidden',
        port,
        zh: `不允许使用端口 ${port}。请用 --port 选 1024 以上的端口。`,
        en: `Port ${port} may not be used. Choose one above 1023 with --port.`,
      }
    return {
      _tag: 'ListenFailed',
      port,
      cause: code,
      zh: `无法在 ${host}:${port} 提供服务（${code}）。请用 --port 换一个端口。`,
      en: `Could not listen on ${host}:${port} (${code}). Choose another port with --port.`,
    }
  }

/** How often to look whether everything is answered, and for how long to wait for it at most, in ms. */
const SWEEP = 25
const GRACE = 10_000

/**
 * Closes an app once what it accepted is answered. Connections that say nothing, or are kept for a next request, would
 * hold the server open for a minute and more; they are ended as soon as nobody waits for an answer.
 */
const closer = (app: FastifyInstance): (() => Promise<void>) => {
  let waiting = 0
  app.server.on('request', (_, answer) => {
    waiting += 1
    answer.once('close', () => {
      waiting -= 1
    })
  })
  return async () => {
    let left = GRACE
    const sweep = setInterval(() => {
      left -= SWEEP
      if (left <= 0 || (waiting === 0 && !app.server.listening)) app.server.closeAllConnections()
    }, SWEEP)
    await app.close()
    clearInterval(sweep)
  }
}

/** Where to listen. Port 0 takes any free one; the host is 127.0.0.1 unless given. */
export interface ListenOptions {
  readonly port: number
  readonly host?: string
}

/** Serves an app. On any address but loopback only with a sign-in. */
export const listen =
  (app: FastifyInstance) =>
  ({ port, host = HOST }: ListenOptions): TE.TaskEither<ListenError, Listening> => {
    if (app.hasSignIn !== true && !isLoopback(host)) return TE.left(signInNeeded(host))
    return TE.tryCatch(
      async () => {
        const close = closer(app)
        await app.listen({ port, host })
        const address = app.server.address()
        const taken = typeof address === 'object' && address !== null ? address.port : port
        return { url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`, port: taken, close }
      },
      ofCause(host, port),
    )
  }
