import { beforeAll, describe, expect, it } from 'vitest'
import { buildApp } from '../../src/http/app.js'
import { openRedress } from '../../src/redress.js'
import { folder, redress } from './kit.js'

const about = (command: string, complaint: string, day: string, data: unknown) =>
  ({
    id: `${command}-${complaint}`,
    complaint,
    command,
    occurredAt: `${day}T09:30:00+08:00`,
    actor: { id: 'clerk-1', unit: 'window', roles: ['window'] },
    data,
  }) as never
const receive = (complaint: string, person: string) =>
  about('Receive', complaint, '2026-03-09', {
    kind: 'complaint',
    channel: 'written',
    complainant: { id: person },
    field: { 'complainant.name': '龘鱻麤甲乙' },
  })

const data = folder()
const env = { REDRESS_RETENTION_MONTHS: '1' }
const due = (...argv: ReadonlyArray<string>) =>
  redress(['erase', '--due', ...argv, '--data', data, '--lang', 'en', '--json'], { env })
const opened = async (retention = {}) => {
  const all = await openRedress({ data, retention })()
  if (all._tag === 'Left') throw new Error(all.left.en)
  return all.right
}
const subjects = ({ out }: { readonly out: string }) =>
  JSON.parse(out).map(({ subject, erased }: { subject: string; erased: boolean }) => [subject, erased])

beforeAll(async () => {
  const all = await opened()
  for (const [complaint, person] of [
    ['c-1', 'p-1'],
    ['c-2', 'p-2'],
    ['c-3', 'p-3'],
  ] as const)
    expect((await all.handle(receive(complaint, person))())._tag).toBe('Right')
  for (const complaint of ['c-1', 'c-2'])
    expect((await all.handle(about('Withdraw', complaint, '2026-03-10', { reason: '撤回' }))())._tag).toBe('Right')
  await all.close()
})

describe('a service puts on record whose retention ended, and erases nobody', () => {
  const stream = async () => {
    const all = await opened({ monthsAfterClose: 1 })
    const app = buildApp(all)
    await app.ready()
    const types = async (subject: string): Promise<ReadonlyArray<string>> => {
      const seen: string[] = []
      for await (const batch of all.store.read(`subject-${subject}`))
        if (batch._tag === 'Right') seen.push(...batch.right.map(({ type }) => type))
      return seen
    }
    return {
      all,
      types,
      close: async () => {
        await app.close()
        await all.close()
      },
    }
  }
  it('once, whatever is served again', async () => {
    for (const _ of [1, 2]) {
      const { all, types, close } = await stream()
      await expect.poll(() => types('person:p-2'), { timeout: 20_000 }).toEqual(['RetentionEnded'])
      expect(await types('person:p-1')).toEqual(['RetentionEnded'])
      expect(await types('person:p-3')).toEqual([])
      const keys = await all.keys?.vault.keys.ofSubject('person:p-1')()
      expect(keys?._tag === 'Right' && keys.right.rows[0]?.state).toBe('active')
      await close()
    }
  })
})

describe('redress erase --due', () => {
  it('lists whose retention ended and erases nobody', async () => {
    for (const _ of [1, 2]) {
      const run = await due()
      expect(run.code, run.err).toBe(0)
      expect(subjects(run)).toEqual([
        ['person:p-1', false],
        ['person:p-2', false],
      ])
      expect(JSON.parse(run.out)[0]).toMatchObject({ since: '2026-04-11', kept: [] })
      expect(run.err).toContain('--yes')
    }
    const text = await redress(['erase', '--due', '--data', data, '--lang', 'zh'], { env })
    expect(text.out).toContain('可以删除')
  })

  it('lists nobody where nothing ends, and refuses a number of months that is none', async () => {
    const none = await redress(['erase', '--due', '--data', data, '--lang', 'en'])
    expect([none.code, none.out]).toEqual([0, 'No retention has ended.\n'])
    for (const months of ['0', '-1', '1.5', 'x', '1201'])
      expect(
        (await redress(['erase', '--due', '--data', data], { env: { REDRESS_RETENTION_MONTHS: months } })).code,
      ).toBe(2)
    expect((await due('--yes')).code).toBe(2)
    expect((await due('person:p-1')).code).toBe(2)
  })

  it('stops between two, erases with --yes what nothing bars, and says what bars the rest', async () => {
    const held = ['hold', 'person:p-2', '--hold', 'h-1', '--authority', '(2026)12', '--data', data]
    expect((await redress(held)).code).toBe(0)
    const stopped = new AbortController()
    stopped.abort()
    const yes = ['erase', '--due', '--yes', '--reason', 'retention-2026', '--data', data, '--lang', 'en', '--json']
    expect((await redress(yes, { env, signal: stopped.signal })).code).toBe(130)
    const run = await redress(yes, { env })
    expect(run.code, run.err).toBe(4)
    expect(subjects(run)).toEqual([
      ['person:p-1', true],
      ['person:p-2', false],
    ])
    const [first, second] = JSON.parse(run.out)
    expect(JSON.parse(first.receipt)).toMatchObject({
      subject: 'person:p-1',
      basis: 'retention',
      reason: 'retention-2026',
    })
    expect(second.against).toMatchObject({ _tag: 'UnderHold' })
    expect(subjects(await due())).toEqual([['person:p-2', false]])
  })
})
