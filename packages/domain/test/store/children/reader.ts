import { sqliteStore } from '../../../src/store/sqlite/index.js'

// Reads the whole log again and again until it is killed; each time a line with how many events there were.
const opened = await sqliteStore({ path: process.argv[2] ?? '', readonly: true })()
if (opened._tag === 'Left') throw new Error(opened.left.en)
for (;;) {
  let events = 0
  for await (const batch of opened.right.readAll(undefined)) {
    if (batch._tag === 'Left') throw new Error(batch.left.en)
    events += batch.right.length
    const [first] = batch.right
    if (first !== undefined && Number(first.position) !== events - batch.right.length + 1) throw new Error('a gap')
  }
  process.stdout.write(`${events}\n`)
}
