import * as t from 'io-ts'
import { oldVersion } from '../../aggregate/define.js'
import { shape } from '../../codec/shape.js'
import { Fields, NotGiven, Term, Value } from '../../codec/words.js'
import { type ActName, type ActTerm, acts } from '../act.js'
import { Recipient } from '../party.js'
import { Of } from '../terms.js'

/** Details that are called otherwise now. */
const renamed: { readonly [act: string]: { readonly [detail: string]: string } } = {
  'disclosure-made': { to: 'recipient' },
}

const codecOf = (act: string, detail: string): t.Mixed | undefined => {
  const term: ActTerm | undefined = Object.hasOwn(acts, act) ? acts[act as ActName] : undefined
  const codecs = term?.codec.optional ?? {}
  return Object.hasOwn(codecs, detail) ? codecs[detail] : undefined
}

/** The ways to read a value: as it stands, as the one item of a list, a number as text. */
const readings = (value: Value): ReadonlyArray<Value> => {
  if (typeof value === 'object') return [value]
  return typeof value === 'number' ? [value, [value], String(value)] : [value, [value]]
}

/** The value as its codec has it. */
const fitted = (codec: t.Mixed | undefined, value: Value): Value | undefined =>
  codec === undefined ? undefined : readings(value).find((each) => codec.is(each))

/**
 * Version 1 let any value be a detail. One that does not fit what its act declares becomes a record field
 * `<act>.<detail>`, where it is kept and seen; it never met a clause that asks for the declared sort.
 */
const up = ({ act, details, field, ...rest }: t.TypeOf<typeof data>): unknown => {
  const kept: { [detail: string]: Value } = {}
  const left: { [field: string]: Value } = {}
  for (const [was, value] of Object.entries(details ?? {})) {
    const detail = renamed[act]?.[was] ?? was
    const fits = fitted(codecOf(act, detail), value)
    if (fits === undefined) left[`${act}.${was}`] = value
    else kept[detail] = fits
  }
  const fields = { ...left, ...field }
  return {
    act,
    ...rest,
    ...(details === undefined ? {} : { details: kept }),
    ...(Object.keys(fields).length === 0 ? {} : { field: fields }),
  }
}

const data = shape(
  'ActRecorded@1',
  { act: Term },
  { details: t.record(t.string, Value), to: Recipient, of: Of, field: Fields, notGiven: NotGiven },
)

export const actRecorded1 = oldVersion({ type: 'ActRecorded', schema: 1, data, up })
