import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EpochMs, formatInstant, SHANGHAI } from '@redress/holidays'
import { isLeft } from 'fp-ts/lib/Either.js'
import { afterEach, expect, it } from 'vitest'
import { buildApp, openRedress } from '../../src/index.js'

let close = async (): Promise<void> => undefined
afterEach(() => close())

/** A deployment under the rules of the factory, whose client must be called within four hours, else its head hears of it. */
const serving = async () => {
  const data = await mkdtemp(join(tmpdir(), 'redress-watch-'))
  const opened = await openRedress({ data, adopt: ['pcb-manufacturer'] })()
  if (isLeft(opened)) throw new Error(opened.left.en)
  const redress = opened.right
  const app = buildApp(redress)
  await app.ready()
  close = async () => {
    await app.close()
    await redress.close()
    await rm(data, { recursive: true, force: true })
  }
  const types = async (): Promise<ReadonlyArray<string>> => {
    const trail = (await app.inject('/complaints/c-1/trail')).json() as { entries: ReadonlyArray<{ type: string }> }
    return trail.entries.map(({ type }) => type)
  }
  return { app, types }
}

const until = async (holds: () => Promise<boolean>): Promise<void> => {
  for (let n = 0; n < 100 && !(await holds()); n++) await new Promise((resolve) => setTimeout(resolve, 100))
}

it('a service watches over its limits: what falls due is put on record by itself', async () => {
  const { app, types } = await serving()
  // Four working hours lie behind that at any time of day and over the longest holiday, and it is not yet history (ten days).
  const nineDaysAgo = formatInstant((Date.now() - 9 * 86_400_000) as EpochMs, SHANGHAI)
  const received = await app.inject({
    method: 'POST',
    url: '/complaints',
    payload: {
      id: 'cmd-1',
      complaint: 'c-1',
      occurredAt: nineDaysAgo,
      actor: { id: 'u-1', roles: ['business'] },
      data: { kind: 'quality-complaint', channel: 'business' },
    },
  })
  expect(received.statusCode, received.body).toBe(201)
  await until(async () => (await types()).includes('Escalated'))
  expect(await types()).toContain('Escalated')
  expect((await app.inject('/health')).json()).toMatchObject({ status: 'ok' })
})
