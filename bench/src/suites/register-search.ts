import { join } from 'node:path'
import { models } from '@redress/projections'
import { openViews as inPostgres } from '@redress/projections/postgres'
import { openViews as inSqlite, type Views } from '@redress/projections/sqlite'
import { inFolder } from '../kit/folder.js'
import { withPostgres } from '../kit/postgres.js'
import { duration, note, percentiles, print, rate } from '../kit/print.js'
import { right } from '../kit/right.js'
import { serviceCentre } from '../kit/rules.js'
import { median } from '../kit/statistics.js'
import { receipts } from '../search/log.js'
import { questions } from '../search/questions.js'
import type { Suite } from './suite.js'

const ROUNDS = 10
const asked = new Set(['register', 'search'])

const measure = async (name: string, views: Views, count: number): Promise<void> => {
  const begun = performance.now()
  right(await views.catchUp()())
  note(`${name}: ${count} complaints taken in at ${rate((count / (performance.now() - begun)) * 1000)} a second`)
  const all: number[] = []
  const cpu: number[] = []
  const slow: Array<readonly [text: string, ms: number]> = []
  for (const text of questions(count)) {
    const own: number[] = []
    for (let i = 0; i < ROUNDS; i++) {
      const before = process.cpuUsage()
      const at = performance.now()
      right(await views.register.list({ text })())
      own.push(performance.now() - at)
      const { user, system } = process.cpuUsage(before)
      cpu.push((user + system) / 1000)
    }
    all.push(...own)
    slow.push([text, median(own)])
  }
  print(percentiles(`${name}: a page of 50`, all))
  print(percentiles(`${name}: processor time of this process for it`, cpu))
  for (const [text, ms] of slow.sort((a, b) => b[1] - a[1]).slice(0, 5)) note(`slowest: ${text} ${duration(ms * 1000)}`)
  await views.close()
}

export const registerSearchSuite: Suite = {
  name: 'search',
  about: 'searching the register by what people type (target: 50 ms p95 over a million)',
  run: async ({ short }) => {
    const count = short ? 5_000 : 1_000_000
    const rules = serviceCentre()
    const version = [...rules.regulations.values()][0]?.version ?? ''
    const options = { store: receipts(count, version), rules, models: models.filter(({ name }) => asked.has(name)) }
    await inFolder(async (folder) =>
      measure('SQLite', right(await inSqlite({ ...options, path: join(folder, 'views.db') })()), count),
    )
    await withPostgres(async (url) => {
      const schema = `bench_search_${Date.now()}`
      await measure('PostgreSQL', right(await inPostgres({ ...options, url, schema })()), count)
    })
  },
}
