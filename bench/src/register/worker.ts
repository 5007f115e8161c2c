/** Imports one register in a process of its own, so that its memory is its own: FILE MAPPING DATA, result as JSON. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { importRegister, openRedress } from '@redress/api'
import { right } from '../kit/right.js'
import { REGULATION } from '../kit/rules.js'
import { askBoard } from './ask-board.js'
import { memory, milestones } from './memory.js'
import type { ImportResult, Spent } from './result.js'

const SHARES = [0.25, 0.5, 0.75, 1]
const [file = '', mapping = '', data = ''] = process.argv.slice(2)

const spending = async <A>(work: () => Promise<A>): Promise<readonly [A, Spent]> => {
  const begun = performance.now()
  const before = process.cpuUsage()
  const done = await work()
  const { user, system } = process.cpuUsage(before)
  return [done, { seconds: (performance.now() - begun) / 1000, cpu: (user + system) / 1e6 }]
}

let peakMiB = 0
const watching = setInterval(() => {
  peakMiB = Math.max(peakMiB, memory().rss)
}, 50)

const redress = right(await openRedress({ data })())
const whileImporting = milestones(SHARES)
// As the command line does it: a second thread follows, what it leaves is caught up with afterwards.
const done = new AbortController()
const follower = redress.views.run(done.signal)()
const [report, importing] = await spending(async () => {
  const report = right(
    await importRegister({
      file,
      mapping,
      regulation: REGULATION,
      batch: redress.batch,
      onProgress: ({ bytes, totalBytes }) => whileImporting.reached(bytes / totalBytes),
    })(),
  )
  done.abort()
  await follower
  return report
})
whileImporting.reached(1)
const events = Object.values(report.events).reduce((sum, count) => sum + count, 0)
const [, projecting] = await spending(async () => right(await redress.views.catchUp()()))
clearInterval(watching)

const boards = [await askBoard(redress), await askBoard(redress, '2025-12-31')]
await redress.close()
const size = (name: string): number => statSync(join(data, name)).size / 2 ** 20
const result: ImportResult = {
  complaints: report.complaints,
  events,
  rejected: report.rejected,
  why: report.rejections[0]?.en,
  importing,
  projecting,
  importMemory: whileImporting.taken(),
  peakMiB: Math.max(peakMiB, process.resourceUsage().maxRSS / 1024),
  logMiB: size('events.db'),
  viewsMiB: size('views.db'),
  boards,
}
process.stdout.write(JSON.stringify(result))
