import * as t from 'io-ts'
import { byKey } from '../../codec/tagged.js'
import { oneOf } from '../../codec/words.js'
import type { Define, Fill, Guard, Relax, Waive } from '../language/decision.js'
import { ConditionCodec, SelectionCodec } from './condition.js'
import { EffectCodec } from './effect.js'
import { exactly } from './exact.js'
import { refOr } from './ref.js'
import { CommandWord, many, Name, OperandCodec, RefCodec, SetsCodec, Text } from './words.js'

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

export const WaiveCodec = exactly<Waive>()(
  'waive',
  { kind: t.literal('waive'), what: many(refOr(['records', 'duties', 'clocks'])), when: ConditionCodec },
  { sets: SetsCodec },
)

export const RelaxCodec = exactly<Relax>()(
  'relax',
  { kind: t.literal('relax'), guards: many(RefCodec), when: ConditionCodec },
  { creates: EffectCodec },
)

export const DefineCodec = exactly<Define>()(
  'define',
  { kind: t.literal('define'), name: Name, is: ConditionCodec },
  {},
)
