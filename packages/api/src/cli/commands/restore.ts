import { existsSync } from 'node:fs'
import { constants, copyFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { restore as restoreLog } from '@redress/domain/sqlite'
import * as E from 'fp-ts/lib/Either.js'
import { accessFile, keysFile, keysFolder, logFile } from '../../open/folder.js'
import { restoreKeysTo } from '../../open/places.js'
import type { Context } from '../context.js'
import { type ExitCode, exit } from '../exit.js'
import type { Failure } from '../failure.js'
import { placesOf } from '../folder.js'
import { withoutLog } from '../log.js'
import { fail, print } from '../print.js'
import { renderLabelled } from '../render/labelled.js'
import { grouped } from '../terminal/progress.js'
import { ACCESS, KEYS, LOG, made, ofCopy } from './copy.js'
import { ofVault } from './personal/keys.js'

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
