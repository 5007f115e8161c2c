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
})
