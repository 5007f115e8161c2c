import { sqliteStore } from '@redress/domain/sqlite'
import { print } from '../kit/print.js'
import { right } from '../kit/right.js'
import { readDecoded } from './reading.js'

// Reads a whole log, decoded, and says what that took: in a process of its own, for the peak to be that of nothing else.
const base = process.memoryUsage.rss()
const store = right(await sqliteStore({ path: process.argv[2] ?? '', readonly: true })())
const begun = performance.now()
const events = await readDecoded(store)
const ms = performance.now() - begun
await store.close()
print(JSON.stringify({ events, base, peak: process.resourceUsage().maxRSS * 1024, ms }))
