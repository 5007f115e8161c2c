import type { Derive } from '../language/derivation.js'
import { canBe, type Goal, isNotTrue, isTrue } from './satisfy/solve.js'
import { into, report, seated, type Walk } from './walk.js'
import type { Row, Words } from './words.js'

type Decision = NonNullable<ReturnType<Words['decisions']['get']>>

const isOther = (row: Derive): row is Extract<Derive, { otherwise: true }> => 'otherwise' in row

/** The rows that win over another: those before it, or those of a greater result. */
const stronger = ({ table, rows }: Decision, order: ReadonlyArray<string>, at: number): ReadonlyArray<Row> => {
  if (table.hit === 'first') return rows.slice(0, at)
  const rank = order.indexOf(String(rows[at]?.row.then))
  return rows.filter(({ row }) => order.indexOf(String(row.then)) > rank)
}

const unreachable = (
  walk: Walk,
  row: Row,
  key: 'when' | 'otherwise',
  why: { readonly zh: string; readonly en: string },
): void =>
  seated(walk, row, (w) =>
    into(w, key, () =>
      report(w, 'UnreachableRow', {
        zh: `该行永远不会生效：${why.zh}。请改正条件或次序，或删去该行。`,
        en: `This row can never win: ${why.en}. Correct its condition or its place, or take it out.`,
      }),
    ),
  )

const looked = (walk: Walk, decision: Decision, order: ReadonlyArray<string>): void => {
  const { words } = walk
  const otherwise = decision.rows.filter(({ row }) => isOther(row))
  for (const row of otherwise.slice(1))
    unreachable(walk, row, 'otherwise', {
      zh: `条款“${otherwise[0]?.clause.id}”已有 otherwise 行`,
      en: `clause "${otherwise[0]?.clause.id}" has the otherwise row already`,
    })
  for (const [at, row] of decision.rows.entries()) {
    if (isOther(row.row)) continue
    const own = isTrue(row.row.when)
    const over = stronger(decision, order, at).flatMap(
      ({ row: other }): ReadonlyArray<Goal> => (isOther(other) ? [] : [isNotTrue(other.when)]),
    )
    // A row whose own condition is impossible has been told of already.
    if (over.length > 0 && canBe(words, own) && !canBe(words, own, ...over))
      unreachable(walk, row, 'when', {
        zh: '凡它成立之处，优先的行也都成立',
        en: 'wherever it holds, a row that comes before it holds, too',
      })
  }
}

/** Rows of decision tables: some there, an order where the highest wins, none that never wins. */
export const tables = (walk: Walk): void => {
  for (const [id, decision] of walk.words.decisions) {
    const { table, rows } = decision
    if (rows.length === 0 && table.rows === undefined)
      seated(walk, decision, (w) =>
        report(w, 'EmptyTable', {
          zh: `判定表“${id}”没有任何行。请用 derive 写出各行，或用 rows 指明参数。`,
          en: `The table "${id}" has no rows. Write them as derive, or name a parameter in rows.`,
          word: id,
        }),
      )
    const dimension = table.out.startsWith('class.')
      ? walk.words.dimensions.get(table.out.slice('class.'.length))
      : undefined
    const order = table.order ?? dimension?.order
    if (table.hit === 'highest' && order === undefined)
      seated(walk, decision, (w) =>
        into(w, 'hit', () =>
          report(w, 'Unordered', {
            zh: `判定表“${id}”取最高值，却没有先后顺序。请在表或维度上声明 order，或改用 first。`,
            en: `The table "${id}" takes the highest result, and there is no order. Declare "order" on the table or the dimension, or use first.`,
            word: id,
          }),
        ),
      )
    else looked(walk, decision, order ?? [])
  }
}
