import { type Day, type EpochMs, formatInstant, type Instant, SHANGHAI } from '@redress/holidays'
import fc from 'fast-check'
import type * as t from 'io-ts'
import { Shape } from '../codec/shape.js'

type Tagged = t.Mixed & {
  readonly _tag?: string
  readonly types?: ReadonlyArray<t.Mixed>
  readonly type?: t.Mixed
  readonly codomain?: t.Mixed
  readonly keys?: Record<string, unknown>
  readonly value?: unknown
}

/**
 * Values to prefer, so that what is made up speaks the language of some rules: by key of an object (`channel`, `clocks`), and
 * by `bag.key` for bags of facts (`class.gravity`, `field.case.content`). One that its codec refuses is left out.
 */
export interface Preferred {
  readonly [place: string]: ReadonlyArray<unknown>
}

/** Moments between 2016 and 2026, whole minutes, written in Shanghai's offset. */
export const arbitraryInstant: fc.Arbitrary<Instant> = fc
  .integer({ min: 24_192_000, max: 29_900_000 })
  .map((minute) => formatInstant((minute * 60_000) as EpochMs, SHANGHAI))

const twoDigits = (n: number): string => String(n).padStart(2, '0')
const day: fc.Arbitrary<Day> = fc
  .tuple(fc.integer({ min: 2016, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${twoDigits(month)}-${twoDigits(date)}` as Day)

const words = fc.constantFrom('a', 'window-5', '窗口', 'dept-3', 'complex', 'written', 'ü', '督查科')

const named: { readonly [name: string]: fc.Arbitrary<unknown> } = {
  Instant: arbitraryInstant,
  Day: day,
  Id: fc.constantFrom('a', 'u-1', 'u-2', 'dept-3', 'case:7', '窗口-5', 'x@y', 'v1.2_b/3'),
  Term: words,
  Text: fc.oneof(fc.constantFrom('', '已处理', 'a note'), fc.string({ unit: 'grapheme', maxLength: 12 })),
  Finite: fc.oneof(
    fc.integer({ min: 0, max: 100_000 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
  ),
  Int: fc.integer({ min: 1, max: 4 }),
}

/** Are preferred values for a key made into what its codec takes: one of them, a list, a bag. */
const preferredFor = (key: string, codec: Tagged, preferred: Preferred): fc.Arbitrary<unknown> | undefined => {
  const { _tag, type: element, codomain } = codec
  const fitting = (values: ReadonlyArray<unknown> | undefined, member: t.Mixed): ReadonlyArray<unknown> =>
    (values ?? []).filter((value) => member.is(value))
  if (_tag === 'DictionaryType' && codomain !== undefined) {
    const prefix = `${key}.`
    const inside = Object.keys(preferred)
      .filter((place) => place.startsWith(prefix))
      .map((place) => [place.slice(prefix.length), fitting(preferred[place], codomain)] as const)
      .filter(([, values]) => values.length > 0)
    if (inside.length === 0) return undefined
    const bag = fc.subarray([...inside], { maxLength: Math.min(3, inside.length) })
    return bag.chain((some) =>
      fc.record(Object.fromEntries(some.map(([inner, values]) => [inner, fc.constantFrom(...values)]))),
    )
  }
  const values = fitting(preferred[key], _tag === 'ArrayType' && element !== undefined ? element : codec)
  if (values.length === 0) return undefined
  const one = fc.constantFrom(...values)
  return _tag === 'ArrayType' ? fc.array(one, { minLength: 1, maxLength: 2 }) : one
}

const ofKey = (key: string, codec: t.Mixed, preferred: Preferred): fc.Arbitrary<unknown> => {
  const any = arbitraryOf(codec, preferred)
  const meant = preferredFor(key, codec, preferred)
  return meant === undefined ? any : fc.oneof({ weight: 5, arbitrary: meant }, { weight: 1, arbitrary: any })
}

const ofShape = (
  { required, optional }: Shape<Record<string, t.Mixed>, Record<string, t.Mixed>>,
  preferred: Preferred,
): fc.Arbitrary<unknown> =>
  fc.record(
    Object.fromEntries(
      [...Object.entries(required), ...Object.entries(optional)].map(([key, codec]) => [
        key,
        ofKey(key, codec, preferred),
      ]),
    ),
    { requiredKeys: Object.keys(required), noNullPrototype: true },
  )

/** Is the member told apart by a word that is preferred: one act of many. */
const isMeant = (member: t.Mixed, preferred: Preferred): boolean =>
  member instanceof Shape &&
  Object.entries(member.required).some(
    ([key, codec]) =>
      (codec as Tagged)._tag === 'LiteralType' && preferred[key]?.includes((codec as Tagged).value) === true,
  )

const ofUnion = (codec: t.Mixed, types: ReadonlyArray<t.Mixed>, preferred: Preferred): fc.Arbitrary<unknown> => {
  if (preferred === NONE) return fc.oneof(...types.map((member) => arbitraryOf(member)))
  const meant = types.filter((member) => isMeant(member, preferred))
  if (meant.length === 0) return arbitraryOf(codec)
  return fc.oneof(
    { weight: 5, arbitrary: fc.oneof(...meant.map((member) => arbitraryOf(member, preferred))) },
    { weight: 1, arbitrary: arbitraryOf(codec) },
  )
}

const NONE: Preferred = {}
const plain = new WeakMap<t.Mixed, fc.Arbitrary<unknown>>()

/**
 * Values that a codec accepts: one arbitrary for every type there is, made from the type itself.
 *
 * @example
 * import { Actor } from '@redress/domain'
 * import { arbitraryOf } from '@redress/domain/testing'
 * import fc from 'fast-check'
 *
 * fc.assert(fc.property(arbitraryOf(Actor), (actor) => assert.ok(Actor.is(actor))))
 */
export const arbitraryOf = (codec: t.Mixed, preferred: Preferred = NONE): fc.Arbitrary<unknown> => {
  if (preferred !== NONE) return made(codec, preferred)
  const found = plain.get(codec) ?? made(codec, NONE)
  plain.set(codec, found)
  return found
}

const made = (codec: t.Mixed, preferred: Preferred): fc.Arbitrary<unknown> => {
  if (codec instanceof Shape) return ofShape(codec, preferred)
  const known = named[codec.name]
  if (known !== undefined) return known
  const { _tag, keys = {}, value, type, codomain, types = [] }: Tagged = codec
  switch (_tag) {
    case 'BooleanType':
      return fc.boolean()
    case 'KeyofType':
      return fc.constantFrom(...Object.keys(keys))
    case 'LiteralType':
      return fc.constant(value)
    case 'ArrayType':
      return fc.array(type === undefined ? fc.anything() : arbitraryOf(type, preferred), { maxLength: 3 })
    case 'DictionaryType':
      return fc.dictionary(words, codomain === undefined ? fc.string() : arbitraryOf(codomain, preferred), {
        maxKeys: 3,
        noNullPrototype: true,
      })
    case 'UnionType':
      return ofUnion(codec, types, preferred)
    default:
      return fc.string({ maxLength: 12 })
  }
}
