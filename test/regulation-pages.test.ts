import { allExamples, coverageReport, untested } from '@redress/domain/examples'
import { allRegulations } from '@redress/domain/regulations'
import { describe, expect, it } from 'vitest'
import { regulationPage } from './regulation-pages/page.js'
import { coverageTable } from './regulation-pages/table.js'

const covered = allRegulations.flatMap((regulation) =>
  allExamples
    .filter((examples) => examples.regulation === regulation.id)
    .map((examples) => ({ regulation, examples, report: coverageReport(regulation, examples) })),
)

describe('docs/regulations', () => {
  it('has a table over all, in which nothing is untested', async () => {
    expect(
      covered.flatMap(({ report }) => untested(report).map(({ clause }) => `${report.regulation}/${clause}`)),
    ).toEqual([])
    await expect(coverageTable(covered)).toMatchFileSnapshot('../docs/regulations/README.md')
  })

  it.each(covered)(
    'has a page of $regulation.id that says what it says and does',
    async ({ regulation, examples, report }) => {
      await expect(regulationPage(regulation, examples, report)).toMatchFileSnapshot(
        `../docs/regulations/${regulation.id}.md`,
      )
    },
  )
})
