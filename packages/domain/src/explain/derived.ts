import type { Scalar } from '../codec/words.js'
import type { Bilingual } from '../complaint/rejection.js'
import type { CompiledRegulation } from '../regulation/compile.js'
import { factName, operandName } from '../regulation/describe/fact.js'
import { either, say } from '../regulation/describe/phrase.js'
import type { Cited } from '../regulation/mechanism/cited.js'
import type { CompiledRow, CompiledTable } from '../regulation/mechanism/table.js'
import type { Truth } from '../regulation/truth.js'
import { type CitedEvent, citeEvent, clauseCited } from './cite.js'
import { type Explained, eventsOf, factsOf } from './explained.js'
import { type Judged, judge } from './judge.js'
import type { Moment } from './moment.js'
import { together, unended } from './sentence.js'
import { judgedText, truthText } from './truth-text.js'

/** A row of a decision table, as it stood. */
export interface TableRowJudged {
  readonly clause: Cited
  readonly then: Scalar
  /** The row without a condition holds where no other does. */
  readonly otherwise: boolean
  readonly holds: Truth
  readonly won: boolean
  readonly parts: ReadonlyArray<Judged>
}

/** Why a class is what the engine says: the row that won, and those that are still unknown. */
export interface DerivedExplanation extends Explained {
  readonly table: { readonly id: string; readonly clause: Cited; readonly out: string }
  readonly value: Scalar
  /** A row that is still unknown could win yet. */
  readonly provisional: boolean
  readonly rows: ReadonlyArray<TableRowJudged>
  /** The event after which the table was looked at again. */
  readonly trigger?: CitedEvent
}

/** Where the event puts the result of a table, and the value. */
const resultOf = ({ event }: Moment): readonly [out: string, value: Scalar] | undefined => {
  if (event.type !== 'Classified') return undefined
  const [set] = event.evidence.sets ?? []
  const [classed] = Object.entries(event.data.class ?? {})
  const found =
    classed === undefined
      ? set === undefined
        ? undefined
        : ([set.path, set.value] as const)
      : ([`class.${classed[0]}`, classed[1]] as const)
  return found === undefined || typeof found[1] === 'object' ? undefined : [found[0], found[1]]
}

/** The condition of a row, in the words of its clause; rows that a deployment supplies have none there. */
const conditionOf = ({ source }: CompiledRegulation, table: CompiledTable, row: CompiledRow) => {
  const own = table.rows.filter(({ clause }) => clause === row.clause)
  const derives = (source.clauses.find(({ id }) => id === row.clause)?.does ?? []).filter(
    (mechanism) => mechanism.kind === 'derive' && mechanism.table === table.id,
  )
  // Rows of one clause stand in its order, the one without a condition last.
  const ordered = [...derives.filter((one) => 'when' in one), ...derives.filter((one) => !('when' in one))]
  const found = derives.length === own.length ? ordered[own.indexOf(row)] : undefined
  return found?.kind === 'derive' && 'when' in found ? found.when : undefined
}

const rowText = (
  { clause, then, holds, won, otherwise, parts }: TableRowJudged,
  out: string,
  { source }: CompiledRegulation,
): Bilingual => {
  const [value, truth, why] = [operandName(then, out, source), truthText(holds), judgedText(parts)]
  const mark = won ? say('，采用', ', taken') : say('', '')
  return otherwise
    ? say(`其余情形取${value.zh}（“${clause.ref}”）${mark.zh}。`, `Otherwise ${value.en} (${clause.ref})${mark.en}.`)
    : say(
        `“${clause.ref}”取${value.zh}：${truth.zh}${parts.length === 0 ? '' : `（${why.zh}）`}${mark.zh}。`,
        `${clause.ref} gives ${value.en}: ${truth.en}${parts.length === 0 ? '' : ` (${why.en})`}${mark.en}.`,
      )
}

const openText = (
  rows: ReadonlyArray<TableRowJudged>,
  out: string,
  { source }: CompiledRegulation,
): ReadonlyArray<Bilingual> => {
  const open = rows.filter(({ holds, won }) => holds === undefined && !won)
  if (open.length === 0) return []
  const values = either(open.map(({ then }) => operandName(then, out, source)))
  const refs = open.map(({ clause }) => clause.ref)
  return [
    say(
      `结果为暂定：${refs.map((ref) => `“${ref}”`).join('、')}尚不能判断，仍可能为${values.zh}。`,
      `The result is provisional: ${refs.join(', ')} cannot be told yet and could still make it ${values.en}.`,
    ),
  ]
}

/** Why the engine classified a case as it did; `undefined` where a person did, or where the rules have no such table any more. */
export const derivedExplained = (moment: Moment): DerivedExplanation | undefined => {
  const { event, regulations, before, cause: context } = moment
  const { cause } = event.evidence
  const result = resultOf(moment)
  if (event.type !== 'Classified' || event.data.derived !== true || cause === undefined || result === undefined)
    return undefined
  const [out, value] = result
  const regulation = regulations.find(({ id }) => id === cause.regulation)
  const table = regulation?.tables.find((one) => one.out === out)
  if (regulation === undefined || table === undefined) return undefined
  const won = table.rows.find((row) => row.clause === cause.clause && row.then === value)
  const rows = table.rows.map((row): TableRowJudged => {
    const when = conditionOf(regulation, table, row)
    return {
      clause: clauseCited(regulations, row),
      then: row.then,
      otherwise: row.when === undefined,
      // What won is on record, though it may have looked at other cases, which nobody is asked about again.
      holds: row === won ? true : row.when === undefined ? false : row.when(context),
      won: row === won,
      parts: when === undefined ? [] : judge(regulation, when, context).parts,
    }
  })
  const provisional = event.data.provisional === true
  const clause = clauseCited(regulations, cause)
  const trigger = citeEvent(before, event.causationId)
  const parts = rows.flatMap((row) => row.parts)
  const [name, said, summary] = [
    factName(out, regulation.source),
    operandName(value, out, regulation.source),
    unended(clause.summary),
  ]
  const sentences = [
    say(
      `依据“${clause.ref}”（${summary.zh}），${name.zh}定为${said.zh}。`,
      `By ${clause.ref} (${summary.en}), the ${name.en} is ${said.en}.`,
    ),
    ...rows.map((row) => rowText(row, out, regulation)),
    ...(provisional ? openText(rows, out, regulation) : []),
  ]
  return {
    clause,
    table: { id: table.id, clause: clauseCited(regulations, table), out },
    value,
    provisional,
    rows,
    ...(trigger === undefined ? {} : { trigger }),
    facts: factsOf(parts),
    events: [...(trigger === undefined ? [] : [trigger]), ...eventsOf(parts)],
    sentences,
    text: together(sentences),
  }
}
