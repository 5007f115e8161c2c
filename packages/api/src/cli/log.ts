import { statSync } from 'node:fs'
import { logFile } from '../open/folder.js'
import { exit } from './exit.js'
import type { Failure } from './failure.js'

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
