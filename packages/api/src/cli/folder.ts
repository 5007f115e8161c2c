import { statSync } from 'node:fs'
import type { KeyEnvironment } from '@redress/domain/vault'
import * as E from 'fp-ts/lib/Either.js'
import type { Settings } from '../config/schema.js'
import { given } from '../given.js'
import { logFile } from '../open/folder.js'
import { openRedress, type PlacesChoice, type PostgresPlace, type Redress, type RedressOptions } from '../redress.js'
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

/** What the settings say of the wrapping key. */
export const keyChoiceOf = ({ keyFile, key }: Settings): KeyEnvironment => ({
  REDRESS_KEY_FILE: keyFile,
  REDRESS_KEY: key,
})

/** Which servers the settings name. No flag does: everybody on the machine can read the command line, and a password may be in it. */
export const placesOf = ({ keysPostgres, accessPostgres }: Settings): PlacesChoice => {
  const place = (url: string | undefined): PostgresPlace | undefined => (url === undefined ? undefined : { url })
  return given({ keysIn: place(keysPostgres), accessIn: place(accessPostgres) })
}

/** Opens the data folder to write, making it where it is missing. */
export const openToWrite = async (
  { data, settings, rules }: Context,
  options: Pick<RedressOptions, 'instrument'> = {},
): Promise<E.Either<Failure, Redress>> => {
  const retention = given({ monthsAfterClose: settings.retentionMonths })
  const chosen = { ...rules, ...placesOf(settings), data, keyEnvironment: keyChoiceOf(settings), retention }
  return E.mapLeft(ofOpen)(await openRedress({ ...chosen, ...options })())
}
