import { mkdirSync } from 'node:fs'
import type { EpochMs } from '@redress/holidays'
import { appOf } from './app.js'
import { openComplaints } from './complaints.js'

mkdirSync('data', { recursive: true })
const complaints = await openComplaints('data', () => Date.now() as EpochMs)()
if (complaints._tag === 'Left') {
  process.stderr.write(`${JSON.stringify(complaints.left)}\n`)
  process.exit(1)
}
const app = appOf(complaints.right)
app.addHook('onClose', complaints.right.close)
process.once('SIGTERM', () => void app.close())
process.once('SIGINT', () => void app.close())
process.stdout.write(`${await app.listen({ port: 3000 })}\n`)
