import * as t from 'io-ts'
import { categories } from '../../codec/personal.js'
import { byKey } from '../../codec/tagged.js'
import { oneOf } from '../../codec/words.js'
import { hoursPattern } from '../language/parameter.js'
import {
  type Clause,
  type Dimension,
  type Named,
  natures,
  type OpeningHours,
  type Reading,
  type Regulation,
} from '../language/regulation.js'
import { PatternCodec } from './condition.js'
import { DaysCodec, MakeUpDaysCodec } from './derivation.js'
import { exactly } from './exact.js'
import { MechanismCodec } from './mechanism.js'
import { ParameterCodec } from './parameter.js'
import { BilingualCodec, ClauseId, Day, dictionary, many, Name, ParamCodec, Text, Word } from './words.js'

const bilingual = { zh: t.string, en: t.string }

const NamedCodec = exactly<Named>()('Named', { ...bilingual, id: Text }, {})

const DimensionCodec = exactly<Dimension>()(
  'Dimension',
  { ...bilingual, values: many(NamedCodec) },
  { order: many(Text), optional: t.boolean, multi: t.boolean, open: t.boolean, boolean: t.boolean },
)

const HoursCodec = byKey(
  'Hours',
  { fact: ParamCodec },
  { otherwise: new Word<string>('Hours', hoursPattern, 'opening hours such as 09:00-12:00, 13:30-17:30') },
)
const OpeningHoursCodec = exactly<OpeningHours>()(
  'OpeningHours',
  { days: DaysCodec, hours: HoursCodec },
  { makeUpDays: MakeUpDaysCodec },
)

const ReadingCodec = exactly<Reading>()(
  'Reading',
  { id: Name, taken: BilingualCodec, other: BilingualCodec },
  { does: many(MechanismCodec) },
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
  { readings: many(ReadingCodec), departs: BilingualCodec, note: BilingualCodec },
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
    dimensions: dictionary('Dimensions', DimensionCodec),
    terminal: PatternCodec,
    parameters: dictionary('Parameters', ParameterCodec),
    clauses: many(ClauseCodec),
  },
  {
    breaksOff: BilingualCodec,
    flags: many(Text),
    fields: dictionary('Fields', oneOf('FieldCategory', [...categories, 'none'] as const)),
    tables: many(Text),
    rosters: many(Text),
    schedules: dictionary('Schedules', OpeningHoursCodec),
  },
)
