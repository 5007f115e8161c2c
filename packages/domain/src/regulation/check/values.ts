import type { Bilingual } from '../../complaint/rejection.js'
import { isOfType, type ParameterType, parameterType } from '../language/parameter.js'
import { type Duration, type Num, type Path, type Period, periods, units } from '../language/words.js'
import { fact } from './fact.js'
import { at, into, report, unknown, type Walk } from './walk.js'
import { parameterOf, settingOf } from './words.js'

interface Sort extends Bilingual {
  /** Types of parameter that can stand here, the first the most fitting. */
  readonly types: readonly [ParameterType, ...ParameterType[]]
  /** Whether the engine can do without a value: a count is then unknown, a table decides nothing. */
  readonly open?: true
}

const sorts = {
  length: {
    types: ['duration'],
    zh: `时长（n 与 ${units.join('、')} 之一）`,
    en: `a length of time (n, and one of ${units.join(', ')})`,
  },
  number: { types: ['number', 'integer', 'ratio', 'money'], open: true, zh: '数字', en: 'a number' },
  period: {
    types: ['period'],
    zh: `周期（${periods.join('、')}之一）`,
    en: `a period (one of ${periods.join(', ')})`,
  },
  hours: {
    types: ['hours'],
    zh: '服务时间（如 09:00-12:00, 13:30-17:30）',
    en: 'opening hours (09:00-12:00, 13:30-17:30)',
  },
  fields: { types: ['fields', 'list'], zh: '登记事项清单', en: 'a list of fields' },
  date: { types: ['date'], zh: '日期（如 2024-01-31）', en: 'a day (2024-01-31)' },
  role: { types: ['role', 'list'], zh: '角色', en: 'a role, or a list of roles' },
  rows: { types: ['table'], open: true, zh: '判定表的各行', en: 'rows of a decision table' },
} as const satisfies { readonly [sort: string]: Sort }
export type ParamSort = keyof typeof sorts

/** A parameter that must hold something of a sort. Where the engine needs it, it has a default or the deployment sets it. */
export const param =
  (sort: ParamSort) =>
  (walk: Walk, path: Path): void => {
    const name = path.slice('param.'.length)
    const parameter = fact(walk, path) === undefined ? undefined : parameterOf(walk.words, name)
    if (parameter === undefined) return
    const value = settingOf(walk.words, name)
    const { types, zh, en, open }: Sort = sorts[sort]
    const fits =
      value === undefined ? types.includes(parameterType(parameter)) : types.some((type) => isOfType(type, value))
    if (!fits)
      report(walk, 'WrongType', {
        zh: `参数“${name}”在此须为${zh}。请改正其类型与值。`,
        en: `The parameter "${name}" must be ${en} here. Correct its type and its value.`,
        word: name,
      })
    else if (value === undefined && open !== true)
      report(walk, 'MissingParameter', {
        zh: `参数“${name}”没有默认值，部署时也未设置。请填写${zh}。`,
        en: `The parameter "${name}" has no default, and the deployment does not set it. Give it ${en}.`,
        word: name,
      })
  }

const someRole = param('role')

/** A parameter that names who: each of its values is a role. */
export const roleParam = (walk: Walk, path: Path): void => {
  someRole(walk, path)
  const value = settingOf(walk.words, path.slice('param.'.length))
  for (const role of typeof value === 'string' ? [value] : Array.isArray(value) ? value : [])
    if (typeof role === 'string' && !walk.words.roles.has(role))
      unknown(walk, { zh: '角色', en: 'role' }, role, walk.words.roles, { tag: 'NoHolder' })
}

const length = param('length')

export const duration = (walk: Walk, value: Duration): void => {
  if ('fact' in value) at(walk, 'fact', value.fact, length)
}

export interface Range {
  readonly from: number
  readonly to?: number
}

const outside = (value: number, { from, to }: Range): boolean => value < from || (to !== undefined && value > to)

/** A number that is written where only some make sense. */
export const inRange = (walk: Walk, value: number, range: Range): void => {
  if (!outside(value, range)) return
  const upTo =
    range.to === undefined
      ? { zh: `不小于 ${range.from}`, en: `${range.from} or more` }
      : { zh: `在 ${range.from} 与 ${range.to} 之间`, en: `between ${range.from} and ${range.to}` }
  report(walk, 'OutOfRange', {
    zh: `${value} 在此没有意义，须${upTo.zh}。请改正。`,
    en: `${value} makes no sense here: it must be ${upTo.en}. Correct it.`,
  })
}

/** A number, or a parameter that is one. */
export const num =
  (range?: Range) =>
  (walk: Walk, value: Num): void => {
    if (typeof value !== 'number') at(walk, 'fact', value.fact, param('number'))
    else if (range !== undefined) inRange(walk, value, range)
  }

const periodParam = param('period')

export const period = (walk: Walk, value: Period | ReadonlyArray<Period>): void => {
  if (typeof value === 'string') {
    // The seasons of an institution are a parameter by that name.
    if (value === 'season') walk.words.used.add('param:seasons')
    return
  }
  if ('fact' in value) into(walk, 'fact', () => periodParam(walk, value.fact))
  else for (const [index, item] of value.entries()) into(walk, index, () => period(walk, item))
}
