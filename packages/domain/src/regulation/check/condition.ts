import type { Condition, Count, NarrowSelection, Pattern, Quota, Selection } from '../language/condition.js'
import type { EventKind, Path } from '../language/words.js'
import { operand } from './compare.js'
import { TERMINAL } from './cycles.js'
import { fact, factAt, read, readAt } from './fact.js'
import { impossible } from './impossible.js'
import { eventWords, isEvent } from './resolve.js'
import { duration, num, param } from './values.js'
import type { FactKind } from './vocabulary/kind.js'
import { among, at, eachOf, into, oneOrMany, report, type Scene, unknown, type Walk } from './walk.js'

export const within = (walk: Walk, scene: Scene): Walk => ({ ...walk, scene: { ...walk.scene, ...scene } })

export const event = (walk: Walk, kind: EventKind): void => {
  if (kind === 'terminal' && walk.defines !== undefined) walk.links.conditions.push([walk.defines, TERMINAL])
  if (!isEvent(walk.words, kind)) unknown(walk, { zh: '事件', en: 'event' }, kind, eventWords(walk.words))
}

export const role = (walk: Walk, word: string): void => {
  among(walk, { zh: '角色', en: 'role' }, word, walk.words.roles)
}

export const eventsOf = (selection: Selection): ReadonlyArray<EventKind> => {
  if (typeof selection === 'string') return [selection]
  return typeof selection.event === 'string' ? [selection.event] : selection.event
}

const stable = new Set(['case', 'class', 'field', 'flag'])

/** Streams are related by facts that every one of them has of its own. */
const relation = (walk: Walk, path: string): void => {
  if (read(walk, path) === undefined || stable.has(path.slice(0, path.indexOf('.')))) return
  report(walk, 'OutOfPlace', {
    zh: `其他投诉不能按“${path}”关联。请改用 case、class、flag 或 field 的事实。`,
    en: `Other complaints cannot be related by "${path}". Use facts of case, class, flag or field.`,
    word: path,
  })
}

const narrow = (walk: Walk, selection: NarrowSelection): void => {
  const { event: kinds, by, to, where, after, in: among, within: age } = selection
  oneOrMany(walk, 'event', kinds, event)
  if (typeof by === 'object' && 'fact' in by) into(walk, 'by', () => at(walk, 'fact', by.fact, readAt))
  else oneOrMany(walk, 'by', by, role)
  oneOrMany(walk, 'to', to, role)
  if (where !== undefined) at(within(walk, { it: eventsOf(selection) }), 'where', where, condition)
  at(walk, 'after', after, event)
  if (typeof among === 'object') into(walk, 'in', () => eachOf(walk, 'same', among.same, relation))
  at(walk, 'within', age, duration)
}

export const selection = (walk: Walk, chosen: Selection): void => {
  if (typeof chosen === 'string') event(walk, chosen)
  else narrow(walk, chosen)
}

const atLeastOne = num({ from: 1 })

const counted = (walk: Walk, { some, distinct }: Count | Quota): void => {
  at(walk, 'some', some, selection)
  if (distinct !== undefined) at(within(walk, { it: eventsOf(some) }), 'distinct', distinct, readAt)
}

const count = (walk: Walk, found: Count): void => {
  counted(walk, found)
  at(walk, 'atLeast', found.atLeast, atLeastOne)
}

const quota = (walk: Walk, found: Quota): void => {
  counted(walk, found)
  into(walk, 'quota', () => {
    const { where, share, atLeast } = found.quota
    if (where !== undefined) at(within(walk, { row: true }), 'where', where, condition)
    at(walk, 'share', share, num({ from: 0, to: 1 }))
    at(walk, 'atLeast', atLeast, atLeastOne)
  })
}

const mustBe = (walk: Walk, path: string, kind: FactKind | undefined, type: 'instant' | 'set' | 'number'): void => {
  if (kind === undefined || kind.type === type || kind.type === 'any' || (type === 'instant' && kind.type === 'day'))
    return
  const said = {
    instant: {
      zh: '时刻',
      en: 'no moment',
      use: { zh: '请用 at 一类的时刻', en: 'Use a moment, such as one that ends in At' },
    },
    set: { zh: '一组值', en: 'no set', use: { zh: '请用一组值或角色列表', en: 'Use a set, or a list of roles' } },
    number: { zh: '数字', en: 'no number', use: { zh: '请用数字字段', en: 'Use a field that holds a number' } },
  }[type]
  report(walk, 'WrongType', {
    zh: `“${path}”不是${said.zh}。${said.use.zh}。`,
    en: `"${path}" is ${said.en}. ${said.use.en}.`,
    word: path,
  })
}

const factual = (walk: Walk, found: Extract<Condition, { fact: unknown }>): void => {
  let kind: FactKind | undefined
  into(walk, 'fact', () => {
    kind = 'set' in found ? fact(walk, found.fact) : read(walk, found.fact)
    if ('within' in found || 'during' in found) mustBe(walk, found.fact, kind, 'instant')
  })
  if ('within' in found) at(walk, 'within', found.within, duration)
  else if ('during' in found) at(walk, 'during', found.during, schedule)
  else if ('is' in found) operand(walk, found.fact, kind, found.is, 'is')
  else if ('in' in found) operand(walk, found.fact, kind, found.in, 'in')
  else if ('has' in found) operand(walk, found.fact, kind, found.has, 'has')
  else if ('atLeast' in found) operand(walk, found.fact, kind, found.atLeast, 'atLeast')
  else if ('atMost' in found) operand(walk, found.fact, kind, found.atMost, 'atMost')
}

export const schedule = (walk: Walk, id: string): void => {
  walk.words.used.add(`schedule:${id}`)
  among(walk, { zh: '时段表', en: 'schedule' }, id, walk.words.schedules)
}

const named = (walk: Walk, name: string): void => {
  walk.words.used.add(`condition:${name}`)
  if (walk.defines !== undefined) walk.links.conditions.push([walk.defines, name])
  if (!walk.words.conditions.has(name))
    unknown(walk, { zh: '条件', en: 'condition' }, name, walk.words.conditions.keys())
}

const sum = (walk: Walk, found: Extract<Condition, { sum: unknown }>): void => {
  const inside = within(walk, { it: eventsOf(found.over) })
  at(inside, 'sum', found.sum, (w, path) => mustBe(w, path, read(w, path), 'number'))
  at(walk, 'over', found.over, selection)
  at(walk, 'atLeast', found.atLeast, num())
}

const every = (walk: Walk, found: Extract<Condition, { each: unknown }>): void => {
  if (typeof found.each === 'string') at(walk, 'each', found.each, (w, path) => mustBe(w, path, read(w, path), 'set'))
  else eachOf(walk, 'each', found.each, role)
  at(within(walk, { each: true }), 'has', found.has, condition)
}

const words = (walk: Walk, found: Condition): void => {
  if ('fact' in found) factual(walk, found)
  else if ('all' in found) eachOf(walk, 'all', found.all, words)
  else if ('any' in found) eachOf(walk, 'any', found.any, words)
  else if ('not' in found) at(walk, 'not', found.not, words)
  else if ('some' in found) count(walk, found)
  else if ('condition' in found) at(walk, 'condition', found.condition, named)
  else if ('present' in found) eachOf(walk, 'present', found.present, factAt)
  else if ('sum' in found) sum(walk, found)
  else if ('each' in found) every(walk, found)
}

/** A whole condition: its words, and where these are right, whether it can ever be true. */
export const condition = (walk: Walk, found: Condition): void => {
  const before = walk.errors.length
  words(walk, found)
  if (walk.errors.length === before && !walk.spent.full) impossible(walk, found)
}

export const pattern = (walk: Walk, found: Pattern): void => {
  if (typeof found === 'string' || 'event' in found) selection(walk, found)
  else if ('quota' in found) quota(walk, found)
  else if ('some' in found) count(walk, found)
  else if ('anyOf' in found) eachOf(walk, 'anyOf', found.anyOf, pattern)
  else if ('allOf' in found) eachOf(walk, 'allOf', found.allOf, pattern)
  else eachOf(walk, 'inOrder', found.inOrder, pattern)
}

const fields = param('fields')

/** A parameter that lists the fields of a form. */
export const fieldList = (walk: Walk, path: Path): void => {
  fields(walk, path)
  walk.lists.add(path.slice('param.'.length))
}
