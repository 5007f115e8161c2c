import type { CoverageReport } from '@redress/domain/examples'
import { allRegulations } from '@redress/domain/regulations'
import { describe, expect, it } from 'vitest'
import { json, redress } from './kit.js'

describe('regulations coverage', () => {
  it('proves every clause of every regulation here and now', async () => {
    const run = await redress(['regulations', 'coverage', '--json'])
    expect(run).toMatchObject({ code: 0, err: '' })
    const reports = json(run) as ReadonlyArray<CoverageReport>
    expect(reports.map(({ regulation }) => regulation)).toEqual(allRegulations.map(({ id }) => id))
    const sum = (of: (report: CoverageReport) => number) => reports.reduce((total, report) => total + of(report), 0)
    expect([sum(({ executed }) => executed), sum(({ tested }) => tested), sum(({ counts }) => counts.manual)]).toEqual([
      645, 645, 175,
    ])
  }, 120_000)

  it('as a table, with what all of it comes to', async () => {
    const { out } = await redress(['regulations', 'coverage', '--lang', 'zh'])
    expect(out).toContain('645/645 条由系统执行并经检验，175 条由人执行（175 条写明理由）；逐条移除，0 条无人察觉。')
  }, 120_000)

  it('of one regulation clause by clause, with the reason where a person has to do it', async () => {
    const { code, out } = await redress([
      'regulations',
      'coverage',
      'dormitory-property-service-centre',
      '--lang',
      'en',
    ])
    expect(code).toBe(0)
    expect(out).toContain('c05')
    expect(out).toMatch(/enforced, \d+ examples?/)
    expect(out).toContain('8/8 executed and tested, 9 manual (9 with reasons); clause by clause removed, 0 unnoticed.')
  })

  it('an id that does not ship is 3, and the ones that do are named', async () => {
    const run = await redress(['regulations', 'coverage', 'none', '--lang', 'en'])
    expect(run).toMatchObject({ code: 3, out: '' })
    expect(run.err).toContain('liaoning-banking-association')
  })
})
