import type { ComplaintEvent, EventStore, Position, RecordedEvent } from '@redress/domain'
import { streamOf, toNewEvent } from '@redress/domain'
import { memoryStore } from '@redress/domain/memory'
import { command, happened } from '@redress/domain/testing'
import { REGULATION } from '../kit/rules.js'

const MINUTE = 60_000
const FIRST = Date.UTC(2020, 0, 1)

const position = (n: number): Position => String(n).padStart(20, '0') as Position

/** The n-th complaint: ids as a register numbers them, a hundred windows, common classes, and a rare one in ten thousand. */
const receipt = (n: number, version: string): ComplaintEvent => {
  const at = new Date(FIRST + n * 3 * MINUTE).toISOString()
  const day = at.slice(0, 10).replaceAll('-', '')
  return happened(
    command(
      'Receive',
      {
        kind: 'complaint',
        channel: n % 3 === 0 ? 'phone' : 'written',
        form: 'written',
        number: `政务〔${day.slice(0, 4)}〕${n}号`,
        complainant: { id: `p-${n}` },
        subject: { kind: 'window', id: `${'东西南北中'[n % 5]}区${n % 97}号窗口` },
        respondent: { kind: 'window', unit: `dept-${n % 40}` },
        class: { track: n % 10_000 === 0 ? 'complex' : n % 2 === 0 ? 'oral' : 'written-general' },
        regulations: [{ id: REGULATION, version }],
      } as never,
      { complaint: `TS${day}-${n}`, at: at.replace('Z', '+00:00'), id: `e-${n}` },
    ),
  )
}

/** A log of so many receipts that makes each up when it is read: a million in memory would be measured, too. */
export const receipts = (count: number, version: string): EventStore => ({
  ...memoryStore(),
  head: async () => ({ _tag: 'Right', right: position(count - 1) }),
  async *readAll(after, { batch = 100 } = {}) {
    const from = after === undefined ? 0 : Number(after) + 1
    for (let at = from; at < count; at += batch)
      yield {
        _tag: 'Right',
        right: Array.from({ length: Math.min(batch, count - at) }, (_, i): RecordedEvent => {
          const event = receipt(at + i, version)
          return {
            ...toNewEvent(event),
            stream: streamOf(event.complaint),
            revision: 0,
            position: position(at + i),
            recordedtime: '2026-11-22T00:00:00.000Z',
          }
        }),
      }
  },
})
