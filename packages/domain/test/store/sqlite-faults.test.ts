import { chmodSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isLeft } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { EventStore } from '../../src/store/port.js'
import { backup, sqliteStore, verify } from '../../src/store/sqlite/index.js'
import { openDatabase } from '../../src/store/sqlite/open.js'
import { storeOver } from '../../src/store/sqlite/store.js'
import { anEvent, collect, freshStream, idsOf, must, mustFail, someEvents } from '../../src/testing/store-kit.js'
import { asNobody, readWhole, smallDisk } from './support/fault.js'
import { freshFiles } from './support/files.js'

const { folder, fresh } = freshFiles('faults')

/** Appends of three until one is refused; the ids that were acknowledged, and those that were not. */
const fill = async (store: EventStore): Promise<readonly [string[], string[]]> => {
  const acknowledged: string[] = []
  for (;;) {
    const events = someEvents(3, { data: { text: 'x'.repeat(2000) } })
    const done = await store.append(freshStream(), 'none', events)()
    if (isLeft(done)) {
      expect(done.left._tag).toBe('Full')
      return [acknowledged, [...idsOf(events)]]
    }
    acknowledged.push(...idsOf(events))
  }
}

describe('a full disk', () => {
  it('is Full; nothing of the append is there; it goes on when there is room', async () => {
    const path = fresh()
    const opened = await openDatabase(path, false, 100)
    if (isLeft(opened)) throw new Error(opened.left.en)
    const db = opened.right
    db.pragma('max_page_count = 60')
    const store = storeOver(db, { path })
    const [acknowledged] = await fill(store)
    expect(acknowledged.length).toBeGreaterThan(10)
    expect(idsOf(await collect(store.readAll(undefined)))).toEqual(acknowledged)
    // Several at once, of which some fit: each has its own answer.
    const all = await Promise.all(
      Array.from({ length: 10 }, () => store.append(freshStream(), 'none', someEvents(3))()),
    )
    const added = all.filter((one) => one._tag === 'Right').length
    expect(await collect(store.readAll(undefined))).toHaveLength(acknowledged.length + 3 * added)
    db.pragma('max_page_count = 100000')
    await must(store.append(freshStream(), 'none', someEvents(3)))
    await store.close()
    expect((await must(verify({ path }))).flaws).toEqual([])
  })

  it('the same on a disk that is really full', async ({ skip }) => {
    const disk = smallDisk(1024)
    if (disk === undefined) return skip('this account may not mount a small disk')
    try {
      const ballast = join(disk.folder, 'ballast')
      writeFileSync(ballast, Buffer.alloc(300 * 1024))
      const path = join(disk.folder, 'log.db')
      const store = await must(sqliteStore({ path }))
      const [acknowledged, refused] = await fill(store)
      expect(idsOf(await collect(store.readAll(undefined)))).toEqual(acknowledged)
      expect(await backup({ from: path, to: join(disk.folder, 'copy.db') })()).toMatchObject({ left: { _tag: 'Full' } })
      rmSync(ballast)
      // The same append again, as a client would.
      await must(
        store.append(
          freshStream(),
          'none',
          refused.map((id) => anEvent({ id })),
        ),
      )
      await store.close()
      const whole = await readWhole(path)
      expect(whole._tag === 'Events' && idsOf(whole.events)).toEqual([...acknowledged, ...refused])
    } finally {
      disk.gone()
    }
  })
})

describe('what may not be written', () => {
  const prepared = async (name: string): Promise<string> => {
    chmodSync(folder, 0o755)
    const place = join(folder, name)
    mkdirSync(place)
    const path = join(place, 'log.db')
    const store = await must(sqliteStore({ path }))
    await must(store.append('note-1', 'none', someEvents(3)))
    await store.close()
    return path
  }
  const opens = async (path: string): Promise<void> => {
    const store = await must(sqliteStore({ path }))
    expect(await must(store.append('note-1', 2, someEvents(1)))).toMatchObject({ revision: 3 })
    await store.close()
  }

  it('a file: AccessDenied, and it opens when it may be written again', async () => {
    const path = await prepared('file')
    chmodSync(path, 0o444)
    chmodSync(join(path, '..'), 0o777)
    const bytes = readFileSync(path)
    await asNobody(() => mustFail(sqliteStore({ path }), 'AccessDenied'))
    expect(readFileSync(path).equals(bytes)).toBe(true)
    chmodSync(path, 0o644)
    await opens(path)
  })

  it('a folder: AccessDenied, and it opens when it may be written again', async () => {
    const path = await prepared('folder')
    chmodSync(path, 0o666)
    chmodSync(join(path, '..'), 0o555)
    await asNobody(() => mustFail(sqliteStore({ path }), 'AccessDenied'))
    await asNobody(() => mustFail(sqliteStore({ path: join(path, '..', 'new.db') }), 'AccessDenied'))
    chmodSync(join(path, '..'), 0o755)
    await opens(path)
  })

  it('a file that may not even be read', async () => {
    const path = await prepared('secret')
    chmodSync(path, 0)
    await asNobody(() => mustFail(sqliteStore({ path }), 'AccessDenied'))
    await asNobody(() => mustFail(sqliteStore({ path, readonly: true }), 'AccessDenied'))
    await asNobody(() => mustFail(verify({ path }), 'AccessDenied'))
    chmodSync(path, 0o644)
    await opens(path)
  })
})

describe('a truncated file', () => {
  it('is Corrupt, told to be cut off, left as it is, and opens once it is whole again', async () => {
    const path = fresh()
    const store = await must(sqliteStore({ path }))
    await must(store.append(freshStream(), 'none', someEvents(500)))
    await store.close()
    const whole = readFileSync(path)
    for (const bytes of [whole.length - 1, whole.length - 4096, 40_960, 4096, 4095, 600, 99, 1]) {
      truncateSync(path, bytes)
      const cut = readFileSync(path)
      const error = await mustFail(sqliteStore({ path }), 'Corrupt')
      if (bytes >= 4096) expect(error.cause).toBe(`truncated: ${bytes} of ${whole.length} bytes`)
      await mustFail(verify({ path }), 'Corrupt')
      expect(readFileSync(path).equals(cut)).toBe(true)
      writeFileSync(path, whole)
    }
    const again = await readWhole(path)
    expect(again._tag === 'Events' && again.events).toHaveLength(500)
  })

  it('to nothing, or deleted, with the newest events still beside it: never a new log over the old one', async () => {
    const path = fresh()
    const store = await must(sqliteStore({ path }))
    await must(store.append(freshStream(), 'none', someEvents(5)))
    const [file, wal] = [readFileSync(path), readFileSync(`${path}-wal`)]
    const [other] = [fresh()]
    for (const lost of [() => writeFileSync(other, ''), () => rmSync(other)]) {
      writeFileSync(`${other}-wal`, wal)
      lost()
      expect((await mustFail(sqliteStore({ path: other }), 'Corrupt')).cause).toMatch(/truncated/)
      expect(readFileSync(`${other}-wal`).equals(wal)).toBe(true)
    }
    writeFileSync(other, file)
    const whole = await readWhole(other)
    expect(whole._tag === 'Events' && whole.events).toHaveLength(5)
    await store.close()
  })
})
