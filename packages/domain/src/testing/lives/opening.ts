import type { CompiledRegulation } from '../../regulation/compile.js'
import type { NarrowSelection } from '../../regulation/language/condition.js'
import { list } from '../../regulation/selection-party.js'
import { wayTo } from './condition.js'
import { appliesUnder, looksAt } from './conditions-of.js'
import type { Course } from './course.js'
import { type Draft, holding } from './draft.js'
import type { Luck } from './luck.js'
import { somebody } from './plain.js'
import type { Pair, Track } from './track.js'
import type { Way } from './way.js'
import { isPlausible, said } from './words.js'

/** How a case is to come in: of which kind and channel, on which track, about what clause. */
export interface Receipt {
  readonly pair: Pair
  readonly track: Track
  /** Kinds and channels that go together. */
  readonly pairs: ReadonlyArray<Pair>
  /** The clause that somebody wants to see at work; any or none where none is named. */
  readonly about?: string
}

/** The track stays as it is, and kind and channel go together; a channel that the head does not list goes with anything. */
const fits = ({ source }: CompiledRegulation, draft: Draft, { track, pairs }: Receipt): boolean => {
  const { kind, channel } = draft.data
  if ((track.kind ?? kind) !== kind || (track.channel ?? channel) !== channel) return false
  const listed = source.channels.some(({ id }) => id === channel)
  return pairs.some((pair) => pair.kind === kind && (pair.channel === channel || !listed))
}

/** The draft with what a way says of the complaint; nothing is done before it comes in, and nothing found before it is sought. */
const atReceipt = (regulation: CompiledRegulation, draft: Draft, way: Way, course: Course, receipt: Receipt): Draft => {
  const says = way.says
    .filter(({ path }) => isPlausible(regulation.source, path))
    .map((one) => ({ ...one, of: 'draft' as const }))
  const said = course.follow({ ...way, says, first: [], waitMs: 0 }, draft, 0)
  const others = receipt.pairs.map(({ kind, channel }) => ({ ...said, data: { ...said.data, kind, channel } }))
  const meant = [said, ...others.filter(({ data }) => data.kind === said.data['kind'])]
  return meant.find((one) => fits(regulation, one, receipt)) ?? draft
}

const roleIn = (by: NarrowSelection['by']): ReadonlyArray<string> =>
  by === undefined || (typeof by === 'object' && 'fact' in by) ? [] : list(by)

/** What can be said at receipt of what a clause looks for. */
const lookingFor = (regulation: CompiledRegulation, draft: Draft, course: Course, receipt: Receipt): Draft => {
  const { clauses } = regulation.source
  const { luck } = course.situation(draft)
  const clause = clauses.find(({ id }) => id === receipt.about) ?? luck.of(clauses)
  const mechanism = luck.of(clause?.does ?? [])
  if (mechanism === undefined) return draft
  const wheres = looksAt(mechanism).flatMap((selection) =>
    typeof selection === 'object' && [selection.event].flat().includes('Received') && selection.where !== undefined
      ? [selection.where]
      : [],
  )
  const by = looksAt(mechanism).flatMap((selection) =>
    typeof selection === 'object' && [selection.event].flat().includes('Received') ? roleIn(selection.by) : [],
  )
  const role = luck.of(by)
  const held = role === undefined ? draft : { ...draft, actor: holding(role) }
  const wanted = [
    ...appliesUnder(mechanism),
    ...(mechanism.kind === 'guard' && 'forbid' in mechanism ? [mechanism.forbid] : []),
  ]
  const met = wheres.reduce<Draft>((so, where) => {
    const way = wayTo({ ...course.situation(so), it: so }, where, 'true')
    return way === undefined ? so : atReceipt(regulation, so, way, course, receipt)
  }, held)
  return wanted.reduce<Draft>((so, condition) => {
    const way = wayTo(course.situation(so), condition, 'true')
    return way === undefined ? so : atReceipt(regulation, so, way, course, receipt)
  }, met)
}

/** Says what makes the regulation cover the case. */
const covered = (regulation: CompiledRegulation, draft: Draft, course: Course, receipt: Receipt): Draft =>
  regulation.source.clauses
    .flatMap(({ does }) => does)
    .reduce<Draft>((so, mechanism) => {
      if (mechanism.kind !== 'scope') return so
      const way = wayTo(course.situation(so), mechanism.when, 'true')
      return way === undefined ? so : atReceipt(regulation, so, way, course, receipt)
    }, draft)

/** Receives an ordinary complaint; what the form still lacks is filled in. True where the regulation covers it. */
export const receive = (regulation: CompiledRegulation, course: Course, luck: Luck, receipt: Receipt): boolean => {
  const { source } = regulation
  const blank = { command: 'Receive', data: {}, actor: { id: 'clerk-1', roles: [] } }
  const actor = somebody(course.situation(blank))
  const plain = said(source, luck, receipt, actor, course)
  const looks = receipt.about !== undefined || luck.oneIn(2)
  const meant = looks ? lookingFor(regulation, plain, course, receipt) : plain
  return (
    course.achieve(covered(regulation, meant, course, receipt), 2) &&
    course.reached().state.regulations.some(({ id }) => id === regulation.id)
  )
}
