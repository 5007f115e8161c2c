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
        const use = { sort: 'value', word: literal, fact: of, operator } as const
        walk.found(walk.events === undefined ? use : { ...use, events: walk.events }, walk.path)
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

const factual = (walk: Walk, condition: Extract<Condition, { fact: unknown }>): void => {
  fact(into(walk, 'fact'), condition.fact)
  if ('within' in condition) return at(walk, 'within', condition.within, walkDuration)
  if ('during' in condition)
    return walk.found({ sort: 'undeclarable', what: 'schedule', word: condition.during }, `${walk.path}.during`)
  const operands: { readonly [O in (typeof operators)[number]]?: Operand } = condition
  for (const operator of operators)
    at(walk, operator, operands[operator], (deeper, operand) => walkOperand(deeper, operand, condition.fact, operator))
}

export const walkCondition = (walk: Walk, condition: Condition): void => {
  if ('all' in condition) return eachOf(walk, 'all', condition.all, walkCondition)
  if ('any' in condition) return eachOf(walk, 'any', condition.any, walkCondition)
  if ('not' in condition) return walkCondition(into(walk, 'not'), condition.not)
  if ('some' in condition) return walkCount(walk, condition)
  if ('condition' in condition) return word('condition')(into(walk, 'condition'), condition.condition)
  if ('present' in condition) return eachOf(walk, 'present', condition.present, factAt)
  if ('sum' in condition) {
    fact(into({ ...walk, events: eventsOf(condition.over) }, 'sum'), condition.sum)
    at(walk, 'over', condition.over, walkSelection)
    return at(walk, 'atLeast', condition.atLeast, walkNum)
  }
  if ('each' in condition) {
    if (typeof condition.each === 'string') fact(into(walk, 'each'), condition.each)
    else words(into(walk, 'each'), condition.each, role)
    return walkCondition(into(walk, 'has'), condition.has)
  }
  return factual(walk, condition)
}

export const walkPattern = (walk: Walk, pattern: Pattern): void => {
  if (typeof pattern === 'string' || 'event' in pattern) return walkSelection(walk, pattern)
  if ('some' in pattern) return walkCount(walk, pattern)
  if ('anyOf' in pattern) return eachOf(walk, 'anyOf', pattern.anyOf, walkPattern)
  if ('allOf' in pattern) return eachOf(walk, 'allOf', pattern.allOf, walkPattern)
  return eachOf(walk, 'inOrder', pattern.inOrder, walkPattern)
}
