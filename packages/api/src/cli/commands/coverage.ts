import { allExamples, type CoverageReport, coverageReport, untested } from '@redress/domain/examples'
import { allRegulations } from '@redress/domain/regulations'
import type { Context } from '../context.js'
import { type ExitCode, exit } from '../exit.js'
import type { Failure } from '../failure.js'
import { fail, print } from '../print.js'
import { renderClauses, renderCoverage } from '../render/coverage.js'

const shipped = allRegulations.flatMap((regulation) =>
  allExamples.filter((examples) => examples.regulation === regulation.id).map((examples) => ({ regulation, examples })),
)

const notShipped = (id: string): Failure => {
  const known = shipped.map(({ regulation }) => regulation.id)
  return {
    code: exit.notFound,
    zh: `没有随附的制度“${id}”。随附的有：${known.join('、')}。`,
    en: `No regulation "${id}" ships. There are: ${known.join(', ')}.`,
  }
}

const isWhole = (report: CoverageReport): boolean => untested(report).length === 0 && report.story.length === 0

/** `redress regulations coverage`: proves it here and now; exit code 4 where the removal of a clause would go unnoticed. */
export const coverage = async (context: Context, id: string | undefined): Promise<ExitCode> => {
  const chosen = id === undefined ? shipped : shipped.filter(({ regulation }) => regulation.id === id)
  if (id !== undefined && chosen.length === 0) return fail(context, notShipped(id))
  const reports = chosen.map(({ regulation, examples }) => coverageReport(regulation, examples))
  print(context, reports, (all, look) => {
    const [only] = all
    return id === undefined || only === undefined ? renderCoverage(all, look) : renderClauses(only, look)
  })
  return reports.every(isWhole) ? exit.ok : exit.refused
}
