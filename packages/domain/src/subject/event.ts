import type { Instant } from '@redress/holidays'
import type * as t from 'io-ts'
import type { AnyDefinition } from '../aggregate/define.js'
import type { Actor } from '../complaint/party.js'
import {
  Erased,
  ErasureCancelled,
  ErasureOrdered,
  Held,
  Released,
  Restricted,
  RestrictionLifted,
  RetentionEnded,
} from './events.js'

/** The events of a subject by type. Regulations do not speak of them. */
export const subjectEvents = {
  Restricted,
  RestrictionLifted,
  Held,
  Released,
  RetentionEnded,
  ErasureOrdered,
  ErasureCancelled,
  Erased,
} as const satisfies { readonly [type: string]: AnyDefinition }
export type SubjectEventType = keyof typeof subjectEvents

/** One thing that was decided about the personal data of a subject, e.g. `person:p-1`. */
export interface SubjectEventOf<T extends SubjectEventType> {
  readonly id: string
  readonly type: T
  readonly schema: number
  readonly subject: string
  readonly occurredAt: Instant
  readonly actor: Actor
  readonly command: string
  readonly correlationId: string
  readonly causationId: string
  readonly data: t.TypeOf<(typeof subjectEvents)[T]['data']>
}
export type SubjectEvent = { readonly [T in SubjectEventType]: SubjectEventOf<T> }[SubjectEventType]

export const isSubjectEvent = (type: string): type is SubjectEventType => Object.hasOwn(subjectEvents, type)
