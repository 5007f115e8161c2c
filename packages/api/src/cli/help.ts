import type { Help, Option } from 'commander'
import { type ExitName, exit, exitWords } from './exit.js'
import { type Lang, say } from './language.js'
import { wrap } from './terminal/width.js'

/** Room for what an exit code means. */
const ROOM = 100

/** What a command can end with, below its help. */
export const exitHelp = (lang: Lang, names: ReadonlyArray<ExitName>): string =>
  [
    '',
    lang === 'zh' ? '退出码：' : 'Exit codes:',
    ...names.flatMap((name) =>
      wrap(say(lang, exitWords[name]), ROOM).map((line, i) => `  ${(i === 0 ? `${exit[name]}` : '').padEnd(5)}${line}`),
    ),
  ].join('\n')

/** Stands below the list of commands. */
export const examples = (lang: Lang): string => `
${lang === 'zh' ? '示例：' : 'Examples:'}
  redress board --state breached --unit 不动产窗口
  redress explain DEMO-00042 --lang zh
  redress assessment --by unit --period 2026-Q2 --json
  redress regulations check ours.yaml
  redress whatif ours.yaml --replacing government-service-centre --period 2026-Q2
  redress serve --regulation-file ours.yaml
  redress doctor
`

const titles: { readonly [title: string]: string } = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
}

const optionDescription = (lang: Lang) => (option: Option) => {
  const { description, argChoices, defaultValue } = option
  const [choices, unset] = lang === 'zh' ? ['可选', '默认'] : ['choices', 'default']
  const more = [
    ...(argChoices === undefined ? [] : [`${choices}: ${argChoices.join(', ')}`]),
    ...(defaultValue === undefined ? [] : [`${unset}: ${String(defaultValue)}`]),
  ]
  return more.length === 0 ? description : `${description} (${more.join('; ')})`
}

/** How commander writes help in a language. */
export const helpIn = (lang: Lang): Partial<Help> => ({
  optionDescription: optionDescription(lang),
  ...(lang === 'zh' ? { styleTitle: (title: string) => titles[title] ?? title } : {}),
})

const said: ReadonlyArray<readonly [RegExp, string]> = [
  [/^error: unknown option '(.*?)'/, '错误：没有选项 $1'],
  [/^error: unknown command '(.*?)'/, '错误：没有命令 $1'],
  [/^error: missing required argument '(.*?)'/, '错误：缺少参数 $1'],
  [/^error: option '(.*?)' argument missing/, '错误：选项 $1 缺少值'],
  [/^error: required option '(.*?)' not specified/, '错误：必须给出选项 $1'],
  [/^error: option '(.*?)' argument '(.*?)' is invalid\./, '错误：选项 $1 的值“$2”无效。'],
  [
    /^error: too many arguments(?: for '.*?')?\. Expected (\d+) arguments? but got (\d+)\./,
    '错误：参数过多，应为 $1 个，给了 $2 个。',
  ],
  [/^error: /, '错误：'],
  [/Allowed choices are (.*?)\.$/m, '可选：$1。'],
  [/\(Did you mean (?:one of )?(.*?)\?\)/, '（是否想写 $1？）'],
]

/** What commander says of a wrong command line, in a language. */
export const errorIn = (lang: Lang, text: string): string =>
  lang === 'en' ? text : said.reduce((so, [pattern, words]) => so.replace(pattern, words), text)
