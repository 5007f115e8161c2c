import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ComplaintCommand, decide, evolveAll, initial, streamOf } from '@redress/domain'
import { calendar, type EpochMs, parseInstant } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { afterAll, describe, expect, it } from 'vitest'
import { fillDemonstration } from '../../src/demo/fill.js'
import { demonstrationYear } from '../../src/demo/year.js'
import { rulesFor } from '../../src/open/rules.js'
import { openRedress, type Redress } from '../../src/redress.js'

const parsed = parseInstant('2026-11-20T15:30:00+08:00')
const until = (parsed._tag === 'Right' ? parsed.right : 0) as EpochMs
const folders: string[] = []
afterAll(() => {
  for (const path of folders) rmSync(path, { recursive: true, force: true })
})
const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'redress-demo-'))
  folders.push(path)
  return path
}

const opened = async (data: string, now: EpochMs = until): Promise<Redress> => {
  const redress = await openRedress({ data, now: () => now })()
  if (E.isLeft(redress)) throw new Error(redress.left.en)
  return redress.right
}

const fill = async (redress: Redress, options: Parameters<typeof fillDemonstration>[1] = {}) => {
  const filled = await fillDemonstration(redress, { complaints: 600, ...options })()
  if (E.isLeft(filled)) throw new Error(filled.left.en)
  return filled.right
}

/** Every event of the log, in the clear, without what the store adds and regardless of how complaints follow one another. */
const logOf = async ({ desk }: Redress): Promise<ReadonlyArray<string>> => {
  const events: string[] = []
  for await (const batch of desk.readAll(undefined)) {
    if (E.isLeft(batch)) throw new Error(batch.left.en)
    for (const { stream, revision, id, type, time, data } of batch.right)
      events.push(JSON.stringify([stream, revision, id, type, time, data]))
  }
  return events.sort()
}

describe('the commands of a demonstration year', () => {
  it('are accepted by the decider, every one', async () => {
    const rules = await rulesFor()()
    if (E.isLeft(rules)) throw new Error(rules.left.en)
    const regulation = rules.right.current.find(({ id }) => id === 'government-service-centre')
    if (regulation === undefined) throw new Error('not shipped')
    const { id, version } = regulation
    const decided = decide(rules.right)
    const year = demonstrationYear(
      { seed: 'decide', until, complaints: 3000, regulation: { id, version } },
      calendar('CN'),
    )
    const rejected: string[] = []
    for (const commands of year.commands()) {
      let complaint = initial(commands[0]?.complaint ?? '')
      for (const command of commands) {
        const answer = decided(command)(complaint)
        if (E.isLeft(answer)) rejected.push(`${command.id} ${command.command}: ${answer.left.en}`)
        else complaint = evolveAll(complaint, answer.right)
      }
    }
    expect(rejected).toEqual([])
  })
})

describe('filling a log', () => {
  it('fills an empty one and leaves it alone from then on, whatever the time', async () => {
    const data = folder()
    const redress = await opened(data)
    const first = await fill(redress)
    expect(first.state).toBe('filled')
    expect(first.present).toBeGreaterThan(580)
    const log = await logOf(redress)
    expect(log.length).toBe(first.events)
    expect((await fill(redress)).state).toBe('complete')
    await redress.close()
    const later = await opened(data, (until + 40 * 86_400_000) as EpochMs)
    expect(await fill(later)).toEqual({ state: 'complete', present: 0, events: 0 })
    expect(await logOf(later)).toEqual(log)
    await later.close()
  })

  it('goes on where it was broken off, days later, and ends the same', async () => {
    const whole = await opened(folder())
    await fill(whole)
    const data = folder()
    const stop = new AbortController()
    const begun = await opened(data)
    const part = await fill(begun, { signal: stop.signal, onProgress: (done) => done > 0 && stop.abort() })
    expect(part.state).toBe('interrupted')
    expect(part.present).toBeLessThan(600)
    await begun.close()
    const again = await opened(data, (until + 3 * 86_400_000) as EpochMs)
    const rest = await fill(again, { complaints: 50, seed: 'another' })
    expect(rest.state).toBe('filled')
    expect(rest.events).toBeGreaterThan(0)
    expect(await logOf(again)).toEqual(await logOf(whole))
    await again.close()
    await whole.close()
  })

  it('never touches a log that holds something else', async () => {
    const own: ComplaintCommand = {
      id: 'own-1',
      command: 'Receive',
      complaint: 'FZ0001',
      occurredAt: '2026-11-20T10:00:00+08:00' as ComplaintCommand['occurredAt'],
      actor: { id: 'somebody', roles: [] },
      data: { kind: 'complaint', channel: 'written', form: 'written' },
    }
    const redress = await opened(folder())
    expect((await redress.handle(own)())._tag).toBe('Right')
    expect((await fill(redress)).state).toBe('own')
    expect(await logOf(redress)).toHaveLength(1)
    await redress.close()

    // Not even where a fill had begun before somebody's own register came in.
    const mixed = await opened(folder())
    const stop = new AbortController()
    await fill(mixed, { signal: stop.signal, onProgress: (done) => done > 0 && stop.abort() })
    expect((await mixed.handle(own)())._tag).toBe('Right')
    const before = await logOf(mixed)
    expect((await fill(mixed)).state).toBe('own')
    expect(await logOf(mixed)).toEqual(before)
    expect(before.some((event) => event.includes(streamOf('FZ0001')))).toBe(true)
    await mixed.close()
  })
})
