import type { Bilingual } from '@redress/domain'
import type { FastifyInstance } from 'fastify'
import * as E from 'fp-ts/lib/Either.js'
import { given } from '../../given.js'
import { buildApp } from '../../http/app.js'
import { DEFAULT_LIMITS } from '../../http/gate/gate.js'
import { listen } from '../../http/listen.js'
import type { Redress } from '../../redress.js'
import type { Exporting } from '../../telemetry/exporting.js'
import { jsonLog, type Log, plainLog } from '../../telemetry/log.js'
import { observeCommands } from '../../telemetry/observe-commands.js'
import { observeHttp } from '../../telemetry/observe-http.js'
import { VERSION } from '../../version.js'
import type { Context } from '../context.js'
import { type ExitCode, exit } from '../exit.js'
import { type Failure, ofListen } from '../failure.js'
import { fail, remark } from '../print.js'
import { signInOf } from './sign-in.js'

/** Where the API answers, as `--json` says it. */
export interface Addresses {
  readonly url: string
  readonly openapi: string
  readonly health: string
  readonly data: string
}

const addresses = (url: string, data: string): Addresses => ({
  url,
  openapi: `${url}/openapi.json`,
  health: `${url}/health`,
  data,
})

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })

/** What a service runs with. */
export interface Running {
  readonly stop: AbortSignal
  readonly exporting: Exporting
}

const halfSet: Failure = {
  code: exit.usage,
  zh: 'oidc.issuer 与 oidc.audience 须一同设置。',
  en: 'oidc.issuer and oidc.audience go together; set both.',
}

/** Who sits at a terminal reads the addresses, not every request; in a pipe a program reads JSON. */
const logOf = ({ settings, terminal }: Context): Log => {
  const level = settings['log.level']
  return terminal.errIsTerminal ? plainLog(level ?? 'warn', terminal.err) : jsonLog(level ?? 'info', terminal.err)
}

/** Said to a person; of what a program reads every line is of the log from now on, and says the same. */
const tell = (context: Context, text: Bilingual): void => {
  if (context.terminal.errIsTerminal) remark(context, text)
}

const appOf = (context: Context, redress: Redress, exporting: Exporting, log: Log): FastifyInstance => {
  const { 'limits.perSecond': perSecond, 'limits.burst': burst } = context.settings
  return buildApp(
    { ...redress, handle: observeCommands(redress.handle, log, exporting.meter) },
    {
      ...given({ signIn: signInOf(context.settings) }),
      ...(perSecond === undefined && burst === undefined
        ? {}
        : { limits: { perSecond: perSecond ?? DEFAULT_LIMITS.perSecond, burst: burst ?? DEFAULT_LIMITS.burst } }),
      prepare: observeHttp(log),
      measuring: exporting,
    },
  )
}

/** Serves an opened deployment until it is stopped, its read models following the log. `onListening` hears the addresses. */
export const service = async (
  context: Context,
  redress: Redress,
  { stop, exporting }: Running,
  onListening: (addresses: Addresses) => void,
): Promise<ExitCode> => {
  const { settings } = context
  if ((settings['oidc.issuer'] === undefined) !== (settings['oidc.audience'] === undefined))
    return fail(context, halfSet)
  const log = logOf(context)
  const app = appOf(context, redress, exporting, log)
  const listening = await listen(app)({ port: settings['listen.port'], host: settings['listen.host'] })()
  if (E.isLeft(listening)) return fail(context, ofListen(listening.left))
  onListening(addresses(listening.right.url, context.data))
  const signIn = app.hasSignIn === true
  if (!signIn)
    tell(context, {
      zh: '没有配置登录：只应答本机，来者一律视为本机管理员（local）。',
      en: 'No sign-in is set up: only this machine is answered, and whoever asks is the local administrator.',
    })
  log('listening', { port: listening.right.port, signIn, version: VERSION, node: process.version })
  await aborted(stop)
  tell(context, { zh: '正在停止：先办完已受理的请求。', en: 'Stopping: what was accepted is finished first.' })
  log('stopping', {})
  await listening.right.close()
  tell(context, { zh: '已停止。', en: 'Stopped.' })
  log('stopped', {})
  return exit.ok
}
