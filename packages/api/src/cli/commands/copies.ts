import { existsSync } from 'node:fs'
import { constants, copyFile, mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { backup as copyLog, restore as restoreLog } from '@redress/domain/sqlite'
import Database from 'better-sqlite3'
import * as E from 'fp-ts/lib/Either.js'
import { codeOf } from '../../code-of.js'
import { accessFile, keysFile, keysFolder, logFile } from '../../open/folder.js'
import { restoreKeysTo } from '../../open/places.js'
import type { Context } from '../context.js'
import { type ExitCode, exit } from '../exit.js'
import type { Failure } from '../failure.js'
import { placesOf, withoutLog } from '../folder.js'
import { fail, print } from '../print.js'
import { renderLabelled } from '../render/labelled.js'
import { grouped } from '../terminal/progress.js'
import { ofVault } from './personal/keys.js'
import { withKeys } from './personal/opened.js'

type CopyFailed = Extract<Awaited<ReturnType<ReturnType<typeof copyLog>>>, { readonly _tag: 'Left' }>['left']

/** Damage and what lies in the way are refused; everything else is a place that cannot be used. */
const ofCopy = ({ _tag, zh, en }: CopyFailed): Failure => ({
  code:
    _tag === 'Aborted'
      ? exit.interrupted
      : _tag === 'InTheWay' || _tag === 'Unsound' || _tag === 'Corrupt'
        ? exit.refused
        : exit.unavailable,
  zh,
  en,
})

const unmade = (folder: string, cause: string): Failure => ({
  code: exit.unavailable,
  zh: `无法新建文件夹 ${folder}（${cause}）。请核对路径和权限。`,
  en: `The folder ${folder} could not be made (${cause}). Check its path and permissions.`,
})

const noCopy = (folder: string): Failure => ({
  code: exit.notFound,
  zh: `${folder} 不是 redress backup 所作的备份：其中没有 ${LOG}。`,
  en: `${folder} is no copy made by redress backup: there is no ${LOG} in it.`,
})

const inUse = (data: string): Failure => ({
  code: exit.refused,
  zh: `${data} 中已有日志，未作任何改动。请用 --data 指定一个空文件夹。`,
  en: `There is a log in ${data} already; nothing was changed. Name an empty folder with --data.`,
})

const made = async (folder: string): Promise<E.Either<Failure, void>> => {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    return E.right(undefined)
  } catch (cause) {
    return E.left(unmade(folder, codeOf(cause)))
  }
}

/** The names of a copy, as `redress backup` makes it and `redress restore` takes it. */
const [LOG, KEYS, ACCESS] = ['events.db', 'keys.backup', 'access.db']

const stampOf = (ms: number): string => new Date(ms).toISOString().replaceAll(/[-:]|\.\d+/g, '')

/** Who looked at what, while others look. */
const copyAccess = async (data: string, to: string): Promise<E.Either<Failure, void>> => {
  if (!existsSync(accessFile(data))) return E.right(undefined)
  const db = new Database(accessFile(data), { readonly: true })
  try {
    await db.backup(to)
    return E.right(undefined)
  } catch (cause) {
    return E.left(unmade(to, codeOf(cause)))
  } finally {
    db.close()
  }
}

/** `redress backup`: log, then keys, then who looked, as of now, in a new folder under the time; a service may run on it. */
export const backup = (context: Context, folder: string): Promise<ExitCode> =>
  withKeys(context, async ({ keys: { vault }, now }) => {
    const to = join(resolve(context.cwd, folder), `redress-${stampOf(now())}`)
    const ready = await made(to)
    if (E.isLeft(ready)) return fail(context, ready.left)
    const stop = context.interrupted()
    const log = await copyLog({ from: logFile(context.data), to: join(to, LOG), signal: stop })()
    if (E.isLeft(log)) return fail(context, ofCopy(log.left))
    const keys = await vault.keys.backup(join(to, KEYS))()
    if (E.isLeft(keys)) return fail(context, ofVault(keys.left))
    const access = await copyAccess(context.data, join(to, ACCESS))
    if (E.isLeft(access)) return fail(context, access.left)
    const { events, bytes } = log.right
    print(
      context,
      { folder: to, events, bytes },
      renderLabelled([
        [{ zh: '备份', en: 'copy' }, to],
        [{ zh: '事件', en: 'events' }, grouped(events)],
        [
          { zh: '另存', en: 'keep apart' },
          context.lang === 'zh'
            ? '主密钥不在其中；没有它，个人信息打不开。'
            : 'the wrapping key is not in it; without that nothing personal opens.',
        ],
      ]),
    )
    return exit.ok
  })

/** `redress restore`: a copy into a data folder that has no log; everything is checked before it takes its name. */
export const restore = async (context: Context, folder: string): Promise<ExitCode> => {
  const from = resolve(context.cwd, folder)
  const { data } = context
  if (!existsSync(join(from, LOG))) return fail(context, noCopy(from))
  if (!withoutLog(data)) return fail(context, inUse(data))
  for (const ready of [await made(data), await made(keysFolder(data))])
    if (E.isLeft(ready)) return fail(context, ready.left)
  const places = placesOf(context.settings)
  // The keys first: a log without them would get new ones at its first opening.
  const keys = await restoreKeysTo(data, join(from, KEYS), places)()
  if (E.isLeft(keys)) return fail(context, ofVault(keys.left))
  const log = await restoreLog({ from: join(from, LOG), to: logFile(data), signal: context.interrupted() })()
  if (E.isLeft(log)) {
    // They are still in the copy; left here, they would bar another one.
    if (places.keysIn === undefined) await rm(keysFile(data), { force: true })
    return fail(context, ofCopy(log.left))
  }
  if (existsSync(join(from, ACCESS))) await copyFile(join(from, ACCESS), accessFile(data), constants.COPYFILE_EXCL)
  const { events, bytes } = log.right
  print(
    context,
    { folder: data, events, bytes },
    renderLabelled([
      [{ zh: '已恢复到', en: 'restored to' }, data],
      [{ zh: '事件', en: 'events' }, grouped(events)],
      [
        { zh: '接着', en: 'next' },
        context.lang === 'zh'
          ? '放回主密钥（keys/wrapping.key 或 keyFile），再运行 redress doctor；读模型在启动时由日志建立。'
          : 'bring the wrapping key back (keys/wrapping.key or keyFile), then run redress doctor; the read models are made at the next start.',
      ],
    ]),
  )
  return exit.ok
}
