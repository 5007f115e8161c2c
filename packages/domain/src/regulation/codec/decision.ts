import * as t from 'io-ts'
import { byKey, bySort } from '../../codec/tagged.js'
import { oneOf } from '../../codec/words.js'
import type { Define, Fill, Guard, Term } from '../language/mechanism.js'
import { ConditionCodec, SelectionCodec } from './condition.js'
import { exactly } from './exact.js'
import { CommandWord, flagOf, many, Name, OperandCodec, ScalarCodec, ScalarsCodec, SetsCodec, Text } from './words.js'

const guard = { kind: t.literal('guard'), on: many(CommandWord) }
const optional = {
  when: ConditionCodec,
  unknownWhen: oneOf('UnknownWhen', ['skip', 'applies'] as const),
  severity: oneOf('Severity', ['refuse', 'warn'] as const),
  override: exactly<NonNullable<Guard['override']>>()(
    'Override',
    { by: Text },
    { after: ConditionCodec, needs: SelectionCodec, sets: SetsCodec },
  ),
}

/** `require` or `forbid`, never both. */
export const GuardCodec: t.Type<Guard> = byKey(
  'guard',
  {
    require: exactly<Extract<Guard, { require: unknown }>>()('guard', { ...guard, require: ConditionCodec }, optional),
    forbid: exactly<Extract<Guard, { forbid: unknown }>>()('guard', { ...guard, forbid: ConditionCodec }, optional),
  },
  { shared: [...Object.keys(guard), ...Object.keys(optional)] },
)

export const FillCodec = exactly<Fill>()(
  'fill',
  { kind: t.literal('fill'), on: many(CommandWord), field: Text, value: OperandCodec, when: ConditionCodec },
  { keep: Text },
)

export const DefineCodec = exactly<Define>()(
  'define',
  { kind: t.literal('define'), name: Name, is: ConditionCodec },
  {},
)

export const TermCodec = exactly<Term>()(
  'term',
  {
    kind: t.literal('term'),
    dim: Text,
    value: bySort('a value or a list of values', {
      string: ScalarCodec,
      number: ScalarCodec,
      boolean: ScalarCodec,
      array: ScalarsCodec,
    }),
  },
  { when: ConditionCodec, parent: Text, order: t.number, residual: flagOf },
)
