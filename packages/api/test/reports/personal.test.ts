import { beforeAll, describe, expect, it } from 'vitest'
import { openRedress } from '../../src/redress.js'
import { folder, redress } from '../cli/kit.js'
import { listingRegulation, ownFile, toBeListed } from '../own.js'

const NAME = '龘鱻麤丙丁'
const TOLD = '龘鱻麤所言'
const data = folder()
const file = ownFile(folder(), listingRegulation())
const run = (...argv: ReadonlyArray<string>) =>
  redress([...argv, '--data', data, '--regulation-file', file, '--lang', 'zh'])
const report = (...argv: ReadonlyArray<string>) =>
  run('report', 'c90', '--regulation', 'ours', '--period', '2026-03', ...argv)

beforeAll(async () => {
  const opened = await openRedress({ data, regulationFiles: [file] })()
  if (opened._tag === 'Left') throw new Error(opened.left.en)
  for (const n of [1, 2, 3]) {
    const day = `2026-0${n === 3 ? 4 : 3}-0${n}`
    const received = await opened.right.handle(toBeListed(`c-${n}`, day, NAME, TOLD) as never)()
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
