import type { Value } from '../../codec/words.js'
import { isOfType, parameterType, type TableRow } from '../language/parameter.js'
import { literal, written } from './compare.js'
import { pattern } from './condition.js'
import { TERMINAL } from './cycles.js'
import { factAt, read } from './fact.js'
import { param } from './values.js'
import { at, eachOf, into, report, unknown, type Walk } from './walk.js'
import { parameterOf, settingOf } from './words.js'

/** Something that is declared twice under one name. */
export const twice = (walk: Walk, word: string): void =>
  report(walk, 'Duplicate', {
    zh: `“${word}”出现了不止一次。请删去或改名。`,
    en: `"${word}" stands here more than once. Take one out, or rename it.`,
    word,
  })

const once = (walk: Walk, key: string, words: ReadonlyArray<string> | undefined): void => {
  const seen = new Set<string>()
  eachOf(walk, key, words, (w, word) => {
    if (seen.has(word)) twice(w, word)
    seen.add(word)
  })
}

const ids = (words: ReadonlyArray<{ readonly id: string }>): ReadonlyArray<string> => words.map(({ id }) => id)

const empty = (walk: Walk, name: string): void =>
  report(walk, 'EmptyDimension', {
    zh: `维度“${name}”没有值，也不是开放的：任何分类都无法填写它。请列出值，或声明 open: true。`,
    en: `The dimension "${name}" has no values and is not open, so nobody can set it. List values, or declare open: true.`,
    severity: 'warning',
    word: name,
  })

const dimensions = (walk: Walk): void => {
  for (const [name, { values, order, open, boolean }] of walk.words.dimensions)
    into(walk, name, () => {
      const known = ids(values)
      once(walk, 'values', known)
      eachOf(walk, 'order', order, (w, word) => {
        if (!known.includes(word) && open !== true)
          unknown(w, { zh: `“${name}”的值`, en: `value of ${name}` }, word, known)
      })
      if (known.length === 0 && open !== true && boolean !== true) empty(walk, name)
    })
}

const hours = param('hours')

const schedules = (walk: Walk): void => {
  for (const [id, found] of Object.entries(walk.words.regulation.schedules ?? {}))
    into(walk, id, () =>
      at(walk, 'hours', found.hours, (w, given) => {
        if (typeof given !== 'string') at(w, 'fact', given.fact, hours)
      }),
    )
}

/** The words of the head: none twice, orders of declared values, an end that is known. */
export const head = (walk: Walk): void => {
  const { regulation } = walk.words
  once(walk, 'roles', ids(regulation.roles))
  once(walk, 'kinds', ids(regulation.kinds))
  once(walk, 'channels', ids(regulation.channels))
  once(walk, 'flags', regulation.flags)
  once(walk, 'tables', regulation.tables)
  once(walk, 'rosters', regulation.rosters)
  into(walk, 'dimensions', () => dimensions(walk))
  into(walk, 'schedules', () => schedules(walk))
  at({ ...walk, defines: TERMINAL }, 'terminal', regulation.terminal, pattern)
}

/** The value of a parameter where it stands: set by the deployment, or as default in the regulation. */
const value = (walk: Walk, name: string, visit: (walk: Walk, value: ReadonlyArray<unknown>) => void): void => {
  const { words } = walk
  const set = words.settings !== undefined && Object.hasOwn(words.settings.parameters, name)
  const found = settingOf(words, name)
  if (!Array.isArray(found)) return
  const inside: Walk = { ...walk, scene: { anywhere: true } }
  const keys = set ? ['settings', 'parameters', name] : ['parameters', name, 'default']
  const down = (at: number): void => {
    const key = keys[at]
    if (key === undefined) visit(inside, found)
    else into(inside, key, () => down(at + 1))
  }
  down(0)
}

const isRow = (row: unknown): row is TableRow =>
  typeof row === 'object' && row !== null && 'when' in row && 'then' in row

/** What parameters list: fields of forms, each of which is a fact, and rows of tables, which compare facts with values. */
export const listed = (walk: Walk): void => {
  const each = <A>(w: Walk, items: ReadonlyArray<A>, visit: (item: A) => void): void => {
    for (const [index, item] of items.entries()) into(w, index, () => visit(item))
  }
  for (const name of walk.lists)
    value(walk, name, (w, fields) =>
      each(w, fields, (field) => {
        if (typeof field === 'string') factAt(w, field)
      }),
    )
  for (const [name, out] of walk.rows)
    value(walk, name, (w, rows) =>
      each(w, rows, (row) => {
        if (!isRow(row)) return
        into(w, 'when', () => {
          for (const [path, given] of Object.entries(row.when)) into(w, path, () => match(w, path, given))
        })
        into(w, 'then', () => written(w, out, row.then))
      }),
    )
}

const match = (walk: Walk, path: string, given: Value): void => {
  const kind = read(walk, path)
  for (const one of typeof given === 'object' ? given : [given]) literal(walk, path, kind, one, 'in')
}

/** What a deployment sets: blanks that the regulation has, and values of their type. */
export const settings = (walk: Walk): void => {
  const { words } = walk
  const { parameters } = words.regulation
  into(walk, 'settings', () =>
    into(walk, 'parameters', () => {
      for (const [name, value] of Object.entries(words.settings?.parameters ?? {}))
        into(walk, name, () => {
          const known = parameterOf(words, name)
          if (known === undefined) unknown(walk, { zh: '参数', en: 'parameter' }, name, Object.keys(parameters))
          else if (!isOfType(parameterType(known), value))
            report(walk, 'WrongType', {
              zh: `参数“${name}”的类型是 ${parameterType(known)}，设置的值不符。请改正设置。`,
              en: `The parameter "${name}" is of type ${parameterType(known)}, and the value set is not. Correct the setting.`,
              word: name,
            })
        })
    }),
  )
}
