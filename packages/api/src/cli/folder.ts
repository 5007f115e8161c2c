import { statSync } from 'node:fs'
import type { Retention } from '@redress/domain'
import type { KeyEnvironment } from '@redress/domain/vault'
import * as E from 'fp-ts/lib/Either.js'
import { logFile } from '../open/folder.js'
import { openRedress, type Redress } from '../redress.js'
import type { Context } from './context.js'
import { exit } from './exit.js'
import { type Failure, ofOpen } from './failure.js'

export const noLog = (data: string): Failure => ({
  code: exit.notFound,
  zh: `${data} 中还没有事件日志。请先运行 redress import 导入台账，或运行 npm start 生成演示数据，或用 --data 指定另一个文件夹。`,
  en: `There is no log in ${data} yet. Import a register with redress import, run npm start for a demonstration year, or name another folder with --data.`,
})

/** Nothing there, or a folder in which one can look and find no log. What cannot be looked into says so when it is opened. */
export const withoutLog = (data: string): boolean => {
  try {
    const folder = statSync(data, { throwIfNoEntry: false })
    if (folder === undefined) return true
    return folder.isDirectory() && statSync(logFile(data), { throwIfNoEntry: false }) === undefined
  } catch {
    return false
  }
}

/** Opens the data folder for a question: nothing is written, and a service may run on it at the same time. */
export const openToRead = async (context: Context): Promise<E.Either<Failure, Redress>> => {
  const { data, rules } = context
  if (withoutLog(data)) return E.left(noLog(data))
  return E.mapLeft(ofOpen)(await openRedress({ ...rules, data, readonly: true })())
}

/** What the environment says of the wrapping key. */
export const keyEnvironmentOf = (env: NodeJS.ProcessEnv): KeyEnvironment => ({
  REDRESS_KEY_FILE: env['REDRESS_KEY_FILE'],
  REDRESS_KEY: env['REDRESS_KEY'],
})

const MOST_MONTHS = 1_200

/** What the environment says of how long personal data are kept that no clause has kept: whole months after the last closing. */
export const retentionOf = ({
  REDRESS_RETENTION_MONTHS: said = '',
}: NodeJS.ProcessEnv): E.Either<Failure, Retention> => {
  if (said === '') return E.right({})
  const monthsAfterClose = Number(said)
  return /^\d{1,4}$/.test(said) && monthsAfterClose >= 1 && monthsAfterClose <= MOST_MONTHS
    ? E.right({ monthsAfterClose })
    : E.left({
        code: exit.usage,
        zh: `REDRESS_RETENTION_MONTHS 须为 1 至 ${MOST_MONTHS} 的整数（办结后保存的月数）；不设则不限。`,
        en: `REDRESS_RETENTION_MONTHS must be a whole number from 1 to ${MOST_MONTHS}, the months kept after closing; without it there is no end.`,
      })
}

/** Opens the data folder to write, making it where it is missing. */
export const openToWrite = async ({ data, env, rules }: Context): Promise<E.Either<Failure, Redress>> => {
  const retention = retentionOf(env)
  if (E.isLeft(retention)) return retention
  const options = { ...rules, data, keyEnvironment: keyEnvironmentOf(env), retention: retention.right }
  return E.mapLeft(ofOpen)(await openRedress(options)())
}
