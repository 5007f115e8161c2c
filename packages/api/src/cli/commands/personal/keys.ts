import { resolve } from 'node:path'
import {
  backUpKeys,
  localWrappingKeys,
  receiptSigner,
  rotateWrapping,
  type VaultError,
  wrappingKeyFile,
  wrappingKeyFileOrNew,
  wrappingKeyOf,
} from '@redress/domain/vault'
import * as E from 'fp-ts/lib/Either.js'
import { keysFile, wrappingFile } from '../../../open/folder.js'
import { openKeyStore, type PlacesChoice, restoreKeysTo } from '../../../open/places.js'
import type { Context } from '../../context.js'
import { type ExitCode, exit } from '../../exit.js'
import { type Failure, ofOpen } from '../../failure.js'
import { keyChoiceOf, placesOf } from '../../folder.js'
import { fail, print } from '../../print.js'
import { renderLabelled } from '../../render/labelled.js'
import { withKeys } from './opened.js'

const DAY = 86_400_000

/** Where the keys are; of a server not how to get in. */
const storeOf = ({ data }: Context, { keysIn }: PlacesChoice): string => {
  if (keysIn === undefined) return keysFile(data)
  const { host = '', pathname = '' } = URL.canParse(keysIn.url) ? new URL(keysIn.url) : {}
  return `postgres://${host}${pathname}`
}

/** A wrong key, one that is missing, a change of keys that is unfinished: the folder cannot be used. */
export const ofVault = ({ zh, en }: VaultError): Failure => ({ code: exit.unavailable, zh, en })

/** `redress keys status`: what protects what, and what is to be done about it. */
export const keysStatus = (context: Context): Promise<ExitCode> =>
  withKeys(context, async ({ keys: { vault, wrapping } }) => {
    const [wraps, unfinished] = [await vault.keys.wraps(), await vault.keys.unfinished()]
    const unindexed = await vault.keys.unindexed()
    if (E.isLeft(wraps)) return fail(context, ofVault(wraps.left))
    if (E.isLeft(unfinished)) return fail(context, ofVault(unfinished.left))
    if (E.isLeft(unindexed)) return fail(context, ofVault(unindexed.left))
    const signer = await receiptSigner(vault.keys, wrapping)()
    if (E.isLeft(signer)) return fail(context, ofVault(signer.left))
    let subjects = 0
    for (let after: string | undefined; ; ) {
      const page = await vault.keys.subjects(after, 1000)()
      if (E.isLeft(page)) return fail(context, ofVault(page.left))
      subjects += page.right.length
      after = page.right.at(-1)
      if (after === undefined) break
    }
    const env = keyChoiceOf(context.settings)
    const from = env.REDRESS_KEY_FILE ?? (env.REDRESS_KEY === undefined ? wrappingFile(context.data) : 'REDRESS_KEY')
    const status = {
      store: storeOf(context, placesOf(context.settings)),
      wrapping: wrapping.current,
      from,
      besideTheStore: from === wrappingFile(context.data),
      publicKey: signer.right.publicKey,
      wraps: wraps.right.map(({ wrap, state }) => ({ wrap, state })),
      subjects,
      unfinishedErasures: unfinished.right.map(({ order, step }) => ({ order, step })),
      indexWhole: unindexed.right === undefined,
    }
    const beside = {
      zh: '主密钥与密钥库同处一地：得其文件夹者即得其内容。请把主密钥移到别处（REDRESS_KEY_FILE）。',
      en: 'The wrapping key lies beside the keys: whoever has the folder can read it all. Move it elsewhere (REDRESS_KEY_FILE).',
    }
    print(
      context,
      status,
      renderLabelled([
        [{ zh: '密钥库', en: 'store' }, status.store],
        [{ zh: '主密钥', en: 'wrapping key' }, `${status.wrapping}  ${from}`],
        [{ zh: '回执公钥', en: 'public key of receipts' }, status.publicKey],
        [{ zh: '主体', en: 'subjects' }, `${subjects}`],
        [
          { zh: '未完删除', en: 'unfinished erasures' },
          status.unfinishedErasures.map(({ order }) => order).join(' ') || '0',
        ],
        ...(status.indexWhole
          ? []
          : [
              [
                { zh: '索引', en: 'index' },
                context.lang === 'zh' ? '未建完：redress keys reindex' : 'not whole: redress keys reindex',
              ] as const,
            ]),
        ...(status.besideTheStore ? [[{ zh: '注意', en: 'note' }, beside[context.lang]] as const] : []),
      ]),
    )
    return exit.ok
  })

/** `redress keys rotate`: another wrapping key for all keys; the log is not touched. Run again, it goes on where it stopped. */
export const keysRotate = async (context: Context, to: string): Promise<ExitCode> => {
  const named = await wrappingKeyOf(keyChoiceOf(context.settings))()
  const old =
    E.isRight(named) && named.right === undefined ? await wrappingKeyFile(wrappingFile(context.data))() : named
  if (E.isLeft(old)) return fail(context, ofVault(old.left))
  const next = await wrappingKeyFileOrNew(resolve(context.cwd, to))()
  if (E.isLeft(next)) return fail(context, ofVault(next.left))
  const store = await openKeyStore(context.data, placesOf(context.settings))()
  if (E.isLeft(store)) return fail(context, ofOpen(store.left))
  try {
    const before = old.right === undefined ? [] : [old.right]
    const done = await rotateWrapping({ store: store.right, keys: localWrappingKeys(next.right, ...before) })()
    if (E.isLeft(done)) return fail(context, ofVault(done.left))
    print(
      context,
      done.right,
      renderLabelled([
        [{ zh: '原主密钥', en: 'old wrapping key' }, done.right.from],
        [{ zh: '新主密钥', en: 'new wrapping key' }, `${done.right.to}  ${to}`],
        [{ zh: '重新加封', en: 'keys rewrapped' }, `${done.right.keys}`],
        [
          { zh: '接着', en: 'next' },
          context.lang === 'zh'
            ? `以 REDRESS_KEY_FILE=${to} 启动；旧备份到期后销毁原主密钥。`
            : `start with REDRESS_KEY_FILE=${to}; destroy the old key once the backups that need it have expired.`,
        ],
      ]),
    )
    return exit.ok
  } finally {
    await store.right.close()
  }
}

/** `redress keys backup`: after the log's own copy, so that every event has its key; older copies of ours are removed. */
export const keysBackup = (context: Context, folder: string, keepDays: number | undefined): Promise<ExitCode> =>
  withKeys(context, async ({ keys: { vault }, now }) => {
    const keep = keepDays === undefined ? {} : { keep: keepDays * DAY }
    const done = await backUpKeys({ store: vault.keys, folder: resolve(context.cwd, folder), now: now(), ...keep })()
    if (E.isLeft(done)) return fail(context, ofVault(done.left))
    const { path, removed } = done.right
    print(
      context,
      done.right,
      renderLabelled([
        [{ zh: '备份', en: 'copy' }, path],
        [{ zh: '已移除旧备份', en: 'older copies removed' }, `${removed}`],
      ]),
    )
    return exit.ok
  })

/** `redress keys restore`: only where there are no keys. What was erased since then is erased again when the folder is opened. */
export const keysRestore = async (context: Context, from: string): Promise<ExitCode> => {
  const places = placesOf(context.settings)
  const to = storeOf(context, places)
  const done = await restoreKeysTo(context.data, resolve(context.cwd, from), places)()
  if (E.isLeft(done)) return fail(context, ofVault(done.left))
  print(context, { restored: to }, renderLabelled([[{ zh: '已恢复', en: 'restored' }, to]]))
  return exit.ok
}
