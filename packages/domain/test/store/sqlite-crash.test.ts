import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { sqliteStore, verify } from '../../src/store/sqlite/index.js'
import { collect, must } from '../../src/testing/store-kit.js'
import { children } from './support/children.js'
import { freshFiles } from './support/files.js'
import { type Ledger, linesOf, newLedger } from './support/ledger.js'

// `npm run test:crash` asks for a thousand.
const KILLS = Number(process.env['KILLS'] ?? 50)
const SEED = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9))
const WRITERS = 50
/** Kills of one file, before the next one begins. */
const KILLS_A_FILE = 25

const { fresh } = freshFiles('crash')
const start = children()

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

/** Fifty writers, in one process or in two, killed at some moment: while they open the file, or while they write. */
const writeAndKill = async (path: string, random: () => number, ledger: Ledger): Promise<void> => {
  const processes = random() < 0.3 ? 2 : 1
  const each = WRITERS / processes
  const told = Array.from({ length: processes }, () => `${fresh()}.told`)
  const running = told.map((file, i) => start('writer', path, file, String(i * each), String(each)))
  if (random() < 0.2) await sleep(random() * 150)
  else {
    await Promise.all(running.map(({ said }) => said(1)))
    await sleep(random() * 120)
  }
  for (const { kill } of running) kill()
  expect(await Promise.all(running.map(({ ended }) => ended))).toEqual(running.map(() => 'SIGKILL'))
  for (const file of told) ledger.acknowledge(linesOf(file))
}

/** Reads what is new; also left undone, so that the next writers find the file as the killed ones left it. */
const audit = async (path: string, ledger: Ledger): Promise<void> => {
  const store = await must(sqliteStore({ path }))
  const all = await collect(store.readAll(undefined))
  ledger.read(all.slice(ledger.events()))
  expect(all).toHaveLength(ledger.events())
  await store.close()
  expect(ledger.complaints()).toEqual([])
}

it(
  `killed ${KILLS} times under ${WRITERS} writers: all that was acknowledged is there, once, in order, and whole`,
  async () => {
    const random = randomFrom(SEED)
    const total = { kills: 0, acknowledged: 0, events: 0 }
    while (total.kills < KILLS) {
      const path = fresh()
      const ledger = newLedger()
      for (let i = 0; i < KILLS_A_FILE && total.kills < KILLS; i++, total.kills++) {
        await writeAndKill(path, random, ledger)
        if (random() < 0.5) await audit(path, ledger)
      }
      await audit(path, ledger)
      expect(await must(verify({ path }))).toMatchObject({ events: ledger.events(), unsealed: 0, flaws: [] })
      total.acknowledged += ledger.acknowledged()
      total.events += ledger.events()
      if (KILLS > 50)
        process.stdout.write(
          `${total.kills} kills, ${total.acknowledged} appends acknowledged: none lost, none doubled\n`,
        )
    }
    process.stdout.write(
      `crash: seed ${SEED}, ${total.kills} kills, ${total.acknowledged} appends acknowledged, ${total.events} events in the logs, 0 lost, 0 doubled\n`,
    )
    expect(total.acknowledged).toBeGreaterThan(total.kills)
  },
  60_000 + KILLS * 3_000,
)
