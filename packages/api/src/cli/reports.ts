import { type Command, InvalidArgumentError, Option } from 'commander'
import { reportFormats } from '../reports/formats.js'
import { type Exported, type ExportOptions, exported, exportFormats } from './commands/exported.js'
import type { ReportOptions } from './commands/report-options.js'
import { asOf, day, looking } from './flags.js'
import { contextOf, type Shared } from './options.js'
import { addingOnFolder, type Tree } from './tree.js'

const isExported = (word: string): word is Exported => exported.some((one) => one === word)

const what =
  ({ t }: Tree) =>
  (word: string): Exported => {
    if (!isExported(word))
      throw new InvalidArgumentError(t(`可用的有：${exported.join('、')}。`, `Known: ${exported.join(', ')}.`))
    return word
  }

/** Options that both have; `--reason` is what makes a look of it. */
const shared = (tree: Tree, command: Command): Command =>
  looking(tree, command)
    .option('--unit <unit>', tree.t('仅该部门', 'only what this unit has'))
    .option(...asOf(tree))
    .option('-o, --output <file>', tree.t('新文件（默认 stdout）', 'a new file (default: stdout)'))
    .option(
      '--reason <term>',
      tree.t(
        '在角色和条款允许的范围内显示个人信息，每案以此事由记录在案',
        'show personal values as far as role and clause allow; each case goes on record with this reason',
      ),
    )

/** What is printed and taken out: reports, tables, events. */
export const addReports = (tree: Tree): void => {
  const { root, host, t, done } = tree
  const add = addingOnFolder(tree, root)
  shared(
    tree,
    add(
      'report <kind>',
      {
        zh: '一期的报告：bulletin（通报），或要求报告的条款，如 c12',
        en: 'a report of a period: bulletin, or the clause that asks for one, e.g. c12',
      },
      ['notFound', 'unavailable'],
    ),
  )
    .requiredOption('--regulation <id>', t('所依据的制度', 'regulation that it is made under'))
    .option(
      '--period <period>',
      t(
        '2026-06、2026-Q2、2026-H1、2026 等（默认最近结束的一期）',
        '2026-06, 2026-Q2, 2026-H1, 2026 ... (default: the last one that has ended)',
      ),
    )
    .addOption(new Option('--format <format>', t('格式', 'what it is made as')).choices(reportFormats).default('html'))
    .action(async (kind: string, options: Shared & ReportOptions) => {
      const { report } = await import('./commands/report.js')
      done(await report(contextOf(host, options), kind, options))
    })

  shared(
    tree,
    add(
      'export',
      {
        zh: '逐行导出：register 台账、clocks 时限、trail 轨迹（ndjson 即 CloudEvents 事件）、indicator-cases 指标案件',
        en: 'take out row by row: register, clocks, trail (as ndjson the events themselves, CloudEvents), indicator-cases',
      },
      ['notFound', 'unavailable'],
    ),
  )
    .argument('<what>', exported.join(', '), what(tree))
    .addOption(
      new Option('--format <format>', t('格式', 'what it is written as')).choices(exportFormats).default('csv'),
    )
    .option(
      '--bom',
      t(
        'CSV 以字节序标记开头，便于 Excel 识别 UTF-8',
        'begin a CSV with a byte order mark, so that Excel knows it is UTF-8',
      ),
    )
    .option(
      '--from <day>',
      t('收到日（轨迹为发生日）自该日起', 'received (in the trail: occurred) from this day on'),
      day(tree),
    )
    .option('--to <day>', t('该日之前', 'before this day'), day(tree))
    .option('--regulation <id>', t('仅适用该制度的', 'only under this regulation'))
    .option('--complaint <id>', t('仅该投诉', 'only of this complaint'))
    .option('--period <period>', t('指标案件的期间：2026-06、2026-Q2 等', 'of indicator cases: 2026-06, 2026-Q2 ...'))
    .option(
      '--indicator <id>',
      t('仅该指标：<制度>/<条款>#<n>', 'of indicator cases: only this one, <regulation>/<clause>#<n>'),
    )
    .action(async (table: Exported, options: Shared & ExportOptions) => {
      const { exportTable } = await import('./commands/export.js')
      done(await exportTable(contextOf(host, options), table, options))
    })
}
