import type { Clause } from '@redress/domain'
import { beforeAll, describe, expect, it } from 'vitest'
import { openRedress } from '../../src/redress.js'
import { folder, redress } from '../cli/kit.js'
import { ownFile, ownRegulation } from '../own.js'

const NAME = '龘鱻麤丙丁'
const TOLD = '龘鱻麤所言'
const data = folder()
const list: Clause = {
  id: 'c90',
  ref: '第九十条',
  summary: { zh: '每月报送投诉明细。', en: 'Complaints are listed every month.' },
  nature: 'report',
  modality: 'must',
  does: [
    {
      kind: 'report',
      every: 'month',
      author: 'handler',
      to: ['handler'],
      sections: [
        { rows: 'complaint', columns: ['row.case', 'case.channel', 'field.complainant.name', 'field.case.content'] },
        { count: 'complaint', groupBy: ['class.gravity'], compare: 'previousPeriod' },
        { narrative: '分析' },
      ],
    },
  ],
}
const file = ownFile(folder(), { ...ownRegulation(), clauses: [...ownRegulation().clauses, list] })
const run = (...argv: ReadonlyArray<string>) =>
  redress([...argv, '--data', data, '--regulation-file', file, '--lang', 'zh'])
const report = (...argv: ReadonlyArray<string>) =>
  run('report', 'c90', '--regulation', 'ours', '--period', '2026-03', ...argv)

beforeAll(async () => {
  const opened = await openRedress({ data, regulationFiles: [file] })()
  if (opened._tag === 'Left') throw new Error(opened.left.en)
  for (const n of [1, 2, 3]) {
    const received = await opened.right.handle({
      id: `cmd-${n}`,
      complaint: `c-${n}`,
      command: 'Receive',
      occurredAt: `2026-0${n === 3 ? 4 : 3}-0${n}T09:30:00+08:00`,
      actor: { id: 'clerk-1', unit: 'window', roles: ['handler'] },
      data: {
        kind: 'complaint',
        channel: 'written',
        complainant: { id: `p-${n}` },
        class: { gravity: 'minor' },
        field: { 'complainant.name': NAME, 'case.content': TOLD },
      },
    } as never)()
    if (received._tag === 'Left') throw new Error(JSON.stringify(received.left))
  }
  await opened.right.views.catchUp()()
  await opened.right.close()
})

describe('personal columns of a list that a clause asks for', () => {
  it('are masked without a reason, and no look is put on record', async () => {
    const { code, out } = await report()
    expect(code).toBe(0)
    expect(out).not.toMatch(/龘鱻麤/)
    expect(out).toContain('已加密')
    expect(out).toContain('个人信息已遮盖')
    expect((await run('access', '--json')).out).not.toContain('redress report')
  })

  it('are shown under a role as far as it goes, a look on record for each case listed and for no other', async () => {
    const { code, out, err } = await report('--reason', 'audit-2026', '--as', 'auditor-3', '--role', 'auditor')
    expect(code, err).toBe(0)
    expect(out).toContain(TOLD)
    expect(out).not.toContain(NAME)
    const entries: ReadonlyArray<{ who: string; complaint?: string; via: string; purpose: string }> = JSON.parse(
      (await run('access', '--json')).out,
    )
    expect(
      entries
        .filter(({ via }) => via === 'redress report')
        .map(({ who, complaint, purpose }) => [who, complaint, purpose]),
    ).toEqual([
      ['auditor-3', 'c-1', 'export'],
      ['auditor-3', 'c-2', 'export'],
    ])
  })

  it('are shown to whoever sits at the machine, in a workbook, too; the count and what people write stand beside', async () => {
    const { out } = await report('--reason', 'monthly-report')
    expect(out).toContain(NAME)
    expect(out).toContain('（由报告人填写：分析）')
    const [shown] = /轻重[\s\S]*?<\/table>/.exec(out) ?? ['']
    expect(shown.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')).toMatch(
      /minor 2 0 \+2 合计 — ?2 0 \+2|minor 2 0 \+2 合计 2 0 \+2/,
    )
  })
})
