import type { Regulation } from '@redress/domain'
import { type CoverageReport, type RegulationExamples, type Tale, taleOf } from '@redress/domain/examples'
import { clausePart } from './clause.js'
import { cell, coverageWords } from './words.js'

const parameters = (regulation: Regulation): ReadonlyArray<string> => {
  const all = Object.entries(regulation.parameters)
  if (all.length === 0) return []
  return [
    '## 参数 · Parameters',
    '',
    '原文留白之处，除使用单位另行设定外取下列默认值；来源 `ours` 为本库所拟。Blanks of the source, with the value unless the deployment sets another.',
    '',
    '| 参数 | 含义 | meaning | 默认 default | 来源 origin |',
    '|---|---|---|---|---|',
    ...all.map(
      ([name, { zh, en, default: value, origin }]) =>
        `| \`${name}\` | ${cell(zh)} | ${cell(en)} | \`${cell(JSON.stringify(value) ?? '')}\` | ${origin} |`,
    ),
    '',
  ]
}

const told = ({ steps, deadlines, figures }: Tale): ReadonlyArray<string> => [
  '| 时刻 | 经过 | 依据 |',
  '|---|---|---|',
  ...steps.map(
    ({ at, deed, refused, because }) =>
      `| ${at} | ${refused ? '✗ ' : ''}${cell(deed.zh)} | ${cell(because.map(({ zh }) => zh).join(''))} |`,
  ),
  '',
  ...(deadlines.length === 0 ? [] : ['**时限 deadlines**', '', ...deadlines.map(({ zh }) => `- ${zh}`), '']),
  ...(figures.length === 0
    ? []
    : [
        '**指标 figures**',
        '',
        ...figures.flatMap(({ clause, ref, lines }) => lines.map((line) => `- ${clause} ${ref}：\`${line.trim()}\``)),
        '',
      ]),
]

const story = (regulation: Regulation, examples: RegulationExamples): ReadonlyArray<string> => {
  const tale = taleOf(regulation, examples, examples.story)
  const { zh, en } = examples.story
  return [
    '## 故事 · A story',
    '',
    zh,
    '',
    `*${en}*`,
    '',
    `\`npm run story -- ${regulation.id}\``,
    '',
    ...(tale === undefined ? [] : told(tale)),
  ]
}

/** The page of a regulation: text by text what runs, how, with a case that shows it; parameters; a story. */
export const regulationPage = (
  regulation: Regulation,
  examples: RegulationExamples,
  { counts, executed, tested, examples: number, clauses }: CoverageReport,
): string => {
  const { title, id, version, source, breaksOff } = regulation
  const counted = (['enforced', 'monitored', 'reported', 'manual'] as const).map(
    (c) => `${coverageWords[c]} ${counts[c]}`,
  )
  return [
    `# ${title.zh}`,
    '',
    `${title.en} · \`${id}@${version}\` · ${source}`,
    '',
    `${regulation.clauses.length} 条 clauses：${counted.join('，')}。经检验 tested ${tested}/${executed}，${number} 例 examples。`,
    '',
    ...(breaksOff === undefined
      ? []
      : [`> 原文中断 the source breaks off：${breaksOff.zh}  `, `> *${breaksOff.en}*`, '']),
    '本页由 `npm test -- -u` 依据数据和试验结果写成。Written from the data and the proof; a test compares it.',
    '',
    '## 条款 · Clauses',
    '',
    ...regulation.clauses.flatMap((clause) => {
      const covered = clauses.find((one) => one.clause === clause.id)
      return covered === undefined ? [] : clausePart(regulation, clause, covered, examples)
    }),
    ...parameters(regulation),
    ...story(regulation, examples),
  ].join('\n')
}
