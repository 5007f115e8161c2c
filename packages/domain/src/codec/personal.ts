import type * as t from 'io-ts'

/** What personal data are about. `staff` are names of people who work here; their pseudonymous ids are ids. */
export const categories = ['identity', 'contact', 'narrative', 'health', 'minor', 'finance', 'staff'] as const
export type Category = (typeof categories)[number]

/** Who else may see it is fewest first: where two declarations speak of one thing, the earlier category here holds. */
const strictest: ReadonlyArray<Category> = ['minor', 'health', 'finance', 'identity', 'contact', 'narrative', 'staff']

/** The more protective of two categories; that which is there, where one is. */
export const stricter = (a: Category | undefined, b: Category | undefined): Category | undefined =>
  strictest.find((each) => each === a || each === b)

declare const mark: unique symbol
/** A value about a person, encrypted where it is stored. Only for the reader of the types: any `A` is one. */
export type Personal<A> = A & { readonly [mark]?: Category }

/** Category of a record field by its name, without the `field.` before it; `undefined` where it is not personal. */
export type FieldCategories = (field: string) => Category | undefined

/** Category of what stands under a key of a bag, as the fields are declared. */
export type KeyCategories = (key: string, fields: FieldCategories) => Category | undefined

/** What a codec says of what it reads. */
export interface Marked {
  readonly personal?: Category
  /** Why it is not personal although it is text. */
  readonly plain?: string
  readonly personalBy?: KeyCategories
  /** Of a pair: the key whose value is the name, and the key whose value is personal if the name is. */
  readonly personalPair?: { readonly of: KeyCategories; readonly name: string; readonly value: string }
}

/** The same codec with a mark: of the same class and name, so that whoever looks at its kind sees what it was. */
const marked = <A, M extends Marked>(codec: t.Type<A>, mark: M): t.Type<A> & M => {
  const copy: t.Type<A> & M = Object.assign(Object.create(Object.getPrototypeOf(codec)), codec, mark)
  return Object.assign(copy, {
    decode: (input: unknown) => copy.validate(input, [{ key: '', type: copy, actual: input }]),
  })
}

const known = new WeakMap<t.Mixed, Map<string, t.Mixed>>()

/** One codec for each mark on each codec, so that two details of one sort are one member of a choice. */
const once = <A, M extends Marked>(codec: t.Type<A>, key: string, mark: M): t.Type<A> & M => {
  const found = known.get(codec) ?? new Map<string, t.Mixed>()
  known.set(codec, found)
  const made = found.get(key) ?? marked(codec, mark)
  found.set(key, made)
  return made as t.Type<A> & M
}

/**
 * Marks a leaf as personal. A sealed or erased one is read as a word in its place, so only what may be text can be personal.
 *
 * @example
 * import { personal, shape, Text } from '@redress/domain'
 *
 * const Note = shape('Note', {}, { text: personal('narrative', Text) })
 * assert.equal(Note.is({ text: '顾客称次日起疹' }), true)
 */
export const personal = <A>(
  category: Category,
  codec: string extends A ? t.Type<A> : never,
): t.Type<Personal<A>> & { readonly personal: Category } =>
  // The mark is of the types only.
  once(codec as t.Mixed as t.Type<Personal<A>>, category, { personal: category })

/**
 * Marks text as not personal, and says why: what the engine compares, what is taken from a clause.
 *
 * @example
 * import { plain, shape, Text } from '@redress/domain'
 *
 * const Filed = shape('Filed', {}, { place: plain('an office, which clauses compare', Text) })
 * assert.equal(Filed.is({ place: 'head-office' }), true)
 */
export const plain = <A>(why: string, codec: t.Type<A>): t.Type<A> & { readonly plain: string } =>
  once(codec, `plain: ${why}`, { plain: why })

/**
 * Marks a bag whose keys say what is personal: record fields, facts by path.
 *
 * @example
 * import { personalBy, Text } from '@redress/domain'
 * import * as t from 'io-ts'
 *
 * const Fields = personalBy((key, fields) => fields(key), t.record(t.string, Text))
 * assert.equal(Fields.is({ 'complainant.name': '张三' }), true)
 */
export const personalBy = <A>(
  of: KeyCategories,
  codec: t.Type<{ [key: string]: A }>,
): t.Type<{ [key: string]: Personal<A> }> & { readonly personalBy: KeyCategories } =>
  marked(codec as t.Mixed as t.Type<{ [key: string]: Personal<A> }>, { personalBy: of })

/** Marks a pair of a name and a value, `{ path, value }`, where the name says whether the value is personal. */
export const personalPair = <A>(
  of: KeyCategories,
  { name, value }: { readonly name: string; readonly value: string },
  codec: t.Type<A>,
): t.Type<A> & Marked => marked(codec, { personalPair: { of, name, value } })

/** What stands where a personal value was that its reader cannot have. */
export const withheld = { sealed: '已加密', erased: '已删除', restricted: '已限制' } as const
const words: ReadonlySet<unknown> = new Set(Object.values(withheld))

/** Is it a word that stands for a value which is there, or was. Typed by a person it is text like any other, and sealed. */
export const isWithheld = (value: unknown): boolean => words.has(value)

/** Says nothing, so that nothing is sealed: whether a value is there must not change by its being sealed. */
export const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === 'none' ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0)
