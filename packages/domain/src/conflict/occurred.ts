import type { EpochMs } from '@redress/holidays'
import type { Clock } from '../clock/clock.js'
import type { Dossier } from '../clock/dossier.js'
import type { Instance } from '../clock/instance.js'
import { stateAt } from '../clock/state-at.js'
import { regulationsOf } from '../complaint/regulations-of.js'
import type { Rules } from '../complaint/rules.js'
import { eventsOf } from '../complaint/state.js'
import { type CitedEvent, citeEvent, sourceOf } from '../explain/cite.js'
import type { CompiledRegulation } from '../regulation/compile.js'
import { environmentOf } from '../regulation/compiled-environment.js'
import { compileCondition } from '../regulation/condition.js'
import type { Context } from '../regulation/context.js'
import { say } from '../regulation/describe/phrase.js'
import { stepName } from '../regulation/describe/work.js'
import { type Conflict, pairsOf, type Side, sideNames, sideOf } from './conflict.js'
import { conflictsOf } from './conflicts.js'
import { outcomesOf } from './outcome.js'

/** A conflict that a case has met: with the clocks, and the events, that show it. */
export interface ConflictMet extends Conflict {
  readonly clocks: ReadonlyArray<Clock>
  readonly events: ReadonlyArray<CitedEvent>
}

type Regulations = ReadonlyArray<CompiledRegulation>

const sideFrom = (
  regulations: Regulations,
  of: { readonly regulation: string; readonly clause: string },
  at: string,
): Side | undefined => {
  const source = sourceOf(regulations, of)
  return source === undefined ? undefined : sideOf({ ...source, at })
}

const meets = (a: Instance, b: Instance): string | undefined => {
  const keys = new Set(outcomesOf(b.duty.source.stopsOn).map(({ key }) => key))
  return outcomesOf(a.duty.source.stopsOn).find(({ key }) => keys.has(key))?.key
}

/** Two clocks that began with one event, that one act meets, and that fall due at different times. */
const limitsMet = (
  regulations: Regulations,
  { clocks: { all }, complaint }: Dossier,
  now: EpochMs,
): ReadonlyArray<ConflictMet> =>
  pairsOf(all).flatMap(([a, b]): ReadonlyArray<ConflictMet> => {
    const act =
      a.start.id === b.start.id && a.duty.id !== b.duty.id && a.clock.key === b.clock.key ? meets(a, b) : undefined
    const [x, y] = [a.clock, b.clock]
    if (act === undefined || x.due === undefined || y.due === undefined || x.due.ms === y.due.ms) return []
    if (x.applies !== true || y.applies !== true) return []
    if ([x, y].some((clock) => stateAt(clock, now) === 'inapplicable' || stateAt(clock, now) === 'cancelled')) return []
    const sides = [sideFrom(regulations, x, a.duty.at), sideFrom(regulations, y, b.duty.at)].filter(
      (side) => side !== undefined,
    )
    const wins = x.due.ms < y.due.ms ? 0 : 1
    const [first = say('', ''), second = say('', '')] = sideNames(sides)
    const binds = wins === 0 ? first : second
    const event = citeEvent(complaint, a.start.id)
    return [
      {
        kind: 'limits',
        certainty: 'certain',
        sides,
        about: act,
        wins,
        deadlock: false,
        clocks: [x, y],
        events: event === undefined ? [] : [event],
        text: say(
          `${first.zh}截止 ${x.due.day}，${second.zh}截止 ${y.due.day}，以先到期的${binds.zh}为准。`,
          `${first.en} is due on ${x.due.day} and ${second.en} on ${y.due.day}; ${binds.en} binds.`,
        ),
      },
    ]
  })

const checked: ReadonlySet<string> = new Set(['assign', 'redispatch'])

/** One event on which two regulations named different parties for one step. */
const routesMet = (regulations: Regulations, { complaint }: Dossier): ReadonlyArray<ConflictMet> =>
  eventsOf(complaint).flatMap(({ id, evidence }) =>
    pairsOf(
      (evidence.routed ?? []).filter(
        ({ to, suggested, unlisted }) => to.length > 0 && suggested !== true && unlisted !== true,
      ),
    ).flatMap(([a, b]): ReadonlyArray<ConflictMet> => {
      if (a.regulation === b.regulation || a.step !== b.step || !checked.has(a.step)) return []
      if (a.to.some((word) => b.to.includes(word))) return []
      const sides = [sideFrom(regulations, a, ''), sideFrom(regulations, b, '')].filter((side) => side !== undefined)
      const [first = say('', ''), second = say('', '')] = sideNames(sides)
      const [step, event] = [stepName(a.step), citeEvent(complaint, id)]
      return [
        {
          kind: 'routes',
          certainty: 'certain',
          sides,
          about: a.step,
          deadlock: false,
          clocks: [],
          events: event === undefined ? [] : [event],
          text: say(
            `${first.zh}与${second.zh}对${step.zh}指定了不同的一方，两者都有约束力。`,
            `${first.en} and ${second.en} name different parties for ${step.en}, and both bind.`,
          ),
        },
      ]
    }),
  )

/** Does the condition of the mechanism, where it has one, hold of the case as it stands. */
const isActive = (regulations: Regulations, side: Side, context: Context): boolean => {
  const source = sourceOf(regulations, side)
  const mechanism = source?.clause.does[Number(side.at) - 1]
  if (source === undefined || mechanism === undefined) return false
  const env = environmentOf(source.regulation)
  if (mechanism.kind !== 'guard' && mechanism.kind !== 'record') return true
  return mechanism.when === undefined || compileCondition(env, 'conflict', mechanism.when)(context) === true
}

/** Does the guard refuse now, by what it looks at in the case. */
const refusesNow = (regulations: Regulations, side: Side, context: Context): boolean => {
  const source = sourceOf(regulations, side)
  const mechanism = source?.clause.does[Number(side.at) - 1]
  if (source === undefined || mechanism?.kind !== 'guard') return false
  const env = environmentOf(source.regulation)
  return 'forbid' in mechanism
    ? compileCondition(env, 'conflict', mechanism.forbid)(context) === true
    : compileCondition(env, 'conflict', mechanism.require)(context) === false
}

const owedFor = ({ clocks: { all } }: Dossier, side: Side, now: EpochMs): ReadonlyArray<Clock> =>
  all
    .filter(
      ({ duty, clock, open }) =>
        open &&
        duty.regulation === side.regulation &&
        duty.clause === side.clause &&
        duty.at === side.at &&
        clock.applies === true &&
        (clock.opensMs ?? 0) <= now,
    )
    .map(({ clock }) => clock)

/** Conflicts of the clauses themselves, where the case stands as they need it. */
const clausesMet = (regulations: Regulations, dossier: Dossier, now: EpochMs): ReadonlyArray<ConflictMet> => {
  const context: Context = { stream: dossier.complaint, now }
  return conflictsOf(regulations).flatMap((conflict): ReadonlyArray<ConflictMet> => {
    const { kind, sides } = conflict
    const [first, second] = sides
    const met = (clocks: ReadonlyArray<Clock>): ReadonlyArray<ConflictMet> => [
      { ...conflict, certainty: 'certain', clocks, events: [] },
    ]
    if (kind === 'deadlock' && first !== undefined && second !== undefined) {
      const clocks = owedFor(dossier, first, now)
      return clocks.length > 0 && isActive(regulations, second, context) && refusesNow(regulations, second, context)
        ? met(clocks)
        : []
    }
    // Limits and routes are shown by what has happened, the rest bars commands: which of them are wanted nobody knows.
    return (kind === 'guards' || kind === 'records' || kind === 'order') &&
      conflict.certainty === 'certain' &&
      sides.every((side) => isActive(regulations, side, context))
      ? met([])
      : []
  })
}

/**
 * The conflicts between clauses that a case has met, at a moment: clocks that began together and fall due apart, steps that
 * two regulations gave to different parties, duties that a guard keeps from being met as the case stands.
 *
 * @example
 * import { compile, conflictsIn, emptyDossier, millis, rulesOf, stepDossier } from '@redress/domain'
 * import { governmentServiceCentre } from '@redress/domain/regulations'
 * import { received, shanghai } from '@redress/domain/testing'
 *
 * const compiled = compile(governmentServiceCentre)
 * assert.ok(compiled._tag === 'Right')
 * const rules = rulesOf([compiled.right])
 * const receipt = received({}, { regulations: [{ id: 'government-service-centre', version: '1' }] })
 * const dossier = stepDossier(rules)(emptyDossier('c-1'), receipt)
 * assert.deepEqual(conflictsIn(rules)(dossier, millis(shanghai('2026-01-06'))), [])
 */
export const conflictsIn =
  (rules: Rules) =>
  (dossier: Dossier, now: EpochMs): ReadonlyArray<ConflictMet> => {
    const regulations = regulationsOf(rules)(dossier.complaint)
    return [
      ...limitsMet(regulations, dossier, now),
      ...routesMet(regulations, dossier),
      ...clausesMet(regulations, dossier, now),
    ]
  }
