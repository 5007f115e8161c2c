import { type Bilingual, type Clause, describeClause, type Regulation } from '@redress/domain'
import type { ClauseCoverage, RegulationExamples } from '@redress/domain/examples'
import { examplePart } from './example.js'
import { coverageWords } from './words.js'

const both = ({ zh, en }: Bilingual): string => `${zh} *${en}*`

const readings = ({ readings: all = [] }: Clause): ReadonlyArray<string> =>
  all.map(
    ({ id, taken, other, does }) =>
      `- 读法 reading ${id}：${both(taken)} 另一读法 the other${does === undefined ? '' : `（可选 selectable: \`readings: [${id}]\`）`}：${both(other)}`,
  )

const remarks = ({ departs, note }: Clause): ReadonlyArray<string> => [
  ...(departs === undefined ? [] : [`- 与原文的差别 departs from the source：${both(departs)}`]),
  ...(note === undefined ? [] : [`- 说明 note：${both(note)}`]),
]

const shown = (
  regulation: Regulation,
  clause: Clause,
  { proof }: ClauseCoverage,
  examples: RegulationExamples,
): ReadonlyArray<string> => {
  if (proof === undefined) return []
  const [place = 0] = proof.noticedBy
  const example = examples.clauses[clause.id]?.[place]
  const test = `试验 test：\`clauses.test.ts\` › ${regulation.title.zh} › ${clause.ref} ${clause.summary.zh}（${proof.examples} 例，移除该条后 ${proof.noticedBy.length} 例不成立）`
  if (example === undefined) return [`- ${test}`]
  const says = example.says === undefined ? '' : `：${both(example.says)}`
  return [`- ${test}`, '', `例 example${says}`, ...examplePart(regulation, examples, example)]
}

/** A clause: what it says, how it runs, how it was read, and one case that shows it. */
export const clausePart = (
  regulation: Regulation,
  clause: Clause,
  covered: ClauseCoverage,
  examples: RegulationExamples,
): ReadonlyArray<string> => {
  const does = describeClause(clause, regulation)
  return [
    `### ${clause.ref} \`${clause.id}\``,
    '',
    `${clause.summary.zh}  `,
    `*${clause.summary.en}*`,
    '',
    `- ${coverageWords[covered.coverage]}：${does.zh}`,
    `  ${does.en}`,
    ...readings(clause),
    ...remarks(clause),
    ...shown(regulation, clause, covered, examples),
    '',
  ]
}
