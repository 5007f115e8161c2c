import { join } from 'node:path'
import { openRedress } from '@redress/api'
import Database from 'better-sqlite3'
import { life } from '../kit/life.js'
import { duration, note, print, row } from '../kit/print.js'
import { right } from '../kit/right.js'
import { copiedClocks } from '../projections/copied-clocks.js'
import { ask } from './load.js'
import { serving } from './serving.js'

/** Complaints that are really received; the rest are copies of their clocks. */
const RECEIVED = 100

const fill =
  (open: number) =>
  async (data: string): Promise<void> => {
    const redress = right(await openRedress({ data })())
    for (let n = 0; n < RECEIVED; n++)
      for (const command of life(`c-${n}`).slice(0, 3)) right(await redress.handle(command)())
    right(await redress.views.catchUp()())
    await redress.close()
    const db = new Database(join(data, 'views.db'))
    db.pragma('synchronous = OFF')
    db.pragma('cache_size = -1048576')
    for (const sql of copiedClocks(open / RECEIVED)) db.exec(sql)
    db.close()
  }

/** The first page of the board with so many complaints open, as HTTP answers it. */
export const benchOpenBoard = (open: number, seconds: number): Promise<void> =>
  serving(
    'serve-child.js',
    async ({ url }) => {
      note(`GET /board, ${open.toLocaleString('en')} open complaints, one question after another (target: 10 ms p99)`)
      for (const day of ['2026-01-06', '2026-01-12']) {
        const { rate, p50, p99 } = await ask(url, `/board?asOf=${day}`, { connections: 1, seconds })
        print(row(`as of ${day}`, `${rate.toFixed(0)}/s`, `p50 ${duration(p50 * 1000)}`, `p99 ${duration(p99 * 1000)}`))
      }
    },
    fill(open),
  )
