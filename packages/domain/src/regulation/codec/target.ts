import * as t from 'io-ts'
import { byKey } from '../../codec/tagged.js'
import { oneOf } from '../../codec/words.js'
import { caseParties, type Target } from '../language/target.js'
import { ConditionCodec, SelectionCodec } from './condition.js'
import { exactly } from './exact.js'
import { CountingNumber, FactOf, many, PathCodec, Text } from './words.js'

/** Who. */
export const TargetCodec: t.Type<Target> = t.recursion<Target>('Target', () => AnyTarget)

const manner = {
  as: oneOf('As', ['guide', 'consulted', 'author', 'record', 'lead', 'backup'] as const),
  by: TargetCodec,
}

const AnyTarget = byKey(
  'Target',
  {
    party: exactly<Extract<Target, { party: unknown }>>()(
      'PartyTarget',
      { party: byKey('Party', { fact: FactOf }, { otherwise: Text }) },
      { ...manner, in: PathCodec, if: t.literal('available'), unless: ConditionCodec },
    ),
    unitOf: exactly<Extract<Target, { unitOf: unknown }>>()('UnitTarget', { unitOf: TargetCodec }, manner),
    actor: exactly<Extract<Target, { actor: unknown }>>()(
      'ActorTarget',
      { actor: oneOf('CaseParty', caseParties) },
      manner,
    ),
    head: exactly<Extract<Target, { head: unknown }>>()('HeadTarget', { head: TargetCodec }, manner),
    superior: exactly<Extract<Target, { superior: unknown }>>()(
      'SuperiorTarget',
      { superior: TargetCodec },
      { ...manner, levels: CountingNumber },
    ),
    roster: exactly<Extract<Target, { roster: unknown }>>()('RosterTarget', { roster: Text }, manner),
    external: exactly<Extract<Target, { external: unknown }>>()('ExternalTarget', { external: Text }, manner),
    named: exactly<Extract<Target, { named: unknown }>>()(
      'NamedTarget',
      { named: SelectionCodec, get: PathCodec },
      manner,
    ),
    table: exactly<Extract<Target, { table: unknown }>>()(
      'TableTarget',
      { table: Text, key: many(PathCodec), else: TargetCodec },
      manner,
    ),
    firstOf: exactly<Extract<Target, { firstOf: unknown }>>()(
      'FirstTarget',
      { firstOf: many(TargetCodec) },
      { ...manner, else: TargetCodec },
    ),
    anyOf: exactly<Extract<Target, { anyOf: unknown }>>()('AnyTarget', { anyOf: many(TargetCodec) }, manner),
  },
  { otherwise: Text, shared: ['as', 'by'] },
)
