import type { Command } from 'commander'
import { count } from './flags.js'
import { contextOf, type Shared } from './options.js'
import { type Viewing, viewing } from './personal.js'
import { addingOnFolder, group, type Tree } from './tree.js'

/** The most days that a copy can be kept for. */
const MOST = 999_999_999

const days =
  (tree: Tree) =>
  (text: string): number =>
    count(tree, MOST)(text.replace(/d$/, ''))

/** The keys of what is personal: their state, rotation, copies, index and clock. */
export const addKeys = (tree: Tree): void => {
  const { host, t, done } = tree
  const keys = addingOnFolder(tree, group(tree, 'keys', { zh: '个人信息的密钥', en: 'the keys of what is personal' }))
  const commands = () => import('./commands/personal/keys.js')
  keys('status', { zh: '什么保护什么，有何未完', en: 'what protects what, and what is unfinished' }, [
    'notFound',
    'unavailable',
  ]).action(async (options: Shared) => done(await (await commands()).keysStatus(contextOf(host, options))))
  keys(
    'rotate',
    {
      zh: '更换主密钥；以同一文件再次运行可继续',
      en: 'another wrapping key; run again with the same file it goes on where it stopped',
    },
    ['unavailable'],
  )
    .requiredOption('--to <file>', t('新密钥的文件，没有则新建', 'file of the new key, made where there is none'))
    .action(async (options: Shared & { to: string }) =>
      done(await (await commands()).keysRotate(contextOf(host, options), options.to)),
    )
  keys(
    'backup <dir>',
    { zh: '以时间命名的副本；先备份日志', en: 'a copy under the time; take that of the log first' },
    ['notFound', 'unavailable'],
  )
    .option('--keep <days>', t('移除更早的副本，如 7d', 'remove copies of ours that are older, e.g. 7d'), days(tree))
    .action(async (dir: string, options: Shared & { keep?: number }) =>
      done(await (await commands()).keysBackup(contextOf(host, options), dir, options.keep)),
    )
  keys('restore <file>', { zh: '没有密钥时由副本恢复', en: 'bring a copy back where there are no keys' }, [
    'unavailable',
  ]).action(async (file: string, options: Shared) =>
    done(await (await commands()).keysRestore(contextOf(host, options), file)),
  )
  keys(
    'reindex',
    {
      zh: '由日志重建姓名和号码的索引；已有的保留',
      en: 'make the index of names and numbers anew from the log; what is there stays',
    },
    ['notFound', 'unavailable'],
  )
    .option(
      '--new-key',
      t(
        '先换新的索引密钥，旧索引全部清除；先停服务',
        'under a new key of the index, every entry of the former gone; stop the service before',
      ),
    )
    .action(async (options: Shared & { newKey?: boolean }) => {
      const { keysReindex } = await import('./commands/personal/keys-index.js')
      done(await keysReindex(contextOf(host, options), options.newKey ?? false))
    })
  viewing(
    tree,
    keys(
      'clock',
      {
        zh: '本机时钟与已见过的最晚时间；--accept 承认本机时钟，记录在案',
        en: 'the clock of this host beside the latest time seen; --accept goes by that of the host from now on, on record',
      },
      ['notFound', 'refused', 'unavailable'],
    ),
  )
    .option('--accept', t('本机时钟无误，先前较晚的时间有误', 'the clock is right, the later time seen was wrong'))
    .option('--reason <term>', t('事由；不写姓名', 'why; without names'))
    .action(async (options: Shared & Partial<Viewing> & { accept?: boolean }, command: Command) => {
      const { accept = false, reason } = options
      if (accept && reason === undefined)
        return command.error(t('请说明事由：--reason <term>。', 'Say why: --reason <term>.'))
      const { keysClock } = await import('./commands/personal/keys-clock.js')
      done(await keysClock(contextOf(host, options), { ...options, accept }))
    })
}
