import * as t from 'io-ts'
import { shape } from '../../codec/shape.js'
import { byKey, bySort } from '../../codec/tagged.js'
import { oneOf } from '../../codec/words.js'
import { Of } from '../../complaint/terms.js'
import type { Condition, Count, NarrowSelection, Pattern, Quota, Selection } from '../language/condition.js'
import { rowSorts } from '../language/words.js'
import { exactly } from './exact.js'
import { DurationCodec, EventWord, FactOf, many, NumCodec, OperandCodec, PathCodec, Text, Words } from './words.js'

/** Conditions are made of selections and selections of conditions: both stand here. */
export const ConditionCodec: t.Type<Condition> = t.recursion<Condition>('Condition', () => AnyCondition)

const Same = shape('Same', { same: many(PathCodec) }, {})
const Narrow = exactly<NarrowSelection>()(
  'Selection',
  { event: bySort('an event or a list of events', { string: EventWord, array: many(EventWord) }) },
  {
    by: byKey('By', { fact: FactOf }, { otherwise: Words }),
    to: Words,
    of: Of,
    where: ConditionCodec,
    after: EventWord,
    in: byKey('In', { same: Same }, { otherwise: oneOf('In', ['round', 'shift'] as const) }),
    within: DurationCodec,
  },
)
export const SelectionCodec: t.Type<Selection> = byKey('Selection', { event: Narrow }, { otherwise: EventWord })

const CountCodec = exactly<Count>()('Count', { some: SelectionCodec }, { atLeast: NumCodec, distinct: PathCodec })

const fact = { fact: PathCodec }
const Factual = byKey(
  'Condition',
  {
    is: shape('Is', { ...fact, is: OperandCodec }, {}),
    in: shape('In', { ...fact, in: OperandCodec }, {}),
    has: shape('Has', { ...fact, has: OperandCodec }, {}),
    atLeast: shape('AtLeast', { ...fact, atLeast: OperandCodec }, {}),
    atMost: shape('AtMost', { ...fact, atMost: OperandCodec }, {}),
    set: shape('Set', { ...fact, set: t.boolean }, {}),
    within: shape('Within', { ...fact, within: DurationCodec }, {}),
    during: shape('During', { ...fact, during: Text }, {}),
  },
  { shared: ['fact'] },
)

const AnyCondition = byKey('Condition', {
  all: shape('All', { all: many(ConditionCodec) }, {}),
  any: shape('Any', { any: many(ConditionCodec) }, {}),
  not: shape('Not', { not: ConditionCodec }, {}),
  some: CountCodec,
  sum: shape('Sum', { sum: PathCodec, over: SelectionCodec, atLeast: NumCodec }, {}),
  each: shape(
    'Each',
    { each: bySort('a fact or a list of words', { string: PathCodec, array: many(Text) }), has: ConditionCodec },
    {},
  ),
  condition: shape('NamedCondition', { condition: Text }, {}),
  present: shape('Present', { present: many(PathCodec) }, {}),
  fact: Factual,
})

const QuotaCodec = exactly<Quota>()(
  'Quota',
  {
    some: SelectionCodec,
    quota: exactly<Quota['quota']>()(
      'Population',
      { rows: oneOf('Rows', rowSorts) },
      { where: ConditionCodec, share: NumCodec, atLeast: NumCodec },
    ),
  },
  { distinct: PathCodec },
)

/** What is waited for. */
export const PatternCodec: t.Type<Pattern> = t.recursion<Pattern>('Pattern', () => AnyPattern)

const AnyPattern = byKey(
  'Pattern',
  {
    event: Narrow,
    quota: QuotaCodec,
    some: CountCodec,
    anyOf: shape('AnyOf', { anyOf: many(PatternCodec) }, {}),
    allOf: shape('AllOf', { allOf: many(PatternCodec) }, {}),
    inOrder: shape('InOrder', { inOrder: many(PatternCodec) }, {}),
  },
  { otherwise: EventWord },
)
