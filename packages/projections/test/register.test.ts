import { readFileSync } from 'node:fs'
import { command, happened } from '@redress/domain/testing'
import { describe, expect, it } from 'vitest'
import { append, caseOf, leftTag, ms, newStore, open, right } from './kit.js'
import { newFile, sqlitePlace } from './support/databases.js'

describe('the register', () => {
  it('says in one row what became of a case', async () => {
    const store = newStore()
    await append(store, caseOf(1))
    const views = await open(store)
    await right(views.catchUp())
    expect(await right(views.register.one('c-1'))).toMatchObject({
      complaint: 'c-1',
      kind: 'complaint',
      channel: 'written',
      status: 'closed',
      unit: 'dept-2',
      handler: 'agent-1',
      received_day: '2026-01-05',
      handovers: 1,
      reopened: 0,
      events: 8,
      revision: 7,
      closed_at: '2026-01-05T19:00:00+08:00',
    })
    expect(await right(views.register.one('nobody'))).toBeUndefined()
    await views.close()
  })

  it('does not count what a correction has annulled', async () => {
    const store = newStore()
    const events = caseOf(1, undefined, 6)
    const reply = events.at(-1)
    await append(store, [
      ...events,
      happened(
        command('Correct', { event: reply?.id ?? '', reason: '误录', annuls: true } as never, {
          complaint: 'c-1',
          at: '2026-01-07T10:00:00+08:00',
          id: 'fix',
        }),
      ),
    ])
    const views = await open(store)
    await right(views.catchUp())
    expect(await right(views.register.one('c-1'))).toMatchObject({
      first_replied_at: null,
      last_replied_ms: null,
      events: 7,
    })
    await views.close()
  })

  it('lists in pages, newest first, each case once', async () => {
    const store = newStore()
    for (let n = 0; n < 25; n++) await append(store, caseOf(n))
    const views = await open(store)
    await right(views.catchUp())
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await right(
        views.register.list({ limit: 4, unit: 'dept-1', ...(after === undefined ? {} : { after }) }),
      )
      seen.push(...page.rows.map(({ complaint }) => complaint))
      after = page.next
    } while (after !== undefined)
    expect(new Set(seen).size).toBe(13)
    expect(seen).toHaveLength(13)
    const from = ms('2026-01-05T12:00:00+08:00')
    const to = ms('2026-01-05T15:00:00+08:00')
    expect((await right(views.register.list({ from, to }))).rows.map(({ complaint }) => complaint)).toEqual([
      'c-5',
      'c-4',
      'c-3',
    ])
    expect(await leftTag(views.register.list({ after: 'nonsense' }))).toBe('InvalidQuery')
    await views.close()
  })

  it('holds nothing personal: no record field reaches the file', async () => {
    const store = newStore()
    await append(store, caseOf(1))
    const path = newFile()
    const views = await open(store, sqlitePlace(path))
    await right(views.catchUp())
    await views.close()
    expect(readFileSync(path).includes(Buffer.from('张三'))).toBe(false)
  })
})

describe('the trail', () => {
  it('names what each event changed, and never quotes a record field', async () => {
    const store = newStore()
    await append(store, caseOf(1))
    const views = await open(store)
    await right(views.catchUp())
    const rows = await right(views.trail('c-1'))
    expect(rows.map(({ type, variant }) => (variant === null ? type : `${type}:${variant}`))).toEqual([
      'Received',
      'Acknowledged:told',
      'Assigned',
      'Assigned',
      'Investigated',
      'Replied:final',
      'Revisited',
      'Closed',
    ])
    expect(rows[0]?.changes).toContainEqual({ path: 'status', from: 'unknown', to: 'open' })
    expect(rows[0]?.changes).toContainEqual({ path: 'field.case.content' })
    expect(rows[0]?.clocks.some(({ effect, clause }) => effect === 'opened' && clause === 'c16')).toBe(true)
    expect(rows[5]?.clocks.some(({ effect, clause }) => effect === 'discharged' && clause === 'c16')).toBe(true)
    expect(rows[3]?.changes).toContainEqual({ path: 'handler', from: 'agent-3', to: 'agent-1' })
    await views.close()
  })

  it('answers as of a moment in the world, or of recording', async () => {
    const store = newStore()
    await append(store, caseOf(1))
    const views = await open(store)
    await right(views.catchUp())
    expect(await right(views.trail('c-1', { asOfOccurred: ms('2026-01-05T12:30:00+08:00') }))).toHaveLength(3)
    expect(await right(views.trail('c-1', { asOfRecorded: ms('2026-11-21T00:00:00Z') }))).toHaveLength(0)
    await views.close()
  })
})
