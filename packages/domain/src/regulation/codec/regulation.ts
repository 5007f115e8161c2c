import * as t from 'io-ts'
import { shape } from '../../codec/shape.js'
import { byKey, bySort } from '../../codec/tagged.js'
import { oneOf } from '../../codec/words.js'
import {
  type Clause,
  type Dimension,
  type Named,
  natures,
  type Parameter,
  type Regulation,
} from '../language/regulation.js'
import { PatternCodec } from './condition.js'
import { exactly } from './exact.js'
import { MechanismCodec } from './mechanism.js'
import { BilingualCodec, ClauseId, Day, many, Name, ScalarsCodec, Text } from './words.js'

const bilingual = { zh: t.string, en: t.string }

const NamedCodec = exactly<Named>()('Named', { ...bilingual, id: Text }, {})

const DimensionCodec = exactly<Dimension>()(
  'Dimension',
  { ...bilingual, values: many(NamedCodec) },
  { order: many(Text), optional: t.boolean, multi: t.boolean, open: t.boolean },
)

const Default: t.Type<Parameter['default']> = byKey(
  'Default',
  { n: shape('Length', { n: t.number, unit: t.string }, {}) },
  {
    otherwise: bySort('a value, a list of values, or a length', {
      string: t.string,
      number: t.number,
      boolean: t.boolean,
      array: ScalarsCodec,
    }),
  },
)
const ParameterCodec = exactly<Parameter>()(
  'Parameter',
  { ...bilingual, default: Default, origin: oneOf('Origin', ['source', 'ours'] as const) },
  {},
)

const ClauseCodec = exactly<Clause>()(
  'Clause',
  {
    id: ClauseId,
    ref: Text,
    summary: BilingualCodec,
    nature: oneOf('Nature', natures),
    modality: oneOf('Modality', ['must', 'should', 'may'] as const),
    does: many(MechanismCodec),
  },
  { note: BilingualCodec },
)

/** A regulation as it stands in a file: closed objects throughout, so that a misspelt key is an error and never a loss. */
export const RegulationCodec = exactly<Regulation>()(
  'Regulation',
  {
    id: Name,
    version: Name,
    effective: exactly<Regulation['effective']>()('Effective', { from: Day }, { to: Day }),
    title: BilingualCodec,
    source: Text,
    calendar: t.literal('CN'),
    roles: many(NamedCodec),
    kinds: many(NamedCodec),
    channels: many(NamedCodec),
    dimensions: t.record(t.string, DimensionCodec, 'Dimensions'),
    terminal: PatternCodec,
    parameters: t.record(t.string, ParameterCodec, 'Parameters'),
    clauses: many(ClauseCodec),
  },
  { flags: many(Text) },
)
