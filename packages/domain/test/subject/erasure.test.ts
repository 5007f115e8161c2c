import { describe, expect, it } from 'vitest'
import { command } from '../../src/testing/index.js'
import { readReceipt, receiptId } from '../../src/vault/receipt.js'
import { about, deciding, must, office, order, P1, read, receipt, refused } from './kit.js'

const nameIn = (data: unknown): unknown =>
  (data as { readonly data: { readonly field: { readonly [name: string]: unknown } } }).data.field['complainant.name']

describe('an erasure', () => {
  it('destroys the key: the person reads 已删除 in every case, other people as before', async () => {
    const o = await office()
    await o.given('c-1')
    await o.given('c-2')
    await o.given('c-3', 'p-2')
    const done = await must(deciding(o).handle(order()))
    expect(done.erasure).toMatchObject({ step: 'done', subject: P1, streams: ['complaint-c-1', 'complaint-c-2'] })
    const names = await Promise.all(
      ['c-1', 'c-2', 'c-3'].map(async (id) => nameIn((await read(o.desk, `complaint-${id}`))[0]?.data)),
    )
    expect(names).toEqual(['已删除', '已删除', '张c-3'])
    const kids = done.erasure?.kids ?? []
    expect([...(await must(o.keys.rows(kids))).values()].map(({ state, material }) => [state, material])).toEqual([
      ['destroyed', undefined],
    ])
  })

  it('is told in every case and then in the stream of the subject, with one receipt that verifies', async () => {
    const o = await office()
    await o.given('c-1')
    await o.given('c-2')
    const { erasure } = await must(deciding(o).handle(order()))
    const document = erasure?.receipt ?? ''
    for (const id of ['c-1', 'c-2'])
      expect((await read(o.raw, `complaint-${id}`)).at(-1)).toMatchObject({
        type: 'Erased',
        authid: 'redress-engine',
        data: { data: { order: 'erasure-1', receipt: receiptId(document), basis: 'request' } },
      })
    expect((await read(o.raw, `subject-${P1}`)).map(({ type }) => type)).toEqual(['ErasureOrdered', 'Erased'])
    expect(readReceipt(document)).toMatchObject({
      right: { subject: P1, by: 'officer-1', publicKey: o.signer.publicKey },
    })
  })

  it('holds no personal value and no key in what it leaves behind', async () => {
    const o = await office()
    await o.given('c-1')
    const { erasure } = await must(deciding(o).handle(order()))
    expect(JSON.stringify([erasure, await read(o.raw, `subject-${P1}`)])).not.toContain('张c-1')
  })

  it('sent again is the same erasure, and writes nothing', async () => {
    const o = await office()
    await o.given('c-1')
    const first = await must(deciding(o).handle(order()))
    const again = await must(deciding(o).handle(order()))
    expect(again).toEqual({ ...first, events: again.events, repeated: true })
    expect(await read(o.raw, `subject-${P1}`)).toHaveLength(2)
    expect(await read(o.raw, 'complaint-c-1')).toHaveLength(3)
  })

  it('lets nothing personal be written any more in its cases, and lets everything else go on', async () => {
    const o = await office()
    await o.given('c-1')
    await must(deciding(o).handle(order()))
    const reopen = command('Reopen', { reason: '张三来电' }, { complaint: 'c-1', at: '2026-03-02T09:00:00+08:00' })
    expect(await refused(o.complaints.handle(reopen))).toMatchObject({
      _tag: 'Store',
      error: { _tag: 'Unsealable', why: 'erased' },
    })
    await o.send(command('Archive', {}, { complaint: 'c-1', at: '2026-03-02T09:00:00+08:00' }))
  })

  it('leaves nothing in what this process remembers of a case', async () => {
    const o = await office()
    await o.given('c-1')
    await must(deciding({ options: { ...o.options, forget: () => undefined } }).handle(order()))
    const again = await o.send(receipt('c-1'))
    expect(again.repeated).toBe(true)
    expect(nameIn({ data: again.events[0]?.data })).toBe('已删除')
  })

  it('lets the person come again: a new case has a new key, which a second order destroys', async () => {
    const o = await office()
    await o.given('c-1')
    await must(deciding(o).handle(order()))
    await o.given('c-2')
    expect(nameIn((await read(o.desk, 'complaint-c-2'))[0]?.data)).toBe('张c-2')
    const second = await must(deciding(o).handle(order('erasure-2')))
    expect(second.erasure).toMatchObject({ step: 'done', streams: ['complaint-c-2'] })
    expect((await read(o.raw, 'complaint-c-1')).filter(({ type }) => type === 'Erased')).toHaveLength(1)
    expect(await refused(deciding(o).handle(order('erasure-3')))).toMatchObject({ refusal: { _tag: 'NothingKept' } })
  })

  it('of which a case came in between is cancelled, and the key is as it was', async () => {
    const o = await office()
    await o.given('c-1')
    const late = {
      ...o.options,
      at: async (point: string) => {
        if (point === 'ordered') await o.given('c-2', 'p-1', false)
      },
    }
    const keys = { ...o.keys, ofSubject: before(o.keys.ofSubject) }
    expect(await refused(deciding({ options: { ...late, keys } }).handle(order()))).toMatchObject({
      _tag: 'NewCase',
      streams: ['complaint-c-2'],
    })
    expect(nameIn((await read(o.desk, 'complaint-c-2'))[0]?.data)).toBe('张c-2')
    expect((await read(o.raw, `subject-${P1}`)).map(({ type }) => type)).toEqual(['ErasureOrdered', 'ErasureCancelled'])
    expect(await refused(deciding(o).handle(order('erasure-2')))).toMatchObject({
      refusal: { _tag: 'Delayed', open: ['c-2'] },
    })
  })

  it('is refused by a clock that was set back behind the log, before anything is ordered, and done when it is right', async () => {
    const o = await office()
    await o.given('c-1')
    const now = o.clock.now
    o.clock.now = (now - 3_600_000) as typeof now
    expect(await refused(deciding(o).handle(order()))).toMatchObject({ _tag: 'Vault', error: { _tag: 'ClockBehind' } })
    expect(await read(o.raw, `subject-${P1}`)).toEqual([])
    expect(nameIn((await read(o.desk, 'complaint-c-1'))[0]?.data)).toBe('张c-1')
    o.clock.now = (now + 60_000) as typeof now
    expect((await must(deciding(o).handle(order()))).erasure?.step).toBe('done')
  })

  it('is refused a receipt where the clock is set back after the order, and goes on when it is right', async () => {
    const o = await office()
    await o.given('c-1')
    const now = o.clock.now
    const at = async (point: string) => {
      if (point === 'begun') o.clock.now = (now - 3_600_000) as typeof now
    }
    expect(await refused(deciding({ options: { ...o.options, at } }).handle(order()))).toMatchObject({
      _tag: 'Vault',
      error: { _tag: 'ClockBehind' },
    })
    expect((await must(o.keys.erasure('erasure-1')))?.step).toBe('begun')
    o.clock.now = (now + 60_000) as typeof now
    expect((await must(deciding(o).handle(order()))).erasure?.step).toBe('done')
  })

  it('goes by a clock that was put right, though the log took cases under the one before', async () => {
    const o = await office()
    await o.given('c-1')
    await must(o.keys.seen(o.clock.now))
    o.clock.now = (o.clock.now - 86_400_000) as typeof o.clock.now
    await refused(deciding(o).handle(order()))
    await must(o.keys.putRight({ latest: o.clock.now, by: 'officer-1', reason: 'battery' }))
    expect((await must(deciding(o).handle(order()))).erasure?.step).toBe('done')
  })

  it('can be taken back until its keys are destroyed, and not after', async () => {
    const o = await office()
    await o.given('c-1')
    const at = (point: string) => (point === 'begun' ? Promise.reject(new Error('killed')) : Promise.resolve())
    await expect(deciding({ options: { ...o.options, at } }).handle(order())()).rejects.toThrow('killed')
    expect(nameIn((await read(o.desk, 'complaint-c-1'))[0]?.data)).toBe('已删除')
    await must(deciding(o).cancel('erasure-1', 'mistake', { id: 'officer-1', roles: [] }))
    expect(nameIn((await read(o.desk, 'complaint-c-1'))[0]?.data)).toBe('张c-1')
    await must(deciding(o).handle(order('erasure-2')))
    expect(await refused(deciding(o).cancel('erasure-2', 'mistake', { id: 'officer-1', roles: [] }))).toMatchObject({
      _tag: 'TooLate',
    })
  })
})

describe('a restriction', () => {
  it('keeps and does not use: what is personal reads 已限制 and none is taken, until it is lifted', async () => {
    const o = await office()
    await o.given('c-1')
    await must(deciding(o).handle(about('Restrict', { basis: 'disputed' })))
    expect(nameIn((await read(o.desk, 'complaint-c-1'))[0]?.data)).toBe('已限制')
    const reopen = command('Reopen', { reason: '来电' }, { complaint: 'c-1', at: '2026-03-02T09:00:00+08:00' })
    expect(await refused(o.complaints.handle(reopen))).toMatchObject({
      error: { _tag: 'Unsealable', why: 'restricted' },
    })
    await o.send(command('Archive', {}, { complaint: 'c-1', at: '2026-03-02T09:00:00+08:00' }))
    await must(deciding(o).handle(about('Lift', { basis: 'settled' })))
    expect(nameIn((await read(o.desk, 'complaint-c-1'))[0]?.data)).toBe('张c-1')
    await o.send(reopen)
  })

  it('outlives an erasure that was taken back', async () => {
    const o = await office()
    await o.given('c-1')
    await must(deciding(o).handle(about('Restrict', { basis: 'disputed' })))
    const at = (point: string) => (point === 'begun' ? Promise.reject(new Error('killed')) : Promise.resolve())
    await expect(deciding({ options: { ...o.options, at } }).handle(order())()).rejects.toThrow('killed')
    await must(deciding(o).cancel('erasure-1', 'mistake', { id: 'officer-1', roles: [] }))
    expect(nameIn((await read(o.desk, 'complaint-c-1'))[0]?.data)).toBe('已限制')
  })
})

/** The streams of a subject as they were at the first look: what came since is seen at the third. */
function before<F extends Office['keys']['ofSubject']>(ofSubject: F): F {
  let seen: ReturnType<ReturnType<F>> | undefined
  let n = 0
  return ((subject: string) => () => {
    n += 1
    if (n === 1) seen = ofSubject(subject)() as never
    return n <= 2 ? (seen as never) : ofSubject(subject)()
  }) as unknown as F
}
type Office = Awaited<ReturnType<typeof office>>
