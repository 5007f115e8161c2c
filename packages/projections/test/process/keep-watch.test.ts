import { setTimeout as sleep } from 'node:timers/promises'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { keepWatch, type ProjectionError, type Ticked } from '../../src/index.js'

const gone: ProjectionError = { _tag: 'DatabaseFailed', cause: 'x', zh: '', en: '' }
const quiet: Ticked = { looks: 0, events: 0, history: 0, more: false }

/** A watchdog whose ticks go as told, the last of them again and again. */
const dogOf = (...ticks: ReadonlyArray<E.Either<ProjectionError, Ticked>>) => {
  const at: number[] = []
  const tick = async (): Promise<E.Either<ProjectionError, Ticked>> => {
    const ticked = ticks[Math.min(at.length, ticks.length - 1)] ?? E.right(quiet)
    at.push(performance.now())
    return ticked
  }
  return { at, tick }
}

describe('a watch', () => {
  it('regression: it waited by a rule of its own after a failure; it backs off as all else does, and tells of its trouble until it goes on', async () => {
    const dog = dogOf(E.left(gone), E.left(gone), E.right(quiet))
    const watch = keepWatch(dog, 1)
    while (dog.at.length < 2) await sleep(5)
    expect(watch.trouble()).toBe(gone)
    while (dog.at.length < 4) await sleep(5)
    expect(watch.trouble()).toBeUndefined()
    await watch.stop()
    const [first = 0, second = 0, third = 0, fourth = 0] = dog.at
    expect(second - first).toBeGreaterThan(90)
    expect(third - second).toBeGreaterThan(190)
    expect(fourth - third).toBeLessThan(third - second)
  })

  it('ticks again soon while there is more to do, else as often as it was told, and ends at once when stopped', async () => {
    const busy = dogOf(E.right({ ...quiet, more: true }), E.right({ ...quiet, events: 1 }), E.right(quiet))
    const watch = keepWatch(busy, 60_000)
    while (busy.at.length < 3) await sleep(5)
    await sleep(60)
    expect(busy.at.length).toBe(3)
    await watch.stop()
    expect(busy.at.length).toBe(3)
  })
})
