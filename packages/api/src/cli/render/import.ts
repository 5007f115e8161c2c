import type { Counts, ImportReport } from '../../import/index.js'
import { term } from '../language.js'
import { grouped } from '../terminal/progress.js'
import { pad, width } from '../terminal/width.js'
import type { Look } from './context.js'
import { clearWarnings, personalText } from './personal.js'

const SHOWN = 5

/** What an import did: how many rows went in, as what, what was left out and where it is written. */
export const renderImport = (
  report: ImportReport & { readonly dryRun: boolean },
  { lang, style }: Look,
): ReadonlyArray<string> => {
  const head = (zh: string, en: string): string => (lang === 'zh' ? zh : en)
  const speed = report.seconds > 0 ? grouped(report.rows / report.seconds) : '–'
  const title = report.dryRun ? term(lang, { zh: '试运行', en: 'Dry run' }) : term(lang, { zh: '导入', en: 'Import' })
  const labelled: ReadonlyArray<readonly [string, string]> = [
    [
      head('行数', 'rows'),
      `${grouped(report.rows)}  ${style.dim(`${report.encoding}, ${speed}/s, ${report.seconds.toFixed(1)} s`)}`,
    ],
    [
      head('接受', 'taken'),
      `${style.green(grouped(report.accepted))}${report.already > 0 ? head(`，其中 ${grouped(report.already)} 行此前已导入`, `, ${grouped(report.already)} of them imported before`) : ''}`,
    ],
    [head('退回', 'rejected'), report.rejected > 0 ? style.red(grouped(report.rejected)) : '0'],
    [head('事件', 'events'), countsText(report.events)],
    ...(report.activities === undefined
      ? []
      : [
          [
            head('活动', 'activities'),
            `${grouped(report.activities.rows)}: ${grouped(report.activities.mapped)} ${head('已对应', 'mapped')}, ${grouped(report.activities.unmapped)} ${head('未对应', 'unmapped')}, ${grouped(report.activities.rejected)} ${head('退回', 'rejected')}`,
          ] as const,
        ]),
    ...(Object.keys(report.unmapped).length === 0
      ? []
      : [[head('未对应', 'unmapped'), countsText(report.unmapped)] as const]),
    ...(report.unused.length === 0
      ? []
      : [[head('未用列', 'unused columns'), style.dim(report.unused.join('、'))] as const]),
    ...(report.personal.length === 0
      ? []
      : [
          [
            head('个人信息', 'personal'),
            `${personalText(report, lang)}${report.masked ? style.dim(head('，文本中的已遮盖', ', masked in texts')) : ''}`,
          ] as const,
        ]),
  ]
  const label = Math.max(...labelled.map(([name]) => width(name))) + 2
  const files = [report.rejectedFile, report.rejectedActivitiesFile].filter((file) => file !== undefined)
  return [
    `${style.bold(title)}  ${report.register}  ${style.dim(`${report.regulation.id}@${report.regulation.version}`)}`,
    ...labelled.map(([name, value]) => `  ${style.dim(pad(name, label))}${value}`),
    ...report.rejections
      .slice(0, SHOWN)
      .map(
        ({ line, column, zh, en }) =>
          `  ${style.red(head(`第 ${line} 行`, `line ${line}`))}${column === '' ? '' : `  ${column}`}  ${head(zh, en)}`,
      ),
    ...clearWarnings(report, lang).map((warning) => `  ${style.red(warning)}`),
    ...files.map((file) => head(`退回的行及原因见 ${file}`, `Rejected rows, with reasons: ${file}`)),
    ...(report.dryRun ? [style.dim(head('未写入任何内容。', 'Nothing was stored.'))] : []),
  ]
}

/** `Received 1,203, Classified 1,203`. */
const countsText = (counts: Counts): string =>
  Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([name, n]) => `${name} ${grouped(n)}`)
    .join(', ') || '0'
