import { existsSync, statSync } from 'node:fs'
import { sqliteStore, verify } from '@redress/domain/sqlite'
import { formatInstant, SHANGHAI } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { folderReady, logFile } from '../open/folder.js'
import { type Check, type Finding, finding } from './finding.js'

/** A log up to this size is verified whole; SQLite's check stops the process for seconds a gigabyte. */
const BRIEF = 64 * 1024 * 1024

const none = finding(
  'skipped',
  '尚无日志；首次写入或 redress import、npm start 时生成',
  'no log yet; redress import, npm start or the first command makes it',
)

const verified = async (path: string): Promise<Finding> => {
  const found = await verify({ path })()
  if (E.isLeft(found)) return finding('failed', found.left.zh, found.left.en)
  const { events, flaws } = found.right
  const [first] = flaws
  return first === undefined
    ? finding('ok', `日志可读，已核对 ${events} 条事件`, `the log opens; ${events} events verified`)
    : finding('failed', first.zh, first.en)
}

const opened = async (path: string): Promise<Finding> => {
  const store = await sqliteStore({ path, readonly: true })()
  if (E.isLeft(store)) return finding('failed', store.left.zh, store.left.en)
  try {
    for await (const batch of store.right.readAll(undefined)) {
      if (E.isLeft(batch)) return finding('failed', batch.left.zh, batch.left.en)
      break
    }
    return finding('ok', '日志可读；全部核对请用 redress verify', 'the log opens; redress verify checks all of it')
  } finally {
    await store.right.close()
  }
}

/** Can the data folder be used as it is, and does its log read: all of a small one, the beginning of a large one. */
export const checkLog: Check = async ({ settings: { data } }) => {
  if (!existsSync(data)) return none
  const ready = await folderReady(data, true)()
  if (E.isLeft(ready)) return finding('failed', ready.left.zh, ready.left.en)
  const path = logFile(data)
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return none
  return stat.size <= BRIEF ? verified(path) : opened(path)
}

/** Files are written on other clocks, too; of a network's, a minute is not worth a word. */
const LEEWAY = 60_000

/** Is the clock of this machine where it can be: not before what was last written. */
export const checkClock: Check = async ({ now, settings: { data } }) => {
  const path = logFile(data)
  const written = [path, `${path}-wal`].map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0)
  const at = formatInstant(now, SHANGHAI)
  return Math.max(...written) > now + LEEWAY
    ? finding(
        'failed',
        `时钟（${at}）早于日志最后写入的时间；请校时后再启动。`,
        `the clock (${at}) is behind the last writing of the log; set it before you start.`,
      )
    : finding('ok', at, at)
}
