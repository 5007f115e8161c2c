import { type Day as CivilDay, type Instant, parseDay, parseInstant } from '@redress/holidays'
import { isRight } from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import { type KeyCategories, personal, personalBy, plain } from './personal.js'

const refined = <A extends string>(
  name: string,
  holds: (value: string) => boolean,
  pattern?: string,
): t.Type<A> & { readonly pattern?: string } =>
  Object.assign(
    new t.Type<A>(
      name,
      (value): value is A => typeof value === 'string' && holds(value),
      (input, context) =>
        typeof input === 'string' && holds(input) ? t.success(input as A) : t.failure(input, context),
      t.identity,
    ),
    pattern === undefined ? {} : { pattern },
  )

const ID = /^[\p{L}\p{N}][\p{L}\p{N}._:@/-]{0,127}$/u

/** An identifier: a letter or digit, then up to 127 letters, digits or `. _ : @ / -`. Never a name or number of a person. */
export const Id = refined<string>('Id', (value) => ID.test(value), ID.source)
/** A word of a vocabulary: kebab-case in ours, anything short and printable in an institution's own lists. */
export const Term = refined<string>('Term', (value) => value.length > 0 && value.length <= 120)
/** Free text, at most 100,000 characters. In an event it is marked as personal, or as plain with the reason why. */
export const Text = refined<string>('Text', (value) => value.length <= 100_000)
/** What somebody wrote about a case: names and illnesses hide in it. */
export const Narrative = personal('narrative', Text)
/** A moment in the world: ISO 8601 with an offset. */
export const InstantString = refined<Instant>('Instant', (value) => isRight(parseInstant(value)))
/** A date that exists, `YYYY-MM-DD`. */
export const Day = refined<CivilDay>('Day', (value) => isRight(parseDay(value)))

/** A number that JSON can hold. It writes no minus zero: what is decided on it now is to be what is read of it later. */
export const Finite = new t.Type<number>(
  'Finite',
  (value): value is number => typeof value === 'number' && Number.isFinite(value),
  (input, context) =>
    typeof input === 'number' && Number.isFinite(input) ? t.success(input + 0) : t.failure(input, context),
  t.identity,
)

/** A whole number; unlike the one of io-ts, not a type of its own. */
export const Int = new t.Type<number>(
  'Int',
  (value): value is number => Number.isSafeInteger(value),
  (input, context) => (Number.isSafeInteger(input) ? t.success((input as number) + 0) : t.failure(input, context)),
  t.identity,
)

export const Scalar = t.union([t.string, Finite, t.boolean], 'Scalar')
export type Scalar = t.TypeOf<typeof Scalar>
/** What a dimension or record field can hold. */
export const Value = t.union([t.string, Finite, t.boolean, t.array(Scalar)], 'Value')
export type Value = Scalar | ReadonlyArray<Scalar>

export const Classes = plain('values of dimensions, which clauses compare', t.record(t.string, Value, 'Classes'))
export const Flags = t.record(t.string, t.boolean, 'Flags')
/** Record fields by name: what each is about is declared by name. */
export const Fields = personalBy((name, fields) => fields(name), t.record(t.string, Value, 'Fields'))
/** Path of a missing field to the reason why it is not given. */
export const NotGiven = t.record(t.string, personal('narrative', t.string), 'NotGiven')

const FIELD = 'field.'

/** Of facts by path the record fields alone can be personal: conditions look at all others. */
export const ofFact: KeyCategories = (path, fields) =>
  path.startsWith(FIELD) ? fields(path.slice(FIELD.length)) : undefined
/** Facts by path. */
export const Facts = personalBy(ofFact, t.record(t.string, Value, 'Facts'))

/** New values by path, in anybody's words: what is no dimension, flag or field may be about anything. */
export const Changes = personalBy(
  (path, fields) => (/^(?:field|class|flag)\./.test(path) ? ofFact(path, fields) : 'narrative'),
  t.record(t.string, Value, 'Changes'),
)

/** One of a few words. */
export const oneOf = <W extends string>(name: string, words: ReadonlyArray<W>): t.KeyofC<{ [K in W]: null }> =>
  t.keyof(Object.fromEntries(words.map((word) => [word, null])) as { [K in W]: null }, name)
