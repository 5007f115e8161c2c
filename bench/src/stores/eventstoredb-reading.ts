import { type ReadPosition, START, streamNameFilter } from '@eventstore/db-client'
import type { Position } from '@redress/domain'
import { compare, timedAsync } from '../kit/compare.js'
import { note } from '../kit/print.js'
import { right } from '../kit/right.js'
import { appendLives, freshLives, ours, type Peers } from './eventstoredb-kit.js'

const CATEGORY = 'complaint'
const oneCategory = streamNameFilter({ prefixes: [`${CATEGORY}-`] })

const placeOf = (position: Position | undefined): ReadPosition =>
  position === undefined ? START : { commit: BigInt(position), prepare: BigInt(position) }

const mustRead = (found: number, count: number): void => {
  if (found < count) throw new Error(`only ${found} of ${count} events were read`)
}

/** Reads what it has appended, out of a log that may hold much else before. */
export const benchEventStoreDbReading = async (peers: Peers, short: boolean, rounds: number): Promise<void> => {
  const { store, client } = peers
  const count = short ? 1_000 : 40_000
  const before = right(await store.head())
  await appendLives(ours(store), freshLives(count), 100)
  note(`${count.toLocaleString('en')} events of the category ${CATEGORY}`)

  const readOurs = async (category?: string): Promise<void> => {
    let found = 0
    for await (const batch of store.readAll(before, category === undefined ? {} : { category }))
      found += right(batch).length
    mustRead(found, count)
  }
  // The client reads the whole log only: a filter that it is given is not sent.
  const readTheirs = async (): Promise<void> => {
    let found = 0
    for await (const { event } of client.readAll({ fromPosition: placeOf(before) }))
      if (event?.streamId.startsWith(`${CATEGORY}-`) === true) found += 1
    mustRead(found, count)
  }
  await compare('read the log (target: 0.8 of the client)', rounds, [
    { name: 'redress readAll', round: () => timedAsync(count, () => readOurs()) },
    { name: 'redress readAll, one category', round: () => timedAsync(count, () => readOurs(CATEGORY)) },
    { name: '@eventstore/db-client readAll', round: () => timedAsync(count, readTheirs) },
  ])

  const followOurs = async (): Promise<void> => {
    let found = 0
    for await (const notice of store.subscribe(before, { category: CATEGORY })) {
      const told = right(notice)
      if (told._tag === 'Events') found += told.events.length
      if (found >= count) return
    }
  }
  const followTheirs = async (): Promise<void> => {
    let found = 0
    const subscription = client.subscribeToAll({ fromPosition: placeOf(before), filter: oneCategory })
    for await (const { event } of subscription) {
      if (event !== undefined) found += 1
      if (found >= count) break
    }
    await subscription.unsubscribe()
  }
  await compare('catch up with a subscription to one category', rounds, [
    { name: 'redress subscribe', round: () => timedAsync(count, followOurs) },
    { name: '@eventstore/db-client subscribeToAll', round: () => timedAsync(count, followTheirs) },
  ])
}
