import * as t from 'io-ts'

/** Codecs by word. */
export type Members = { readonly [word: string]: t.Mixed }
type Of<M extends Members> = t.TypeOf<M[keyof M]>

/** A validation error that says which word was met and which would do. */
export interface WordError extends t.ValidationError {
  readonly word: string
  readonly known: ReadonlyArray<string>
}

/** Does the error come from a word that no member of a choice has. */
export const isWordError = (error: t.ValidationError): error is WordError => 'word' in error && 'known' in error

type Bag = { readonly [key: string]: unknown }
const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value)

const memberOf = (members: Members, word: unknown): t.Mixed | undefined =>
  typeof word === 'string' && Object.hasOwn(members, word) ? members[word] : undefined

/** The same place, under the codec that was chosen for it. */
const retyped = (context: t.Context, type: t.Mixed): t.Context =>
  context.map((entry, index) => (index === context.length - 1 ? { ...entry, type } : entry))

/** A choice among codecs made by one look at the input. Seen as a union, so that its JSON Schema is an `anyOf`. */
export class Choice<A> extends t.Type<A> {
  readonly _tag = 'UnionType' as const
  readonly types: ReadonlyArray<t.Mixed>
  /** The member that the input is to be read by. */
  readonly pick: (input: unknown) => t.Mixed | undefined

  constructor(name: string, members: Members, pick: (input: unknown) => t.Mixed | undefined, refuse: Refuse) {
    super(
      name,
      (value): value is A => pick(value)?.is(value) === true,
      (input, context) => {
        const member = pick(input)
        return member === undefined
          ? t.failures([refuse(input, context)])
          : (member.validate(input, retyped(context, member)) as t.Validation<A>)
      },
      t.identity,
    )
    this.types = Object.values(members)
    this.pick = pick
  }
}

type Refuse = (input: unknown, context: t.Context) => t.ValidationError

const wordError = (
  word: string,
  known: ReadonlyArray<string>,
  value: unknown,
  context: t.Context,
  message: string,
): WordError => ({
  word,
  known,
  value,
  context,
  message,
})

/**
 * A choice by the word under `key`: only the member of that word is tried, so its own errors are reported, and an
 * unknown word is answered with the known ones.
 *
 * @example
 * import { shape, tagged } from '@redress/domain'
 * import * as t from 'io-ts'
 *
 * const circle = shape('Circle', { kind: t.literal('circle'), r: t.number }, {})
 * const square = shape('Square', { kind: t.literal('square'), side: t.number }, {})
 * assert.equal(tagged('Figure', 'kind', { circle, square }).is({ kind: 'circle', r: 1 }), true)
 */
export const tagged = <M extends Members>(name: string, key: string, members: M): t.Type<Of<M>> => {
  const known = Object.keys(members)
  return new Choice(
    name,
    members,
    (input) => (isBag(input) ? memberOf(members, input[key]) : undefined),
    (input, context) => {
      if (!isBag(input)) return { value: input, context, message: `an object with the key ${key}` }
      const found = input[key]
      const inner = t.appendContext(context, key, t.string, found)
      const message = known.map((word) => JSON.stringify(word)).join(' | ')
      return typeof found === 'string'
        ? wordError(found, known, found, inner, message)
        : { value: found, context: inner, message }
    },
  )
}

/** How a choice by key treats what is not one of its keys. */
export interface ByKey<D> {
  /** Codec of a bare value (a string, a number, a list). */
  readonly otherwise?: t.Type<D>
  /** Keys that every member has, so that they are never taken for the misspelt one. */
  readonly shared?: ReadonlyArray<string>
}

/** A choice by the key that is present, the first in the order given. */
export const byKey = <M extends Members, D = never>(
  name: string,
  members: M,
  { otherwise, shared = [] }: ByKey<D> = {},
): t.Type<Of<M> | D> => {
  const known = Object.keys(members)
  const expected = `an object with one of the keys ${known.join(', ')}`
  return new Choice(
    name,
    otherwise === undefined ? members : { ...members, '(otherwise)': otherwise },
    (input) => {
      if (!isBag(input)) return otherwise
      const key = known.find((candidate) => input[candidate] !== undefined)
      return key === undefined ? undefined : members[key]
    },
    (input, context) => {
      const met = isBag(input) ? Object.keys(input).find((key) => !shared.includes(key)) : undefined
      if (met === undefined || !isBag(input)) return { value: input, context, message: expected }
      return wordError(met, known, input[met], t.appendContext(context, met, t.never, input[met]), expected)
    },
  )
}

/** A choice by the sort of value: its `typeof`, or `array`. */
export const bySort = <M extends Members>(name: string, members: M): t.Type<Of<M>> =>
  new Choice(
    name,
    members,
    (input) => memberOf(members, Array.isArray(input) ? 'array' : typeof input),
    (input, context) => ({ value: input, context, message: name }),
  )
