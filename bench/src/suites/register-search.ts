import { join } from 'node:path'
import { models } from '@redress/projections'
import { openViews as inPostgres } from '@redress/projections/postgres'
import { openViews as inSqlite, type Views } from '@redress/projections/sqlite'
import { inFolder } from '../kit/folder.js'
import { duration, note, print, rate, row } from '../kit/print.js'
import { right } from '../kit/right.js'
import { serviceCentre } from '../kit/rules.js'
import { median, quantile } from '../kit/statistics.js'
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
  const slow: Array<readonly [text: string, ms: number]> = []
  for (const text of questions(count)) {
    const own: number[] = []
    for (let i = 0; i < ROUNDS; i++) {
      const at = performance.now()
      right(await views.register.list({ text })())
      own.push(performance.now() - at)
    }
    all.push(...own)
    slow.push([text, median(own)])
  }
  const us = (share: number): string => duration(quantile(all, share) * 1000)
  print(row(`${name}: a page of 50`, `p50 ${us(0.5)}`, `p95 ${us(0.95)}`, `p99 ${us(0.99)}`))
  for (const [text, ms] of slow.sort((a, b) => b[1] - a[1]).slice(0, 5)) note(`slowest: ${text} ${duration(ms * 1000)}`)
  await views.close()
}

export const registerSearchSuite: Suite = {
  name: 'search',
  about: 'searching the register; PostgreSQL where REDRESS_POSTGRES names a server',
  run: async ({ short }) => {
    const count = short ? 20_000 : 1_000_000
    const rules = serviceCentre()
    const version = [...rules.regulations.values()][0]?.version ?? ''
    const options = { store: receipts(count, version), rules, models: models.filter(({ name }) => asked.has(name)) }
    await inFolder(async (folder) =>
      measure('SQLite', right(await inSqlite({ ...options, path: join(folder, 'views.db') })()), count),
    )
    const url = process.env['REDRESS_POSTGRES']
    if (url === undefined) return
    const schema = `bench_search_${Date.now()}`
    await measure('PostgreSQL', right(await inPostgres({ ...options, url, schema })()), count)
  },
}
