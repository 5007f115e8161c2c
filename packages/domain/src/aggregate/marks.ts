import type * as t from 'io-ts'
import { type Shape, shape } from '../codec/shape.js'
import { Fields, Id, NotGiven } from '../codec/words.js'
import { Recipient } from '../complaint/party.js'
import { Of } from '../complaint/terms.js'

/** What any event may say beside its own: to whom, about what, in which assignment and contact, signed by whom, and record fields. */
const marks = {
  to: Recipient,
  of: Of,
  assignment: Id,
  /** The contact with the complainant, a call for instance, in which it happened. */
  contactId: Id,
  /** Who signed. */
  signature: Id,
  field: Fields,
  notGiven: NotGiven,
}
type Marks = typeof marks
export type MarksIn = { readonly [K in keyof Marks]?: t.TypeOf<Marks[K]> }
/** May any event say it, whatever it is of. */
export const isMark = (key: string): boolean => Object.hasOwn(marks, key)

type Props = { readonly [key: string]: t.Mixed }

/** The data of an event: what it must and may say, and what any event may. */
export const eventData = <R extends Props, O extends Props>(
  name: string,
  required: R,
  optional: O,
): Shape<R, O & Omit<Marks, keyof R | keyof O>> => {
  const own = { ...required, ...optional }
  const shared = Object.fromEntries(Object.entries(marks).filter(([key]) => !Object.hasOwn(own, key)))
  return shape(name, required, { ...optional, ...(shared as Omit<Marks, keyof R | keyof O>) })
}
