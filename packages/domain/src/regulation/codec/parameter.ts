import { isRight } from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import { byKey, bySort } from '../../codec/tagged.js'
import { oneOf } from '../../codec/words.js'
import {
  isOfType,
  type Parameter,
  type ParameterType,
  type ParameterValue,
  parameterType,
  parameterTypes,
  type TableRow,
} from '../language/parameter.js'
import { Dictionary } from './dictionary.js'
import { exactly } from './exact.js'
import { LengthCodec, many, NumberCodec, PathCodec, ScalarCodec, ScalarsCodec } from './words.js'

const RowCodec = exactly<TableRow>()(
  'TableRow',
  {
    when: new Dictionary(
      'TableCase',
      PathCodec,
      bySort('a value or a list of values', {
        string: t.string,
        number: NumberCodec,
        boolean: t.boolean,
        array: ScalarsCodec,
      }),
    ),
    then: ScalarCodec,
  },
  {},
)

const Item = bySort('a value or a row of a table', {
  string: t.string,
  number: NumberCodec,
  boolean: t.boolean,
  object: RowCodec,
})

/** Whatever a parameter may hold. */
export const ParameterValueCodec = byKey(
  'ParameterValue',
  { n: LengthCodec },
  {
    otherwise: bySort('a value, a list of values, a length, or the rows of a table', {
      string: t.string,
      number: NumberCodec,
      boolean: t.boolean,
      array: many(Item),
    }),
  },
) as unknown as t.Type<ParameterValue>

const Written = exactly<Parameter>()(
  'Parameter',
  { zh: t.string, en: t.string, origin: oneOf('Origin', ['source', 'ours'] as const) },
  { type: oneOf('ParameterType', parameterTypes), default: ParameterValueCodec },
)

const expected: { readonly [T in ParameterType]: string } = {
  duration: 'a length of time such as { n: 5, unit: workingDay }',
  period: 'a period such as month',
  number: 'a number of any size',
  integer: 'a whole number',
  ratio: 'a share from 0 to 1',
  money: 'an amount in yuan, 0 or more',
  date: 'a day such as 2024-01-31',
  text: 'a text',
  boolean: 'true or false',
  list: 'a list of values',
  fields: 'a list of fields',
  role: 'a role',
  hours: 'opening hours such as 09:00-12:00, 13:30-17:30',
  table: 'rows of a table, each with when and then',
}

const fits = (parameter: Parameter): boolean =>
  parameter.default === undefined ? parameter.type !== undefined : isOfType(parameterType(parameter), parameter.default)

/** A blank: its default is of the type that it states, and without a default it states one. */
class CheckedParameter extends t.Type<Parameter> {
  readonly _tag = 'RefinementType' as const
  readonly type: t.Mixed = Written

  constructor() {
    super(
      'Parameter',
      (value): value is Parameter => Written.is(value) && fits(value),
      (input, context) => {
        const written = Written.validate(input, context)
        if (!isRight(written) || fits(written.right)) return written
        const { type, default: value } = written.right
        const [key, message] =
          type === undefined
            ? (['type', 'a type, as there is no default'] as const)
            : (['default', expected[type]] as const)
        return t.failure(value, t.appendContext(context, key, t.never, value), message)
      },
      t.identity,
    )
  }
}
export const ParameterCodec: t.Type<Parameter> = new CheckedParameter()
