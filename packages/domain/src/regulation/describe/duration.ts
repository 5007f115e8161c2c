import type { Bilingual } from '../../complaint/rejection.js'
import type { Regulation } from '../language/regulation.js'
import type { Duration, Num, Period, Rows, Unit } from '../language/words.js'
import { bare, lookup, say } from './phrase.js'

const unitNames = {
  minute: say('分钟', 'minute'),
  hour: say('小时', 'hour'),
  workingHour: say('个工作小时', 'working hour'),
  sameDay: say('当日', 'the same day'),
  calendarDay: say('日', 'calendar day'),
  workingDay: say('个工作日', 'working day'),
  month: say('个月', 'month'),
} as const satisfies { readonly [U in Unit]: Bilingual }

const lengthName = ({ n, unit }: { readonly n: number; readonly unit: string }): Bilingual => {
  const named = lookup<Bilingual>(unitNames, unit) ?? bare(unit)
  if (unit === 'sameDay') return named
  return say(`${n}${named.zh}`, `${n} ${named.en}${n === 1 ? '' : 's'}`)
}

/** A length of time; a parameter is shown by the value it has. */
export const durationName = (duration: Duration, regulation: Regulation): Bilingual => {
  if ('n' in duration) return lengthName(duration)
  const parameter = lookup(regulation.parameters, duration.fact.slice('param.'.length))
  if (parameter === undefined) return bare(duration.fact)
  const value = parameter.default
  return typeof value === 'object' && 'unit' in value ? lengthName(value) : say(parameter.zh, parameter.en)
}

/** A number; a parameter is shown by the value it has. */
export const numberName = (value: Num, regulation: Regulation): string => {
  if (typeof value === 'number') return String(value)
  const set = lookup(regulation.parameters, value.fact.slice('param.'.length))?.default
  return typeof set === 'number' ? String(set) : value.fact
}

const periodNames: { readonly [period: string]: Bilingual } = {
  day: say('日', 'day'),
  week: say('周', 'week'),
  month: say('月', 'month'),
  quarter: say('季度', 'quarter'),
  'half-year': say('半年', 'half-year'),
  year: say('年', 'year'),
  season: say('季（由机构界定）', 'season (as the institution sets it)'),
}

/** How often; a parameter is shown by the value it has. */
export const periodName = (period: Period, regulation: Regulation): Bilingual => {
  if (typeof period === 'string') return lookup(periodNames, period) ?? bare(period)
  const parameter = lookup(regulation.parameters, period.fact.slice('param.'.length))
  if (parameter === undefined) return bare(period.fact)
  const { default: value, zh, en } = parameter
  return typeof value === 'string' ? (lookup(periodNames, value) ?? bare(value)) : say(zh, en)
}

const rowNames: { readonly [R in Rows]: Bilingual } = {
  complaint: say('投诉', 'complaints'),
  clock: say('时限', 'clocks'),
  holding: say('经办时段', 'spells of holding a case'),
  revisit: say('回访', 'revisits'),
  event: say('事件', 'events'),
  call: say('来电', 'calls'),
  indicator: say('指标', 'indicators'),
}
/** What figures are taken over. */
export const rowsName = (rows: Rows): Bilingual => rowNames[rows]
