import { randomUUID } from 'node:crypto'
import { isLeft } from 'fp-ts/lib/Either.js'
import type { NewEvent } from '../../src/store/port.js'
import { sqliteStore } from '../../src/store/sqlite/index.js'

// Writes until it is killed; says which ids were acknowledged.
const opened = await sqliteStore({ path: process.argv[2] ?? '' })()
if (isLeft(opened)) throw new Error(opened.left.en)
const store = opened.right

const anEvent = (): NewEvent => ({
  id: randomUUID(),
  type: 'Noted',
  schemaversion: 1,
  subject: 'subject-1',
  time: '2026-01-05T09:00:00+08:00',
  correlationid: 'correlation-1',
  causationid: 'causation-1',
  authid: 'agent-1',
  dataclassification: 'internal',
  data: { text: 'x'.repeat(300) },
})

const write = async (): Promise<never> => {
  for (;;) {
    const events = [anEvent(), anEvent(), anEvent()]
    const appended = await store.append(`crash-${randomUUID()}`, 'none', events)()
    if (isLeft(appended)) throw new Error(appended.left.en)
    process.stdout.write(`${events.map(({ id }) => id).join(' ')}\n`)
  }
}

await Promise.all(Array.from({ length: 20 }, write))
