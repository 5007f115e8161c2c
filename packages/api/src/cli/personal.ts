import type { Command } from 'commander'
import { count, looking } from './flags.js'
import { contextOf, type Shared } from './options.js'
import { addingOnFolder, group, type Tree } from './tree.js'

interface Viewing {
  readonly reason: string
  readonly as?: string
  readonly unit?: string
  readonly role?: ReadonlyArray<string>
}

interface Asking extends Viewing {
  readonly who?: string
  readonly subject?: string
  readonly complaint?: string
  readonly from?: string
  readonly to?: string
  readonly limit?: number
  readonly out?: string
  readonly verify?: boolean
}

interface Naming {
  readonly name?: string
  readonly phone?: string
  readonly idcard?: string
  readonly email?: string
}

/** The most that a count of entries or days can be. */
const MOST = 999_999_999

const days =
  (tree: Tree) =>
  (text: string): number =>
    count(tree, MOST)(text.replace(/d$/, ''))

const viewing = (tree: Tree, command: Command): Command =>
  looking(tree, command).option('--unit <unit>', tree.t('其所属部门', 'the unit that they belong to'))

/** What has to do with personal data: keys, looks, who looked. */
export const addPersonal = (tree: Tree): void => {
  const { root, host, t, done } = tree
  const add = addingOnFolder(tree, root)
  viewing(
    tree,
    add(
      'reveal <complaint...>',
      {
        zh: '在角色和条款允许的范围内显示投诉的明文；先记录在案，多件即为导出',
        en: 'complaints in the clear, as far as role and clause allow; goes on record first. Several at once are an export',
      },
      ['notFound', 'unavailable'],
    ),
  )
    .requiredOption('--reason <term>', t('事由；不写姓名', 'why; without names'))
    .action(async (ids: ReadonlyArray<string>, options: Shared & Viewing) => {
      const { reveal } = await import('./commands/personal/reveal.js')
      done(await reveal(contextOf(host, options), ids, options))
    })

  viewing(
    tree,
    add(
      'subject <subject>',
      {
        zh: '所存的某人的全部信息，供其索取副本；先记录在案',
        en: 'everything held about one person, for whoever asks for a copy; goes on record first',
      },
      ['notFound', 'refused', 'unavailable'],
    ),
  )
    .requiredOption('--reason <term>', t('事由；不写姓名', 'why; without names'))
    .action(async (subject: string, options: Shared & Viewing) => {
      const { held } = await import('./commands/personal/held.js')
      done(await held(contextOf(host, options), subject, options))
    })

  viewing(
    tree,
    add('find', { zh: '查找某人的投诉；先记录在案', en: 'the complaints of a person; goes on record first' }, [
      'notFound',
      'unavailable',
    ]),
  )
    .option('--name <name>', t('按全名；- 从标准输入读取', 'by the whole name; - reads it from standard input'))
    .option('--phone <number>', t('按电话号码，写法不限', 'by a telephone number, however it is written'))
    .option('--idcard <number>', t('按身份证号', 'by the number of an identity card'))
    .option('--email <address>', t('按邮箱地址', 'by an address of mail'))
    .requiredOption('--reason <term>', t('事由；不写姓名', 'why; without names'))
    .action(async (options: Shared & Viewing & Naming) => {
      const { find } = await import('./commands/personal/find.js')
      done(await find(contextOf(host, options), options))
    })

  viewing(
    tree,
    add(
      'access',
      {
        zh: '谁查阅过谁的个人信息；此查询本身也记录在案',
        en: 'who looked at whose personal data; goes on record itself',
      },
      ['notFound', 'refused', 'unavailable'],
    ),
  )
    .option('--reason <term>', t('事由；不写姓名', 'why; without names'), 'audit')
    .option('--who <id>', t('只看此人所作的', 'only looks of this person'))
    .option('--subject <subject>', t('只看对此人的', 'only looks at this person'))
    .option('--complaint <id>', t('只看对此投诉的', 'only looks at this complaint'))
    .option('--from <moment>', t('从此时起', 'from then on'))
    .option('--to <moment>', t('到此时前', 'before then'))
    .option(
      '--limit <n>',
      t('显示（默认 1000）或写出（默认全部）多少条', 'entries to show (default 1000) or to write (default all)'),
      count(tree, MOST),
    )
    .option(
      '--out <file>',
      t('全部写入新文件：.csv、.xlsx 或 .ndjson', 'all of them into a new file: .csv, .xlsx or .ndjson'),
    )
    .option(
      '--verify',
      t('核对链条：有改动或缺失时退出码为 4', 'check the chain: exit code 4 where an entry was changed or is missing'),
    )
    .action(async (options: Shared & Asking) => {
      const { access } = await import('./commands/personal/access.js')
      done(await access(contextOf(host, options), { ...options, verify: options.verify ?? false }))
    })

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
