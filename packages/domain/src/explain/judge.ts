import type { History } from '../aggregate/stream.js'
import type { Bilingual, FactSeen } from '../complaint/rejection.js'
import type { CompiledRegulation } from '../regulation/compile.js'
import { environmentOf } from '../regulation/compiled-environment.js'
import { compileCondition } from '../regulation/condition.js'
import type { Context, Evaluator } from '../regulation/context.js'
import { conditionName } from '../regulation/describe.js'
import type { Condition } from '../regulation/language/condition.js'
import { comparedOf, pathsOf } from '../regulation/paths.js'
import { seen } from '../regulation/seen.js'
import { compileSelection, type Selector } from '../regulation/selection.js'
import type { Truth } from '../regulation/truth.js'
import { type CitedEvent, cited } from './cite.js'

/** One statement of a condition: in words, whether it holds, and on which facts and events. */
export interface Judged {
  readonly text: Bilingual
  /** `undefined` is unknown. */
  readonly holds: Truth
  readonly facts: ReadonlyArray<FactSeen>
  readonly events: ReadonlyArray<CitedEvent>
}

type Statement = (context: Context) => Judged

/** Events that are cited for one statement at most: an answer is read by people. */
const MOST = 5

/** Named conditions that name each other are refused by the compiler; this is deeper than any. */
const DEEPEST = 40

const operands = (condition: Condition): ReadonlyArray<string> =>
  Object.values(condition).flatMap((value: unknown) =>
    typeof value === 'object' &&
    value !== null &&
    'fact' in value &&
    typeof value.fact === 'string' &&
    value.fact !== 'each'
      ? [value.fact]
      : [],
  )

const matching = (selector: Selector | undefined, context: Context): ReadonlyArray<CitedEvent> => {
  const ids: string[] = []
  selector?.walk(context, ({ id }) => ids.push(id) >= MOST)
  const found: CitedEvent[] = []
  for (let h: History | undefined = context.stream.history; h !== undefined; h = h.earlier)
    if (ids.includes(h.event.id)) found.push(cited(h))
  return found.reverse()
}

const statement = (regulation: CompiledRegulation, condition: Condition, denied: boolean): Statement => {
  const env = environmentOf(regulation)
  const holds = compileCondition(env, 'explain', denied ? { not: condition } : condition)
  const compared = new Set([...comparedOf(condition), ...operands(condition)])
  const looks = [...new Set([...pathsOf(condition), ...compared])].map((path) => seen(env, path, compared.has(path)))
  const selector = 'some' in condition ? compileSelection(env, 'explain', condition.some, compileCondition) : undefined
  const text = conditionName(condition, regulation.source, denied)
  return (context) => ({
    text,
    holds: holds(context),
    facts: looks.map((look) => look(context)),
    events: matching(selector, context),
  })
}

const statements = (
  regulation: CompiledRegulation,
  condition: Condition,
  denied: boolean,
  depth = 0,
): ReadonlyArray<Statement> => {
  const each = (parts: ReadonlyArray<Condition>): ReadonlyArray<Statement> =>
    parts.flatMap((part) => statements(regulation, part, denied, depth + 1))
  if (depth < DEEPEST) {
    if ('all' in condition) return each(condition.all)
    if ('any' in condition) return each(condition.any)
    if ('not' in condition) return statements(regulation, condition.not, !denied, depth + 1)
    if ('condition' in condition) {
      const named = regulation.source.clauses
        .flatMap(({ does }) => does)
        .find((mechanism) => mechanism.kind === 'define' && mechanism.name === condition.condition)
      if (named?.kind === 'define') return each([named.is])
    }
  }
  return [statement(regulation, condition, denied)]
}

interface Judge {
  readonly whole: Evaluator
  readonly parts: ReadonlyArray<Statement>
}

const known = new WeakMap<CompiledRegulation, WeakMap<Condition, Judge>>()

const judgeOf = (regulation: CompiledRegulation, condition: Condition): Judge => {
  const of = known.get(regulation) ?? new WeakMap<Condition, Judge>()
  known.set(regulation, of)
  const found = of.get(condition) ?? {
    whole: compileCondition(environmentOf(regulation), 'explain', condition),
    parts: statements(regulation, condition, false),
  }
  of.set(condition, found)
  return found
}

/** A condition looked into: whether it holds, and each statement that it is made of, those of named conditions included. */
export const judge = (
  regulation: CompiledRegulation,
  condition: Condition,
  context: Context,
): { readonly holds: Truth; readonly parts: ReadonlyArray<Judged> } => {
  const { whole, parts } = judgeOf(regulation, condition)
  return { holds: whole(context), parts: parts.map((part) => part(context)) }
}
