import type { Bilingual } from '../complaint/rejection.js'
import type { Rows } from '../regulation/language/words.js'

/** What a column holds. A `term` is a word of a vocabulary or an id. */
export type ColumnType = 'term' | 'instant' | 'integer' | 'number' | 'boolean'

/** One column of the star schema: the sorts of row that have it, its type and unit, and what it says. */
export interface Column extends Bilingual {
  readonly type: ColumnType
  readonly of: ReadonlyArray<Rows>
  readonly unit?: 'day'
}

const column =
  (type: ColumnType, unit?: 'day') =>
  (of: ReadonlyArray<Rows>, zh: string, en: string): Column => ({
    type,
    of,
    zh,
    en,
    ...(unit === undefined ? {} : { unit }),
  })
const term = column('term')
const instant = column('instant')
const integer = column('integer')
const truth = column('boolean')
const days = column('integer', 'day')

const held: ReadonlyArray<Rows> = ['complaint', 'clock', 'holding', 'revisit', 'event']
const every: ReadonlyArray<Rows> = [...held, 'call', 'indicator']

/**
 * The columns that conditions of figures read as `row.<column>`. Moments that a case may reach several times are those of
 * the first time, so that a figure once reported does not move to another period.
 */
export const columns = {
  act: term(['event'], '行为：行为词汇中的词', 'the act, a term of the act vocabulary'),
  ageDays: days(['complaint'], '自收到之日起的自然日数', 'calendar days since the day of receipt'),
  agent: term(
    [...held, 'call'],
    '客服代表：接听者；事件的行为人；其余同承办人',
    'who took the call; who acted; else the handler',
  ),
  approver: term(['event'], '批准人', 'who approved what the event says'),
  area: term(['complaint'], '片区', 'area'),
  attained: truth(['indicator'], '是否达标', 'whether the target was attained'),
  branch: term(['complaint'], '分支机构', 'branch'),
  breachCount: integer(
    ['complaint'],
    '超期的时限和义务数，不含“应当”类',
    'limits and duties breached, those that only should be met left out',
  ),
  case: term(every, '投诉编号；指标行为指标编号', 'the case; for indicators the indicator'),
  category: term(['complaint'], '类别', 'category'),
  clock: term(['clock'], '时限所属条款', 'clause of the limit'),
  closedAt: instant(['complaint'], '首次办结时间', 'when the case first ended'),
  complaint: truth(['call'], '来电是否登记为投诉', 'whether the call was registered as a complaint'),
  dueAt: instant(['clock'], '期限届满时间', 'the last instant in time'),
  emergency: term(['complaint'], '突发情况', 'sort of emergency'),
  extended: truth(['clock'], '是否延期', 'whether the limit was extended'),
  failedContacts: integer(['complaint'], '未联系上的次数', 'attempts that did not reach the complainant'),
  finding: term(['complaint'], '最近一次调查结论', 'finding of the last investigation'),
  handler: term(
    held,
    '承办人：时限行为届满时、回访行为回访时的承办人',
    'who held the case: when the limit fell due, at the visit, at the event',
  ),
  investigatedAt: instant(['complaint'], '最近一次调查时间', 'when the last investigation was recorded'),
  level: term(['revisit'], '回访所得满意度', 'satisfaction told at the visit'),
  month: term(every, '所属月份', 'month of the row'),
  offeredAt: instant(['call'], '呼入时间', 'when the call came in'),
  openInPeriod: truth(['complaint'], '本期内是否未办结', 'whether the case was open at some time in the period'),
  originalDueAt: instant(['clock'], '原定期限届满时间', 'the first due time, before it was moved'),
  outcall: term(
    ['complaint'],
    '外呼结果：满意度、未接通或短信回复',
    'last result of calling back: a level, not-reached, sms',
  ),
  period: term(['indicator'], '指标所属期间', 'period of the figure'),
  product: term(['complaint'], '产品', 'product'),
  project: term(['complaint'], '项目', 'project'),
  reason: term(['event'], '理由', 'reason given with the event'),
  receivedAt: instant(['complaint'], '收到时间', 'when the complaint came in'),
  rectified: truth(['complaint'], '整改是否完成并有效', 'whether corrective action was done and not found wanting'),
  region: term(['complaint'], '区域', 'region'),
  reopenedCount: integer(['complaint'], '重新办理次数', 'times it was reopened'),
  repeatGapDays: days(
    ['complaint'],
    '与前一投诉收到日相距的自然日数',
    'calendar days from the receipt of the complaint that it repeats',
  ),
  repeatOf: term(['complaint'], '所重复的投诉', 'the complaint that it repeats'),
  resolvedAt: instant(['complaint'], '首次处理完毕时间', 'when the matter was first dealt with'),
  resolvedBy: term(
    ['complaint'],
    '以何方式处理完毕：preProcessing 或 handling',
    'how it was dealt with: preProcessing or handling',
  ),
  returnedAt: instant(['complaint'], '首次反馈结果时间', 'when a result was first handed back'),
  revisitedAt: instant(
    ['complaint', 'revisit'],
    '首次回访时间；回访行为本次时间',
    'when it was first visited; of a visit its own time',
  ),
  rings: integer(['call'], '接听前振铃数', 'rings before it was answered'),
  rounds: integer(['complaint'], '办理轮次', 'rounds of handling'),
  satisfaction: term(['complaint'], '首次表达的满意度', 'satisfaction as first told'),
  state: term(['complaint', 'clock', 'call'], '状态', 'state'),
  typical: truth(['complaint'], '是否典型案例', 'whether it was marked as typical'),
  unit: term([...held, 'call'], '单位：口径同承办人', 'unit of the handler or agent'),
  value: column('number')(['indicator'], '指标值', 'value of the figure'),
  window: term(['complaint'], '窗口', 'window complained about'),
} as const satisfies { readonly [column: string]: Column }

export type ColumnName = keyof typeof columns
export const columnNames = Object.keys(columns) as ReadonlyArray<ColumnName>

/** The columns that rows of a sort have. */
export const columnsOf = (sort: Rows): ReadonlyArray<ColumnName> =>
  columnNames.filter((name) => (columns[name] as Column).of.includes(sort))
