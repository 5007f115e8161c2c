import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { allRegulations } from '@redress/domain/regulations'
import { describe, expect, it } from 'vitest'
import { root } from './examples.js'

const story = (...args: ReadonlyArray<string>) =>
  spawnSync(process.execPath, [join(root, 'examples/regulations/story.mjs'), ...args], { encoding: 'utf8' })

describe('npm run story', () => {
  it('tells a case under a regulation with its refusals, its deadlines with their days, its figures', () => {
    const { status, stdout } = story('liaoning-banking-association')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^辽宁省银行业/)
    expect(stdout).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d {2}✗ /m)
    expect(stdout).toContain('到期：')
    expect(stdout).toContain('国办发明电')
  })

  it('in English, too', () => {
    const { status, stdout } = story('service-hotline', 'en')
    expect(status).toBe(0)
    expect(stdout).toContain('Refused under clause ')
  })

  it('names the regulations where none of that id ships', () => {
    const { status, stderr } = story('none')
    expect(status).toBe(2)
    for (const { id } of allRegulations) expect(stderr).toContain(id)
  })
})
