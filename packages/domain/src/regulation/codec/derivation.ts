import * as t from 'io-ts'
import { byKey, bySort } from '../../codec/tagged.js'
import { oneOf } from '../../codec/words.js'
import type { Derive, Effective, Invariant, Schedule, Scope, Sequence, Table, Term } from '../language/derivation.js'
import { ConditionCodec } from './condition.js'
import { exactly } from './exact.js'
import {
  CommandWord,
  CountingNumber,
  EventWord,
  flagOf,
  many,
  Name,
  NumberCodec,
  ParamCodec,
  PathCodec,
  ScalarCodec,
  ScalarsCodec,
  Text,
} from './words.js'

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
  { when: ConditionCodec, parent: Text, order: NumberCodec, residual: flagOf },
)

export const TableCodec = exactly<Table>()(
  'table',
  { kind: t.literal('table'), id: Name, out: PathCodec, hit: oneOf('Hit', ['first', 'highest'] as const) },
  { order: many(Text), on: many(EventWord), rows: ParamCodec },
)

const row = {
  kind: t.literal('derive'),
  table: Text,
  then: ScalarCodec,
}
const why = { because: Text, propagate: t.literal('members') }

/** `when` or `otherwise`, never both. */
export const DeriveCodec: t.Type<Derive> = byKey(
  'derive',
  {
    when: exactly<Extract<Derive, { when: unknown }>>()('derive', { ...row, when: ConditionCodec }, why),
    otherwise: exactly<Extract<Derive, { otherwise: unknown }>>()('derive', { ...row, otherwise: flagOf }, why),
  },
  { shared: [...Object.keys(row), ...Object.keys(why)] },
)

export const ScopeCodec = exactly<Scope>()(
  'scope',
  { kind: t.literal('scope'), when: ConditionCodec },
  { exclusive: flagOf },
)

export const EffectiveCodec = exactly<Effective>()(
  'effective',
  { kind: t.literal('effective'), from: ParamCodec, at: t.literal('Received') },
  { prefer: t.literal('newest'), supersedes: Text, status: t.literal('draft') },
)

export const SequenceCodec = exactly<Sequence>()(
  'sequence',
  {
    kind: t.literal('sequence'),
    field: PathCodec,
    on: many(CommandWord),
    format: Text,
    resets: oneOf('Resets', ['month', 'year', 'never'] as const),
    start: CountingNumber,
    gapless: t.boolean,
  },
  {},
)

export const InvariantCodec = exactly<Invariant>()(
  'invariant',
  { kind: t.literal('invariant'), is: oneOf('Invariant', ['append-only', 'gapless-sequence'] as const) },
  {},
)

export const DaysCodec = oneOf('Days', ['mon-fri', 'working-days', 'all'] as const)
export const MakeUpDaysCodec = oneOf('MakeUpDays', ['open', 'closed'] as const)

export const ScheduleCodec = exactly<Schedule>()(
  'schedule',
  { kind: t.literal('schedule'), id: Name, days: DaysCodec },
  { except: Text, makeUpDays: MakeUpDaysCodec, hours: ParamCodec },
)
