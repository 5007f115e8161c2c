import * as E from 'fp-ts/lib/Either.js'
import { buildApp } from '../../http/app.js'
import { listen } from '../../http/listen.js'
import type { Redress } from '../../redress.js'
import type { Context } from '../context.js'
import { type ExitCode, exit } from '../exit.js'
import { ofListen } from '../failure.js'
import { fail, remark } from '../print.js'

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

/** Serves an opened deployment until it is stopped, its read models following the log. `onListening` hears the addresses. */
export const service = async (
  context: Context,
  redress: Redress,
  stop: AbortSignal,
  onListening: (addresses: Addresses) => void,
): Promise<ExitCode> => {
  const listening = await listen(buildApp(redress))({ port: context.settings['listen.port'] })()
  if (E.isLeft(listening)) return fail(context, ofListen(listening.left))
  onListening(addresses(listening.right.url, context.data))
  remark(context, {
    zh: '没有配置登录：只应答本机，来者一律视为本机管理员（local）。',
    en: 'No sign-in is set up: only this machine is answered, and whoever asks is the local administrator.',
  })
  await aborted(stop)
  remark(context, { zh: '正在停止：先办完已受理的请求。', en: 'Stopping: what was accepted is finished first.' })
  await listening.right.close()
  remark(context, { zh: '已停止。', en: 'Stopped.' })
  return exit.ok
}
