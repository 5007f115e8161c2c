import { setTimeout as sleep } from 'node:timers/promises'
import { streamOf } from '@redress/domain'
import { sqliteStore } from '@redress/domain/sqlite'
import { describe, expect, it } from 'vitest'
import { append, caseOf, open, poison, right } from './kit.js'
import { projecting } from './support/child.js'
import { databases, newFile, type Place } from './support/databases.js'

// `npm run test:crash` asks for a thousand, half of them in each database.
const KILLS = Math.ceil(Number(process.env['KILLS'] ?? 50) / 2)
const SEED = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9))
/** Kills of one database, before the next one begins. */
const KILLS_A_PLACE = 25
/** Complaints that come in before each kill; the eleventh of a place cannot be folded to its end. */
const COMPLAINTS = 3
const POISONED = 11

/** mulberry32: the moments of a run can be had again, as far as a machine repeats itself. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

describe.each(databases)('on $name', ({ name, newPlace }) => {
  const rowsOf = async (place: Place): Promise<Record<string, unknown>> => ({
    ...(await place.dump()),
    parked: await place.sql('SELECT * FROM parked ORDER BY complaint'),
    queued: await place.sql('SELECT * FROM queued ORDER BY complaint, revision'),
  })

  it(
    `killed ${KILLS} times while it projects and rebuilds: the rows are those of a clean run`,
    async () => {
      const random = randomFrom(SEED)
      const done = { kills: 0, rebuilds: 0, midway: 0, events: 0 }
      while (done.kills < KILLS) {
        const log = newFile()
        const place = newPlace()
        const store = await right(sqliteStore({ path: log }))
        let complaints = 0
        for (let i = 0; i < KILLS_A_PLACE && done.kills < KILLS; i++, done.kills++) {
          for (let n = 0; n < COMPLAINTS; n++) {
            const [head, rest] = [caseOf(++complaints).slice(0, 5), caseOf(complaints).slice(5)]
            await append(store, head)
            if (complaints === POISONED) await right(store.append(streamOf(`c-${POISONED}`), 'any', [poison('x')]))
            await append(store, rest)
          }
          // Two at a time now and then: one waits for the lease of the other.
          const running = Array.from({ length: random() < 0.2 ? 2 : 1 }, () => {
            const rebuild = random() < 0.5
            done.rebuilds += rebuild ? 1 : 0
            return projecting({ log, database: name, place: place.at, rebuild, thread: random() < 0.5 })
          })
          await Promise.all(running.map(({ said }) => said(random() < 0.2 ? 'loaded' : 'ready')))
          await sleep(random() * 250)
          for (const complained of await Promise.all(running.map(({ kill }) => kill()))) expect(complained).toBe('')
          const building = await place
            .sql<{ name: string }>('SELECT name FROM model')
            .then((rows) => rows.some(({ name: model }) => model.endsWith('__next')))
            .catch(() => false)
          done.midway += building ? 1 : 0
        }
        const views = await open(store, place, { lease: 150 })
        await right(views.catchUp())
        await views.close()
        const fresh = newPlace()
        const clean = await open(store, fresh)
        await right(clean.catchUp())
        await clean.close()
        done.events += complaints * 8
        expect(await rowsOf(place)).toEqual(await rowsOf(fresh))
        await store.close()
        if (KILLS > 25) process.stdout.write(`${name}: ${done.kills} kills: rows as of a clean run\n`)
      }
      process.stdout.write(
        `crash on ${name}: seed ${SEED}, ${done.kills} kills, ${done.rebuilds} rebuilds begun, ${done.midway} killed midway, ${done.events} events: rows as of a clean run\n`,
      )
    },
    120_000 + KILLS * 10_000,
  )
})
