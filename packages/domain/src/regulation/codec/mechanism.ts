import * as t from 'io-ts'
import { tagged } from '../../codec/tagged.js'
import type { Assured, Manual, Mechanism } from '../language/mechanism.js'
import { DefineCodec, FillCodec, GuardCodec, TermCodec } from './decision.js'
import { ClockCodec, ObligationCodec } from './duty.js'
import { exactly } from './exact.js'
import { RecordCodec, SchemeCodec } from './record.js'
import { many, RefCodec, Text } from './words.js'
import { EscalateCodec, RetainCodec, RouteCodec } from './work.js'

const sorts = ['clocks', 'obligations', 'register'] as const
type Assurance = Assured['by'][number]
const isAssurance = (value: unknown): value is Assurance => sorts.some((sort) => sort === value) || RefCodec.is(value)

const AssuranceCodec: t.Type<Assurance> = new t.Type(
  'Assurance',
  isAssurance,
  (input, context) =>
    isAssurance(input) ? t.success(input) : t.failure(input, context, `a clause such as c12, or ${sorts.join(', ')}`),
  t.identity,
)

const AssuredCodec = exactly<Assured>()('assured', { kind: t.literal('assured'), by: many(AssuranceCodec) }, {})
const ManualCodec = exactly<Manual>()('manual', { kind: t.literal('manual'), why: Text }, {})

/** What a clause does, told apart by `kind`. */
export const MechanismCodec: t.Type<Mechanism> = tagged('Mechanism', 'kind', {
  guard: GuardCodec,
  fill: FillCodec,
  define: DefineCodec,
  term: TermCodec,
  route: RouteCodec,
  escalate: EscalateCodec,
  retain: RetainCodec,
  clock: ClockCodec,
  obligation: ObligationCodec,
  record: RecordCodec,
  scheme: SchemeCodec,
  assured: AssuredCodec,
  manual: ManualCodec,
})
