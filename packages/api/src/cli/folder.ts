import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import { openRedress, type Redress } from '../redress.js'
import type { Context } from './context.js'
import { exit } from './exit.js'
import { type Failure, ofOpen } from './failure.js'

/** The log's file in a data folder, as the composition root names it. */
const LOG = 'events.db'

const noLog = (data: string): Failure => ({
  code: exit.notFound,
  zh: `${data} 中还没有事件日志。请先运行 redress import 导入台账，或运行 npm start 生成演示数据，或用 --data 指定另一个文件夹。`,
  en: `There is no log in ${data} yet. Import a register with redress import, run npm start for a demonstration year, or name another folder with --data.`,
})

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

/** Opens the data folder for a question: nothing is written, and a service may run on it at the same time. */
export const openToRead = async (context: Context): Promise<E.Either<Failure, Redress>> => {
  const { data } = context
  if ((isFolder(data) || !existsSync(data)) && !existsSync(join(data, LOG))) return E.left(noLog(data))
  return E.mapLeft(ofOpen)(await openRedress({ data, readonly: true })())
}

/** Opens the data folder to write, making it where it is missing. */
export const openToWrite = async ({ data }: Context): Promise<E.Either<Failure, Redress>> =>
  E.mapLeft(ofOpen)(await openRedress({ data })())
