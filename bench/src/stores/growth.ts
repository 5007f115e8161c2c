import { statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type EventStore, type NewEvent, streamOf } from '@redress/domain'
import { sqliteStore } from '@redress/domain/sqlite'
import { compare, timedAsync } from '../kit/compare.js'
import { inFolder } from '../kit/folder.js'
import { note, print } from '../kit/print.js'
import { right } from '../kit/right.js'
import { runNode } from '../kit/spawn.js'
import { chunks, eventsFor, oneByOne } from './kit.js'

const SMALL = 10_000
/** Streams filled under way at once, and events of one append: as after years of commands, only sooner. */
const BLOCK = 8000

/** Fills a log with complaints of eight events, to at least so many events. */
const fill = async (store: EventStore, events: number): Promise<void> => {
  for (let at = 0; at < events; at += BLOCK) {
    const lives = chunks(eventsFor(BLOCK, `g${at}`), 8)
    await Promise.all(
      lives.map(async (life) => right(await store.append(streamOf(life[0]?.subject ?? ''), 'none', life)())),
    )
  }
}

const MiB = 2 ** 20

/** What an append costs in a large log, and what reading one costs in memory. `GROWTH` is the size, 1,000,000 unless given. */
export const benchGrowth = async (short: boolean, rounds: number): Promise<void> => {
  const large = Number(process.env['GROWTH'] ?? (short ? 50_000 : 1_000_000))
  await inFolder(async (folder) => {
    const [few, many] = [join(folder, 'few.db'), join(folder, 'many.db')]
    const [small, big] = [right(await sqliteStore({ path: few })()), right(await sqliteStore({ path: many })())]
    await fill(small, SMALL)
    const begun = performance.now()
    await fill(big, large)
    const seconds = (performance.now() - begun) / 1000
    print(`\n  a log of ${large.toLocaleString('en')} events`)
    note(
      `filled in ${seconds.toFixed(0)} s, ${(large / seconds / 1000).toFixed(1)} k events/s, an append for each complaint of eight`,
    )
    note(`${(statSync(many).size / MiB).toFixed(0)} MiB`)
    let prefix = 0
    const appending = (store: EventStore, size: number) => ({
      name: `redress sqlite, a log of ${size.toLocaleString('en')}`,
      round: () => {
        const events: ReadonlyArray<NewEvent> = eventsFor(short ? 400 : 4000, `n${prefix++}`)
        return timedAsync(events.length, () => oneByOne(store, events))
      },
    })
    await compare('append, one after another, in logs of two sizes (target: cost 1.2 at most)', rounds * 2, [
      appending(small, SMALL),
      appending(big, large),
    ])
    await small.close()
    await big.close()
    const reader = fileURLToPath(new URL('read-child.js', import.meta.url))
    const { out, err, code } = await runNode([reader, many])
    if (code !== 0) throw new Error(err)
    const { events, base, peak, ms } = JSON.parse(out) as { events: number; base: number; peak: number; ms: number }
    print('\n  memory for reading all of it, decoded, in a process of its own (target: 150 MB for a million)')
    note(`${events.toLocaleString('en')} events in ${(ms / 1000).toFixed(1)} s, ${(events / ms).toFixed(0)} k/s`)
    note(`peak ${(peak / 1e6).toFixed(0)} MB, of which ${(base / 1e6).toFixed(0)} MB before the log was opened`)
  })
}
