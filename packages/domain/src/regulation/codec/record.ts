import * as t from 'io-ts'
import { shape } from '../../codec/shape.js'
import { byKey } from '../../codec/tagged.js'
import { oneOf } from '../../codec/words.js'
import { streamScopes } from '../language/duty.js'
import type { Field, RecordRequirement } from '../language/record.js'
import { ConditionCodec, SelectionCodec } from './condition.js'
import { exactly } from './exact.js'
import { CountingNumber, FactOf, flagOf, many, NumberCodec, ParamCodec, PathCodec, Text } from './words.js'

/** A field of a form. */
const FieldCodec: t.Type<Field> = byKey(
  'Field',
  {
    path: exactly<Extract<Field, { path: unknown }>>()(
      'FieldRule',
      { path: PathCodec },
      {
        modality: t.literal('may'),
        in: many(Text),
        open: flagOf,
        range: t.readonly(t.tuple([NumberCodec, NumberCodec])),
        value: FactOf,
        or: shape('StandIn', { value: Text, note: Text, into: PathCodec }, {}),
      },
    ),
    group: shape('FieldGroup', { group: Text, atLeast: CountingNumber }, {}),
  },
  { otherwise: PathCodec },
)

export const RecordCodec = exactly<RecordRequirement>()(
  'record',
  { kind: t.literal('record'), at: many(SelectionCodec), fields: many(FieldCodec) },
  {
    form: Text,
    when: ConditionCodec,
    notGiven: t.literal('withReason'),
    fieldsFrom: ParamCodec,
    scope: oneOf('Scope', streamScopes),
  },
)
