import {
  type Columns,
  type Holds,
  madeTable,
  models,
  references,
  sqlType,
  type Unit,
  views,
} from '@redress/projections'
import { ownTables } from '../packages/projections/src/database/own-tables.js'

/** A table, or a view, whose columns say as much. */
interface Described {
  readonly name: string
  readonly meaning: { readonly zh: string; readonly en: string }
  readonly columns: Columns
  readonly key: ReadonlyArray<string>
  readonly clustered?: boolean
}

interface Section {
  readonly name: string
  readonly meaning: { readonly zh: string; readonly en: string }
  readonly tables: ReadonlyArray<Described>
}

/** What no read model owns, and all of them need. */
const runtime: Section = {
  name: 'runtime',
  meaning: { zh: '读模型自身的进度与搁置', en: 'Progress of the read models, and what they set aside' },
  tables: ownTables,
}

const star: Section = {
  name: 'star',
  meaning: {
    zh: '星型模式：供分析用的视图，名称与列保持不变；各 `*_day` 列关联 `star_day`，单位列关联 `star_unit`，人员列关联 `star_agent`，制度、版本、条款三列关联 `star_clause`',
    en: 'The star schema: views for analysts, whose names and columns stay; `*_day` columns join `star_day`, units `star_unit`, agents `star_agent`, regulation, version and clause together `star_clause`',
  },
  tables: views,
}

const reference: Section = {
  name: 'reference',
  meaning: {
    zh: '参照表：由日历与组织名录写成，不来自事件',
    en: 'Reference tables: of the calendar and the directory, not of events',
  },
  tables: [...references.map(({ table }) => table), madeTable],
}

/** The views first, for they are what analysts ask; then what is below them. */
export const sections: ReadonlyArray<Section> = [star, ...models, reference, runtime]

/** A unit in words. A record, so that a new unit without words does not compile. */
const units: { readonly [U in Unit]: readonly [zh: string, en: string] } = {
  id: ['编号', 'an identifier'],
  term: ['词表中的词或短语', 'a term of a vocabulary, or a short label'],
  text: ['文字', 'free text'],
  json: ['JSON 文本', 'JSON as text'],
  instant: ['带时差的 ISO 8601 时刻', 'ISO 8601 with an offset'],
  day: ['北京时间的日期，YYYY-MM-DD', 'a date in Asia/Shanghai, YYYY-MM-DD'],
  position: ['日志中的位置，可按文字比较大小', 'a place in the log; compares as text'],
  ms: ['自 1970-01-01T00:00Z 起的毫秒数', 'milliseconds since 1970-01-01T00:00Z'],
  count: ['个数', 'a number of things'],
  workdays: ['工作日数，按 CN 日历，含调休', 'working days of the calendar CN, make-up days included'],
  ordinal: ['序号', 'a place in an order'],
  flag: ['1 是，0 否', '1 yes, 0 no'],
}

/** What a unit is called in both languages. */
export const unitWords = (unit: Unit): readonly [zh: string, en: string] => units[unit]

/** The category of personal data in a column, or why there is none. */
const heldWords = (holds: Holds): string =>
  typeof holds === 'string' ? `**${holds}**` : `no: ${holds.nothing.en} ${holds.nothing.zh}`

const cell = (text: string): string => text.replaceAll('|', '\\|')

const keyOf = ({ key, clustered }: Described): string =>
  `Key: ${key.map((name) => `\`${name}\``).join(', ')}${clustered === true ? '; rows are stored in the key (`WITHOUT ROWID`)' : ''}.`

const described = (table: Described): ReadonlyArray<string> => [
  `### ${table.name}`,
  '',
  `${table.meaning.zh}。${table.meaning.en}. ${keyOf(table)}`,
  '',
  '| column | type | 含义 | meaning | unit | null | personal |',
  '|---|---|---|---|---|---|---|',
  ...Object.entries(table.columns).map(
    ([name, { unit, nullable, meaning, holds }]) =>
      `| \`${name}\` | ${sqlType(unit)} | ${cell(meaning.zh)} | ${cell(meaning.en)} | ${unit} | ${nullable ? 'yes' : ''} | ${heldWords(holds)} |`,
  ),
  '',
]

const section = ({ name, meaning, tables }: Section): ReadonlyArray<string> => [
  `## ${name}`,
  '',
  `${meaning.zh}。${meaning.en}.`,
  '',
  ...tables.flatMap(described),
]

/** The page of tables and columns, from their definitions alone. */
export const dataDictionary = (shown: ReadonlyArray<Section>): string =>
  [
    '# Data dictionary · 数据字典',
    '',
    '本页由读模型的表和视图的定义生成（`npm test -- -u`），测试保证两者一致。它们都在数据文件夹的 `views.db` 中（或 PostgreSQL',
    '的一个模式中），只供查询：由事件日志推得，删去后会自动重建。分析请用 `star_` 开头的视图，其下的表可能随版本变化。',
    '',
    'Written by `npm test -- -u` from the definitions of the read models; a test compares the two. These are the views and tables',
    'of `views.db` (or of a schema in PostgreSQL), to be read only: they follow from the log and are rebuilt when deleted. Analysts',
    'ask the views, `star_...`; the tables below them may change with a release. No record field (`field.*`) is in any of them.',
    'What the log holds is said in [events.md](events.md). `personal` names the category of personal data that a column has in the',
    'clear, or why there cannot be any: `no` throughout, and a test refuses a column of free text that does not say so. 末栏注明该列',
    '有无未加密的个人信息及理由；目前各列均无。',
    '',
    '| unit | type | 含义 | meaning |',
    '|---|---|---|---|',
    ...(Object.keys(units) as ReadonlyArray<Unit>).map(
      (unit) => `| ${unit} | ${sqlType(unit)} | ${units[unit][0]} | ${units[unit][1]} |`,
    ),
    '',
    ...shown.flatMap(section),
  ].join('\n')
