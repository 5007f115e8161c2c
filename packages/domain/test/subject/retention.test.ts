import { describe, expect, it } from 'vitest'
import { rulesOf } from '../../src/complaint/rules.js'
import { memoryStore } from '../../src/store/memory/index.js'
import type { Retention } from '../../src/subject/due.js'
import { subjectStream } from '../../src/subject/stored.js'
import { retaining } from '../../src/vault/retention.js'
import { retentionOrder } from '../../src/vault/retention-proposal.js'
import { regulationWith } from '../regulation/synthetic.js'
import { rulesFor } from '../rules.js'
import { about, day, deciding, must, type Office, office, officer, P1, read, refused } from './kit.js'

/** The file of a case is kept for three years from its closing. */
const keep = {
  kind: 'retain',
  what: ['case-file'],
  do: 'keep',
  on: 'Closed',
  by: 'handler',
  keepFor: { n: 36, unit: 'month' },
} as const
const rules = rulesFor(regulationWith([keep]))

/** An office with three persons: p-1 and p-2 are closed, p-3 is open. Clocks of host and log stand where they are put. */
const archive = async () => {
  let recorded = '2026-01-07'
  const log = memoryStore({ now: () => new Date(day(recorded)).toISOString() })
  const o = await office({ rules, log })
  await o.given('c-1')
  await o.given('c-2', 'p-2')
  await o.given('c-3', 'p-3', false)
  const on = (today: string, logged = today): void => {
    o.clock.now = day(today)
    recorded = logged
  }
  return { o, on, log }
}
/** Something else is recorded, so that the log's own time moves on. */
const another = (o: Office, complaint: string) => o.given(complaint, `p-${complaint}`, false)
const watch = ({ options }: Office, retention: Retention = {}, slice = 1) => retaining({ ...options, retention, slice })
const pass = async (watching: ReturnType<typeof watch>): Promise<number> => {
  let events = 0
  for (;;) {
    const ticked = await must(watching.tick)
    events += ticked.events
    if (!ticked.more) return events
  }
}
const types = async (o: Office, person: string) =>
  (await read(o.raw, subjectStream(`person:${person}`))).map(({ type }) => type)

describe('the end of retention', () => {
  it('is proposed with the clause and the day, slice by slice, and erases nothing', async () => {
    const { o, on } = await archive()
    on('2029-01-09')
    await another(o, 'c-4')
    expect(await pass(watch(o))).toBe(2)
    expect(await types(o, 'p-1')).toEqual(['RetentionEnded'])
    expect(await types(o, 'p-3')).toEqual([])
    const [event] = await read(o.raw, subjectStream(P1))
    expect(event?.data).toMatchObject({
      actor: { id: 'redress-engine' },
      data: { since: '2029-01-09', kept: [{ complaint: 'c-1', clause: 'c01', until: '2029-01-08' }] },
    })
    expect((await must(o.keys.ofSubject(P1))).rows[0]?.state).toBe('active')
  })

  it('is put on record once, however many watch, however often, and by whatever clock', async () => {
    const { o, on } = await archive()
    on('2029-01-09')
    await another(o, 'c-4')
    const two = [watch(o), watch(o, {}, 500)]
    expect((await Promise.all(two.map(pass))).reduce((a, b) => a + b)).toBe(2)
    expect(await pass(watch(o))).toBe(0)
    on('2029-03-01')
    expect(await pass(watch(o))).toBe(0)
    expect(await types(o, 'p-1')).toEqual(['RetentionEnded'])
  })

  it('is looked for once a day', async () => {
    const { o, on } = await archive()
    const watching = watch(o)
    on('2029-01-08')
    await another(o, 'c-4')
    expect(await pass(watching)).toBe(0)
    on('2029-01-09')
    await another(o, 'c-5')
    expect(await pass(watching)).toBe(2)
    await another(o, 'c-6')
    expect(await must(watching.tick)).toEqual({ events: 0, more: false })
  })

  it('does not come by a clock of the host alone', async () => {
    const { o, on } = await archive()
    on('2040-01-01', '2026-01-07')
    expect(await pass(watch(o))).toBe(0)
    expect(await must(watch(o).due)).toEqual([])
  })

  it('is not looked for under a clock that was set back, which says so, and is once it is right', async () => {
    const { o, on } = await archive()
    on('2029-01-09')
    await another(o, 'c-4')
    await must(o.keys.seen(day('2029-01-09')))
    on('2029-01-08')
    for (const late of [await refused(watch(o).due), await refused(watch(o).tick)])
      expect(late).toMatchObject({ _tag: 'Vault', error: { _tag: 'ClockBehind' } })
    on('2029-01-09')
    expect(await pass(watch(o))).toBe(2)
  })

  it('is found in one reading of each case', async () => {
    const { o, on } = await archive()
    on('2029-01-09')
    await another(o, 'c-4')
    const reads: string[] = []
    const log: typeof o.raw = {
      ...o.raw,
      read: (stream, options) => {
        if (stream.startsWith('complaint-')) reads.push(stream)
        return o.raw.read(stream, options)
      },
    }
    const found = await must(retaining({ ...o.options, log, retention: {} }).due)
    expect(found.map(({ subject }) => subject)).toEqual([P1, 'person:p-2'])
    expect(reads.sort()).toEqual(['complaint-c-1', 'complaint-c-2', 'complaint-c-3', 'complaint-c-4'])
  })

  it('reads nothing where neither a clause nor the deployment names a time', async () => {
    const { options } = await office()
    const asked: string[] = []
    const keys = new Proxy(options.keys, {
      get: (all, name) => {
        asked.push(String(name))
        return Reflect.get(all, name)
      },
    })
    const none = retaining({ ...options, keys, rules: rulesOf([]), retention: {} })
    expect(await must(none.tick)).toEqual({ events: 0, more: false })
    expect(await must(none.due)).toEqual([])
    expect(asked).toEqual([])
  })

  it('is that of the deployment where it says so, and says how many months that are', async () => {
    const { o, on } = await archive()
    on('2030-01-08')
    await another(o, 'c-4')
    const retention = { monthsAfterClose: 48 }
    expect(await must(watch(o, retention).due)).toMatchObject([
      { subject: P1, since: '2030-01-07' },
      { subject: 'person:p-2' },
    ])
    expect(await pass(watch(o, retention))).toBe(2)
    expect((await read(o.raw, subjectStream(P1)))[0]?.data).toMatchObject({ data: { months: 48 } })
  })
})

describe('what is proposed', () => {
  const order = (o: Office, one: Parameters<typeof retentionOrder>[0]) =>
    retentionOrder(one, { now: o.clock.now, actor: officer, reason: 'retention-2029' })

  it('can be ordered as it is: basis and clause go on record, and it is not due again', async () => {
    const { o, on } = await archive()
    on('2029-01-09')
    await another(o, 'c-4')
    const [first] = await must(watch(o).due)
    if (first === undefined) throw new Error('nothing is due')
    expect(first).toMatchObject({ subject: P1, clause: 'test-rules/c01' })
    const done = await must(deciding(o).handle(order(o, first)))
    expect(done.erasure).toMatchObject({ step: 'done', basis: 'retention', clause: 'test-rules/c01' })
    expect((await must(watch(o).due)).map(({ subject }) => subject)).toEqual(['person:p-2'])
    expect((await must(deciding(o).handle(order(o, first)))).repeated).toBe(true)
  })

  it('says what stands against it, and is then refused with that', async () => {
    const { o, on } = await archive()
    await must(deciding(o).handle(about('Hold', { hold: 'h-1', authority: '(2026)12' as never })))
    on('2029-01-09')
    await another(o, 'c-4')
    const [first] = await must(watch(o).due)
    expect(first?.against).toMatchObject({ _tag: 'UnderHold', holds: [{ hold: 'h-1' }] })
    if (first === undefined) throw new Error('nothing is due')
    expect(await refused(deciding(o).handle(order(o, first)))).toMatchObject({ refusal: { _tag: 'UnderHold' } })
  })

  it('is another order once the first was taken back', async () => {
    const { o, on } = await archive()
    on('2029-01-09')
    await another(o, 'c-4')
    const [first] = await must(watch(o).due)
    if (first === undefined) throw new Error('nothing is due')
    const at = (point: string) => (point === 'begun' ? Promise.reject(new Error('killed')) : Promise.resolve())
    await expect(deciding({ options: { ...o.options, at } }).handle(order(o, first))()).rejects.toThrow('killed')
    await must(deciding(o).cancel(first.order, 'not-yet', officer))
    const [again] = await must(watch(o).due)
    if (again === undefined) throw new Error('nothing is due')
    expect(again.order).not.toBe(first.order)
    expect((await must(deciding(o).handle(order(o, again)))).erasure?.step).toBe('done')
  })
})
