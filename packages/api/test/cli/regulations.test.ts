import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { regulationToYaml } from '@redress/domain'
import { allRegulations } from '@redress/domain/regulations'
import { describe, expect, it } from 'vitest'
import { ownFile, ownRegulation } from '../own.js'
import { folder, json, redress } from './kit.js'

interface Checked {
  readonly regulation: { readonly id: string; readonly version: string } | null
  readonly errors: number
  readonly warnings: number
  readonly found: ReadonlyArray<{ readonly _tag: string; readonly line: number; readonly column: number }>
}

describe('regulations check', () => {
  it.each(allRegulations.map((regulation) => [regulation.id, regulation] as const))(
    '%s has no error',
    async (id, its) => {
      const file = ownFile(folder(), its)
      const run = await redress(['regulations', 'check', file, '--json'])
      expect(run).toMatchObject({ code: 0, err: '' })
      expect(json(run)).toMatchObject({ regulation: { id, version: '1' }, errors: 0 })
    },
  )

  it('says where each thing stands, shows the line, marks the place, and ends with 4', async () => {
    const cwd = folder()
    const text = regulationToYaml(ownRegulation()).replace('class.gravity', 'class.gravitas')
    writeFileSync(join(cwd, 'bad.yaml'), text)
    const lines = text.split('\n')
    const line = lines.findIndex((one) => one.includes('class.gravitas')) + 1
    const column = (lines[line - 1] ?? '').indexOf('class.gravitas') + 1
    for (const lang of ['zh', 'en']) {
      const run = await redress(['regulations', 'check', 'bad.yaml', '--lang', lang], { cwd })
      expect(run.code).toBe(4)
      expect(run.out).toContain(`bad.yaml:${line}:${column}  ${lang === 'zh' ? '错误' : 'error'} UnknownWord`)
      const shown = run.out.split('\n')
      const frame = shown.findIndex((one) => one.startsWith(`  ${line} | `))
      expect((shown[frame] ?? '').slice((shown[frame + 1] ?? '').indexOf('^'))).toMatch(/^class\.gravitas/)
      expect(run.out).toContain('gravity')
    }
    const run = await redress(['regulations', 'check', 'bad.yaml', '--json'], { cwd })
    const checked = json(run) as Checked
    expect(run.code).toBe(4)
    expect(checked.regulation).toBeNull()
    expect(checked.found).toContainEqual(expect.objectContaining({ file: 'bad.yaml', line, column }))
  })

  it('marks the place under the very character behind Chinese, which is twice as wide', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'wide.yaml'), '标题: 一, 二: 三\n')
    const { out } = await redress(['regulations', 'check', 'wide.yaml', '--lang', 'zh'], { cwd })
    const [text, mark] = out.split('\n').filter((line) => / \| /.test(line))
    expect(text).toContain('1 | 标题: 一, 二: 三')
    expect(mark).toMatch(/\^$/)
  })

  it('a warning does not stop it from being loaded', async () => {
    const unused = { zh: '无人用', en: 'unused', default: 3, origin: 'ours' } as const
    const its = { ...ownRegulation(), parameters: { unused } }
    const run = await redress(['regulations', 'check', ownFile(folder(), its), '--json'])
    const { errors, warnings } = json(run) as Checked
    expect([run.code, errors]).toEqual([0, 0])
    expect(warnings).toBeGreaterThan(0)
  })

  it('a file that is not there is 3, a folder is refused', async () => {
    expect(await redress(['regulations', 'check', 'none.yaml'], { cwd: folder() })).toMatchObject({ code: 3, out: '' })
    expect(await redress(['regulations', 'check', folder()])).toMatchObject({ code: 4, out: '' })
  })

  it.each([[['regulations']], [['regulations', 'check']], [['regulations', 'chek', 'x']]])(
    '%j is a usage error',
    async (argv) => expect((await redress(argv)).code).toBe(2),
  )
})

describe('regulations diff', () => {
  it('says what differs, in sentences or as data; a regulation that ships goes by its id', async () => {
    const cwd = folder()
    const [shipped] = allRegulations
    if (shipped === undefined) throw new Error('none ships')
    const [first] = shipped.clauses
    const changed = { ...shipped, version: '2', clauses: shipped.clauses.filter((clause) => clause !== first) }
    ownFile(cwd, changed, 'next.yaml')
    const run = await redress(['regulations', 'diff', shipped.id, 'next.yaml', '--lang', 'en'], { cwd })
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(run.out).toContain('"1"')
    expect(run.out).toContain(first?.ref)
    const data = json(await redress(['regulations', 'diff', shipped.id, 'next.yaml', '--json'], { cwd }))
    expect(data).toMatchObject({ head: [{ path: 'version' }], parameters: [], clauses: [{ clause: first?.id }] })
  })

  it('the same twice differs in nothing', async () => {
    const file = ownFile(folder())
    const run = await redress(['regulations', 'diff', file, file, '--lang', 'zh'])
    expect(run).toEqual({ code: 0, out: '没有差别。\n', err: '' })
  })

  it('tells which of them cannot be read', async () => {
    const run = await redress(['regulations', 'diff', ownFile(folder()), 'none.yaml'])
    expect(run).toMatchObject({ code: 3, out: '' })
    expect(run.err).toContain('none.yaml')
  })
})

describe('a data folder with a regulation of one’s own', () => {
  const register = '编号,日期\nA-1,2026-01-05\n'
  const mapping = `
name: own
source: { zone: Asia/Shanghai, dates: [yyyy-MM-dd] }
complaint: { column: 编号 }
commands:
  - command: Receive
    at: { column: 日期 }
    actor: { id: desk, roles: [handler] }
    data: { kind: complaint, channel: written }
`

  it('imports under it, asks about it, and refuses to start with a wrong one or an unknown id', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'r.csv'), register)
    writeFileSync(join(cwd, 'm.yaml'), mapping)
    ownFile(cwd)
    const own = ['--regulation-file', 'ours.yaml', '--data', 'store']
    const args = ['import', 'r.csv', '--mapping', 'm.yaml', '--regulation', 'ours', ...own]
    const dry = await redress([...args, '--dry-run', '--json'], { cwd })
    expect(dry).toMatchObject({ code: 0 })
    expect(existsSync(join(cwd, 'store'))).toBe(false)
    expect(await redress(args, { cwd })).toMatchObject({ code: 0 })
    const explained = await redress(['explain', 'A-1', ...own, '--as-of', '2026-01-06', '--lang', 'zh'], { cwd })
    expect(explained.code).toBe(0)
    expect(explained.out).toContain('本单位办法')
    const without = await redress(['explain', 'A-1', '--data', 'store'], { cwd })
    expect(without.code).toBe(5)
    expect(without.err).toContain('ours@1')

    writeFileSync(join(cwd, 'bad.yaml'), readFileSync(join(cwd, 'ours.yaml'), 'utf8').replace('Received', 'Recieved'))
    const bad = await redress(['serve', '--regulation-file', 'bad.yaml', '--data', 'other'], { cwd })
    expect(bad.code).toBe(4)
    expect(bad.err).toMatch(/bad\.yaml:\d+:\d+ /)
    const unknown = await redress(['serve', '--adopt', 'our', '--data', 'other'], { cwd })
    expect(unknown.code).toBe(2)
    expect(existsSync(join(cwd, 'other'))).toBe(false)
  })
})
