import type { EpochMs } from '@redress/holidays'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordingInTime } from '../../src/access/in-time.js'
import type { AccessLog } from '../../src/access/port.js'
import { got, refused } from '../../src/testing/key-store-kit.js'
import { clockOn, clockProblem } from '../../src/vault/clock.js'
import { keyStoreFailed } from '../../src/vault/error.js'
import { memoryKeys } from '../../src/vault/memory/index.js'
import type { ClockRow } from '../../src/vault/rows.js'

const MINUTE = 60_000
const noon = Date.parse('2026-11-23T12:00:00+08:00')
/** A host whose clock stands where it is put, on keys that others have, too. */
const host = (keys = memoryKeys()) => {
  const hand = { at: noon }
  return { keys, hand, clock: clockOn({ keys, now: () => hand.at as EpochMs }) }
}

describe('a clock', () => {
  it('is gone by, and told of, as long as it goes on', async () => {
    const { keys, hand, clock } = host()
    for (const on of [0, 1, 5 * MINUTE]) {
      hand.at = noon + on
      expect(await got(clock.time())).toBe(hand.at)
    }
    expect(await got(keys.clocks)).toEqual([{ latest: noon + 5 * MINUTE }])
  })

  it('that was set back is refused by more than a minute, in this process and in another, and goes on once it is right', async () => {
    const { keys, hand, clock } = host()
    await got(clock.time())
    const other = host(keys)
    for (const { hand: its, clock: one } of [{ hand, clock }, other]) {
      its.at = noon - MINUTE - 1
      expect(await refused(one.time(), 'ClockBehind')).toMatchObject({
        by: MINUTE + 1,
        latest: '2026-11-23T12:00:00+08:00',
      })
      its.at = noon - MINUTE
      expect(await got(one.time())).toBe(its.at)
    }
  })

  it('is refused behind what the log took, too', async () => {
    const { clock } = host()
    await refused(clock.time(noon + 2 * MINUTE), 'ClockBehind')
    expect(await got(clock.time(noon + MINUTE))).toBe(noon)
  })

  it('that was ahead is put right: what was told and taken under it counts no more', async () => {
    const { keys, hand } = host()
    const ahead = noon + 1e12
    await got(keys.seen(ahead))
    await refused(clockOn({ keys, now: () => noon as EpochMs }).time(), 'ClockBehind')
    expect(await got(keys.putRight({ latest: noon, by: 'officer-1', reason: 'battery' }))).toBe(true)
    const clock = clockOn({ keys, now: () => hand.at as EpochMs })
    expect(await got(clock.time(ahead + 30_000))).toBe(noon)
    hand.at = noon - 2 * MINUTE
    await refused(clock.time(), 'ClockBehind')
  })

  it('says so where the store cannot be asked', async () => {
    const keys = { ...memoryKeys(), clocks: async () => ({ _tag: 'Left', left: keyStoreFailed('unavailable', 'x') }) }
    await refused(clockOn({ keys: keys as never, now: () => noon as EpochMs }).time(), 'KeyStoreFailed')
  })

  it('is refused exactly where it lies a minute or more behind the last row, or what the log took since (property)', () => {
    const time = fc.integer({ min: 1, max: 1e6 })
    fc.assert(
      fc.property(fc.array(time, { maxLength: 4 }), time, time, (all, now, recorded) => {
        const rows: ReadonlyArray<ClockRow> = all.map((latest) => ({ latest }))
        const former = Math.max(...all.slice(0, -1), Number.NEGATIVE_INFINITY)
        const counts = recorded > former + MINUTE
        const latest = Math.max(all.at(-1) ?? 0, counts ? recorded : 0)
        expect(clockProblem(rows, now as EpochMs, recorded) !== undefined).toBe(now < latest - MINUTE)
      }),
    )
  })
})

describe('an access log in time', () => {
  it('records nothing under a clock that was set back, and so nothing is shown', async () => {
    const { hand, clock } = host()
    const kept: number[] = []
    const log: AccessLog = {
      record: (entries) => async () => {
        kept.push(entries.length)
        return { _tag: 'Right', right: undefined }
      },
      query: () => async () => ({ _tag: 'Right', right: [] }),
      verify: async () => ({ _tag: 'Right', right: { entries: 0, head: '' } }),
      close: async () => undefined,
    }
    const inTime = recordingInTime(log, clock)
    expect(await inTime.record([])()).toMatchObject({ _tag: 'Right' })
    hand.at -= 2 * MINUTE
    expect(await inTime.record([])()).toMatchObject({ _tag: 'Left', left: { _tag: 'ClockBehind' } })
    expect(kept).toHaveLength(1)
  })
})
