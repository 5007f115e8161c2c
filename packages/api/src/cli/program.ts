import { type ClockState, clockStates } from '@redress/domain'
import { Command, InvalidArgumentError, Option } from 'commander'
import type { Configuration } from '../config/resolve.js'
import { VERSION } from '../version.js'
import type { ExitCode, ExitName } from './exit.js'
import { errorIn, examples, exitHelp, helpIn } from './help.js'
import type { Host } from './host.js'
import { type Lang, say } from './language.js'
import { contextOf, type Shared, settingOption } from './options.js'
import { addPersonal } from './personal.js'
import { addProjections } from './projections.js'
import { addRegulations } from './regulations.js'
import { addReports } from './reports.js'
import { settling } from './settle.js'
import { addSubjects } from './subjects.js'
import { addingOnFolder, type Tree } from './tree.js'
import { addUpkeep } from './upkeep.js'

/** Loaded when it is needed: a question about the board has no use for the HTTP server. */
const questions = () => import('./commands/questions.js')

const count =
  ({ t }: Tree, most: number) =>
  (text: string): number => {
    const n = Number(text)
    if (!/^\d+$/.test(text) || n < 1 || n > most)
      throw new InvalidArgumentError(t(`应为 1 至 ${most} 的整数。`, `Give a whole number from 1 to ${most}.`))
    return n
  }

const isState = (word: string): word is ClockState => clockStates.some((state) => state === word)

const states =
  ({ t }: Tree) =>
  (text: string, sofar: ReadonlyArray<ClockState> = []): ReadonlyArray<ClockState> => {
    const words = text.split(',').map((word) => word.trim())
    const unknown = words.find((word) => !isState(word))
    if (unknown !== undefined)
      throw new InvalidArgumentError(
        t(`可用的状态：${clockStates.join('、')}。`, `Known states: ${clockStates.join(', ')}.`),
      )
    return [...sofar, ...words.filter(isState)]
  }

/** What a run tells whoever started it. */
export interface Heard {
  /** The exit code of the command that was run. */
  readonly done: (code: ExitCode) => void
  /** The settings, as soon as they are known. */
  readonly settled: (configuration: Configuration) => void
}

const every: ReadonlyArray<ExitName> = [
  'ok',
  'unexpected',
  'usage',
  'notFound',
  'refused',
  'unavailable',
  'portInUse',
  'interrupted',
]

const rooted = (host: Host, lang: Lang, { settled }: Heard): Command =>
  new Command('redress')
    .description(say(lang, { zh: '按制度办理投诉。', en: 'Complaint handling under a written regulation.' }))
    .version(VERSION, '--version', lang === 'zh' ? '版本' : 'the version')
    .helpOption('-h, --help', lang === 'zh' ? '显示帮助' : 'show this help')
    .configureHelp(helpIn(lang))
    .addHelpText('after', `${exitHelp(lang, every)}\n${examples(lang)}`)
    .helpCommand(false)
    .showHelpAfterError(lang === 'zh' ? '（redress --help 列出全部命令）' : '(redress --help shows what there is)')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: host.terminal.out,
      writeErr: host.terminal.err,
      outputError: (text, write) => write(errorIn(lang, text)),
    })
    .hook('preAction', settling(host, lang, settled))

/** The command line, in a language. */
export const program = (host: Host, lang: Lang, heard: Heard): Command => {
  const root = rooted(host, lang, heard)
  const tree: Tree = { root, host, lang, t: (zh, en) => (lang === 'zh' ? zh : en), done: heard.done }
  addService(tree)
  addQuestions(tree)
  addImport(tree)
  addReports(tree)
  addPersonal(tree)
  addSubjects(tree)
  addProjections(tree)
  addRegulations(tree)
  addUpkeep(tree)
  return root
}

const addService = (tree: Tree): void => {
  const { root, host, lang, t, done } = tree
  const add = addingOnFolder(tree, root)
  add(
    'demo',
    {
      zh: '日志为空时生成演示年度，显示看板，提供 API（npm start）',
      en: 'fill an empty log with a demonstration year, show the board, serve the API (npm start)',
    },
    ['unavailable', 'portInUse'],
  )
    .addOption(settingOption(lang, 'listen.host'))
    .addOption(settingOption(lang, 'listen.port'))
    .addOption(settingOption(lang, 'log.level'))
    .option(
      '--complaints <n>',
      t('演示年度的件数（默认 5000）', 'size of the demonstration year (default 5000)'),
      count(tree, 200_000),
    )
    .action(async (options: Shared & { complaints?: number }) => {
      const { demo } = await import('./commands/demo.js')
      done(await demo(contextOf(host, options), options.complaints))
    })

  add('serve', { zh: '提供 HTTP API，直到 Ctrl-C', en: 'serve the HTTP API until Ctrl-C' }, [
    'notFound',
    'refused',
    'unavailable',
    'portInUse',
  ])
    .addOption(settingOption(lang, 'listen.host'))
    .addOption(settingOption(lang, 'listen.port'))
    .addOption(settingOption(lang, 'log.level'))
    .addOption(settingOption(lang, 'adopt'))
    .action(async (options: Shared) => {
      const { serve } = await import('./commands/serve.js')
      done(await serve(contextOf(host, options)))
    })
}

const addQuestions = (tree: Tree): void => {
  const { root, host, t, done } = tree
  const add = addingOnFolder(tree, root)
  const asOf = [
    '--as-of <moment>',
    t(
      '当时的情形：YYYY-MM-DD（中国当日终了）或带时差的时刻',
      'as it stood then: YYYY-MM-DD (end of that day in China) or an instant with offset',
    ),
  ] as const
  add('board', { zh: '时限看板：已超期和将到期的', en: 'the SLA board: what is overdue, what falls due' }, [
    'notFound',
    'unavailable',
  ])
    .option(...asOf)
    .option('--all', t('全部时限，包括已完成和已取消的', 'every clock, those met and cancelled included'))
    .option('--state <states>', t('只看这些状态，以逗号分隔', 'only these states, separated by commas'), states(tree))
    .option('--unit <unit>', t('只看此部门的', 'only what this unit has'))
    .option(
      '--clause <clause>',
      t('只看此条款，按编号或原文条号：c16、5书面', 'only this clause, by id or as the source numbers it: c16, 5书面'),
    )
    .option('--limit <n>', t('显示多少项（默认 100）', 'clocks to show (default 100)'), count(tree, 1_000_000))
    .action(async (options: Shared & BoardFlags) => {
      const { asOf: moment, all, state, unit, clause, limit } = options
      done(await (await questions()).board(contextOf(host, options), { asOf: moment, all, state, unit, clause, limit }))
    })

  add('trail <id>', { zh: '一件投诉的经过', en: 'the history of one complaint' }, ['notFound', 'unavailable'])
    .option(...asOf)
    .action(async (id: string, options: Shared & { asOf?: string }) => {
      done(await (await questions()).trail(contextOf(host, options), id, options.asOf))
    })

  add(
    'explain <id>',
    { zh: '一件投诉的每个期限为何落在那一天', en: 'why each deadline of one complaint falls where it falls' },
    ['notFound', 'unavailable'],
  )
    .option(...asOf)
    .action(async (id: string, options: Shared & { asOf?: string }) => {
      done(await (await questions()).explain(contextOf(host, options), id, options.asOf))
    })

  add('assessment', { zh: '部门或人员在一个时期的办理情况', en: 'what units or agents did in a period' }, [
    'notFound',
    'unavailable',
  ])
    .addOption(new Option('--by <whom>', t('按部门或人员', 'by whom')).choices(['unit', 'agent']).default('unit'))
    .option(
      '--period <period>',
      t('2026、2026-06 或 2026-Q2（默认本年）', '2026, 2026-06 or 2026-Q2 (default the present year)'),
    )
    .option(...asOf)
    .action(async (options: Shared & { by: 'unit' | 'agent'; period?: string; asOf?: string }) => {
      const { by, period, asOf: moment } = options
      done(await (await questions()).assessment(contextOf(host, options), by, { period, asOf: moment }))
    })
}

const addImport = (tree: Tree): void => {
  const { root, host, lang, t, done } = tree
  addingOnFolder(tree, root)('import <file>', { zh: '导入台账（CSV、XLSX）', en: 'take a register (CSV, XLSX) in' }, [
    'notFound',
    'refused',
    'unavailable',
    'interrupted',
  ])
    .requiredOption('--mapping <file>', t('说明各列含义的 YAML', 'YAML that says which column means what'))
    .requiredOption('--regulation <id>', t('投诉适用的制度', 'regulation under which the complaints run'))
    .option(
      '--rejected <file>',
      t(
        '被拒行写到哪里（默认在台账旁，<file>.rejected.csv）',
        'where rejected rows go (default beside the register, <file>.rejected.csv)',
      ),
    )
    .option('--dry-run', t('逐行判定，什么也不存', 'decide every row, store nothing'))
    .option(
      '--mask',
      t(
        '替换文本中的电话、银行卡号、身份证号、邮箱和车牌',
        'replace telephone, card and identity numbers, e-mail addresses and plates found in texts',
      ),
    )
    .addOption(settingOption(lang, 'adopt'))
    .action(async (file: string, options: Shared & ImportFlags) => {
      const { importFile } = await import('./commands/import.js')
      const { mapping, regulation, rejected, dryRun = false, mask = false } = options
      done(await importFile(contextOf(host, options), { file, mapping, regulation, rejected, dryRun, mask }))
    })
}

interface ImportFlags {
  readonly mapping: string
  readonly regulation: string
  readonly rejected?: string
  readonly dryRun?: boolean
  readonly mask?: boolean
}

interface BoardFlags {
  readonly asOf?: string
  readonly all?: boolean
  readonly state?: ReadonlyArray<ClockState>
  readonly unit?: string
  readonly clause?: string
  readonly limit?: number
}
