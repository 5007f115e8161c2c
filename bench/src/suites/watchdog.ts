import { join } from 'node:path'
import { compile, complaintHandlers, millis, rulesOf } from '@redress/domain'
import { memoryStore } from '@redress/domain/memory'
import { pcbManufacturer } from '@redress/domain/regulations'
import { type EpochMs, formatInstant, SHANGHAI } from '@redress/holidays'
import { models, watchdog } from '@redress/projections'
import { openViews } from '@redress/projections/sqlite'
import Database from 'better-sqlite3'
import { inFolder } from '../kit/folder.js'
import { duration, note, print, row } from '../kit/print.js'
import { right } from '../kit/right.js'
import { quantile } from '../kit/statistics.js'
import type { Suite } from './suite.js'

const MINUTE = 60_000
const BEGIN = millis('2026-01-05T09:00:00+08:00' as never)
/** The source wants an answer on site within four hours. */
const LIMIT = 4 * 60
const asked = new Set(['wake', 'stir'])
const rules = rulesOf([right(compile(pcbManufacturer))])

/** Open cases whose time has not come: the rows that the models hold of them, three moments each. */
const fill = (path: string, open: number): void => {
  const db = new Database(path)
  const wake = db.prepare('INSERT INTO wake (complaint, ordinal, at_ms) VALUES (?, ?, ?)')
  // Places before any of the log's: they were followed long ago.
  const stir = db.prepare('INSERT INTO stir (position, complaint, revision, at_ms, recorded_ms) VALUES (?, ?, 0, ?, ?)')
  db.transaction(() => {
    for (let n = 0; n < open; n++) {
      const id = `open-${(n * 7_919) % 1_000_003}`
      for (let ordinal = 0; ordinal < 3; ordinal++) wake.run(id, ordinal, BEGIN + (30 + n + ordinal) * 24 * 60 * MINUTE)
      stir.run(` ${n}`, id, BEGIN, BEGIN)
    }
  })()
  db.close()
}

const shown = (name: string, ms: ReadonlyArray<number>): void => {
  const us = (share: number): string => duration(quantile(ms, share) * 1000)
  print(row(name, `p50 ${us(0.5)}`, `p95 ${us(0.95)}`, `p99 ${us(0.99)}`))
}

const measure = (open: number, ticks: number): Promise<void> =>
  inFolder(async (folder) => {
    const clock = { now: BEGIN }
    const store = memoryStore({ now: () => formatInstant(clock.now, SHANGHAI) })
    const path = join(folder, 'views.db')
    const views = right(await openViews({ path, store, rules, models: models.filter(({ name }) => asked.has(name)) })())
    const handlers = complaintHandlers({ store, rules })
    const dog = watchdog({ agenda: views.agenda, store, rules, handlers, now: () => clock.now })
    right(await dog.tick())
    for (let n = 0; n < ticks; n++) {
      clock.now = (BEGIN + n * MINUTE) as EpochMs
      right(
        await handlers.handle({
          id: `r-${n}`,
          command: 'Receive',
          complaint: `c-${n}`,
          occurredAt: formatInstant(clock.now, SHANGHAI),
          actor: { id: 'u-1', roles: ['business'] },
          data: { kind: 'quality-complaint', channel: 'business', class: {} } as never,
        })(),
      )
    }
    right(await views.catchUp()())
    fill(path, open)
    const tick = async (): Promise<readonly [ms: number, looks: number]> => {
      const begun = performance.now()
      const { looks } = right(await dog.tick())
      return [performance.now() - begun, looks]
    }
    clock.now = (BEGIN + (LIMIT - 1) * MINUTE) as EpochMs
    for (let more = true; more; ) more = right(await dog.tick()).more
    const idle: number[] = []
    for (let n = 0; n < ticks; n++) {
      clock.now = (clock.now + 10) as EpochMs
      idle.push((await tick())[0])
    }
    const busy: number[] = []
    let looks = 0
    for (let n = 0; n < ticks; n++) {
      clock.now = (BEGIN + (LIMIT + n) * MINUTE + 1) as EpochMs
      const [ms, looked] = await tick()
      looks += looked
      // Limits run in working hours: not every minute has one that ends.
      if (looked > 0) busy.push(ms)
      right(await views.catchUp()())
    }
    note(`${open} open cases; ${looks} looks in ${busy.length} ticks with something due`)
    shown(`${open} open: a tick when nothing fell due`, idle)
    shown(`${open} open: a tick when one case fell due`, busy)
    await views.close()
  })

export const watchdogSuite: Suite = {
  name: 'watchdog',
  about: 'a tick of the process manager, SQLite; the rows of the open cases are written straight into its tables',
  run: async ({ short }) => {
    for (const open of short ? [1_000, 10_000] : [10_000, 1_000_000]) await measure(open, short ? 200 : 1_000)
  },
}
