import { describe, expect, it } from 'vitest'
import { memoryStore } from '../../src/store/memory/index.js'
import { sqliteStore } from '../../src/store/sqlite/index.js'
import { resumeErasures, retellErasures } from '../../src/vault/reconcile.js'
import { restoreKeys, sqliteKeys } from '../../src/vault/sqlite/index.js'
import { freshFiles } from '../store/support/files.js'
import { about, deciding, must, office, order, P1, read, whole } from './kit.js'

const { fresh } = freshFiles('restored')

/** A log and keys on disk, a copy of the keys as they were before the erasure. */
const copied = async () => {
  const log = await must(sqliteStore({ path: fresh() }))
  const keys = await must(sqliteKeys({ path: fresh() }))
  const o = await office({ log, keys })
  await o.given('c-1')
  const copy = fresh()
  await must(keys.backup(copy))
  return { log, copy, o }
}
const restored = async (copy: string) => {
  const path = fresh()
  await must(restoreKeys({ from: copy, to: path }))
  return must(sqliteKeys({ path }))
}
const states = async (keys: Awaited<ReturnType<typeof restored>>) =>
  (await must(keys.ofSubject(P1))).rows.map(({ state }) => state)

describe('a key store that was restored from a copy of before an erasure', () => {
  it('has the key destroyed again before it serves, and the receipt stays the one that there was', async () => {
    const { log, copy, o } = await copied()
    const { erasure } = await must(deciding(o).handle(order()))
    const events = await whole(log)
    const keys = await restored(copy)
    const again = await office({ log, keys, wrapping: o.wrapping })
    expect(await states(keys)).toEqual(['active'])
    expect(await must(resumeErasures(again.options))).toEqual(['erasure-1'])
    expect(await states(keys)).toEqual(['destroyed'])
    expect(await must(keys.erasure('erasure-1'))).toMatchObject({ step: 'done', receipt: erasure?.receipt })
    expect(await whole(log)).toEqual(events)
    expect(await must(resumeErasures(again.options))).toEqual([])
  })

  it('has a restriction in force again, and loses no key of anybody else', async () => {
    const { log, copy, o } = await copied()
    await must(deciding(o).handle(about('Restrict', { basis: 'disputed' })))
    const keys = await restored(copy)
    const again = await office({ log, keys, wrapping: o.wrapping })
    await must(resumeErasures(again.options))
    expect(await states(keys)).toEqual(['restricted'])
  })

  it('keeps the key that the person got after the erasure', async () => {
    const { log, o } = await copied()
    await must(deciding(o).handle(order()))
    await o.given('c-2')
    await must(resumeErasures(o.options))
    expect((await must(o.keys.ofSubject(P1))).rows.map(({ state }) => state)).toEqual(['destroyed', 'active'])
    expect(await whole(log)).toHaveLength(7)
  })
})

it('a log that was restored from a copy of before an erasure is told again what it has lost, once', async () => {
  const o = await office()
  await o.given('c-1')
  await o.given('c-2')
  const before = await whole(o.raw)
  await must(deciding(o).handle(order()))
  const log = memoryStore()
  for (const { stream, revision: _, position: __, recordedtime: ___, ...event } of before)
    await must(log.append(stream, 'any', [event]))
  const options = { ...o.options, log }
  expect(await must(retellErasures(options))).toEqual(['erasure-1'])
  for (const stream of ['complaint-c-1', 'complaint-c-2'])
    expect((await read(log, stream)).map(({ type }) => type)).toEqual(['Received', 'Closed', 'Erased'])
  const told = await whole(log)
  await must(retellErasures(options))
  await must(resumeErasures(options))
  expect(await whole(log)).toEqual(told)
})
