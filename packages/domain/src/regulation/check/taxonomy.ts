import type { Scalar } from '../../codec/words.js'
import type { Derive, Effective, Schedule, Scope, Sequence, Table, Term } from '../language/derivation.js'
import { command } from './command.js'
import { literal } from './compare.js'
import { condition, event, within } from './condition.js'
import { fact, factAt } from './fact.js'
import { ofDimension } from './resolve.js'
import { param } from './values.js'
import { among, at, eachOf, into, report, unknown, type Walk } from './walk.js'

const dimension = { zh: '维度', en: 'dimension' }

const values = (value: Scalar | ReadonlyArray<Scalar>): ReadonlyArray<Scalar> =>
  typeof value === 'object' ? value : [value]

/** A value may stand under one of another dimension: a subclass under its class. */
const parent = (walk: Walk, word: string): void => {
  const known = [...walk.words.dimensions.values()].flatMap(({ values: inside }) => inside.map(({ id }) => id))
  if (!known.includes(word)) unknown(walk, { zh: '上级值', en: 'parent value' }, word, known)
}

export const term = (walk: Walk, found: Term): void => {
  const { words } = walk
  const known = words.dimensions.get(found.dim)
  if (known !== undefined) {
    const kind = { ...ofDimension(known), type: known.boolean === true ? ('boolean' as const) : ('text' as const) }
    for (const value of values(found.value))
      into(walk, 'value', () => literal(walk, `class.${found.dim}`, kind, value, 'set'))
    at(walk, 'parent', found.parent, parent)
  } else if (found.dim === 'channel')
    for (const value of values(found.value))
      into(walk, 'value', () => void among(walk, { zh: '渠道', en: 'channel' }, String(value), words.channels))
  else at(walk, 'dim', found.dim, (w, dim) => unknown(w, dimension, dim, [...words.dimensions.keys(), 'channel']))
  at(within(walk, { cmd: [] }), 'when', found.when, condition)
}

/** Where the result of a table can go: what `Classified` writes, or a fact of the case. */
const out = (walk: Walk, path: string): void => {
  if (/^(class|flag|field|case)\./.test(path)) {
    factAt(walk, path)
    return
  }
  report(walk, 'UnwrittenResult', {
    zh: `判定结果不能写入“${path}”：没有事件会记录它。请写入 class、flag、field 或 case 的事实。`,
    en: `No event writes a result to "${path}". Let it go to a fact of class, flag, field or case.`,
    word: path,
  })
}

const tableRows = param('rows')

export const table = (walk: Walk, found: Table): void => {
  at(walk, 'out', found.out, out)
  eachOf(walk, 'on', found.on, event)
  at(walk, 'rows', found.rows, (w, rows) => at(w, 'fact', rows.fact, tableRows))
  if (found.rows !== undefined) walk.rows.set(found.rows.fact.slice('param.'.length), found.out)
  if (found.on?.length === 0)
    report(
      walk,
      'UnwrittenResult',
      {
        zh: '没有任何事件会重新判定该表，其结果永远不会写入。请列出事件，或删去 on。',
        en: 'No event looks at this table again, so its result is never written. List events, or leave out on.',
      },
      'on',
    )
}

export const derive = (walk: Walk, found: Derive): void => {
  const { words } = walk
  words.used.add(`decision:${found.table}`)
  const known = words.decisions.get(found.table)
  if (known === undefined)
    at(walk, 'table', found.table, (w, id) => unknown(w, { zh: '判定表', en: 'table' }, id, words.decisions.keys()))
  if ('when' in found) at(within(walk, { cmd: [] }), 'when', found.when, condition)
  if (known === undefined) return
  const { out: path, hit, order } = known.table
  at(walk, 'then', found.then, (w, then) => {
    if (path.startsWith('class.')) literal(w, path, fact({ ...w, errors: [] }, path), then, 'set')
    if (hit === 'highest' && order !== undefined && !order.includes(String(then)))
      unknown(w, { zh: '判定表顺序中的值', en: 'value in the order of the table' }, String(then), order)
  })
}

export const scope = (walk: Walk, found: Scope): void =>
  at(within(walk, { cmd: ['Received'] }), 'when', found.when, condition)

const date = param('date')

export const effective = (walk: Walk, found: Effective): void =>
  at(walk, 'from', found.from, (w, from) => at(w, 'fact', from.fact, date))

const hours = param('hours')

export const schedule = (walk: Walk, found: Schedule): void =>
  at(walk, 'hours', found.hours, (w, given) => at(w, 'fact', given.fact, hours))

/** What keeps the numbers of one run apart from those of the next. */
const marks: { readonly [resets in Sequence['resets']]: ReadonlyArray<RegExp> } = {
  never: [],
  year: [/\{yy(yy)?\}/],
  month: [/\{yy(yy)?\}/, /\{MM\}/],
}

export const sequence = (walk: Walk, found: Sequence): void => {
  at(walk, 'field', found.field, factAt)
  eachOf(walk, 'on', found.on, command)
  const { format, resets } = found
  if (/\{seq(:\d+\+?)?\}/.test(format) && marks[resets].every((mark) => mark.test(format))) return
  report(
    walk,
    'AmbiguousSequence',
    {
      zh: `按“${format}”编号会重复：须含 {seq}，按年重计的须含 {yyyy} 或 {yy}，按月重计的还须含 {MM}。请改正格式。`,
      en: `Numbers of the format "${format}" repeat: it needs {seq}, also {yyyy} or {yy} where it starts again each year, and {MM} where it does each month. Correct the format.`,
    },
    'format',
  )
}
