import type { CompiledRegulation, PeriodKind } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import type { Source } from '../indicator/source.js'
import { invalidQuery, type ProjectionError } from '../runtime/error.js'
import type { Ask } from '../runtime/query.js'

export type CompiledReport = CompiledRegulation['reports'][number]

/** A report that a regulation asks for: by whom, for whom, how often. */
export interface ReportListed
  extends Pick<
    CompiledReport,
    'id' | 'regulation' | 'version' | 'clause' | 'ref' | 'summary' | 'modality' | 'title' | 'parameters' | 'scope'
  > {
  /** Each period of that length, for each case, or up to date at every look. */
  readonly every: PeriodKind | 'case' | 'look'
  readonly author: ReadonlyArray<string>
  readonly readers: ReadonlyArray<string>
}

const listed = (report: CompiledReport): ReportListed => {
  const { id, regulation, version, clause, ref, summary, modality, title, parameters, scope, rhythm } = report
  return {
    ...{ id, regulation, version, clause, ref, summary, modality, parameters, scope },
    ...(title === undefined ? {} : { title }),
    every: rhythm.each === 'period' ? rhythm.kind : rhythm.each,
    author: report.author.names,
    readers: report.readers.names,
  }
}

/** Every report of the regulations, or of one of them. */
export const reportList =
  ({ context: { rules } }: Source): Ask<[regulation?: string], ReadonlyArray<ReportListed>> =>
  (regulation) =>
  async () =>
    E.right(
      rules.current
        .filter(({ id }) => regulation === undefined || id === regulation)
        .flatMap(({ reports }) => reports.map(listed)),
    )

/** A report by its id, `<regulation>/<clause>#<n>`; or by `<regulation>/<clause>` where the clause asks for one only. Errors: `InvalidQuery`. */
export const reportNamed = (
  { context: { rules } }: Source,
  name: string,
): E.Either<ProjectionError, CompiledReport> => {
  const all = rules.current.flatMap(({ reports }) => reports)
  const found = all.find(({ id }) => id === name) ?? all.find((one) => `${one.regulation}/${one.clause}` === name)
  return found !== undefined
    ? E.right(found)
    : E.left(
        invalidQuery(
          'report',
          `没有报告 ${name}；reports.list 列出全部报告。`,
          `There is no report ${name}; reports.list names them all.`,
        ),
      )
}
