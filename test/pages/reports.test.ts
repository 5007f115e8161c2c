import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openRedress } from '../../packages/api/src/index.js'
import { CANARY } from '../canary/scan.js'
import { byHandler } from '../canary/ways.js'
import { here, pageText, shownIn } from './page.js'

const { folder, run, remove } = here()
afterAll(remove)
beforeAll(async () => {
  const opened = await openRedress({ data: join(folder, 'data') })()
  if (opened._tag === 'Left') throw new Error(opened.left.en)
  for (const id of ['TS-1', 'TS-2', 'TS-3']) await byHandler(opened.right, id)
  await opened.right.views.catchUp()()
  await opened.right.close()
})

const said = new Map<string, string>()

describe('the commands of docs/reports.md do what it says', () => {
  for (const { text, exit } of shownIn(pageText('reports')).flatMap(({ commands }) => commands))
    it(text, async () => {
      const { code, said: told } = await run(text)
      expect(code, told).toBe(exit)
      said.set(text, told)
      const file = /-o (\S+)/.exec(text)?.[1]
      if (file !== undefined && exit === 0) expect(readFileSync(join(folder, file)).length).toBeGreaterThan(100)
    })
})

describe('personal data in what is given out', () => {
  const text = (part: string): string => [...said].find(([command]) => command.includes(part))?.[1] ?? ''

  it('are masked in files and on stdout without a reason', () => {
    for (const [command, told] of said) if (!command.includes('--reason')) expect(told, command).not.toContain(CANARY)
    for (const file of ['march.csv', 'c54.html', 'march.pdf'])
      expect(existsSync(join(folder, file)) && readFileSync(join(folder, file)).includes(CANARY)).toBe(false)
    expect(text('export trail --format ndjson')).toContain('已加密')
  })

  it('are shown with a reason as far as the role goes: an auditor reads what was told, not by whom', () => {
    const told = text('--role auditor')
    const [received] = told
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(received).toMatchObject({ specversion: '1.0', type: 'Received', subject: 'TS-1' })
    expect(received.data.data.field['case.content']).toContain(CANARY)
    expect(received.data.data.field['complainant.name']).toBe('已加密')
  })

  it('are on record, one entry a case', () => {
    expect(text('npx redress access')).toMatch(/auditor-3 +auditor +export +TS-1 +shown +narrative,staff +audit-2026/)
  })
})
