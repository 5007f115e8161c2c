import {
  type ComplaintEvent,
  type EventStore,
  fieldCategories,
  personalIn,
  replaced,
  streamOf,
  toNewEvent,
} from '@redress/domain'
import { arbitraryHistory } from '@redress/domain/testing'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { richHistory } from './histories.js'
import { append, interleaved, newStore, open, right } from './kit.js'
import { richRules } from './rich.js'
import { type Place, sqlitePlace } from './support/databases.js'

const find = personalIn(fieldCategories(richRules))

/** The event with an envelope, which nothing here could open, wherever it is personal. */
const sealed = (event: ComplaintEvent) => {
  const { data, ...around } = toNewEvent(event)
  const envelope = { v: 1, alg: 'A256GCM', kid: 'k', iv: 'i', ct: 'c', tag: 't' }
  const at = find('complaint', event.type, data).map(({ path }) => [path, envelope] as const)
  return { ...around, data: replaced(data, at) }
}

const anything = (complaint: string): fc.Arbitrary<ReadonlyArray<ComplaintEvent>> =>
  arbitraryHistory(complaint).map((events) => events.map((event, i) => ({ ...event, id: `${complaint}/${i}` })))

const histories = fc.tuple(richHistory('c-0'), richHistory('c-1'), anything('c-2'))
const choices = fc.array(fc.nat(11), { minLength: 1, maxLength: 40 })

const rowsFrom = async (fill: (store: EventStore) => Promise<void>): Promise<unknown> => {
  const store = newStore()
  const place: Place = sqlitePlace()
  await fill(store)
  const views = await open(store, place, { rules: richRules })
  await right(views.catchUp())
  await views.close()
  return place.dump()
}

it('the rows of every read model are the same whether the log holds what is personal in the clear or sealed', async () => {
  await fc.assert(
    fc.asyncProperty(histories, choices, async (all, order) => {
      const events = interleaved(all, order)
      const plain = await rowsFrom((store) => append(store, events))
      const unread = await rowsFrom(async (store) => {
        for (const event of events) await right(store.append(streamOf(event.complaint), 'any', [sealed(event)]))
      })
      expect(unread).toEqual(plain)
    }),
    { numRuns: 12, endOnFailure: true },
  )
}, 120_000)
