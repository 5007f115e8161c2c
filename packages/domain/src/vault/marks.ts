import * as E from 'fp-ts/lib/Either.js'
import { eventRegistries } from '../aggregates.js'
import type { FieldCategories } from '../codec/personal.js'
import { type Leaf, personalIn } from '../privacy/personal-in.js'
import { categoryOf } from '../store/adapter/category.js'
import { invalidEvent } from '../store/adapter/errors.js'
import type { NewEvent, StoreError } from '../store/port.js'
import { aggregateOf } from '../store/serialise.js'

/** The part of an event that tells whose it is. */
export type First = Pick<NewEvent, 'type' | 'data'>

/** What sealing has to know of the events that it meets. */
export interface Marks {
  /** Are there personal data in such a stream at all. */
  readonly knows: (stream: string) => boolean
  /** The personal values in an event of a stream that is known. */
  readonly personal: (stream: string, event: NewEvent) => E.Either<StoreError, ReadonlyArray<Leaf>>
  /** Whose data they are, where the stream's name says it. */
  readonly ofStream: (stream: string) => string | undefined
  /** Whose data they are, by the first event of the stream. */
  readonly ofFirst: (stream: string, first: First) => string
  /** Can the event be the first one of its stream. */
  readonly begins: (event: First) => boolean
}

interface Begun {
  readonly kind?: string
  readonly complainant?: { readonly id?: string }
}

/** What a codec does not know, nothing is sealed of: so it must not come in. */
const unknown = (event: NewEvent): StoreError =>
  invalidEvent(
    `type ${event.type} in version ${event.schemaversion} is none that is written today`,
    `类型 ${event.type} 第 ${event.schemaversion} 版不是现行的事件`,
  )

/**
 * Marks of the domain's own events. A complaint belongs to its complainant; without an id, and always where it is a report
 * (举报), to itself: whoever reports is never joined to their other cases. Anything else belongs to itself.
 */
export const marksOf = (fields: FieldCategories): Marks => {
  const find = personalIn(fields)
  const idOf = (stream: string): string => stream.slice(categoryOf(stream).length + 1)
  return {
    knows: (stream) => aggregateOf(stream) !== undefined,
    personal: (stream, event) => {
      const aggregate = aggregateOf(stream)
      if (aggregate === undefined) return E.right([])
      const registry = eventRegistries[aggregate]
      const current = registry.has(event.type) && registry.definitionOf(event.type).schema === event.schemaversion
      return current ? E.right(find(aggregate, event.type, event.data)) : E.left(unknown(event))
    },
    ofStream: (stream) => {
      const aggregate = aggregateOf(stream)
      return aggregate === 'complaint' ? undefined : `${aggregate}:${idOf(stream)}`
    },
    ofFirst: (stream, { type, data }) => {
      const begun = type === 'Received' ? (data as { readonly data?: Begun } | null)?.data : undefined
      const person = begun?.kind === 'report' ? undefined : begun?.complainant?.id
      return person === undefined ? `case:${idOf(stream)}` : `person:${person}`
    },
    begins: ({ type }) => type === 'Received',
  }
}
