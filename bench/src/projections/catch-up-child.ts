import { sqliteStore } from '@redress/domain/sqlite'
import { openViews } from '@redress/projections/sqlite'
import { print } from '../kit/print.js'
import { right } from '../kit/right.js'
import { serviceCentre } from '../kit/rules.js'
import { memory } from '../register/memory.js'
import type { CaughtUp } from './growth.js'

// Catches up every read model with a log and says what that took: in a process of its own, for the peak to be that of nothing else.
const [log = '', path = ''] = process.argv.slice(2)
const base = process.memoryUsage.rss()
const store = right(await sqliteStore({ path: log, readonly: true })())
const views = right(await openViews({ path, store, rules: serviceCentre() })())
const cpu = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const marks: Array<CaughtUp['marks'][number]> = []
const begun = performance.now()
const before = cpu()
let own = 0
const mark = (events: number): void => {
  marks.push({ events, ms: performance.now() - begun, cpu: cpu() - before })
  own = Math.max(own, (memory().anonymous ?? 0) * 2 ** 20)
}
right(await views.catchUp(({ events }) => mark(events))())
await views.close()
await store.close()
print(JSON.stringify({ base, peak: process.resourceUsage().maxRSS * 1024, own, marks } satisfies CaughtUp))
