import * as t from 'io-ts'
import { bySort, tagged } from '../../codec/tagged.js'
import type { Assured, Manual, Mechanism } from '../language/mechanism.js'
import { DefineCodec, FillCodec, GuardCodec, RelaxCodec, WaiveCodec } from './decision.js'
import {
  DeriveCodec,
  EffectiveCodec,
  InvariantCodec,
  ScheduleCodec,
  ScopeCodec,
  SequenceCodec,
  TableCodec,
  TermCodec,
} from './derivation.js'
import { ClockCodec, ObligationCodec } from './duty.js'
import { exactly } from './exact.js'
import { IndicatorCodec, ReportCodec, SchemeCodec } from './figure.js'
import { RecordCodec } from './record.js'
import { refOr } from './ref.js'
import { BilingualCodec, many, Text } from './words.js'
import { ConfidentialCodec, EscalateCodec, RetainCodec, RouteCodec } from './work.js'

const AssuredCodec = exactly<Assured>()(
  'assured',
  { kind: t.literal('assured'), by: many(refOr(['clocks', 'obligations', 'register'])) },
  {},
)
const WhyCodec = bySort('Why', { string: Text, object: BilingualCodec })
const ManualCodec = exactly<Manual>()('manual', { kind: t.literal('manual'), why: WhyCodec }, {})

const codecs: { readonly [K in Mechanism['kind']]: t.Type<Extract<Mechanism, { readonly kind: K }>> } = {
  guard: GuardCodec,
  fill: FillCodec,
  waive: WaiveCodec,
  relax: RelaxCodec,
  define: DefineCodec,
  term: TermCodec,
  table: TableCodec,
  derive: DeriveCodec,
  scope: ScopeCodec,
  effective: EffectiveCodec,
  route: RouteCodec,
  escalate: EscalateCodec,
  confidential: ConfidentialCodec,
  retain: RetainCodec,
  clock: ClockCodec,
  obligation: ObligationCodec,
  record: RecordCodec,
  indicator: IndicatorCodec,
  scheme: SchemeCodec,
  report: ReportCodec,
  sequence: SequenceCodec,
  invariant: InvariantCodec,
  schedule: ScheduleCodec,
  assured: AssuredCodec,
  manual: ManualCodec,
}

/** What a clause does, told apart by `kind`. */
export const MechanismCodec: t.Type<Mechanism> = tagged('Mechanism', 'kind', codecs)
