import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { HEADER, MAPPING, row } from '../import/registers.js'
import { folder, json, redress } from './kit.js'

describe('import', () => {
  it('regression: a dry run asked for a log where the folder was there and empty', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'rows.csv'), 'a\n1\n')
    writeFileSync(join(cwd, 'bad.yaml'), 'nonsense: true\n')
    mkdirSync(join(cwd, 'store'))
    const options = ['--mapping', 'bad.yaml', '--regulation', 'government-service-centre', '--data', 'store']
    const run = await redress(['import', 'rows.csv', ...options, '--dry-run'], { cwd })
    // As far as the mapping, which is wrong.
    expect(run.code).toBe(4)
    expect(readdirSync(join(cwd, 'store'))).toEqual([])
  })

  it('a file, mapping or regulation that does not exist is said', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'rows.csv'), 'a\n1\n')
    writeFileSync(join(cwd, 'bad.yaml'), 'nonsense: true\n')
    const args = (file: string, mapping: string, regulation: string): string[] => [
      'import',
      file,
      '--mapping',
      mapping,
      '--regulation',
      regulation,
      '--data',
      'store',
    ]
    const gsc = 'government-service-centre'
    const noRegulation = await redress(args('rows.csv', 'bad.yaml', 'none'), { cwd })
    expect(noRegulation.code).toBe(4)
    expect(noRegulation.err).toContain(gsc)
    const noMapping = await redress(args('rows.csv', 'none.yaml', gsc), { cwd })
    expect(noMapping.code).toBe(3)
    const badMapping = await redress(args('rows.csv', 'bad.yaml', gsc), { cwd })
    expect(badMapping.code).toBe(4)
    expect(badMapping.out).toBe('')
  })

  it('regression: where the folder of the register may not be written there was no way to import it', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'rows.csv'), `${HEADER.join(',')}\n${row('c-1').join(',')}\n${row('').join(',')}\n`)
    writeFileSync(join(cwd, 'mapping.yaml'), MAPPING)
    // Stands in for a missing permission, which would not stop root.
    mkdirSync(join(cwd, 'rows.csv.rejected.csv'))
    const args = ['import', 'rows.csv', '--mapping', 'mapping.yaml', '--regulation', 'government-service-centre']
    const refused = await redress([...args, '--data', 'store'], { cwd })
    expect([refused.code, refused.err]).toEqual([5, expect.stringContaining('--rejected')])
    const taken = await redress([...args, '--data', 'store', '--rejected', 'elsewhere.csv', '--json'], { cwd })
    expect([taken.code, json(taken)]).toEqual([4, expect.objectContaining({ accepted: 1, rejected: 1 })])
    expect(readFileSync(join(cwd, 'elsewhere.csv'), 'utf8')).toContain('reason_zh')
  })

  it('a dry run makes no folder', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'bad.yaml'), 'nonsense: true\n')
    const run = await redress(
      [
        'import',
        'rows.csv',
        '--mapping',
        'bad.yaml',
        '--regulation',
        'government-service-centre',
        '--data',
        'store',
        '--dry-run',
      ],
      { cwd },
    )
    expect(run.code).toBe(4)
    expect(existsSync(join(cwd, 'store'))).toBe(false)
  })

  it('says what looks personal and what of it would not be encrypted, with the remedy; --mask replaces it', async () => {
    const cwd = folder()
    const rows = [
      row('c-1', { 内容: '电话138 0013 8000，车牌闽A12345' }),
      row('c-2', { 内容: '再打13800138001' }),
      row('c-3', { 窗口: '13800138002' }),
    ]
    writeFileSync(join(cwd, 'rows.csv'), `${[HEADER, ...rows].map((cells) => cells.join(',')).join('\n')}\n`)
    writeFileSync(join(cwd, 'mapping.yaml'), MAPPING)
    const args = ['import', 'rows.csv', '--mapping', 'mapping.yaml', '--regulation', 'government-service-centre']
    const dry = await redress([...args, '--data', 'store', '--dry-run', '--lang', 'en'], { cwd })
    expect(dry.code).toBe(0)
    expect(dry.out).toContain('窗口 mobile number 1, 内容 mobile number 2, 内容 number plate 1')
    expect(dry.out).toMatch(
      /Column "窗口" .* line 4\) and goes to commands\.0\.data\.field\.case\.window, .*not encrypted/,
    )
    const zh = await redress([...args, '--data', 'store', '--dry-run', '--lang', 'zh'], { cwd })
    expect(zh.out).toMatch(/“窗口”列中有疑似手机号（第 4 行），写入 commands\.0\.data\.field\.case\.window、.*不加密/)

    const masked = await redress([...args, '--data', 'store', '--mask', '--json'], { cwd })
    expect(masked.code).toBe(4)
    expect(json(masked)).toMatchObject({
      accepted: 2,
      rejected: 1,
      masked: true,
      rejections: [{ line: 4, column: '窗口' }],
    })
    const shown = await redress([...args, '--data', 'store', '--mask', '--lang', 'en'], { cwd })
    expect(shown.out).toContain('masked in texts')
    const trail = await redress(['trail', 'c-1', '--data', 'store', '--json'], { cwd })
    const everything = [dry, zh, masked, shown, trail].map(({ out, err }) => out + err).join('')
    expect(everything + readFileSync(join(cwd, 'rows.csv.rejected.csv'), 'utf8')).not.toMatch(/138 ?0013 ?800|闽A12345/)
  })
})
