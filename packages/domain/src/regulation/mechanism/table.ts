import type { Scalar } from '../../codec/words.js'
import { compileCondition } from '../condition.js'
import type { Context, Evaluator } from '../context.js'
import { type Environment, parameter, unsupported } from '../environment.js'
import { comparable, factReader } from '../facts.js'
import type { Derive, Table } from '../language/derivation.js'
import type { Clause, TableRow } from '../language/regulation.js'
import { compileSelection, type Selector } from '../selection.js'
import type { Truth } from '../truth.js'
import { type Cited, cited } from './cited.js'

/** A row: while its condition is true, the table says `then`. The one without a condition holds where no other is true. */
export interface CompiledRow extends Cited {
  readonly when?: Evaluator
  readonly then: Scalar
  readonly because?: string
  /** The other cases of the group are to be looked at again when this row wins. */
  readonly propagates: boolean
}

export interface CompiledTable extends Cited {
  readonly id: string
  /** Path of the fact that it sets. */
  readonly out: string
  readonly on: ReadonlyArray<Selector> | undefined
  readonly rows: ReadonlyArray<CompiledRow>
  readonly evaluate: (context: Context) => TableResult | undefined
}

/** What a table says, and whether a row that is still unknown could say something else. */
export interface TableResult {
  readonly value: Scalar
  readonly provisional: boolean
  readonly row: CompiledRow
}

/** First true row in clause order; provisional while one before it is unknown. */
const first = (rows: ReadonlyArray<CompiledRow>, context: Context): TableResult | undefined => {
  let provisional = false
  for (const row of rows) {
    const truth: Truth = row.when === undefined ? true : row.when(context)
    if (truth === true) return { value: row.then, provisional, row }
    if (truth === undefined) provisional = true
  }
  return undefined
}

/** Greatest `then` among the true rows; provisional while an unknown one could still win. */
const highest = (
  rows: ReadonlyArray<CompiledRow>,
  order: ReadonlyArray<string>,
  context: Context,
): TableResult | undefined => {
  const rank = (row: CompiledRow): number => order.indexOf(String(row.then))
  let best: CompiledRow | undefined
  let open = -1
  for (const row of rows) {
    const truth: Truth = row.when === undefined ? true : row.when(context)
    if (truth === undefined) open = Math.max(open, rank(row))
    else if (truth && (best === undefined || rank(row) > rank(best))) best = row
  }
  return best === undefined ? undefined : { value: best.then, provisional: open > rank(best), row: best }
}

const compileRow = (env: Environment, path: string, clause: Clause, derive: Derive): CompiledRow => ({
  ...cited(env, clause),
  ...('when' in derive ? { when: compileCondition(env, `${path}.when`, derive.when) } : {}),
  then: derive.then,
  ...(derive.because === undefined ? {} : { because: derive.because }),
  propagates: derive.propagate === 'members',
})

/** Rows that the deployment supplies: each holds where all of its facts are equal. */
const suppliedRows = (env: Environment, path: string, clause: Clause, table: Table): ReadonlyArray<CompiledRow> => {
  if (table.rows === undefined) return []
  const set = parameter(env, table.rows.fact.slice('param.'.length))
  if (set === undefined) return []
  if (!Array.isArray(set) || !set.every((row) => typeof row === 'object' && row !== null && 'then' in row)) {
    unsupported(env, `${path}.rows`, 'a table whose rows are not rows')
    return []
  }
  return (set as ReadonlyArray<TableRow>).map((row) => {
    const facts = Object.entries(row.when).map(([fact, value]) => [factReader(env, fact), comparable(value)] as const)
    const when: Evaluator = (context) => {
      let truth: Truth = true
      for (const [read, value] of facts) {
        const found = comparable(read(context))
        if (found === undefined) truth = undefined
        else if (found !== value) return false
      }
      return truth
    }
    return { ...cited(env, clause), when, then: row.then, propagates: false }
  })
}

/** The rows of a table in the order in which they are tried, the one without a condition last. */
const rowsOf = (env: Environment, table: Table): ReadonlyArray<CompiledRow> => {
  const rows = env.regulation.clauses.flatMap((clause) =>
    clause.does.flatMap((mechanism, i) =>
      mechanism.kind === 'derive' && mechanism.table === table.id
        ? [compileRow({ ...env, clause: clause.id }, `clauses.${clause.id}.does.${i}`, clause, mechanism)]
        : [],
    ),
  )
  return [...rows.filter(({ when }) => when !== undefined), ...rows.filter(({ when }) => when === undefined)]
}

export const compileTable = (env: Environment, path: string, clause: Clause, table: Table): CompiledTable => {
  const rows = [...suppliedRows(env, path, clause, table), ...rowsOf(env, table)]
  const { order, on } = table
  return {
    ...cited(env, clause),
    id: table.id,
    out: table.out,
    on: on?.map((kind, i) => compileSelection(env, `${path}.on.${i}`, kind, compileCondition)),
    rows,
    evaluate:
      table.hit === 'highest' && order !== undefined
        ? (context) => highest(rows, order, context)
        : (context) => first(rows, context),
  }
}
