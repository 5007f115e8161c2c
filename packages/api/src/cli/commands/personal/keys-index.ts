import { fieldCategories } from '@redress/domain'
import { reindex, renewIndex } from '@redress/domain/vault'
import * as E from 'fp-ts/lib/Either.js'
import { openKeys } from '../../../open/keys.js'
import type { Context } from '../../context.js'
import { type ExitCode, exit } from '../../exit.js'
import { type Failure, ofOpen, ofStore } from '../../failure.js'
import { keyChoiceOf, placesOf } from '../../folder.js'
import { noLog, withoutLog } from '../../log.js'
import { fail, print } from '../../print.js'
import { renderLabelled } from '../../render/labelled.js'
import { ofVault } from './keys.js'
import { withKeys } from './opened.js'

/** Another key of the index, under which nothing is indexed yet. */
const renewed = async ({ data, settings }: Context): Promise<Failure | undefined> => {
  const opened = await openKeys(data, { ...placesOf(settings), keyEnvironment: keyChoiceOf(settings) })()
  if (E.isLeft(opened)) return ofOpen(opened.left)
  const { vault, wrapping } = opened.right
  const done = await renewIndex(vault.keys, wrapping)()
  await vault.close()
  return E.isLeft(done) ? ofVault(done.left) : undefined
}

/**
 * `redress keys reindex`: what persons are found by, made anew from the log. `--new-key`: under another key, for one that somebody
 * else may have had; cut off anywhere, it is run again and goes on.
 */
export const keysReindex = async (context: Context, newKey: boolean): Promise<ExitCode> => {
  if (withoutLog(context.data)) return fail(context, noLog(context.data))
  const failed = newKey ? await renewed(context) : undefined
  if (failed !== undefined) return fail(context, failed)
  return withKeys(context, async ({ store, rules, keys: { vault } }) => {
    const done = await reindex({ log: store, vault, fields: fieldCategories(rules) })()
    if (E.isLeft(done)) return fail(context, ofStore(done.left))
    const { events, tokens } = done.right
    print(
      context,
      done.right,
      renderLabelled([
        [{ zh: '事件', en: 'events' }, `${events}`],
        [{ zh: '索引词', en: 'tokens' }, `${tokens}`],
      ]),
    )
    return exit.ok
  })
}
