import { coverageCounts, coverageOf, type Regulation } from '@redress/domain'

const cell = (text: string): string => text.replaceAll('|', '\\|')

const counted = (regulation: Regulation): string => {
  const counts = coverageCounts(regulation)
  return `| [${regulation.title.zh}](#${regulation.id}) | \`${regulation.id}\` | ${regulation.version} | ${regulation.clauses.length} | ${counts.enforced} | ${counts.monitored} | ${counts.reported} | ${counts.manual} |`
}

const does = (regulation: Regulation): ReadonlyArray<string> =>
  regulation.clauses.map(
    (clause) =>
      `| ${clause.id} | ${cell(clause.ref)} | ${cell(clause.summary.zh)} | ${cell(clause.summary.en)} | ${coverageOf(clause)} | ${clause.does.map(({ kind }) => kind).join(', ')} |`,
  )

const blanks = (regulation: Regulation): ReadonlyArray<string> =>
  Object.entries(regulation.parameters).map(
    ([name, { zh, en, default: value, origin }]) =>
      `| \`${name}\` | ${cell(zh)} | ${cell(en)} | \`${JSON.stringify(value)}\` | ${origin} |`,
  )

const section = (regulation: Regulation): ReadonlyArray<string> => [
  `## ${regulation.id}`,
  '',
  `${regulation.title.zh} · ${regulation.title.en}. ${regulation.source}`,
  '',
  '| clause | ref | 内容 | content | coverage | mechanisms |',
  '|---|---|---|---|---|---|',
  ...does(regulation),
  '',
  'Blanks of the source, with the value unless the deployment sets another:',
  '',
  '| parameter | 含义 | meaning | default | origin |',
  '|---|---|---|---|---|',
  ...blanks(regulation),
  '',
]

/** The page of regulations and their coverage, from the data alone. */
export const regulationsPage = (regulations: ReadonlyArray<Regulation>): string =>
  [
    '# Regulations and their coverage · 制度与覆盖情况',
    '',
    'Written by `npm test -- -u` from the regulations themselves; a test compares it with them.',
    '',
    '*enforced*: the engine decides, routes or refuses. *monitored*: it watches a duty and says when it is late, or warns.',
    '*reported*: it supplies the figures, people decide. *manual*: human conduct, listed with the reason.',
    '',
    '| 制度 | id | version | clauses | enforced | monitored | reported | manual |',
    '|---|---|---|---|---|---|---|---|',
    ...regulations.map(counted),
    '',
    ...regulations.flatMap(section),
  ].join('\n')
