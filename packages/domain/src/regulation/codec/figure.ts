import * as t from 'io-ts'
import { shape } from '../../codec/shape.js'
import { byKey, bySort } from '../../codec/tagged.js'
import { oneOf } from '../../codec/words.js'
import { streamScopes } from '../language/duty.js'
import type { Indicator, LedgerEffect, Report, Scheme, Section } from '../language/figure.js'
import { periods, rowSorts } from '../language/words.js'
import { ConditionCodec, SelectionCodec } from './condition.js'
import { LimitCodec } from './duty.js'
import { exactly } from './exact.js'
import { refOr } from './ref.js'
import { TargetCodec } from './target.js'
import {
  ActKind,
  dictionary,
  EventWord,
  flagOf,
  many,
  NumberCodec,
  NumCodec,
  ParamCodec,
  PathCodec,
  PeriodCodec,
  RefCodec,
  ScalarCodec,
  Text,
} from './words.js'

const PeriodWord = oneOf('Period', periods)
const RowsCodec = oneOf('Rows', rowSorts)

export const IndicatorCodec = exactly<Indicator>()(
  'indicator',
  {
    kind: t.literal('indicator'),
    rows: RowsCodec,
    denominator: ConditionCodec,
    measure: oneOf('Measure', ['ratio', 'count'] as const),
    cohort: PathCodec,
    period: byKey(
      'Periods',
      { fact: ParamCodec },
      { otherwise: bySort('a period or a list of periods', { string: PeriodWord, array: many(PeriodCodec) }) },
    ),
  },
  {
    numerator: ConditionCodec,
    groupBy: many(PathCodec),
    compare: t.literal('previousPeriod'),
    target: byKey('IndicatorTarget', {
      atLeast: shape('AtLeastTarget', { atLeast: NumCodec }, {}),
      atMost: shape('AtMostTarget', { atMost: NumCodec }, {}),
    }),
    openRows: oneOf('OpenRows', ['excludeNotDue', 'countAsFailed'] as const),
    matureAfter: LimitCodec,
    exceptions: ConditionCodec,
  },
)

const LedgerEffectCodec: t.Type<LedgerEffect> = byKey('LedgerEffect', {
  points: shape('Points', { points: NumCodec }, {}),
  set: shape('SetPoints', { set: NumberCodec }, {}),
  flag: shape('SetFlag', { flag: Text, value: ScalarCodec }, {}),
  list: shape('ToList', { list: Text }, {}),
  propose: exactly<Extract<LedgerEffect, { propose: unknown }>>()(
    'Propose',
    { propose: ActKind },
    { with: dictionary('Details', ScalarCodec) },
  ),
})

const Decision = byKey(
  'Decision',
  { act: shape('Decision', { by: TargetCodec, act: ActKind }, {}) },
  { otherwise: oneOf('Decision', ['engine', 'human'] as const), shared: ['by'] },
)

export const SchemeCodec = exactly<Scheme>()(
  'scheme',
  { kind: t.literal('scheme'), scope: oneOf('SchemeScope', ['agent', 'unit'] as const), decision: Decision },
  {
    period: PeriodCodec,
    entries: many(
      exactly<NonNullable<Scheme['entries']>[number]>()(
        'Entry',
        { on: SelectionCodec, effect: LedgerEffectCodec },
        { when: ConditionCodec, charge: PathCodec },
      ),
    ),
    inputs: many(RefCodec),
    output: oneOf('Output', ['ranking', 'scorecard', 'bonusProposal'] as const),
  },
)

const SectionCodec: t.Type<Section> = byKey('Section', {
  count: exactly<Extract<Section, { count: unknown }>>()(
    'CountSection',
    { count: RowsCodec },
    { where: ConditionCodec, groupBy: many(PathCodec), compare: t.literal('previousPeriod') },
  ),
  rows: exactly<Extract<Section, { rows: unknown }>>()(
    'RowsSection',
    { rows: RowsCodec },
    { where: ConditionCodec, columns: many(PathCodec), groupBy: many(PathCodec) },
  ),
  indicator: exactly<Extract<Section, { indicator: unknown }>>()(
    'IndicatorSection',
    { indicator: refOr<'*'>(['*']) },
    { show: t.literal('withAndWithoutExclusions') },
  ),
  narrative: shape('Narrative', { narrative: Text }, {}),
})

export const ReportCodec = exactly<Report>()(
  'report',
  {
    kind: t.literal('report'),
    every: byKey(
      'ReportEvery',
      {
        fact: ParamCodec,
        perCase: shape('PerCase', { perCase: EventWord }, {}),
        live: shape('Live', { live: flagOf }, {}),
      },
      { otherwise: PeriodWord },
    ),
    author: TargetCodec,
    to: many(TargetCodec),
    sections: many(SectionCodec),
  },
  { due: LimitCodec, title: Text, scope: oneOf('Scope', streamScopes), forEach: ConditionCodec },
)
