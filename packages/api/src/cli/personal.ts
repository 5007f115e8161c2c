import type { Command } from 'commander'
import { count, looking } from './flags.js'
import { contextOf, type Shared } from './options.js'
import { addingOnFolder, type Tree } from './tree.js'

/** Who looks, and why. */
export interface Viewing {
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

/** The most that a count of entries can be. */
const MOST = 999_999_999

/** The options of a command that looks at what is personal. */
export const viewing = (tree: Tree, command: Command): Command =>
  looking(tree, command).option('--unit <unit>', tree.t('其所属部门', 'the unit that they belong to'))

/** Looks at personal data, and who looked. */
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
}
