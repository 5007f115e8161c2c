import { describeCommand, type Regulation } from '@redress/domain'
import {
  type Course,
  type Example,
  type ExampleLook,
  type Played,
  play,
  type RegulationExamples,
  stageOf,
} from '@redress/domain/examples'
import { cell, clockWords } from './words.js'

const plain = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(plain).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${plain(inner)}`)
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`
}

const LONGEST = 140

const said = (data: object | undefined): string => {
  const text = data === undefined ? '' : plain(data).replace(/^\{ | \}$|^\{\}$/g, '')
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
  return cut === '' ? '' : ` \`${cut.replaceAll('`', "'")}\``
}

const refusedText = ({ rejection }: Played): string | undefined => {
  if (rejection === undefined) return undefined
  if (rejection._tag !== 'Refused') return `**不予受理** ${rejection._tag}`
  const clauses = [...new Set(rejection.refusals.map(({ clause, ref }) => `${clause} ${ref}`))]
  return `**不予通过**：${clauses.join('、')}`
}

const listed = (
  name: string,
  found: { readonly [clause: string]: ReadonlyArray<string> } | undefined,
): ReadonlyArray<string> =>
  Object.entries(found ?? {}).map(
    ([clause, texts]) => `${name} ${clause}：${texts.length === 0 ? '无' : texts.join('；')}`,
  )

const result = (played: Played): string => {
  const { step, events } = played
  const refused = refusedText(played)
  if (refused !== undefined) return refused
  const warned =
    'until' in step || step.warned === undefined || step.warned.length === 0 ? [] : [`提示：${step.warned.join('、')}`]
  return [
    events.length === 0 ? '—' : '已记录',
    ...warned,
    ...('until' in step ? [] : listed('分派', step.routed)),
    ...listed('引出', step.brings),
  ].join('；')
}

const row =
  (regulation: Regulation) =>
  (played: Played): string => {
    const { step } = played
    if ('until' in step) return `| ${step.until} | | 时间过去 time passes | ${cell(result(played))} |`
    const where = step.on === undefined || step.on === 'c-1' ? '' : `（${step.on}）`
    const what = `${describeCommand(step.do, regulation).zh} ${step.do}${where}${said(step.with)}`
    return `| ${step.at} | ${cell(step.by)} | ${cell(what)} | ${cell(result(played))} |`
  }

const looked = (look: ExampleLook, end: string): ReadonlyArray<string> => {
  const { at, on, clocks, facts, pinned, ...rest } = look
  const when = `${at ?? end}${on === undefined ? '' : ` ${on}`}`
  const lines = [
    ...Object.entries(clocks ?? {}).map(
      ([clause, texts]) => `时限 ${clause}：${texts.length === 0 ? '无' : texts.map(clockWords).join('；')}`,
    ),
    ...Object.entries(facts ?? {}).map(([path, value]) => `\`${path}\` = ${value === null ? '未知' : plain(value)}`),
    ...(pinned === undefined ? [] : [`适用制度：${pinned.join('、') || '无'}`]),
    ...Object.entries(rest).flatMap(([facet, found]) => listed(facetWords[facet] ?? facet, found)),
  ]
  return lines.map((line) => `- ${when}：${line}`)
}

const facetWords: { readonly [facet: string]: string } = {
  scores: '记分 scores',
  figures: '指标 figures',
  reports: '报表 reports',
  hidden: '保密 hidden',
  kept: '保管 kept',
}

const setting = ({ under }: Example): ReadonlyArray<string> => [
  ...(under?.readings === undefined ? [] : [`取另一读法 under the other reading: ${under.readings.join(', ')}`]),
  ...(under?.parameters === undefined ? [] : [`参数 parameters: \`${plain(under.parameters)}\``]),
]

const timeOf = ({ steps }: Course): string => {
  const last = steps.at(-1)?.step
  return last === undefined ? '' : 'until' in last ? last.until : last.at
}

/** An example as it goes now: its steps with what came of each, and what is seen in the end. */
export const examplePart = (
  regulation: Regulation,
  examples: RegulationExamples,
  example: Example,
): ReadonlyArray<string> => {
  const staged = stageOf(regulation, examples, example)
  if (staged._tag === 'Left') throw new Error(staged.left.map(({ en }) => en).join('\n'))
  const course = play(staged.right.rules, example.steps, examples)
  return [
    ...setting(example),
    '',
    '| 时刻 | 谁 | 做什么 | 结果 |',
    '|---|---|---|---|',
    ...course.steps.map(row(regulation)),
    '',
    ...(example.then ?? []).flatMap((look) => looked(look, timeOf(course))),
    '',
  ]
}
