import * as t from 'io-ts'
import { Shape } from '../../codec/shape.js'

export type Bag = { readonly [key: string]: unknown }
type Props = { readonly [key: string]: t.Mixed }

export const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const BAGS: ReadonlySet<string> = new Set(['class', 'flag', 'field', 'notGiven'])

const propsOf = (codec: t.Mixed | undefined): Props =>
  codec instanceof Shape ? { ...(codec.optional as Props), ...(codec.required as Props) } : {}

/** The member of a choice that some data are of: an act tells itself by its word. */
const memberOf = (codec: t.Mixed, data: Bag): t.Mixed | undefined => {
  const { types } = codec as { readonly types?: ReadonlyArray<t.Mixed> }
  if (types === undefined) return codec
  return types.find((member) =>
    Object.entries(member instanceof Shape ? (member.required as Props) : {}).some(
      ([key, word]) => word instanceof t.LiteralType && word.value === data[key],
    ),
  )
}

/** Where in the data of a command the value of a path stands, and what may stand there. */
interface Place {
  readonly keys: ReadonlyArray<string>
  readonly codec: t.Mixed
}

const within = (codec: t.Mixed | undefined, path: string): Place | undefined => {
  const props = propsOf(codec)
  const whole = props[path]
  if (whole !== undefined) return { keys: [path], codec: whole }
  const cut = path.indexOf('.')
  const head = path.slice(0, cut)
  const inner = cut < 0 ? undefined : props[head]
  if (inner === undefined) return undefined
  const rest = path.slice(cut + 1)
  if (BAGS.has(head)) return { keys: [head, rest], codec: (inner as t.DictionaryType<t.Mixed, t.Mixed>).codomain }
  const found = within(inner, rest)
  return found === undefined ? undefined : { keys: [head, ...found.keys], codec: found.codec }
}

/** The place of a path in the data that a codec takes; the details of an act are looked into, too. */
export const placeIn = (codec: t.Mixed, data: Bag, path: string): Place | undefined => {
  const member = memberOf(codec, data)
  const own = within(member, path)
  if (own !== undefined) return own
  const detail = within(propsOf(member)['details'], path)
  return detail === undefined ? undefined : { keys: ['details', ...detail.keys], codec: detail.codec }
}

const INSTANT = '2026-03-02T10:00:00+08:00'

/** The same thing as a place takes it: one of several, a number as a word. */
const forms = (value: unknown): ReadonlyArray<unknown> => [
  value,
  ...(Array.isArray(value) ? [value[0], value.join(',')] : [[value]]),
  String(value),
]

const placed = (data: Bag, [key = '', ...rest]: ReadonlyArray<string>, value: unknown): Bag => {
  if (rest.length > 0) return { ...data, [key]: placed(isBag(data[key]) ? data[key] : {}, rest, value) }
  if (value !== undefined) return { ...data, [key]: value }
  const { [key]: _, ...others } = data
  return others
}

/** The data with a value at a path, in a form that fits; `undefined` where they have no such place, or it takes no such value. */
export const put = (codec: t.Mixed, data: Bag, path: string, value: unknown): Bag | undefined => {
  const place = placeIn(codec, data, path)
  if (place === undefined) return undefined
  if (value === undefined) return placed(data, place.keys, undefined)
  const fitting = forms(value).find((form) => form !== undefined && place.codec.is(form))
  return fitting === undefined ? undefined : placed(data, place.keys, fitting)
}

/** Values that a place takes: its words where it has a few, else one of each sort that fits. */
export const anyAt = (codec: t.Mixed, data: Bag, path: string): ReadonlyArray<unknown> => {
  const place = placeIn(codec, data, path)
  if (place === undefined) return []
  if (place.codec instanceof t.KeyofType) return Object.keys(place.codec.keys)
  return ['already-noted', 5, true, INSTANT, '2026-03-02', ['one', 'two']].filter((value) => place.codec.is(value))
}

/** What the data may say beside what they must; of an act its details. */
export const optionalIn = (codec: t.Mixed, data: Bag): ReadonlyArray<string> => {
  const member = memberOf(codec, data)
  const own = member instanceof Shape ? Object.keys(member.optional) : []
  return [...own, ...Object.keys(propsOf(propsOf(member)['details']))]
}
