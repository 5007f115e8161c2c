import { type Counted, describeFact, type SectionContent } from '@redress/domain'
import type { Block, Cell, Section, TableColumn } from '../document.js'
import { casesOf, type Gathering, groupText, line } from '../figures.js'
import { naming, type Source, sortOf } from './naming.js'

type Counts = Extract<SectionContent, { kind: 'count' }>

/** Rows counted, in all and by group, beside the period before where the clause compares. */
export const countSection = (
  gathering: Gathering,
  { of, total, groups }: Counts,
  source: Source,
  ref: string,
): Section => {
  const name = naming(source)
  const what = sortOf(of)
  const compares = total.previous !== undefined
  const paths = Object.keys(groups[0]?.group ?? {})
  const definition = gathering.define((id) => ({
    id,
    title: { zh: `${what.zh}数量`, en: `number of ${what.en}` },
    lines: [
      line('条款', 'Clause', ref),
      line('归期', 'Cohort', {
        zh: '案件以收到日、时限以到期日、回访来电事件以发生日归入本期',
        en: 'cases by receipt, limits by their due time, visits, calls and events by when they took place',
      }),
      line(
        '分组',
        'By',
        paths.length === 0
          ? { zh: '不分组', en: 'not grouped' }
          : {
              zh: paths.map((path) => describeFact(path, source).zh).join('、'),
              en: paths.map((path) => describeFact(path, source).en).join(', '),
            },
      ),
      line('截尾', 'Censoring', {
        zh: '截至时刻之后发生的不计；分类以期末为准',
        en: 'what happened after the moment of the report does not count; classes are those at the end of the period',
      }),
    ],
  }))
  const cells = (one: Counted): ReadonlyArray<Cell> => {
    const label = { zh: `${what.zh} ${groupText(one.group)}`.trim(), en: `${what.en} ${groupText(one.group)}`.trim() }
    const count = gathering.count(definition, label, casesOf(one.rows), one.count)
    return compares ? [count, { value: one.previous ?? 0 }, { value: one.count - (one.previous ?? 0) }] : [count]
  }
  const columns: ReadonlyArray<TableColumn> = [
    ...(paths.length === 0
      ? [{ heading: { zh: '项目', en: 'what' }, as: 'text' as const }]
      : paths.map((path) => ({ heading: name.path(path), as: 'text' as const }))),
    { heading: { zh: '数量', en: 'number' }, as: 'integer', definition },
    ...(compares
      ? [
          { heading: { zh: '上期', en: 'period before' }, as: 'integer' as const },
          { heading: { zh: '增减', en: 'change' }, as: 'change' as const },
        ]
      : []),
  ]
  const totalWords: ReadonlyArray<Cell> = [
    { value: { zh: '合计', en: 'total' } },
    ...paths.slice(1).map((): Cell => ({ value: null })),
  ]
  const blocks: Block[] = [
    {
      kind: 'table',
      caption: { zh: `${what.zh}数量`, en: `Number of ${what.en}` },
      columns,
      rows: [
        ...groups.map((one) => [
          ...paths.map((path): Cell => ({ value: name.value(path, one.group[path]) })),
          ...cells(one),
        ]),
        [...totalWords, ...cells(total)],
      ],
    },
  ]
  const [path] = paths
  if (paths.length === 1 && path !== undefined && groups.length > 1 && groups.length <= 12)
    blocks.push({
      kind: 'plot',
      form: 'bars',
      title: { zh: `${what.zh}数量`, en: `Number of ${what.en}` },
      alternative: {
        zh: groups.map((one) => `${groupText(one.group)} ${one.count}`).join('，'),
        en: groups.map((one) => `${groupText(one.group)} ${one.count}`).join(', '),
      },
      categories: groups.map((one) => name.value(path, one.group[path]) ?? '—'),
      series: [
        { name: { zh: '本期', en: 'this period' }, values: groups.map((one) => one.count) },
        ...(compares
          ? [{ name: { zh: '上期', en: 'period before' }, values: groups.map((one) => one.previous ?? 0) }]
          : []),
      ],
    })
  return { heading: { zh: `${what.zh}统计`, en: `Counts of ${what.en}` }, clause: ref, blocks }
}
