import { complaintHandlers, type EventStore, fieldCategories, type SubjectCommand } from '@redress/domain'
import { receive } from '@redress/domain/testing'
import {
  localWrappingKeys,
  memoryKeys,
  newWrappingKey,
  readWrappingKey,
  receiptSigner,
  sealing,
  subjectHandler,
  vaultOn,
} from '@redress/domain/vault'
import { describe, expect, it } from 'vitest'
import { ms, newStore, open, right, rules } from './kit.js'
import { databases, type Place } from './support/databases.js'

const CANARY = '龘鱻麤'
const order = {
  id: 'erasure-1',
  command: 'OrderErasure',
  subject: 'person:p-1',
  occurredAt: '2026-11-22T09:00:00+08:00',
  actor: { id: 'officer-1', roles: ['privacy'] },
  data: { basis: 'order', reason: 'judgment' },
} as unknown as SubjectCommand

/** A log whose personal values are sealed, with cases of two people, and a way to erase the first. */
const office = async (raw: EventStore) => {
  const key = readWrappingKey(newWrappingKey(), 'a test')
  if (key._tag === 'Left') throw new Error(key.left.en)
  const wrapping = localWrappingKeys(key.right)
  const keys = memoryKeys()
  const vault = await right(vaultOn(keys, wrapping))
  const { desk } = sealing(raw, vault, { fields: fieldCategories(rules) })
  const { handle } = complaintHandlers({ store: desk, rules })
  const given = (complaint: string, person: string, kind = 'complaint') =>
    right(handle(receive({ complaint }, { kind, complainant: { id: person }, field: { 'complainant.name': CANARY } })))
  await given('c-1', 'p-1')
  await given('c-2', 'p-2')
  await given('c-3', 'p-1')
  const signer = await right(receiptSigner(keys, wrapping))
  // An hour after what the log says it took last.
  const now = () => ms('2026-11-22T09:00:00+08:00')
  const { handle: decide } = subjectHandler({ log: raw, keys, signer, rules, now, software: 'redress-test' })
  return { given, erase: () => right(decide(order)) }
}

const personal = (place: Place) =>
  place.sql<{ complaint: string; personal: string | null }>(
    'SELECT complaint, personal FROM register ORDER BY complaint',
  )

describe.each(databases)('on $name, after an erasure', ({ newPlace }) => {
  it('the read models say so, and a rebuild gives the rows that following gave; a personal value is in neither', async () => {
    const store = newStore()
    const { erase } = await office(store)
    const place = newPlace()
    const views = await open(store, place)
    await right(views.catchUp())
    await erase()
    await right(views.catchUp())
    expect(await personal(place)).toEqual([
      { complaint: 'c-1', personal: 'erased' },
      { complaint: 'c-2', personal: null },
      { complaint: 'c-3', personal: 'erased' },
    ])
    const followed = await place.dump()
    await right(views.rebuild())
    await right(views.catchUp())
    expect(await place.dump()).toEqual(followed)
    expect((await right(views.trail('c-1'))).map(({ type }) => type)).toContain('Erased')
    await views.close()
    const clean = newPlace()
    const built = await open(store, clean)
    await right(built.catchUp())
    await built.close()
    expect(await clean.dump()).toEqual(followed)
    expect(JSON.stringify(followed)).not.toContain(CANARY)
  })
})

it('the register never says who reports', async () => {
  const store = newStore()
  const { given } = await office(store)
  await given('c-4', 'p-1', 'report')
  const [database] = databases
  if (database === undefined) throw new Error('no database')
  const views = await open(store, database.newPlace())
  await right(views.catchUp())
  expect((await right(views.register.one('c-4')))?.complainant).toBeNull()
  expect((await right(views.register.one('c-1')))?.complainant).toBe('p-1')
  await views.close()
})
