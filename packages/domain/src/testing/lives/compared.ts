import type { Mode } from '../../regulation/check/satisfy/mode.js'
import type { Operand } from '../../regulation/language/words.js'
import { bringAbout } from './fact.js'
import { oneOf } from './joined.js'
import { drafted, type WayTo } from './selection.js'
import { factOf, type Situation } from './situation.js'
import { type Comparison, valuesFor, wantsTruth } from './values.js'
import { amended, first, together, type Way } from './way.js'

const operandOf = (condition: Comparison): Operand | undefined => {
  if ('is' in condition) return condition.is
  if ('has' in condition) return condition.has
  if ('in' in condition) return condition.in
  return 'atLeast' in condition ? condition.atLeast : 'atMost' in condition ? condition.atMost : undefined
}

const EARLIER = '2026-01-01T08:00:00+08:00'
const LATER = '2026-12-31T18:00:00+08:00'

/** Two values that compare as it is wanted. */
const pairFor = (condition: Comparison, mode: Mode): readonly [unknown, unknown] => {
  if (!('atLeast' in condition || 'atMost' in condition))
    return ['agreed-1', wantsTruth(mode) ? 'agreed-1' : 'agreed-2']
  return 'atLeast' in condition === wantsTruth(mode) ? [LATER, EARLIER] : [EARLIER, LATER]
}

/** Two facts are to be so beside each other, and what the one is compared with is not said yet: both are said. */
const named = (s: Situation, condition: Comparison, mode: Mode): Way | undefined => {
  const operand = operandOf(condition)
  if (typeof operand !== 'object' || !('fact' in operand) || factOf(s, operand.fact) !== undefined) return undefined
  const [value, beside] = pairFor(condition, mode)
  const one = bringAbout(s, condition.fact, value)
  const other = bringAbout(s, operand.fact, beside)
  return one === undefined || other === undefined ? undefined : together([one, other])
}

/** A dimension that a table derives comes by a row that says so, the next time the table is looked at. */
const derived = (s: Situation, path: string, value: unknown, wayTo: WayTo): Way | undefined => {
  const mechanisms = s.regulation.source.clauses.flatMap(({ does }) => does)
  const table = mechanisms.find((mechanism) => mechanism.kind === 'table' && mechanism.out === path)
  if (table?.kind !== 'table') return undefined
  const rows = mechanisms.flatMap((mechanism) =>
    mechanism.kind === 'derive' && mechanism.table === table.id && mechanism.then === value && 'when' in mechanism
      ? [mechanism.when]
      : [],
  )
  const looks = (table.on ?? []).filter((kind) => kind !== 'Received')
  const found = looks.length === 0 ? undefined : drafted(s, { event: looks }, wayTo)
  const way =
    found === undefined ? undefined : oneOf({ ...s, draft: found.draft }, rows, (so, row) => wayTo(so, row, 'true'))
  if (found === undefined || way === undefined) return undefined
  const { says: _, ...before } = way
  return together([found.way, { ...before, says: [] }, first(amended(s.stage.codecOf, found.draft, way))])
}

/** A comparison of a fact comes to be as it is wanted by the fact's having another value. */
export const compared = (s: Situation, condition: Comparison, mode: Mode, wayTo: WayTo): Way | undefined => {
  for (const value of s.luck.from(valuesFor(s, condition, mode), s.turn)) {
    const way = derived(s, condition.fact, value, wayTo) ?? bringAbout(s, condition.fact, value)
    if (way !== undefined) return way
  }
  return named(s, condition, mode)
}
