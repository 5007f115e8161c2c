import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { filled, folder, redress } from './kit.js'

const data = folder()
beforeAll(async () => {
  await filled(data, 10)
}, 60_000)

const cases = (regulation: string, ...more: ReadonlyArray<string>) =>
  redress(
    [
      'export',
      'indicator-cases',
      '--regulation',
      regulation,
      '--period',
      '2026-03',
      '--data',
      data,
      '--lang',
      'en',
    ].concat(more),
  )

describe('export indicator-cases', () => {
  it('regression: an empty table came of a regulation that names no indicator', async () => {
    const file = join(folder(), 'cases.csv')
    const { code, err } = await cases('government-service-centre', '-o', file)
    expect([code, err]).toEqual([2, expect.stringContaining('government-service-centre names no indicator')])
    expect(existsSync(file)).toBe(false)
    expect((await cases('service-hotlin')).err).toContain('did you mean "service-hotline"?')
  })

  it('says which indicators there are, of one that there is none of', async () => {
    const { code, err } = await cases('service-hotline', '--indicator', 'service-hotline/none#1')
    expect([code, err]).toEqual([2, expect.stringContaining('service-hotline/')])
  })

  it('of a month without cases is a table of none', async () => {
    const { code, out } = await cases('service-hotline')
    expect([code, out.split('\n').length]).toEqual([0, 2])
  })
})
