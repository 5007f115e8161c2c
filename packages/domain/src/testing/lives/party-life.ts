import type { EpochMs } from '@redress/holidays'
import fc from 'fast-check'
import type { OtherAggregate } from '../../aggregate/kind.js'
import type { Stream } from '../../aggregate/stream.js'
import { isCommandName } from '../../complaint/command.js'
import type { Rules } from '../../complaint/rules.js'
import type { CompiledRegulation } from '../../regulation/compile.js'
import type { Mechanism } from '../../regulation/language/mechanism.js'
import { aimAt } from './aim.js'
import { arbitraryChoices } from './choices.js'
import { type Course, courseOf, type Met } from './course.js'
import { exercisedIn } from './exercise.js'
import { type Luck, luckOf } from './luck.js'
import { DAY, HOUR, MONDAY } from './moments.js'
import { somebody } from './plain.js'
import { partyStage } from './stage.js'
import { thinking } from './thinking.js'
import { doDuty } from './turn.js'

/** Some time of an agent, a unit, a call or a regulation in the registry, and what came in its way. */
export interface PartyLife {
  readonly state: Stream
  readonly now: EpochMs
  readonly refusals: ReadonlyArray<Met>
  /** Clauses that had their say in it. */
  readonly exercised: ReadonlySet<string>
}

/** So many things are tried for in one life. */
const MOST = 8

const scopes: { readonly [A in OtherAggregate]: ReadonlyArray<string> } = {
  agent: ['agent'],
  unit: ['unit', 'institution'],
  call: ['call'],
  registry: [],
}

/** Does a mechanism speak of the streams of an aggregate. */
const speaksOf = (mechanism: Mechanism, aggregate: OtherAggregate, course: Course): boolean => {
  if (mechanism.kind === 'guard') {
    const { stage } = thinking(course)
    return mechanism.on.some((kind) => {
      const [name = ''] = kind.split(':')
      return stage.codecOf(name) !== undefined && (name === 'Record' || !isCommandName(name))
    })
  }
  if (mechanism.kind === 'record') return mechanism.scope !== undefined && scopes[aggregate].includes(mechanism.scope)
  if (mechanism.kind === 'retain')
    return aggregate === 'unit' && typeof mechanism.on === 'object' && 'every' in mechanism.on
  return 'scope' in mechanism && mechanism.scope !== undefined && scopes[aggregate].includes(mechanism.scope)
}

/** Roles that clauses ask of whom they are about, else any. */
const rolesFor = ({ source }: CompiledRegulation): ReadonlyArray<string> => {
  const asked = [...JSON.stringify(source.clauses).matchAll(/"subject\.role","is":"([^"]+)"/g)].flatMap(
    ([, role]) => role ?? [],
  )
  return [...new Set([...asked, ...source.roles.map(({ id }) => id)])]
}

/** Somebody takes up a role, a call comes in, a regulation is published. */
const begin = (course: Course, regulation: CompiledRegulation, aggregate: OtherAggregate, luck: Luck): void => {
  const actor = somebody(thinking(course))
  if (aggregate === 'call') course.achieve({ command: 'OfferCall', data: {}, actor })
  else if (aggregate === 'registry') {
    for (const version of ['v1', 'v2'])
      course.achieve({ command: 'PublishRegulation', data: { id: regulation.id, version }, actor })
  } else course.achieve({ command: 'Enrol', data: { role: luck.of(rolesFor(regulation)) ?? 'member' }, actor })
}

const anything = (course: Course, luck: Luck): void => {
  const s = thinking(course)
  if (s.stage.aggregate !== 'call') return
  const actor = somebody(s)
  const data = luck.of([
    { command: 'AnswerCall', data: { agent: 'agent-1', rings: 2 } },
    { command: 'AbandonCall', data: { rings: 9 } },
    { command: 'RegisterCall', data: { complaint: 'c-1' } },
    { command: 'DismissCall', data: { reason: '咨询' } },
  ])
  if (data !== undefined) course.attempt({ ...data, actor })
}

const leadParty = (
  rules: Rules,
  regulation: CompiledRegulation,
  aggregate: OtherAggregate,
  id: string,
  choices: ReadonlyArray<number>,
): PartyLife => {
  const luck = luckOf(choices)
  const course = courseOf({
    stage: partyStage(rules, aggregate),
    id,
    at: (MONDAY + 9 * HOUR) as EpochMs,
    luck,
    regulation,
    pace: 30,
  })
  begin(course, regulation, aggregate, luck)
  const aims = regulation.source.clauses.flatMap((clause) =>
    clause.does
      .filter((mechanism) => speaksOf(mechanism, aggregate, course))
      .map((mechanism) => aimAt(regulation.source, clause.id, mechanism)),
  )
  for (const aim of luck.from(aims).slice(0, MOST)) {
    aim(course)
    const what = luck.below(5)
    if (what === 0) doDuty(course)
    else if (what === 1) course.pass((luck.of([1, 8, 40]) ?? 1) * DAY)
    else if (what === 2) anything(course, luck)
  }
  const { state, now, refusals } = course.reached()
  const duties = thinking(course).stage.duties(state, now)
  return { state, now, refusals, exercised: exercisedIn(rules, regulation, { state, now, refusals, duties }) }
}

/**
 * Lives of agents, units, calls or the regulation itself, led by people who know what its clauses say of them.
 *
 * @example
 * import { compile, rulesOf } from '@redress/domain'
 * import { liaoningBankingAssociation } from '@redress/domain/regulations'
 * import { arbitraryPartyLife } from '@redress/domain/testing'
 * import fc from 'fast-check'
 *
 * const compiled = compile(liaoningBankingAssociation)
 * assert.ok(compiled._tag === 'Right')
 * const lives = arbitraryPartyLife(rulesOf([compiled.right]), 'unit')
 * fc.assert(fc.property(lives, ({ state }) => state.aggregate === 'unit'), { numRuns: 5 })
 */
export const arbitraryPartyLife = (rules: Rules, aggregate: OtherAggregate, id?: string): fc.Arbitrary<PartyLife> => {
  const regulation = rules.current.find((one) => id === undefined || one.id === id)
  if (regulation === undefined) throw new Error(`no regulation ${id ?? ''}`)
  const subject = aggregate === 'registry' ? fc.constant(regulation.id) : fc.nat(99_999).map((n) => `${aggregate}-${n}`)
  return fc
    .tuple(subject, arbitraryChoices)
    .map(([name, choices]) => leadParty(rules, regulation, aggregate, name, choices))
}
