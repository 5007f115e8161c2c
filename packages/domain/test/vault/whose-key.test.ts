import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { envelopesIn } from '../../src/privacy/envelopes.js'
import { full } from '../../src/store/adapter/errors.js'
import { memoryStore } from '../../src/store/memory/index.js'
import type { EventStore } from '../../src/store/port.js'
import { streamOf } from '../../src/store/serialise.js'
import { collect, mustFail, must as mustStore } from '../../src/testing/store-kit.js'
import { memoryKeys } from '../../src/vault/memory/index.js'
import { aDesk, followed, NAME, received } from './desk.js'
import { must } from './kit.js'

const subjectOf = async ({ keys }: { readonly keys: ReturnType<typeof memoryKeys> }, stream: string) =>
  (await must(keys.place(stream)))?.subject

describe('whose key', () => {
  it('is one for all complaints of a person, and others for another person and for an anonymous one', async () => {
    const desk = await aDesk()
    const subjects = ['p-1', 'p-1', 'p-2', undefined].map((id, i) => ({ id, complaint: `c-${i}` }))
    for (const { id, complaint } of subjects)
      await mustStore(
        desk.log.append(streamOf(complaint), 'none', [
          received(complaint, '', { complainant: id === undefined ? {} : { id } }),
        ]),
      )
    const found = await Promise.all(subjects.map(({ complaint }) => subjectOf(desk, streamOf(complaint))))
    expect(found).toEqual(['person:p-1', 'person:p-1', 'person:p-2', 'case:c-3'])
    expect((await must(desk.keys.ofSubject('person:p-1'))).rows).toHaveLength(1)
  })

  it('is that of the report alone, so that its author is not joined to their other cases', async () => {
    const desk = await aDesk()
    await mustStore(desk.log.append('complaint-c-1', 'none', [received('c-1', 'p-1', { kind: 'report' })]))
    expect(await subjectOf(desk, 'complaint-c-1')).toBe('case:c-1')
  })

  it('stays that of the stream for what comes later, also for a vault that has not seen its beginning', async () => {
    const first = await aDesk()
    await mustStore(first.log.append('complaint-c-1', 'none', [received()]))
    const { inner, keys, wrapping } = first
    const later = await aDesk(inner, keys, wrapping)
    await mustStore(later.log.append('complaint-c-1', 0, [followed('下周再议')]))
    const kids = (await collect(inner.readAll(undefined))).flatMap(({ data }) =>
      envelopesIn(data).map((e) => e.envelope.kid),
    )
    expect(new Set(kids).size).toBe(1)
  })

  it('is found by the first event of a stream whose beginning was logged in the clear', async () => {
    const inner = memoryStore()
    await mustStore(inner.append('complaint-c-1', 'none', [received()]))
    const desk = await aDesk(inner)
    await mustStore(desk.log.append('complaint-c-1', 0, [followed('下周再议')]))
    expect(await subjectOf(desk, 'complaint-c-1')).toBe('person:p-1')
  })

  it('is not that of a person for whom an append failed before the complaint turned out to be of another', async () => {
    const inner = memoryStore()
    let broken = true
    const failing: EventStore = {
      ...inner,
      append: (...all) => (broken ? async () => E.left(full('ENOSPC')) : inner.append(...all)),
    }
    const desk = await aDesk(failing)
    await mustFail(desk.log.append('complaint-c-1', 'none', [received('c-1', 'p-1')]), 'Full')
    broken = false
    await mustStore(desk.log.append('complaint-c-1', 'none', [received('c-1', 'p-2')]))
    expect(await subjectOf(desk, 'complaint-c-1')).toBe('person:p-2')
    const token = desk.vault.token('name', NAME)
    const { rows } = await must(desk.keys.ofSubject('person:p-2'))
    expect(await must(desk.keys.find(token))).toEqual([{ stream: 'complaint-c-1', kid: rows[0]?.kid }])
  })

  it('is not changed by a second beginning, which the log refuses', async () => {
    const desk = await aDesk()
    await mustStore(desk.log.append('complaint-c-1', 'none', [received('c-1', 'p-1')]))
    await mustFail(
      desk.log.append('complaint-c-1', 'none', [{ ...received('c-1', 'p-2'), id: 'other' }]),
      'WrongExpectedRevision',
    )
    expect(await subjectOf(desk, 'complaint-c-1')).toBe('person:p-1')
  })

  it('is on disk before the event is: a key store that fails keeps the log from being written', async () => {
    const keys = memoryKeys()
    const desk = await aDesk(memoryStore(), keys)
    await keys.close()
    const error = await mustFail(desk.log.append('complaint-c-1', 'none', [received()]), 'Unsealable')
    expect(error.why).toBe('keys-unavailable')
    expect(await collect(desk.inner.readAll(undefined))).toEqual([])
  })

  it('is one when two vaults on the same keys begin complaints of one person at once', async () => {
    const one = await aDesk()
    const two = await aDesk(one.inner, one.keys, one.wrapping)
    await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        mustStore((i % 2 === 0 ? one : two).log.append(streamOf(`c-${i}`), 'none', [received(`c-${i}`)])),
      ),
    )
    const { rows, streams } = await must(one.keys.ofSubject('person:p-1'))
    expect([rows.length, streams.length]).toEqual([1, 40])
    expect(JSON.stringify(await collect(two.desk.readAll(undefined)))).toContain(NAME)
  })
})
