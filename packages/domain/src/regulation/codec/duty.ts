import * as t from 'io-ts'
import { shape } from '../../codec/shape.js'
import { byKey } from '../../codec/tagged.js'
import { oneOf } from '../../codec/words.js'
import {
  type ClockMechanism,
  type Counting,
  type Extension,
  type Limit,
  type ObligationMechanism,
  streamScopes,
  type Trigger,
} from '../language/duty.js'
import { ConditionCodec, PatternCodec, SelectionCodec } from './condition.js'
import { exactly } from './exact.js'
import { refOr } from './ref.js'
import { TargetCodec } from './target.js'
import {
  CountingNumber,
  DurationCodec,
  dictionary,
  flagOf,
  LengthCodec,
  many,
  NumCodec,
  ParamCodec,
  PathCodec,
  PeriodCodec,
  RefCodec,
  Text,
} from './words.js'

/** When something fires. */
export const TriggerCodec: t.Type<Trigger> = t.recursion<Trigger>('Trigger', () => AnyTrigger)

const Share = shape('Share', { share: NumCodec }, {})
const AnyTrigger = byKey(
  'Trigger',
  {
    becomes: shape('Becomes', { becomes: ConditionCodec }, {}),
    clock: shape(
      'ClockTrigger',
      {
        clock: refOr<'*'>(['*']),
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
  n: LengthCodec,
  fact: ParamCodec,
  at: exactly<Extract<Limit, { at: unknown }>>()(
    'AtLimit',
    { at: PathCodec },
    { plus: DurationCodec, minus: DurationCodec, else: LimitCodec },
  ),
  by: exactly<Extract<Limit, { by: unknown }>>()(
    'ByLimit',
    { by: PathCodec, limits: dictionary('Limits', LimitCodec) },
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
    times: CountingNumber,
    reason: t.literal('required'),
    approver: TargetCodec,
    requires: many(SelectionCodec),
    with: many(RefCodec),
  },
)

const required = { startsOn: TriggerCodec, stopsOn: PatternCodec, responsible: TargetCodec }
const optional = {
  scope: oneOf('Scope', streamScopes),
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
