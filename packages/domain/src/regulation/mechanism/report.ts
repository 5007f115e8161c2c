import { type PeriodKind, type Seasons, seasonsOf } from '../../figure/period.js'
import { compileCondition } from '../condition.js'
import type { Evaluator, FactReader } from '../context.js'
import type { Environment } from '../environment.js'
import { factReader } from '../facts.js'
import type { StreamScope } from '../language/duty.js'
import type { Report, Section } from '../language/figure.js'
import type { Clause } from '../language/regulation.js'
import type { Rows } from '../language/words.js'
import { type CompiledLimit, compileLimit } from '../limit.js'
import { compileSelection, type Selector } from '../selection.js'
import { compileTarget, type Resolve } from '../target.js'
import { targetNames } from '../target-names.js'
import { type Cited, cited } from './cited.js'
import { type Grouping, groupings, type Parameters, parametersOf, periodKinds } from './indicator.js'

/** How often a report is made: each period, for each case once an event of that kind came, or always up to date. */
export type Rhythm =
  | { readonly each: 'period'; readonly kind: PeriodKind }
  | { readonly each: 'case'; readonly on: Selector }
  | { readonly each: 'look' }

/** One part of a report, compiled. */
export type CompiledSection =
  | {
      readonly kind: 'count'
      readonly rows: Rows
      readonly where?: Evaluator
      readonly groupBy: ReadonlyArray<Grouping>
      readonly compares: boolean
    }
  | {
      readonly kind: 'rows'
      readonly rows: Rows
      readonly where?: Evaluator
      /** All columns of that sort of row where the clause names none. */
      readonly columns?: ReadonlyArray<Grouping>
      readonly groupBy: ReadonlyArray<Grouping>
    }
  | { readonly kind: 'indicator'; readonly of: string; readonly showsExclusions: boolean }
  /** Text that people write. */
  | { readonly kind: 'narrative'; readonly about: string }

/** A report, ready to be made. */
export interface CompiledReport extends Cited {
  /** `<regulation>/<clause>#<mechanism>`. */
  readonly id: string
  readonly title?: string
  readonly rhythm: Rhythm
  readonly seasons: Seasons
  readonly author: { readonly names: ReadonlyArray<string>; readonly resolve: Resolve }
  readonly readers: { readonly names: ReadonlyArray<string>; readonly resolve: Resolve }
  readonly sections: ReadonlyArray<CompiledSection>
  /** Counted from the end of the period, or from the event of the case. */
  readonly due?: CompiledLimit
  readonly scope: StreamScope
  /** One report for each agent or unit of which this holds. */
  readonly forEach?: Evaluator
  readonly parameters: Parameters
}

const selected = (
  env: Environment,
  path: string,
  { where }: { readonly where?: Extract<Section, { count: unknown }>['where'] },
) => (where === undefined ? {} : { where: compileCondition(env, `${path}.where`, where) })

const readers = (env: Environment, paths: ReadonlyArray<string>): ReadonlyArray<{ path: string; read: FactReader }> =>
  paths.map((path) => ({ path, read: factReader(env, path) }))

const compileSection = (env: Environment, path: string, section: Section): CompiledSection => {
  if ('narrative' in section) return { kind: 'narrative', about: section.narrative }
  if ('indicator' in section)
    return { kind: 'indicator', of: section.indicator, showsExclusions: section.show !== undefined }
  const groupBy = groupings(env, section.groupBy)
  if ('count' in section)
    return {
      kind: 'count',
      rows: section.count,
      ...selected(env, path, section),
      groupBy,
      compares: section.compare !== undefined,
    }
  return {
    kind: 'rows',
    rows: section.rows,
    ...selected(env, path, section),
    ...(section.columns === undefined ? {} : { columns: readers(env, section.columns) }),
    groupBy,
  }
}

const rhythmOf = (env: Environment, path: string, { every }: Report): Rhythm => {
  if (typeof every === 'object' && 'live' in every) return { each: 'look' }
  if (typeof every === 'object' && 'perCase' in every)
    return { each: 'case', on: compileSelection(env, path, every.perCase, compileCondition) }
  const [kind = 'month'] = periodKinds(env, path, every)
  return { each: 'period', kind }
}

export const compileReport = (
  env: Environment,
  path: string,
  clause: Clause,
  at: string,
  report: Report,
): CompiledReport => {
  const { title, due, forEach, author, to } = report
  const readersOf = { anyOf: to }
  return {
    ...cited(env, clause),
    id: `${env.regulation.id}/${clause.id}#${at}`,
    ...(title === undefined ? {} : { title }),
    rhythm: rhythmOf(env, `${path}.every`, report),
    seasons: seasonsOf(env),
    author: { names: targetNames(author), resolve: compileTarget(env, `${path}.author`, author) },
    readers: { names: targetNames(readersOf), resolve: compileTarget(env, `${path}.to`, readersOf) },
    sections: report.sections.map((section, i) => compileSection(env, `${path}.sections.${i}`, section)),
    ...(due === undefined ? {} : { due: compileLimit(env, `${path}.due`, due) }),
    scope: report.scope ?? 'institution',
    ...(forEach === undefined ? {} : { forEach: compileCondition(env, `${path}.forEach`, forEach) }),
    parameters: parametersOf(env, report),
  }
}
