import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Bilingual } from '@redress/domain'
import { backup as copyLog } from '@redress/domain/sqlite'
import Database from 'better-sqlite3'
import * as E from 'fp-ts/lib/Either.js'
import { codeOf } from '../../code-of.js'
import { accessFile, logFile } from '../../open/folder.js'
import type { Context } from '../context.js'
import { type ExitCode, exit } from '../exit.js'
import type { Failure } from '../failure.js'
import { say } from '../language.js'
import { fail, print } from '../print.js'
import { renderLabelled } from '../render/labelled.js'
import { grouped } from '../terminal/progress.js'
import { ACCESS, KEYS, LOG, made, ofCopy, unmade } from './copy.js'
import { ofVault } from './personal/keys.js'
import { withKeys } from './personal/opened.js'

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

/** What a copy does not hold, and what is to be done about it. */
interface LeftOut extends Bilingual {
  readonly what: 'wrapping-key' | 'access-log' | 'regulation-files' | 'settings'
}

const leftOut = ({ settings, configuration: { file } }: Context): ReadonlyArray<LeftOut> => [
  {
    what: 'wrapping-key',
    zh: '主密钥不在其中：另存；没有它，个人信息打不开。',
    en: 'The wrapping key is not in it: keep it apart; without it nothing personal opens.',
  },
  ...(settings.accessPostgres === undefined
    ? []
    : [
        {
          what: 'access-log',
          zh: '查阅记录在 PostgreSQL 中，不在此副本：请随该服务器备份（pg_dump 其 schema）。',
          en: 'The access log is kept in PostgreSQL and not in this copy: back it up with its server (pg_dump of its schema).',
        } as const,
      ]),
  ...(settings.regulationFiles ?? []).map(
    (path) =>
      ({
        what: 'regulation-files',
        zh: `制度文件 ${path} 不在其中：另存；没有它，适用它的投诉打不开。`,
        en: `The regulation ${path} is not in it: keep it apart; without it no complaint under it can be read.`,
      }) as const,
  ),
  ...(file === undefined
    ? []
    : [
        {
          what: 'settings',
          zh: `配置文件 ${file} 不在其中：另存。`,
          en: `The settings in ${file} are not in it: keep them apart.`,
        } as const,
      ]),
]

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
    const apart = leftOut(context)
    print(
      context,
      { folder: to, events, bytes, leftOut: apart },
      renderLabelled([
        [{ zh: '备份', en: 'copy' }, to],
        [{ zh: '事件', en: 'events' }, grouped(events)],
        ...apart.map((one) => [{ zh: '另存', en: 'keep apart' }, say(context.lang, one)] as const),
      ]),
    )
    return exit.ok
  })
