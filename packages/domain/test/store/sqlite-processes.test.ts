import { describe, expect, it } from 'vitest'
import { sqliteStore, verify } from '../../src/store/sqlite/index.js'
import { collect, follow, freshStream, must, mustFail, someEvents } from '../../src/testing/store-kit.js'
import { children } from './support/children.js'
import { freshFiles } from './support/files.js'
import { linesOf, newLedger } from './support/ledger.js'

const { fresh } = freshFiles('processes')
const start = children()

describe('several processes on one file', () => {
  it('write side by side: nothing lost, no gap, and a subscription in a third one sees all of it', async () => {
    const path = fresh()
    const store = await must(sqliteStore({ path }))
    const stop = new AbortController()
    const follower = follow(store.subscribe(undefined, { signal: stop.signal }))
    const told = [0, 1, 2].map(() => `${fresh()}.told`)
    const writers = told.map((file, i) => start('writer', path, file, String(i * 10), '10', '12'))
    expect(await Promise.all(writers.map(({ ended }) => ended))).toEqual([0, 0, 0])
    const ledger = newLedger()
    for (const file of told) ledger.acknowledge(linesOf(file))
    const all = await collect(store.readAll(undefined))
    ledger.read(all)
    expect(ledger.complaints()).toEqual([])
    expect(ledger.acknowledged()).toBe(30 * 12)
    await follower.until(() => follower.events.length >= all.length)
    expect(follower.events).toEqual(all)
    stop.abort()
    await follower.ended
    await store.close()
    expect((await must(verify({ path }))).flaws).toEqual([])
  })

  it('readers never block writers, not even one that stays in its transaction', async () => {
    const path = fresh()
    const store = await must(sqliteStore({ path, patience: 0 }))
    await must(store.append(freshStream(), 'none', someEvents(2000)))
    const keeper = start('holder', path, 'BEGIN', 'SELECT count(*) FROM events')
    const readers = [start('reader', path), start('reader', path)]
    await Promise.all([keeper.said(1), ...readers.map(({ said }) => said(1))])
    // Patience 0: an append that had to wait would be refused.
    const stream = freshStream()
    for (let i = 0; i < 400; i++) {
      await must(store.append(stream, i === 0 ? 'none' : i - 1, someEvents(1)))
      if (i % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    }
    for (const { lines } of readers) expect(lines().length).toBeGreaterThan(1)
    for (const child of [keeper, ...readers]) {
      child.kill()
      expect(await child.ended).toBe('SIGKILL')
    }
    expect(await collect(store.read(stream))).toHaveLength(400)
    await store.close()
  })

  it('writers never block readers', async () => {
    const path = fresh()
    const store = await must(sqliteStore({ path, patience: 0 }))
    const events = someEvents(5)
    await must(store.append(freshStream(), 'none', events))
    const writer = start('holder', path, 'BEGIN IMMEDIATE', "INSERT INTO streams (name) VALUES ('never-committed')")
    await writer.said(1)
    expect(await collect(store.readAll(undefined))).toHaveLength(5)
    const reader = await must(sqliteStore({ path, readonly: true, patience: 0 }))
    expect(await collect(reader.readAll(undefined))).toHaveLength(5)
    await reader.close()
    writer.kill()
    await store.close()
  })

  it('one that holds the file for writing: Unavailable, with what to do; killed, it holds nothing any more', async () => {
    const path = fresh()
    const store = await must(sqliteStore({ path, patience: 100 }))
    const holder = start('holder', path, 'BEGIN IMMEDIATE')
    await holder.said(1)
    const [stream, events] = [freshStream(), someEvents(2)]
    const error = await mustFail(store.append(stream, 'none', events), 'Unavailable')
    expect(error.en).toMatch(/other processes/)
    holder.kill()
    await holder.ended
    expect(await must(store.append(stream, 'none', events))).toMatchObject({ revision: 1, repeated: false })
    await store.close()
  })

  it('one that wants the file for itself alone: opening is refused as Unavailable, until it is gone', async () => {
    const path = fresh()
    await (await must(sqliteStore({ path }))).close()
    const holder = start('holder', path, 'PRAGMA locking_mode = EXCLUSIVE', 'BEGIN IMMEDIATE', 'COMMIT')
    await holder.said(1)
    await mustFail(sqliteStore({ path, patience: 60 }), 'Unavailable')
    await mustFail(verify({ path, patience: 60 }), 'Unavailable')
    holder.kill()
    await holder.ended
    await (await must(sqliteStore({ path }))).close()
  })
})
