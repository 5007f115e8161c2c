import * as t from 'io-ts'
import { shape } from '../../codec/shape.js'
import { byKey } from '../../codec/tagged.js'
import { oneOf } from '../../codec/words.js'
import type { ClockMechanism, Counting, Extension, Limit, ObligationMechanism, Trigger } from '../language/duty.js'
import { ConditionCodec, PatternCodec, SelectionCodec } from './condition.js'
import { exactly } from './exact.js'
import { TargetCodec } from './target.js'
import {
  DurationCodec,
  flagOf,
  many,
  NumCodec,
  ParamCodec,
  PathCodec,
  PeriodCodec,
  RefCodec,
  Text,
  UnitCodec,
} from './words.js'

/** When something fires. */
export const TriggerCodec: t.Type<Trigger> = t.recursion<Trigger>('Trigger', () => AnyTrigger)

const Share = shape('Share', { share: NumCodec }, {})
const ClockRef = new t.Type<`c${string}` | '*'>(
  'Ref',
  (value): value is `c${string}` | '*' => value === '*' || RefCodec.is(value),
  (input, context) => (input === '*' ? t.success(input) : RefCodec.validate(input, context)),
  t.identity,
)
const AnyTrigger = byKey(
  'Trigger',
  {
    becomes: shape('Becomes', { becomes: ConditionCodec }, {}),
    clock: shape(
      'ClockTrigger',
      {
        clock: ClockRef,
        is: byKey('ClockState', { share: Share }, { otherwise: oneOf('ClockState', ['warned', 'breached'] as const) }),
      },
      {},
    ),
    every: shape('Every', { every: PeriodCodec }, {}),
    anyOf: shape('AnyTrigger', { anyOf: many(TriggerCodec) }, {}),
    event: SelectionCodec,
  },
  { otherwise: SelectionCodec },
)

/** Until when. */
export const LimitCodec: t.Type<Limit> = t.recursion<Limit>('Limit', () => AnyLimit)

const AnyLimit = byKey('Limit', {
  n: shape('Length', { n: t.number, unit: UnitCodec }, {}),
  fact: ParamCodec,
  at: exactly<Extract<Limit, { at: unknown }>>()(
    'AtLimit',
    { at: PathCodec },
    { plus: DurationCodec, minus: DurationCodec, else: LimitCodec },
  ),
  by: exactly<Extract<Limit, { by: unknown }>>()(
    'ByLimit',
    { by: PathCodec, limits: t.record(t.string, LimitCodec, 'Limits') },
    { else: LimitCodec },
  ),
  dueOf: exactly<Extract<Limit, { dueOf: unknown }>>()(
    'DueOfLimit',
    { dueOf: many(RefCodec) },
    { share: NumCodec, else: LimitCodec },
  ),
  earliest: shape('EarliestLimit', { earliest: many(LimitCodec) }, {}),
})

const CountingCodec = exactly<Counting>()(
  'Counting',
  {},
  {
    startDay: t.literal('included'),
    roll: oneOf('Roll', ['next', 'none'] as const),
    endsAt: oneOf('EndsAt', ['24:00', 'close'] as const),
    afterClose: oneOf('AfterClose', ['midnight', 'nextWorkingDay'] as const),
    schedule: Text,
  },
)

const ExtensionCodec = exactly<Extension>()(
  'Extension',
  {},
  {
    on: SelectionCodec,
    to: PathCodec,
    maxTotal: LimitCodec,
    maxAdded: LimitCodec,
    notAfter: LimitCodec,
    times: t.number,
    reason: t.literal('required'),
    approver: TargetCodec,
    requires: many(SelectionCodec),
    with: many(RefCodec),
  },
)

const required = { startsOn: TriggerCodec, stopsOn: PatternCodec, responsible: TargetCodec }
const optional = {
  scope: oneOf('Scope', ['complaint', 'call', 'agent', 'unit', 'institution'] as const),
  forEach: ConditionCodec,
  modality: oneOf('Modality', ['must', 'should', 'may'] as const),
  startsAt: many(PathCodec),
  per: oneOf('Per', ['first', 'each', 'restart'] as const),
  key: Text,
  appliesWhen: ConditionCodec,
  cancelsOn: many(SelectionCodec),
  outlivesWithdrawal: flagOf,
  before: many(SelectionCodec),
  severity: oneOf('Severity', ['refuse', 'warn'] as const),
  repeat: shape('Repeat', { every: LimitCodec, until: PatternCodec }, {}),
  counting: CountingCodec,
  warnAt: many(LimitCodec),
  suspendableFor: many(Text),
  extension: ExtensionCodec,
}

export const ClockCodec = exactly<ClockMechanism>()(
  'clock',
  { kind: t.literal('clock'), ...required, within: LimitCodec },
  optional,
)
export const ObligationCodec = exactly<ObligationMechanism>()(
  'obligation',
  { kind: t.literal('obligation'), ...required },
  { ...optional, within: LimitCodec },
)
