import {
  type Bilingual,
  type Counted,
  describeFact,
  type Group,
  type ReportContent,
  type Rules,
  type SectionContent,
  stateWords,
} from '@redress/domain'
import { isMasked } from '@redress/domain/reveal'
import type { IndicatorListed } from '@redress/projections'
import type { Block, Cell, Section, TableColumn, Words } from '../document.js'
import type { Gathering } from '../figures.js'
import { indicatorTable } from '../indicators.js'

type Source = Rules['current'][number]['source']
type Counts = Extract<SectionContent, { kind: 'count' }>
type Lists = Extract<SectionContent, { kind: 'rows' }>

const sorts: { readonly [of: string]: Bilingual } = {
  complaint: { zh: '案件', en: 'cases' },
  clock: { zh: '时限', en: 'limits' },
  holding: { zh: '承办区间', en: 'holding intervals' },
  revisit: { zh: '回访', en: 'revisits' },
  event: { zh: '事件', en: 'events' },
  call: { zh: '来电', en: 'calls' },
  indicator: { zh: '指标', en: 'indicators' },
}
const sortOf = (of: string): Bilingual => sorts[of] ?? { zh: of, en: of }

const states = new Map<string, Bilingual>(Object.entries(stateWords))

/** What a path is called, and what its values are called. */
const naming = (source: Source) => {
  const wordsOf = (path: string) => {
    if (path.endsWith('channel')) return source.channels
    if (path.endsWith('.kind')) return source.kinds
    const dimension = /(?:^|\.)class\.([^.]+)$/.exec(path)?.[1]
    return dimension === undefined ? [] : (source.dimensions[dimension]?.values ?? [])
  }
  const one = (path: string, value: unknown): Words => {
    const text = String(value)
    if (path === 'row.state') return states.get(text) ?? text
    return wordsOf(path).find(({ id }) => id === text) ?? text
  }
  const joined = (words: ReadonlyArray<Words>, lang: 'zh' | 'en') =>
    words.map((each) => (typeof each === 'string' ? each : each[lang])).join(lang === 'zh' ? '、' : ', ')
  return {
    path: (path: string): Words => describeFact(path, source),
    value: (path: string, value: unknown): Words | null => {
      if (value === undefined || value === null) return null
      if (isMasked(value)) return [value.masked, ...value.clauses].join(' ')
      if (!Array.isArray(value)) return one(path, value)
      const words = value.map((each) => one(path, each))
      return { zh: joined(words, 'zh'), en: joined(words, 'en') }
    },
  }
}

const groupText = (group: Group): string =>
  Object.values(group)
    .map((value) => (value === null ? '—' : String(value)))
    .join(' · ')

const countSection = (gathering: Gathering, { of, total, groups }: Counts, source: Source, ref: string): Section => {
  const name = naming(source)
  const what = sortOf(of)
  const compares = total.previous !== undefined
  const paths = Object.keys(groups[0]?.group ?? {})
  const definition = gathering.define((id) => ({
    id,
    title: { zh: `${what.zh}数量`, en: `number of ${what.en}` },
    lines: [
      [{ zh: '条款', en: 'Clause' }, ref],
      [
        { zh: '归期', en: 'Cohort' },
        {
          zh: '案件以收到日、时限以到期日、回访来电事件以发生日归入本期',
          en: 'cases by receipt, limits by their due time, visits, calls and events by when they took place',
        },
      ],
      [
        { zh: '分组', en: 'By' },
        paths.length === 0
          ? { zh: '不分组', en: 'not grouped' }
          : {
              zh: paths.map((path) => describeFact(path, source).zh).join('、'),
              en: paths.map((path) => describeFact(path, source).en).join(', '),
            },
      ],
      [
        { zh: '截尾', en: 'Censoring' },
        {
          zh: '截至时刻之后发生的不计；分类以期末为准',
          en: 'what happened after the moment of the report does not count; classes are those at the end of the period',
        },
      ],
    ],
  }))
  const cells = (one: Counted): ReadonlyArray<Cell> => {
    const label = { zh: `${what.zh} ${groupText(one.group)}`.trim(), en: `${what.en} ${groupText(one.group)}`.trim() }
    const cases = [...new Set(one.rows.map((row) => row.case))]
    const count: Cell = {
      value: one.count,
      ...(cases.length === 0 ? {} : { figure: gathering.figure(definition, label, cases) }),
    }
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

const listSection = ({ of, paths, groups }: Lists, source: Source, ref: string): Section => {
  const name = naming(source)
  const what = sortOf(of)
  const grouping = Object.keys(groups[0]?.group ?? {}).filter((path) => !paths.includes(path))
  // Every column of a sort of row would not fit a page: those without a value in any row are left out.
  const told = paths.filter((path) => groups.some(({ rows }) => rows.some(({ values }) => values[path] !== undefined)))
  return {
    heading: { zh: `${what.zh}明细`, en: `List of ${what.en}` },
    clause: ref,
    blocks: [
      {
        kind: 'table',
        caption: { zh: `${what.zh}明细`, en: `List of ${what.en}` },
        columns: [
          { heading: { zh: '投诉', en: 'case' }, as: 'text' },
          ...[...grouping, ...told]
            .filter((path) => path !== 'row.case')
            .map((path) => ({ heading: name.path(path), as: 'text' as const })),
        ],
        rows: groups.flatMap(({ group, rows }) =>
          rows.map(
            ({ ref: { case: id }, values }): ReadonlyArray<Cell> => [
              { value: id },
              ...grouping
                .filter((path) => path !== 'row.case')
                .map((path): Cell => ({ value: name.value(path, group[path]) })),
              ...told
                .filter((path) => path !== 'row.case')
                .map((path): Cell => ({ value: name.value(path, values[path]) })),
            ],
          ),
        ),
      },
    ],
  }
}

/** The sections of a report that a regulation asks for, filled in. */
export const declaredSections = (
  gathering: Gathering,
  { sections, clause, ref }: ReportContent,
  source: Source,
  listed: ReadonlyArray<IndicatorListed>,
  rules: Rules,
): ReadonlyArray<Section> => {
  const filled = (section: SectionContent): Section => {
    switch (section.kind) {
      case 'count':
        return countSection(gathering, section, source, `${clause} ${ref}`)
      case 'rows':
        return listSection(section, source, `${clause} ${ref}`)
      case 'indicator':
        return {
          heading: { zh: '指标', en: 'Indicators' },
          blocks: [indicatorTable(gathering, section.figures, listed, rules)],
        }
      case 'narrative':
        return { heading: { zh: '说明', en: 'Text' }, blocks: [{ kind: 'blank', about: section.about }] }
    }
  }
  return sections.map(filled)
}
