import { verify as check } from '@redress/domain/sqlite'
import * as E from 'fp-ts/lib/Either.js'
import { logFile } from '../../open/folder.js'
import type { Context } from '../context.js'
import { type ExitCode, exit } from '../exit.js'
import { ofStore } from '../failure.js'
import { say } from '../language.js'
import { noLog, withoutLog } from '../log.js'
import { fail, print } from '../print.js'
import { grouped } from '../terminal/progress.js'

/** `redress verify`: every event of the log as it was written; exit code 4 where something is wrong. Changes nothing. */
export const verify = async (context: Context): Promise<ExitCode> => {
  if (withoutLog(context.data)) return fail(context, noLog(context.data))
  const found = await check({ path: logFile(context.data) })()
  if (E.isLeft(found)) return fail(context, ofStore(found.left))
  const { events, flaws, unsealed, schema, position } = found.right
  print(context, { events, unsealed, schema, position: position ?? null, flaws }, (_, { lang, style }) => [
    flaws.length === 0
      ? style.green(
          lang === 'zh' ? `日志完好：${grouped(events)} 条事件` : `The log is sound: ${grouped(events)} events`,
        )
      : style.red(lang === 'zh' ? `发现 ${flaws.length} 处问题` : `${flaws.length} flaws`),
    ...flaws.map((flaw) => `  ${say(lang, flaw)}`),
    ...(unsealed > 0
      ? [lang === 'zh' ? `其中 ${grouped(unsealed)} 条没有校验和` : `${grouped(unsealed)} of them without a checksum`]
      : []),
  ])
  return flaws.length === 0 ? exit.ok : exit.refused
}
