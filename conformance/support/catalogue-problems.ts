import { coverageOf } from '../../packages/domain/src/regulation/coverage.js'
import type { Clause, Regulation } from '../../packages/domain/src/regulation/language/regulation.js'
import {
  ambiguities,
  blanks,
  type CataloguedClause,
  type CataloguedRegulation,
  kindsFor,
  textOf,
  unitFor,
} from './catalogue.js'

/** What corrections.md rules about clocks, in the words of the catalogue. */
const corrected: { readonly [clause: string]: Partial<NonNullable<CataloguedClause['clock']>> | null } = {
  'founder-call-centre-c/c14': null,
  'call-centre-model-1/c33': { startsOn: 'Received' },
  'liaoning-banking-association/c31': { startsOn: 'Assigned' },
  'liaoning-banking-association/c32': { startsOn: 'Assigned' },
  'liaoning-banking-association/c33': { startsOn: 'Assigned' },
  'property-work-instruction/c05': { startsOn: 'Received' },
  'property-work-instruction/c08': { startsOn: 'Received' },
  'property-work-instruction/c11': { startsOn: 'Received' },
}

type Bag = { readonly [key: string]: unknown }
const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null

/** Every word of a trigger or pattern that names a kind of event. */
const wordsIn = (value: unknown): ReadonlyArray<string> =>
  typeof value === 'string'
    ? [value]
    : Array.isArray(value)
      ? value.flatMap(wordsIn)
      : isBag(value)
        ? Object.entries(value).flatMap(([key, inner]) => (key === 'where' || key === 'by' ? [] : wordsIn(inner)))
        : []

const baseOf = (kind: string): string => (kind.startsWith('act:') ? kind : (kind.split(':')[0] ?? kind))

/** The kinds of event in it; `terminal` stands for what ends a case. */
const kindsIn = (value: unknown, { terminal }: Regulation): ReadonlyArray<string> =>
  wordsIn(value)
    .flatMap((word) => (word === 'terminal' ? wordsIn(terminal) : [word]))
    .map(baseOf)

/** Every length in a limit, parameters looked up. */
const lengthsIn = (value: unknown, regulation: Regulation): ReadonlyArray<string> => {
  if (!isBag(value)) return []
  if (typeof value['n'] === 'number') return [`${value['n']} ${String(value['unit'])}`]
  const fact = value['fact']
  if (typeof fact === 'string' && fact.startsWith('param.'))
    return lengthsIn(regulation.parameters[fact.slice(6)]?.default, regulation)
  return Object.values(value).flatMap((inner) => lengthsIn(inner, regulation))
}

type Duty = { readonly startsOn: unknown; readonly stopsOn: unknown; readonly within?: unknown }

const dutiesOf = ({ does }: Clause): ReadonlyArray<Duty> =>
  does.filter((mechanism): mechanism is typeof mechanism & Duty => 'startsOn' in mechanism && 'stopsOn' in mechanism)

const clockProblems = (found: CataloguedClause, clause: Clause, regulation: Regulation): ReadonlyArray<string> => {
  const mended = corrected[found.id]
  if (found.clock === undefined || mended === null) return []
  const { startsOn, stopsOn, limit, unit, proposedDefault } = { ...found.clock, ...mended }
  const duties = dutiesOf(clause)
  if (duties.length === 0) return ['no clock']
  const problems: string[] = []
  const starts = duties.flatMap((duty) => kindsIn(duty.startsOn, regulation))
  const stops = duties.flatMap((duty) => kindsIn(duty.stopsOn, regulation))
  if (!kindsFor(startsOn).some((kind) => starts.includes(kind)))
    problems.push(`starts on ${starts.join(', ')}, not on ${startsOn}`)
  if (!kindsFor(stopsOn).some((kind) => stops.includes(kind)))
    problems.push(`stops on ${stops.join(', ')}, not on ${stopsOn}`)
  const lengths = duties.flatMap((duty) => lengthsIn(duty.within, regulation))
  const asked =
    limit !== null
      ? `${limit} ${unitFor[unit] ?? unit}`
      : proposedDefault?.n === undefined
        ? undefined
        : `${proposedDefault.n} ${unitFor[proposedDefault.unit ?? ''] ?? proposedDefault.unit}`
  const today = unit === 'same-day' && limit !== null ? ['0 sameDay', '1 sameDay'] : []
  if (asked !== undefined && ![asked, ...today].some((length) => lengths.includes(length)))
    problems.push(`limit ${lengths.join(', ') || 'none'}, not ${asked}`)
  return problems
}

const problemsOf = (found: CataloguedClause, clause: Clause | undefined, regulation: Regulation) => {
  if (clause === undefined) return [`${found.id} is missing`]
  const problems: string[] = []
  if (clause.ref !== found.ref) problems.push(`ref ${clause.ref}, not ${found.ref}`)
  if (clause.nature !== found.nature) problems.push(`nature ${clause.nature}, not ${found.nature}`)
  const manual = coverageOf(clause) === 'manual'
  // The one clause that is encoded as left to people: a principle without trigger, subject or amount.
  const byHand = found.executable === 'no' || found.id === 'casting-quality-incidents/c05'
  if (manual !== byHand) problems.push(manual ? 'is left to people' : 'is executed')
  problems.push(...clockProblems(found, clause, regulation))
  return clause.departs === undefined ? problems.map((problem) => `${found.id}: ${problem}`) : []
}

const clauseOf = (regulation: Regulation, id: string): Clause | undefined =>
  regulation.clauses.find((clause) => `${regulation.id}/${clause.id}` === id)

/** Where the clauses differ from the catalogue without a reason: id, ref, nature, limit, unit, start and stop. */
export const differing = (source: CataloguedRegulation, regulation: Regulation): ReadonlyArray<string> =>
  source.clauses.flatMap((found) => problemsOf(found, clauseOf(regulation, found.id), regulation))

/** Clauses left to people without a reason in both languages. */
export const silent = ({ clauses }: Regulation): ReadonlyArray<string> =>
  clauses
    .filter(({ does }) =>
      does.some((one) => one.kind === 'manual' && (typeof one.why === 'string' || one.why.zh === '')),
    )
    .map(({ id }) => id)

/** Ambiguities of the source of which no clause takes a reading. */
export const unread = (source: CataloguedRegulation, { clauses }: Regulation): ReadonlyArray<string> => {
  const given = new Set(clauses.flatMap(({ readings = [] }) => readings.map(({ id }) => id)))
  return ambiguities
    .filter(({ regulation, clauses: about }) => regulation === source.id && about.length > 0)
    .map(({ id }) => id)
    .filter((id) => !given.has(id))
}

/** So many characters in a row are a quotation. */
const RUN = 13

/** Summaries that repeat the source, or the catalogue. */
export const quoting = (source: CataloguedRegulation, regulation: Regulation): ReadonlyArray<string> => {
  const text = textOf(source)
  return source.clauses.flatMap((found) => {
    const { zh = '', en = '' } = clauseOf(regulation, found.id)?.summary ?? {}
    const said = zh.replaceAll(/\s/g, '')
    const runs = Array.from({ length: Math.max(0, said.length - RUN + 1) }, (_, i) => said.slice(i, i + RUN))
    return runs.some((run) => text.includes(run)) || en === found.en ? [`${found.id} ${zh} ${en}`] : []
  })
}

/** Tables that the regulation holds as a decision table with the deployment's rows, not as one of parties. */
const asDecision = new Set(['tobacco-monitoring-centre/remit'])

/** Blanks of the source that are no parameter, or have another default than the one proposed. */
export const unfilled = ({ id, parameters, tables = [] }: Regulation): ReadonlyArray<string> =>
  Object.entries(blanks[id] ?? {}).flatMap(([name, { type, default: proposed }]) => {
    const table = name.startsWith('table:') ? name.slice('table:'.length) : undefined
    if (table !== undefined) return tables.includes(table) || asDecision.has(`${id}/${table}`) ? [] : [name]
    const found = Object.hasOwn(parameters, name) ? parameters[name] : undefined
    if (found === undefined) return [`${name} is no parameter`]
    // A date and a table stand there as a sentence: what the deployment is to fill in.
    const told = type === 'date' || type === 'table'
    return told || JSON.stringify(found.default) === JSON.stringify(proposed)
      ? []
      : [`${name} is ${JSON.stringify(found.default)}, not ${JSON.stringify(proposed)}`]
  })

/** Parameters that do not say whose proposal they are. */
export const unmarked = ({ parameters }: Regulation): ReadonlyArray<string> =>
  Object.entries(parameters).flatMap(([name, { origin, zh, en }]) =>
    origin === 'ours' && zh !== '' && en !== '' ? [] : [name],
  )
