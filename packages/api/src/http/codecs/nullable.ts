import * as t from 'io-ts'

/** `null`, described as a literal so that JSON Schema says exactly that. */
const nothing = Object.assign(
  new t.Type<null>(
    'null',
    (value): value is null => value === null,
    (input, context) => (input === null ? t.success(null) : t.failure(input, context)),
    t.identity,
  ),
  { _tag: 'LiteralType' as const, value: null },
)

/** A value, or null where there is none: in our answers a key is never missing. */
export const nullable = <C extends t.Mixed>(codec: C): t.Type<t.TypeOf<C> | null> => t.union([codec, nothing])
