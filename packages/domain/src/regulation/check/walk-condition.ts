import type { Scalar } from '../../codec/words.js'
import type { Condition, Count, NarrowSelection, Pattern, Selection } from '../language/condition.js'
import type { Duration, EventKind, Num, Operand } from '../language/words.js'
import { at, eachOf, fact, into, type Walk, word, words } from './use.js'

const event = word('event')
const role = word('role')
const factAt = (walk: Walk, path: string): void => fact(walk, path)

export const walkDuration = (walk: Walk, duration: Duration): void => {
  if ('fact' in duration) fact(into(walk, 'fact'), duration.fact, 'length')
}
export const walkNum = (walk: Walk, value: Num): void => {
  if (typeof value === 'object') fact(into(walk, 'fact'), value.fact, 'number')
}

const eventsOf = (selection: Selection): ReadonlyArray<EventKind> => {
  if (typeof selection === 'string') return [selection]
  return typeof selection.event === 'string' ? [selection.event] : selection.event
}

const literals = (operand: Operand): ReadonlyArray<Scalar> => {
  if (typeof operand !== 'object') return [operand]
  return 'fact' in operand || 'list' in operand ? [] : operand
}

/** What a fact is compared with or set to. */
export const walkOperand = (walk: Walk, operand: Operand, of: string, operator: string): void => {
  if (typeof operand === 'object' && 'fact' in operand) fact(into(walk, 'fact'), operand.fact)
  else if (typeof operand === 'object' && 'list' in operand) word('list')(into(walk, 'list'), operand.list)
  else
    for (const literal of literals(operand))
      if (typeof literal === 'string') {
        const { events, commands } = walk
        const place = { ...(events === undefined ? {} : { events }), ...(commands === undefined ? {} : { commands }) }
        walk.found({ sort: 'value', word: literal, fact: of, operator, ...place }, walk.path)
      }
}

const narrow = (walk: Walk, { event: kinds, by, to, where, after, in: among, within }: NarrowSelection): void => {
  const inside: Walk = { ...walk, events: eventsOf({ event: kinds }) }
  words(into(walk, 'event'), kinds, event)
  if (typeof by === 'object' && 'fact' in by) fact(into(walk, 'by', 'fact'), by.fact)
  else if (by !== undefined) words(into(walk, 'by'), by, role)
  if (to !== undefined) words(into(walk, 'to'), to, role)
  at(inside, 'where', where, walkCondition)
  at(walk, 'after', after, event)
  if (typeof among === 'object') eachOf(into(walk, 'in'), 'same', among.same, factAt)
  at(walk, 'within', within, walkDuration)
}

export const walkSelection = (walk: Walk, selection: Selection): void => {
  if (typeof selection === 'string') event(walk, selection)
  else narrow(walk, selection)
}

const walkCount = (walk: Walk, { some, atLeast, distinct }: Count): void => {
  at(walk, 'some', some, walkSelection)
  at(walk, 'atLeast', atLeast, walkNum)
  at({ ...walk, events: eventsOf(some) }, 'distinct', distinct, factAt)
}

const operators = ['is', 'in', 'has', 'atLeast', 'atMost'] as const
type Operator = (typeof operators)[number]

const factual = (walk: Walk, condition: Extract<Condition, { fact: unknown }>): void => {
  fact(into(walk, 'fact'), condition.fact)
  if ('set' in condition) return
  if ('within' in condition) at(walk, 'within', condition.within, walkDuration)
  else if ('during' in condition)
    walk.found({ sort: 'undeclarable', what: 'schedule', word: condition.during }, `${walk.path}.during`)
  else walkOperands(walk, condition)
}

const walkOperands = (walk: Walk, condition: Extract<Condition, { fact: unknown }>): void => {
  const operands: { readonly [O in Operator | 'fact']?: Operand } = condition
  for (const operator of operators)
    at(walk, operator, operands[operator], (deeper, operand) => walkOperand(deeper, operand, condition.fact, operator))
}

export const walkCondition = (walk: Walk, condition: Condition): void => {
  if ('all' in condition) eachOf(walk, 'all', condition.all, walkCondition)
  else if ('any' in condition) eachOf(walk, 'any', condition.any, walkCondition)
  else if ('not' in condition) walkCondition(into(walk, 'not'), condition.not)
  else if ('some' in condition) walkCount(walk, condition)
  else if ('condition' in condition) word('condition')(into(walk, 'condition'), condition.condition)
  else if ('present' in condition) eachOf(walk, 'present', condition.present, factAt)
  else if ('sum' in condition) walkSum(walk, condition)
  else if ('each' in condition) {
    if (typeof condition.each === 'string') fact(into(walk, 'each'), condition.each)
    else words(into(walk, 'each'), condition.each, role)
    walkCondition(into(walk, 'has'), condition.has)
  } else factual(walk, condition)
}

const walkSum = (walk: Walk, { sum, over, atLeast }: Extract<Condition, { sum: unknown }>): void => {
  fact(into({ ...walk, events: eventsOf(over) }, 'sum'), sum)
  at(walk, 'over', over, walkSelection)
  at(walk, 'atLeast', atLeast, walkNum)
}

export const walkPattern = (walk: Walk, pattern: Pattern): void => {
  if (typeof pattern === 'string' || 'event' in pattern) walkSelection(walk, pattern)
  else if ('some' in pattern) walkCount(walk, pattern)
  else if ('anyOf' in pattern) eachOf(walk, 'anyOf', pattern.anyOf, walkPattern)
  else if ('allOf' in pattern) eachOf(walk, 'allOf', pattern.allOf, walkPattern)
  else eachOf(walk, 'inOrder', pattern.inOrder, walkPattern)
}
