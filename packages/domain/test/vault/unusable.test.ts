import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { withheld } from '../../src/codec/personal.js'
import { engine } from '../../src/complaint/decide/event.js'
import { memoryStore } from '../../src/store/memory/index.js'
import type { Batch, EventStore } from '../../src/store/port.js'
import { command } from '../../src/testing/builders.js'
import { collect, mustFail, must as mustStore } from '../../src/testing/store-kit.js'
import { memoryKeys } from '../../src/vault/memory/index.js'
import { aDesk, followed, NAME, received, stored } from './desk.js'
import { must } from './kit.js'

interface Logged {
  readonly data: { readonly field: { readonly [name: string]: unknown } }
}
const word = (events: ReadonlyArray<{ readonly data: unknown }>): unknown =>
  (events[0]?.data as Logged | undefined)?.data.field['complainant.name']

describe('a key that may not be used', () => {
  const lives = async () => {
    const desk = await aDesk()
    await mustStore(desk.log.append('complaint-c-1', 'none', [received()]))
    const kid = (await must(desk.keys.place('complaint-c-1')))?.kid ?? ''
    return { ...desk, kid }
  }
  const erased = async () => {
    const desk = await lives()
    const order = { order: 'o-1', subject: 'person:p-1', step: 'begun', kids: [desk.kid], streams: [] } as const
    await must(desk.keys.begin({ ...order, basis: 'request', reason: 'r', by: 'u-1' }))
    return desk
  }

  it('is refused for what somebody types, while the rules and what is not personal go on', async () => {
    const desk = await erased()
    for (const end of [false, true]) {
      if (end) await must(desk.keys.destroy('o-1', 'receipt-1'))
      const typed = await mustFail(desk.log.append('complaint-c-1', 'any', [followed('下周再议')]), 'Unsealable')
      expect(typed.why).toBe('erased')
      expect(word(await collect(desk.desk.read('complaint-c-1')))).toBe(withheld.erased)
      expect(await collect(desk.log.read('complaint-c-1'))).not.toEqual(await collect(desk.desk.read('complaint-c-1')))
    }
    await mustStore(desk.log.append('complaint-c-1', 0, [stored(command('FollowUp', { purpose: 'track' }))]))
    await mustStore(desk.log.append('complaint-c-1', 1, [followed('到期', { id: 'tick', authid: engine.id })]))
    const told = (await collect(desk.inner.read('complaint-c-1'))).at(-1)
    expect(told?.data).toMatchObject({ data: { openRemainder: withheld.erased } })
  })

  it('does not stop what repeats the word for what is gone', async () => {
    const desk = await erased()
    await mustStore(desk.log.append('complaint-c-1', 0, [followed(withheld.erased)]))
  })

  it('that is restricted is neither written nor read, and is again once that is lifted, in every vault at once', async () => {
    const one = await lives()
    const two = await aDesk(one.inner, one.keys, one.wrapping)
    expect(word(await collect(two.desk.read('complaint-c-1')))).toBe(NAME)
    await must(one.keys.mark(one.kid, ['active'], 'restricted'))
    for (const { log, desk } of [one, two]) {
      expect((await mustFail(log.append('complaint-c-1', 'any', [followed('x')]), 'Unsealable')).why).toBe('restricted')
      expect(word(await collect(desk.read('complaint-c-1')))).toBe(withheld.restricted)
    }
    await must(one.keys.mark(one.kid, ['restricted'], 'active'))
    for (const { desk } of [one, two]) expect(word(await collect(desk.read('complaint-c-1')))).toBe(NAME)
  })
})

const batches = async (store: EventStore): Promise<ReadonlyArray<Batch>> => {
  const all: Batch[] = []
  for await (const batch of store.read('complaint-c-1')) all.push(batch)
  return all
}

describe('what does not open', () => {
  const path = 'data.field.complainant.name'
  it('for want of its key ends the reading with the place, and leaves the log readable without keys', async () => {
    const whole = await aDesk()
    await mustStore(whole.log.append('complaint-c-1', 'none', [received()]))
    const desk = await aDesk(whole.inner, memoryKeys(), whole.wrapping)
    const [read] = await batches(desk.desk)
    if (read === undefined || E.isRight(read)) throw new Error('read')
    expect(read.left).toMatchObject({ _tag: 'Unopenable', why: 'no-key', path })
    expect(JSON.stringify(read.left)).not.toContain(NAME)
    expect(await collect(desk.log.read('complaint-c-1'))).toHaveLength(1)
  })

  it('for it was moved to another event is told as tampered with', async () => {
    const whole = await aDesk()
    await mustStore(whole.log.append('complaint-c-1', 'none', [received()]))
    const [raw] = await collect(whole.inner.read('complaint-c-1'))
    if (raw === undefined) throw new Error('nothing logged')
    const inner = memoryStore()
    await mustStore(inner.append('complaint-c-1', 'none', [{ ...raw, id: 'another' }]))
    const { desk } = await aDesk(inner, whole.keys, whole.wrapping)
    const [read] = await batches(desk)
    if (read === undefined || E.isRight(read)) throw new Error('read')
    expect(read.left).toMatchObject({ _tag: 'Unopenable', why: 'tampered', path })
  })
})
