import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folder, redress } from './kit.js'

describe('import', () => {
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
