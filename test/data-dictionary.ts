import { models, parkedTable, queuedTable, sqlType, type Table, type Unit } from '@redress/projections'
import { modelTable } from '../packages/projections/src/database/model-table.js'

interface Section {
  readonly name: string
  readonly meaning: { readonly zh: string; readonly en: string }
  readonly tables: ReadonlyArray<Table>
}

/** What no read model owns, and all of them need. */
const runtime: Section = {
  name: 'runtime',
  meaning: { zh: '读模型自身的进度与搁置', en: 'Progress of the read models, and what they set aside' },
  tables: [modelTable, parkedTable, queuedTable],
}

/** Read models and the runtime's tables, in the order of the page. */
export const sections: ReadonlyArray<Section> = [...models, runtime]

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

const cell = (text: string): string => text.replaceAll('|', '\\|')

const keyOf = ({ key, clustered }: Table): string =>
  `Key: ${key.map((name) => `\`${name}\``).join(', ')}${clustered === true ? '; rows are stored in the key (`WITHOUT ROWID`)' : ''}.`

const described = (table: Table): ReadonlyArray<string> => [
  `### ${table.name}`,
  '',
  `${table.meaning.zh}。${table.meaning.en}. ${keyOf(table)}`,
  '',
  '| column | type | 含义 | meaning | unit | null |',
  '|---|---|---|---|---|---|',
  ...Object.entries(table.columns).map(
    ([name, { unit, nullable, meaning }]) =>
      `| \`${name}\` | ${sqlType(unit)} | ${cell(meaning.zh)} | ${cell(meaning.en)} | ${unit} | ${nullable ? 'yes' : ''} |`,
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
    '本页由读模型的表定义生成（`npm test -- -u`），测试保证两者一致。以下各表都在数据文件夹的 `views.db` 中，只供查询：',
    '它们由事件日志推得，删去后会自动重建。',
    '',
    'Written by `npm test -- -u` from the definitions of the read models; a test compares the two. These are the tables of',
    '`views.db`, to be read only: they follow from the log and are rebuilt when deleted. No record field (`field.*`) is in any of',
    'them. What the log holds is said in [events.md](events.md).',
    '',
    '| unit | type | 含义 | meaning |',
    '|---|---|---|---|',
    ...(Object.keys(units) as ReadonlyArray<Unit>).map(
      (unit) => `| ${unit} | ${sqlType(unit)} | ${units[unit][0]} | ${units[unit][1]} |`,
    ),
    '',
    ...shown.flatMap(section),
  ].join('\n')
