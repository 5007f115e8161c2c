import { Argument } from 'commander'
import { completionFor, type Shell, shells } from './completion.js'
import { exit } from './exit.js'
import { contextOf, type Shared } from './options.js'
import { adding, addingOnFolder, type Tree } from './tree.js'

/** What keeps a deployment well: copies, checks, the calendar, the shell. */
export const addUpkeep = (tree: Tree): void => {
  const { root, host, t, done } = tree
  const onFolder = addingOnFolder(tree, root)
  const add = adding(tree, root)

  onFolder(
    'doctor',
    {
      zh: '每项设置及其来源，所指之物是否可用；异常时退出码为 5',
      en: 'every setting and where it comes from, and whether what it names is fit; exit code 5 where not',
    },
    ['unavailable'],
  ).action(async (options: Shared) => {
    const { doctor } = await import('./commands/doctor.js')
    done(await doctor(contextOf(host, options)))
  })

  onFolder(
    'backup <dir>',
    {
      zh: '日志、密钥和查阅记录的副本，置于以时间命名的新文件夹；服务可照常运行',
      en: 'a copy of log, keys and access log in a new folder under the time; a service may go on',
    },
    ['notFound', 'refused', 'unavailable', 'interrupted'],
  ).action(async (dir: string, options: Shared) => {
    const { backup } = await import('./commands/backup.js')
    done(await backup(contextOf(host, options), dir))
  })

  onFolder(
    'restore <copy>',
    {
      zh: '由副本恢复到没有日志的数据文件夹；先全部核对',
      en: 'bring a copy back into a data folder without a log; all of it is checked first',
    },
    ['notFound', 'refused', 'unavailable', 'interrupted'],
  ).action(async (copy: string, options: Shared) => {
    const { restore } = await import('./commands/restore.js')
    done(await restore(contextOf(host, options), copy))
  })

  onFolder(
    'verify',
    {
      zh: '核对日志的每条事件与写入时一致；有问题时退出码为 4',
      en: 'check that every event of the log is as it was written; exit code 4 where not',
    },
    ['notFound', 'refused', 'unavailable'],
  ).action(async (options: Shared) => {
    const { verify } = await import('./commands/verify.js')
    done(await verify(contextOf(host, options)))
  })

  add(
    'calendar <day>',
    {
      zh: '某日是否工作日，依据哪个通知；给出期限则逐日说明',
      en: 'what sort of day it is and which notice says so; with a limit, every day of it',
    },
    [],
  )
    .option(
      '--limit <length>',
      t(
        '自该日起的期限，如 5wd（工作日）、P30D、P1M',
        'a time limit from that day on, e.g. 5wd (working days), P30D, P1M',
      ),
    )
    .action(async (day: string, options: Shared & { limit?: string }) => {
      const { calendarDay } = await import('./commands/calendar.js')
      done(calendarDay(contextOf(host, options), day, options.limit))
    })

  add(
    'completion',
    {
      zh: '命令补全脚本：source <(redress completion bash)',
      en: 'a script that completes commands: source <(redress completion bash)',
    },
    [],
  )
    .addArgument(new Argument('<shell>', t('命令解释器', 'the shell')).choices(shells))
    .action((shell: Shell, options: Shared) => {
      const script = completionFor(shell, root)
      host.terminal.out(options.json === true ? `${JSON.stringify({ shell, script })}\n` : script)
      done(exit.ok)
    })
}
