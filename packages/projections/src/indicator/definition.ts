import {
  type Clause,
  type CompiledRegulation,
  checkRegulation,
  compile,
  type Mechanism,
  MechanismCodec,
  type Rules,
  stopsLoading,
} from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import { invalidQuery, type ProjectionError } from '../runtime/error.js'

/** An indicator as data, as a regulation states it. */
export type Definition = Extract<Mechanism, { readonly kind: 'indicator' }>
export type CompiledIndicator = CompiledRegulation['indicators'][number]

/** An indicator that no clause states: the same data, over the cases of a regulation and with its parameters. */
export interface OwnIndicator {
  readonly regulation: string
  readonly definition: unknown
}

/** An indicator with the data that it was made of, and the rules that know it. */
export interface Defined {
  readonly indicator: CompiledIndicator
  readonly definition: Definition
  readonly regulation: CompiledRegulation
  readonly rules: Rules
}

const OWN = 'c-own'

/** The clause under which an indicator of one's own is compiled: `may`, because nobody is bound by it. */
const ownClause = (does: Definition): Clause => ({
  id: OWN,
  ref: '自定',
  summary: { zh: '自定指标', en: "An indicator of the reader's own" },
  nature: 'assessment',
  modality: 'may',
  does: [does],
})

const refusedAs = (
  what: string,
  errors: ReadonlyArray<{ readonly zh: string; readonly en: string }>,
): ProjectionError =>
  invalidQuery(
    what,
    `指标定义有误：${errors.map(({ zh }) => zh).join('；')}`,
    `The indicator is not right: ${errors.map(({ en }) => en).join('; ')}`,
  )

/** Compiles an indicator as if a clause of the regulation stated it. `what` names the part of the question that it came from. */
export const compiledBeside = (
  rules: Rules,
  regulation: CompiledRegulation,
  definition: Definition,
  what: string,
): E.Either<ProjectionError, Defined> => {
  const { source, settings, calendar } = regulation
  const extended = { ...source, clauses: [...source.clauses.filter(({ id }) => id !== OWN), ownClause(definition)] }
  const found = checkRegulation(extended, settings).filter((error) => error.clause === OWN && stopsLoading(error))
  if (found.length > 0) return E.left(refusedAs(what, found))
  const compiled = compile(extended, settings, calendar)
  if (E.isLeft(compiled)) return E.left(refusedAs(what, compiled.left))
  const indicator = compiled.right.indicators.find(({ clause }) => clause === OWN)
  if (indicator === undefined) return E.left(notAnIndicator)
  const regulations = new Map([...rules.regulations, [compiled.right.key, compiled.right]])
  return E.right({ indicator, definition, regulation: compiled.right, rules: { ...rules, regulations } })
}

const notAnIndicator = invalidQuery(
  'indicator',
  '指标定义的 kind 须为 indicator，其余各项须符合制度语言。',
  'The definition must be of kind indicator, and as the regulation language has it.',
)

const unknownIndicator = (id: string): ProjectionError =>
  invalidQuery(
    'indicator',
    `没有指标 ${id}；indicators.list 列出全部指标。`,
    `There is no indicator ${id}; indicators.list names them all.`,
  )

/** Every indicator of the regulations in force here, with its data. */
export const definedIn = (rules: Rules): ReadonlyArray<Defined> =>
  rules.current.flatMap((regulation) =>
    regulation.source.clauses.flatMap((clause) => {
      const own = regulation.indicators.filter((indicator) => indicator.clause === clause.id)
      const data = clause.does.filter((mechanism): mechanism is Definition => mechanism.kind === 'indicator')
      return own.flatMap((indicator, i) => {
        const definition = data[i]
        return definition === undefined ? [] : [{ indicator, definition, regulation, rules }]
      })
    }),
  )

const own = (rules: Rules, { regulation: id, definition }: OwnIndicator): E.Either<ProjectionError, Defined> => {
  const regulation = rules.current.find((one) => one.id === id)
  if (regulation === undefined) return E.left(unknownIndicator(id))
  const decoded = MechanismCodec.decode(definition)
  if (E.isLeft(decoded) || decoded.right.kind !== 'indicator') return E.left(notAnIndicator)
  return compiledBeside(rules, regulation, decoded.right, 'indicator')
}

/** The indicator that is asked for: `<regulation>/<clause>#<n>`, or one of one's own. Errors: `InvalidQuery`. */
export const definedAs = (rules: Rules, asked: string | OwnIndicator): E.Either<ProjectionError, Defined> => {
  if (typeof asked !== 'string') return own(rules, asked)
  const found = definedIn(rules).find(({ indicator }) => indicator.id === asked)
  return found === undefined ? E.left(unknownIndicator(asked)) : E.right(found)
}
