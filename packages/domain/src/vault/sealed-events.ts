import * as E from 'fp-ts/lib/Either.js'
import { isWithheld, withheld } from '../codec/personal.js'
import { engine } from '../complaint/decide/event.js'
import { replaced, type StoredPath } from '../privacy/envelopes.js'
import type { Leaf } from '../privacy/personal-in.js'
import { notJson } from '../store/adapter/json.js'
import type { NewEvent, StoreError } from '../store/port.js'
import type { VaultError } from './error.js'
import type { Marks } from './marks.js'
import { unsealable } from './refusals.js'
import type { Sealer } from './vault.js'

/** Events on their way into a stream, with the personal values in each. */
export interface Outgoing {
  readonly stream: string
  readonly events: ReadonlyArray<NewEvent>
  readonly leaves: ReadonlyArray<ReadonlyArray<Leaf>>
}

/** What is to be sealed; `undefined` where there is nothing, or where the log itself will refuse what no JSON can hold. */
export const outgoing = (
  marks: Marks,
  stream: string,
  events: ReadonlyArray<NewEvent>,
): E.Either<StoreError, Outgoing | undefined> => {
  const leaves: ReadonlyArray<Leaf>[] = []
  for (const event of events) {
    if (notJson(event.data) !== undefined) return E.right(undefined)
    const found = marks.personal(stream, event)
    if (E.isLeft(found)) return found
    leaves.push(found.right)
  }
  return E.right(leaves.every((each) => each.length === 0) ? undefined : { stream, events, leaves })
}

const copied = <A>(value: A): A => (typeof value === 'object' ? JSON.parse(JSON.stringify(value)) : value)

/** What was handed over, whatever its owner makes of it later. */
export const taken = ({ stream, events, leaves }: Outgoing): Outgoing => ({
  stream,
  events: events.map((event) => ({ ...event, data: copied(event.data) })),
  leaves: leaves.map((each) => each.map((leaf) => ({ ...leaf, value: copied(leaf.value) }))),
})

type At = ReadonlyArray<readonly [StoredPath, unknown]>
const withValues = (
  { events, leaves }: Outgoing,
  valuesOf: (event: NewEvent, leaves: ReadonlyArray<Leaf>) => At,
): ReadonlyArray<NewEvent> =>
  events.map((event, i) => {
    const personal = leaves[i] ?? []
    return personal.length === 0 ? event : { ...event, data: replaced(event.data, valuesOf(event, personal)) }
  })

const sealed = (all: Outgoing, sealer: Sealer): ReadonlyArray<NewEvent> =>
  withValues(all, ({ id }, leaves) => {
    const seal = sealer.into(id)
    return leaves.map(({ path, value }) => [path, seal(path, value)])
  })

/** Nobody has typed anything: the rules wrote it, or it repeats what was withheld already. */
const unspoken = ({ events, leaves }: Outgoing): boolean =>
  events.every(({ authid }, i) => authid === engine.id || leaves[i]?.every(({ value }) => isWithheld(value)) === true)

/**
 * The events as they are to be logged. Where the key may not be used any more, what somebody typed is refused; what the rules
 * write goes on as the word for it, so that time does not stand still for the rest of the case.
 */
export const sealedEvents = (
  all: Outgoing,
  sealer: E.Either<VaultError, Sealer>,
): E.Either<StoreError, ReadonlyArray<NewEvent>> => {
  if (E.isRight(sealer)) return E.right(sealed(all, sealer.right))
  const { _tag } = sealer.left
  const word = _tag === 'Erased' ? withheld.erased : _tag === 'Restricted' ? withheld.restricted : undefined
  if (word === undefined || !unspoken(all)) return E.left(unsealable(all.stream, sealer.left))
  return E.right(withValues(all, (_, leaves) => leaves.map(({ path }) => [path, word])))
}
