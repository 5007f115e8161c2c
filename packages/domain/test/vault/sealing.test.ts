import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { Aggregate } from '../../src/aggregate/happening.js'
import { type AnyEvent, eventRegistries } from '../../src/aggregates.js'
import { envelopesIn } from '../../src/privacy/envelopes.js'
import type { Leaf } from '../../src/privacy/personal-in.js'
import type { NewEvent } from '../../src/store/port.js'
import { aggregateOf, streamIn, toNewEvent } from '../../src/store/serialise.js'
import { arbitraryEventIn } from '../../src/testing/arbitrary-event.js'
import { command } from '../../src/testing/builders.js'
import { collect, mustFail, must as mustStore } from '../../src/testing/store-kit.js'
import { aDesk, find, followed, NAME, received, stored } from './desk.js'
import { must } from './kit.js'

const written = (stream: string, event: NewEvent): ReadonlyArray<Leaf> =>
  find(aggregateOf(stream) as Aggregate, event.type, event.data)

const anyEvent: fc.Arbitrary<{ readonly stream: string; readonly event: AnyEvent }> = fc
  .constantFrom(...(Object.keys(eventRegistries) as ReadonlyArray<Aggregate>))
  .chain((aggregate) =>
    fc
      .constantFrom(...eventRegistries[aggregate].types)
      .chain((type) => arbitraryEventIn(aggregate, type as never, 'x-1'))
      .map((event) => ({ stream: streamIn(aggregate, 'x-1'), event: event as AnyEvent })),
  )

describe('what is appended through a vault', () => {
  it('has no personal value in the log, and is at the desk what it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyEvent, async ({ stream, event }) => {
        const { inner, log, desk } = await aDesk()
        const plain = toNewEvent(event)
        const clear = JSON.parse(JSON.stringify(plain.data))
        await mustStore(log.append(stream, 'none', [plain]))
        const [raw] = await collect(inner.read(stream))
        expect(find(aggregateOf(stream) as Aggregate, event.type, raw?.data)).toEqual([])
        expect(envelopesIn(raw?.data)).toHaveLength(written(stream, plain).length)
        const [read] = await collect(desk.read(stream))
        expect(read).toEqual({ ...raw, data: clear })
        expect(await collect(log.read(stream))).toEqual([raw])
      }),
      { numRuns: 200 },
    )
  })

  it('reads the same at the desk from the whole log and from a subscription', async () => {
    const { desk, inner } = await aDesk()
    await mustStore(desk.append('complaint-c-1', 'none', [received(), followed('下周再议')]))
    const read = await collect(desk.read('complaint-c-1'))
    expect(await collect(desk.readAll(undefined))).toEqual(read)
    for await (const notice of desk.subscribe(undefined)) {
      expect(notice).toEqual(E.right({ _tag: 'Events', events: read }))
      break
    }
    expect(JSON.stringify(await collect(inner.readAll(undefined)))).not.toContain(NAME)
  })

  it('is added once however often it is sent, also after a restart, and other text under its id is refused', async () => {
    const { inner, keys, wrapping, log } = await aDesk()
    const events = [received(), followed('下周再议')]
    const first = await mustStore(log.append('complaint-c-1', 'none', events))
    expect(await mustStore(log.append('complaint-c-1', 'none', events))).toEqual({ ...first, repeated: true })
    const again = await aDesk(inner, keys, wrapping)
    expect(await mustStore(again.log.append('complaint-c-1', 'none', events))).toEqual({ ...first, repeated: true })
    const other = followed('本周再议', { id: events[1]?.id ?? '' })
    await mustFail(again.log.append('complaint-c-1', 1, [other]), 'DuplicateWithOtherContent')
    expect(await collect(inner.readAll(undefined))).toHaveLength(2)
  })

  it('is what it was when it was handed over, whatever becomes of it while the key is asked for', async () => {
    const { desk } = await aDesk()
    const event = received()
    const task = desk.append('complaint-c-1', 'none', [event])
    const running = task()
    Object.assign((event.data as { readonly data: { readonly field: object } }).data.field, {
      'complainant.name': '他',
    })
    E.isRight(await running)
    const [read] = await collect(desk.read('complaint-c-1'))
    expect(read?.data).toMatchObject({ data: { field: { 'complainant.name': NAME } } })
  })

  it('goes into the log untouched where there is nothing personal in it, and no key is made', async () => {
    const { inner, log, keys } = await aDesk()
    const event = stored(command('FollowUp', { purpose: 'track' }))
    await mustStore(log.append('complaint-c-1', 'none', [event]))
    expect((await collect(inner.readAll(undefined)))[0]?.data).toEqual(JSON.parse(JSON.stringify(event.data)))
    expect(await must(keys.subjects())).toEqual([])
  })

  it('is refused where no codec can tell what is personal in it: an unknown type, a version that is not written today', async () => {
    const { log } = await aDesk()
    for (const over of [{ type: 'Whispered' }, { schemaversion: 99 }])
      await mustFail(log.append('complaint-c-1', 'any', [{ ...received(), ...over }]), 'InvalidEvent')
  })

  it('that no JSON can hold is refused by the log with its path, and never stored in the clear', async () => {
    const { log, inner } = await aDesk()
    const event = received('c-1', 'p-1', { field: { 'complainant.name': NAME, 'case.content': Number.NaN } })
    await mustFail(log.append('complaint-c-1', 'none', [event]), 'InvalidEvent')
    expect(await collect(inner.readAll(undefined))).toEqual([])
  })
})
