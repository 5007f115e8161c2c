import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { RecordedEvent } from '../../src/store/port.js'
import { sqliteStore, verify } from '../../src/store/sqlite/index.js'
import { collect, must, mustFail, someEvents } from '../../src/testing/store-kit.js'
import { readWhole } from './support/fault.js'
import { freshFiles } from './support/files.js'

const { fresh } = freshFiles('flips')

const STREAMS = 40
const EACH = 5
const FRAME = 24 + 4096

/** A log that was closed, one whose process died before it came out of the WAL, and the events of both. */
const made = { closed: '', died: '', wal: Buffer.alloc(0), file: Buffer.alloc(0) }
let events: ReadonlyArray<RecordedEvent> = []

beforeAll(async () => {
  made.closed = fresh()
  made.died = fresh()
  const store = await must(sqliteStore({ path: made.closed }))
  for (let i = 0; i < STREAMS; i++) await must(store.append(`note-${i}`, 'none', someEvents(EACH)))
  events = await collect(store.readAll(undefined))
  for (const end of ['', '-wal']) copyFileSync(`${made.closed}${end}`, `${made.died}${end}`)
  made.wal = readFileSync(`${made.died}-wal`)
  await store.close()
  made.file = readFileSync(made.closed)
})

const flipped = (bytes: Buffer, at: number, bit: number): Buffer => {
  const copy = Buffer.from(bytes)
  copy.writeUInt8(copy.readUInt8(at) ^ (1 << bit), at)
  return copy
}

/** A log of those bytes, on its own. */
const fileOf = (file: Buffer, wal?: Buffer): string => {
  const path = fresh()
  writeFileSync(path, file)
  if (wal !== undefined) writeFileSync(`${path}-wal`, wal)
  return path
}

const bits = fc.integer({ min: 0, max: 7 })
/** Half of them in the header and the first page, where a bit matters most. */
const places = fc
  .double({ min: 0, max: 0.999_999, noNaN: true })
  .chain((share) => fc.constantFrom(Math.floor(share * 100), Math.floor(share * made.file.length)))

describe('one flipped bit', () => {
  it('anywhere in the file: the whole log as it was, or an error that says so; never other events', async () => {
    let found = 0
    await fc.assert(
      fc.asyncProperty(places, bits, async (at, bit) => {
        const path = fileOf(flipped(made.file, at, bit))
        const checked = await verify({ path })()
        const seen = await readWhole(path)
        if (seen._tag === 'Events') expect(seen.events).toEqual(events)
        else {
          expect(['Corrupt', 'AccessDenied', 'Unavailable']).toContain(seen._tag)
          found += 1
          // What a reader stumbles upon, the check has found, too.
          expect(checked._tag === 'Left' || checked.right.flaws.length > 0).toBe(true)
        }
      }),
      // Regression: a log whose header let nobody write any more was found sound.
      { numRuns: 300, examples: [[18, 0]] },
    )
    expect(found).toBeGreaterThan(20)
  }, 120_000)

  it('in what an event says: Corrupt, with its place', async () => {
    const [victim] = events.slice(77)
    const at = made.file.indexOf(victim?.id ?? '?')
    const path = fileOf(flipped(made.file, at + 3, 0))
    expect(await readWhole(path)).toEqual({ _tag: 'Corrupt', cause: 'event 78 is not what was written' })
    expect((await must(verify({ path }))).flaws.map(({ _tag, event }) => [_tag, event])).toContainEqual(['Altered', 78])
    writeFileSync(path, made.file)
    expect(await readWhole(path)).toEqual({ _tag: 'Events', events })
  })

  it('in the header of the file: Corrupt', async () => {
    for (const at of [0, 5, 16, 60, 63, 68, 71]) {
      const path = fileOf(flipped(made.file, at, 6))
      expect((await readWhole(path))._tag, `byte ${at}`).toBe('Corrupt')
      writeFileSync(path, made.file)
      expect((await readWhole(path))._tag).toBe('Events')
    }
  })
})

describe('one flipped bit in the WAL of a process that died', () => {
  it('is Corrupt with its frame, nothing is dropped, and it opens once the bytes are back', async () => {
    const frames = Math.floor((made.wal.length - 32) / FRAME)
    for (const frame of [1, 2, Math.floor(frames / 2), frames - 20])
      for (const at of [0, 5, 9, 17, 24, 1000]) {
        const wal = flipped(made.wal, 32 + (frame - 1) * FRAME + at, 2)
        const path = fileOf(readFileSync(made.died), wal)
        const error = await mustFail(sqliteStore({ path }), 'Corrupt')
        expect(error.cause).toBe(`-wal damaged at frame ${frame}`)
        await mustFail(verify({ path }), 'Corrupt')
        expect(readFileSync(`${path}-wal`).equals(wal)).toBe(true)
        writeFileSync(`${path}-wal`, made.wal)
        expect(await readWhole(path)).toEqual({ _tag: 'Events', events })
      }
  })

  it('in its header', async () => {
    for (const at of [0, 3, 9, 17, 25, 31]) {
      const path = fileOf(readFileSync(made.died), flipped(made.wal, at, 1))
      expect((await mustFail(sqliteStore({ path }), 'Corrupt')).cause).toBe('-wal damaged in its header')
      writeFileSync(`${path}-wal`, made.wal)
      expect(await readWhole(path)).toEqual({ _tag: 'Events', events })
    }
  })

  it('in its last transaction it cannot be told from a power failure: whole appends, from the first on', async () => {
    const path = fileOf(readFileSync(made.died), flipped(made.wal, made.wal.length - 10, 2))
    const seen = await readWhole(path)
    expect(seen._tag === 'Events' && seen.events).toEqual(events.slice(0, -EACH))
  })

  it('cut off by a crash within a transaction it is no damage', async () => {
    for (const cut of [10, 3000, FRAME + 1, 3 * FRAME + 7]) {
      const path = fileOf(readFileSync(made.died), made.wal.subarray(0, made.wal.length - cut))
      const seen = await readWhole(path)
      expect(seen._tag === 'Events' && seen.events.length % EACH).toBe(0)
      expect(seen._tag === 'Events' && seen.events).toEqual(
        events.slice(0, seen._tag === 'Events' ? seen.events.length : 0),
      )
    }
  })
})
