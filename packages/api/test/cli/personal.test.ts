import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { otherAggregates, otherHandler } from '@redress/domain'
import { beforeAll, describe, expect, it } from 'vitest'
import { openRedress } from '../../src/redress.js'
import { folder, redress } from './kit.js'

const NAME = '龘鱻麤甲乙'
const receive = (complaint: string, person: string, kind = 'complaint') =>
  ({
    id: `cmd-${complaint}`,
    complaint,
    command: 'Receive',
    occurredAt: '2026-03-09T09:30:00+08:00',
    actor: { id: 'clerk-1', unit: 'window', roles: ['window'] },
    data: { kind, channel: 'written', complainant: { id: person }, field: { 'complainant.name': NAME } },
  }) as never
const withdraw = (complaint: string) =>
  ({
    id: `out-${complaint}`,
    complaint,
    command: 'Withdraw',
    occurredAt: '2026-03-10T09:30:00+08:00',
    actor: { id: 'clerk-1', unit: 'window', roles: ['window'] },
    data: { reason: '投诉人自愿撤回' },
  }) as never

const data = folder()
const run = (...argv: ReadonlyArray<string>) => redress([...argv, '--data', data, '--lang', 'en'])
const json = async (...argv: ReadonlyArray<string>) => {
  const { code, out, err } = await run(...argv, '--json')
  expect(code, err).toBe(0)
  return JSON.parse(out)
}

beforeAll(async () => {
  const opened = await openRedress({ data })()
  if (opened._tag === 'Left') throw new Error(opened.left.en)
  for (const [complaint, person] of [
    ['c-1', 'p-1'],
    ['c-2', 'p-2'],
    ['c-3', 'p-3'],
    ['c-4', 'p-3'],
  ] as const)
    expect((await opened.right.handle(receive(complaint, person))())._tag).toBe('Right')
  for (const complaint of ['c-1', 'c-3', 'c-4'])
    expect((await opened.right.handle(withdraw(complaint))())._tag).toBe('Right')
  await opened.right.close()
})

describe('personal data by the command line', () => {
  it('reveal shows what the role shows, and access has it', async () => {
    expect((await json('reveal', 'c-1', '--reason', 'handling')).fields['complainant.name']).toBe(NAME)
    const analyst = await json('reveal', 'c-1', '--reason', 'study', '--as', 'x-1', '--role', 'analyst')
    expect(JSON.stringify(analyst)).not.toContain(NAME)
    expect(analyst.hidden).toMatchObject([{ path: 'field.complainant.name', why: 'role' }, { why: 'role' }])
    const looks = await json('access', '--complaint', 'c-1')
    expect(looks.map((look: { who: string; outcome: string; reason: string }) => [look.who, look.outcome])).toEqual([
      ['local', 'shown'],
      ['x-1', 'hidden'],
      ['local', 'none'],
    ])
    expect(JSON.stringify(looks)).not.toContain(NAME)
    expect(await json('access', '--verify')).toMatchObject({ entries: 4 })
    expect((await run('reveal', 'no-such', '--reason', 'handling')).code).toBe(3)
    expect((await run('reveal', 'c-1')).code).toBe(2)
  })

  it('reveal shows several at once as an export, an entry each', async () => {
    const both = await json('reveal', 'c-3', 'c-4', '--reason', 'monthly-report', '--as', 'x-9')
    expect(both.map((one: { complaint: string }) => one.complaint)).toEqual(['c-3', 'c-4'])
    for (const one of both) expect(one.fields['complainant.name']).toBe(NAME)
    const looks = await json('access', '--who', 'x-9')
    expect(looks.map((look: Record<string, string>) => [look['complaint'], look['purpose']])).toEqual([
      ['c-3', 'export'],
      ['c-4', 'export'],
    ])
    expect((await run('reveal', 'c-3', 'no-such', '--reason', 'monthly-report')).code).toBe(3)
  })

  it('subject gives everything held about a person, case by case, on record; the rest is told as hidden', async () => {
    const all = await json('subject', 'person:p-3', '--reason', 'access-request-1')
    expect(all).toMatchObject({ subject: 'person:p-3', status: 'open', decisions: [], receipts: [], records: [] })
    expect(all.cases.map((one: { complaint: string }) => one.complaint).sort()).toEqual(['c-3', 'c-4'])
    for (const one of all.cases) {
      expect(one.fields['complainant.name']).toBe(NAME)
      expect(one.events.map(({ type }: { type: string }) => type)).toEqual(['Received', 'Withdrawn'])
      expect(JSON.stringify(one.events)).toContain('投诉人自愿撤回')
    }
    const text = await run('subject', 'person:p-3', '--reason', 'access-request-1')
    expect([text.code, text.out]).toEqual([0, expect.stringContaining(NAME)])
    expect(text.out).toContain('投诉人自愿撤回')
    const hidden = await json('subject', 'person:p-3', '--reason', 'study', '--as', 'x-1', '--role', 'analyst')
    expect(JSON.stringify(hidden)).not.toContain(NAME)
    expect(hidden.cases[0].hidden).toContainEqual(
      expect.objectContaining({ path: 'field.complainant.name', category: 'identity', why: 'role' }),
    )
    const looks = await json('access', '--subject', 'person:p-3')
    expect(looks.map((look: { via: string; outcome: string }) => [look.via, look.outcome])).toEqual([
      ...Array.from({ length: 3 }, () => ['redress reveal', 'shown']),
      ...Array.from({ length: 4 }, () => ['redress subject', 'shown']),
      ...Array.from({ length: 2 }, () => ['redress subject', 'hidden']),
      ['redress access', 'none'],
    ])
    expect((await run('subject', 'person:nobody', '--reason', 'access-request-1')).code).toBe(3)
    expect((await run('subject', 'person:p-3')).code).toBe(2)
  })

  it('subject shows of an agent what their own record says, on record, to whom the role shows it', async () => {
    const opened = await openRedress({ data })()
    if (opened._tag === 'Left') throw new Error(opened.left.en)
    const tell = otherHandler(otherAggregates.agent)({ store: opened.right.desk, rules: opened.right.rules })
    const by = { aggregate: 'agent', subject: 'agent-07', actor: { id: 'manager-1', roles: ['manager'] } }
    for (const [n, [command, said]] of [
      ['Enrol', { role: 'agent', unit: 'window' }],
      ['Leave', { role: 'agent', reason: NAME }],
    ].entries())
      expect(
        await tell({
          ...by,
          id: `agent-07-${n}`,
          command,
          occurredAt: `2026-03-0${n + 1}T09:30:00+08:00`,
          data: said,
        } as never)(),
      ).toMatchObject({ _tag: 'Right' })
    await opened.right.close()
    const all = await json('subject', 'agent:agent-07', '--reason', 'access-request-3')
    expect(all).toMatchObject({
      cases: [],
      records: [
        { stream: 'agent-agent-07', status: 'open', events: [{ type: 'Enrolled' }, { data: { reason: NAME } }] },
      ],
    })
    const text = await run('subject', 'agent:agent-07', '--reason', 'access-request-3')
    expect([text.code, text.out.includes(NAME), text.out.includes('record agent-agent-07')]).toEqual([0, true, true])
    const own = await run('subject', 'agent:agent-07', '--reason', 'mine', '--as', 'agent-07', '--role', 'agent')
    expect(own.out).toContain(NAME)
    const hidden = await run('subject', 'agent:agent-07', '--reason', 'study', '--as', 'x-2', '--role', 'analyst')
    expect([hidden.out.includes(NAME), hidden.out.includes('hidden events.Left.data.reason')]).toEqual([false, true])
    const looks = await json('access', '--subject', 'agent:agent-07')
    expect(looks.slice(0, 4).map((look: Record<string, string>) => [look['who'], look['outcome']])).toEqual([
      ['local', 'shown'],
      ['local', 'shown'],
      ['agent-07', 'shown'],
      ['x-2', 'hidden'],
    ])
  })

  it('find tells the cases of a person, on record; a name of - comes from standard input', async () => {
    expect(await json('find', '--name', NAME, '--reason', 'callback')).toEqual({
      by: 'name',
      complaints: ['c-1', 'c-2', 'c-3', 'c-4'],
    })
    const typed = await redress(['find', '--name', '-', '--reason', 'callback', '--data', data, '--lang', 'en'], {
      input: `${NAME}\n`,
    })
    expect([typed.code, typed.out.trim().split('\n')]).toEqual([0, ['c-1', 'c-2', 'c-3', 'c-4']])
    const analyst = await run('find', '--name', NAME, '--reason', 'study', '--as', 'x-1', '--role', 'analyst')
    expect([analyst.code, analyst.out]).toEqual([3, ''])
    const looks = await json('access', '--who', 'x-1')
    expect(looks.at(-1)).toMatchObject({ purpose: 'search', outcome: 'hidden', via: 'redress find' })
    expect(JSON.stringify(looks)).not.toContain(NAME)
    expect((await run('find', '--reason', 'callback')).code).toBe(2)
    expect((await run('find', '--name', NAME, '--phone', '1', '--reason', 'callback')).code).toBe(2)
    expect((await run('find', '--name', ' ', '--reason', 'callback')).code).toBe(2)
    expect(await json('keys', 'reindex')).toEqual({ events: 4, tokens: 4 })
  })

  it('who looked goes into a file in bulk, which is a look itself; no file is overwritten', async () => {
    const before = (await json('access', '--verify')).entries
    for (const end of ['ndjson', 'csv', 'xlsx'])
      expect((await json('access', '--out', join(data, `looks.${end}`))).entries).toBeGreaterThan(before)
    const lines = readFileSync(join(data, 'looks.ndjson'), 'utf8').trim().split('\n')
    const entries = lines.map((line) => JSON.parse(line))
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, n) => n + 1))
    expect(entries.at(-1)).toMatchObject({ purpose: 'export', who: 'local' })
    const sheet = readFileSync(join(data, 'looks.csv'), 'utf8').trim().split('\r\n')
    expect(sheet).toHaveLength(entries.length + 2)
    expect(statSync(join(data, 'looks.csv')).mode & 0o777).toBe(0o600)
    for (const name of ['looks.csv', 'looks.txt', 'none/looks.csv'])
      expect((await run('access', '--out', join(data, name))).code).toBe(2)
  })

  it('a restriction withholds, until it is lifted', async () => {
    expect((await run('restrict', 'person:p-1', '--basis', 'request')).code).toBe(0)
    expect((await json('reveal', 'c-1', '--reason', 'handling')).fields['complainant.name']).toBe('已限制')
    expect((await run('unrestrict', 'person:p-1', '--basis', 'request')).code).toBe(0)
    expect((await json('reveal', 'c-1', '--reason', 'handling')).fields['complainant.name']).toBe(NAME)
  })

  it('an open case, a hold, and a person with another case refuse an erasure, each with its reason', async () => {
    const open = await run('erase', 'person:p-2', '--reason', 'request-17')
    expect([open.code, open.err]).toEqual([4, expect.stringContaining('c-2')])
    expect((await run('hold', 'person:p-1', '--hold', 'h-1', '--authority', '(2026)12')).code).toBe(0)
    const held = await run('erase', 'person:p-1', '--reason', 'request-17')
    expect([held.code, held.err]).toEqual([4, expect.stringContaining('(2026)12')])
    expect((await run('release', 'person:p-1', '--hold', 'h-1', '--basis', 'over')).code).toBe(0)
    const shared = await run('erase', '--complaint', 'c-3', '--reason', 'request-18')
    expect([shared.code, shared.err]).toEqual([4, expect.stringContaining('complaint-c-4')])
    expect((await run('erase', '--reason', 'request-18')).code).toBe(2)
    expect((await run('erase', '--complaint', 'nobody', '--reason', 'request-18')).code).toBe(3)
  })

  it('an erasure gives a receipt that its public key proves, and shows 已删除 from then on', async () => {
    const backups = folder()
    expect((await run('keys', 'backup', backups, '--keep', '7d')).code).toBe(0)
    const { erasure } = await json('erase', 'person:p-1', '--reason', 'request-17')
    expect(erasure).toMatchObject({ step: 'done', subject: 'person:p-1' })
    expect((await json('reveal', 'c-1', '--reason', 'handling')).fields['complainant.name']).toBe('已删除')
    expect((await json('trail', 'c-1')).entries.map(({ type }: { type: string }) => type)).toContain('Erased')
    const { publicKey } = await json('keys', 'status')
    const file = join(folder(), 'receipt.json')
    writeFileSync(file, erasure.receipt)
    expect((await redress(['receipt', file, '--key', publicKey])).code).toBe(0)
    writeFileSync(file, erasure.receipt.replace('person:p-1', 'person:p-2'))
    expect((await redress(['receipt', file, '--key', publicKey])).code).toBe(4)
    const gone = await json('subject', 'person:p-1', '--reason', 'access-request-2')
    expect(gone).toMatchObject({ status: 'erased', receipts: [erasure.receipt] })
    expect(gone.cases[0].fields['complainant.name']).toBe('已删除')
    expect(gone.decisions.map(({ type }: { type: string }) => type)).toContain('Erased')
    expect(JSON.stringify(gone)).not.toContain(NAME)
    const again = await run('erase', 'person:p-1', '--reason', 'request-19')
    expect(again.code).toBe(4)
  })

  it('another wrapping key takes over; the old one does not open any more', async () => {
    const next = join(folder(), 'next.key')
    const rotated = await json('keys', 'rotate', '--to', next)
    expect(rotated.keys).toBeGreaterThan(2)
    expect((await run('keys', 'status')).code).toBe(5)
    const env = { REDRESS_KEY_FILE: next }
    const status = await redress(['keys', 'status', '--data', data, '--json'], { env })
    expect(JSON.parse(status.out)).toMatchObject({ besideTheStore: false, wrapping: rotated.to })
    const shown = await redress(['reveal', 'c-2', '--reason', 'handling', '--data', data, '--json'], { env })
    expect(JSON.parse(shown.out).fields['complainant.name']).toBe(NAME)
    expect(readFileSync(next, 'utf8')).toMatch(/^redress-key-1 /)
  })
})
