import { canBe, type Goal, isTrue } from '../regulation/check/satisfy/solve.js'
import { eventOf } from '../regulation/check/vocabulary/commands.js'
import { typeOf } from '../regulation/check/vocabulary/events.js'
import { say } from '../regulation/describe/phrase.js'
import { conditionName } from '../regulation/describe.js'
import type { Condition } from '../regulation/language/condition.js'
import type { EventKind } from '../regulation/language/words.js'
import { type Conflict, reserved, sideNames, sideOf } from './conflict.js'
import type { GuardSeat } from './guards.js'
import { inline } from './inline.js'
import { ALWAYS, wordsFor } from './meeting.js'
import { outcomeName, outcomesOf } from './outcome.js'
import type { DutySeat } from './parts.js'

/** Does the guard see every command that yields an event of the kind. */
const sees = ({ strict: { guard } }: GuardSeat, kind: EventKind): boolean =>
  guard.on.some((command) => {
    const yielded = eventOf(command)
    return (
      yielded !== undefined &&
      (yielded === kind || yielded === typeOf(kind) || (yielded === 'ActRecorded' && kind.startsWith('act:')))
    )
  })

const factsIn = (condition: Condition): ReadonlyArray<string> | undefined => {
  const each = (parts: ReadonlyArray<Condition>): ReadonlyArray<string> | undefined => {
    const found = parts.map(factsIn)
    return found.every((facts) => facts !== undefined) ? found.flat() : undefined
  }
  if ('all' in condition) return each(condition.all)
  if ('any' in condition) return each(condition.any)
  if ('not' in condition) return factsIn(condition.not)
  return 'fact' in condition && ('is' in condition || 'in' in condition || 'has' in condition)
    ? [condition.fact]
    : undefined
}

/** Is it about what lasts: how the case is classified. What can still be done, or set, is no deadlock. */
const isLasting = (condition: Condition): boolean =>
  factsIn(condition)?.every((fact) => /^(class\.|case\.(kind|channel|form)$)/.test(fact)) === true

/** When the guard refuses for good. */
const refusal = ({ strict: { guard } }: GuardSeat): Goal =>
  'require' in guard ? { condition: guard.require, mode: 'false' } : { condition: guard.forbid, mode: 'true' }

const asCondition = ({ condition, mode }: Goal): Condition => (mode === 'true' ? condition : { not: condition })

/** Is the duty lifted, or ended without having been done, in that situation. */
const isLifted = (duty: DutySeat, situation: ReadonlyArray<Goal>): boolean =>
  duty.regulation.source.clauses.some(({ does }) =>
    does.some((mechanism) => {
      if (mechanism.kind !== 'waive') return false
      const named = mechanism.what.some(
        (what) =>
          what === duty.clause.id ||
          what === `${duty.clause.id}#${duty.at}` ||
          what === (duty.source.kind === 'clock' ? 'clocks' : 'duties'),
      )
      if (!named) return false
      const when = inline(duty.regulation, mechanism.when)
      return !canBe(wordsFor(duty.regulation, duty.regulation), ...situation, { condition: when, mode: 'notTrue' })
    }),
  )

const between = (duty: DutySeat, guard: GuardSeat): ReadonlyArray<Conflict> => {
  const outcomes = outcomesOf(duty.source.stopsOn)
  if (!outcomes.every(({ kind }) => kind !== undefined && sees(guard, kind))) return []
  const words = wordsFor(duty.regulation, guard.regulation)
  const applies = isTrue(duty.source.appliesWhen ?? ALWAYS)
  const { holds, passes } = guard.strict
  const never = refusal(guard)
  const around = [applies, ...holds]
  if (!canBe(words, ...around) || !canBe(words, ...holds, passes)) return []
  const shut = !canBe(words, ...around, passes)
  if (!shut && (!isLasting(never.condition) || !canBe(words, ...around, never) || isLifted(duty, [...around, never])))
    return []
  if (shut && isLifted(duty, around)) return []
  const always = shut && holds.every((goal) => !canBe(words, applies, { condition: goal.condition, mode: 'notTrue' }))
  const certainty = always ? 'certain' : 'possible'
  const sides = [sideOf(duty), sideOf(guard)]
  const [one = say('', ''), other = say('', '')] = sideNames(sides)
  const [act] = outcomes
  const what = act === undefined ? say('该行为', 'it') : outcomeName(act, duty.regulation.source)
  const when = conditionName(asCondition(never), guard.regulation.source)
  const where = shut ? say('', '') : say(`在${when.zh}时，`, `Where ${when.en}, `)
  return [
    {
      kind: 'deadlock',
      certainty,
      sides,
      about: act?.key ?? '',
      deadlock: true,
      // A situation that is named needs no further reserve.
      text: reserved(
        shut ? certainty : 'certain',
        say(
          `${where.zh}${one.zh}要求“${what.zh}”，而${other.zh}不准办理，该义务无法履行`,
          `${where.en}${one.en} asks for ${what.en}, which ${other.en} refuses: the duty cannot be met`,
        ),
      ),
    },
  ]
}

/** Duties whose every discharge a guard refuses, always or in a situation that lasts. */
export const deadlockConflicts = (
  duties: ReadonlyArray<DutySeat>,
  guards: ReadonlyArray<GuardSeat>,
): ReadonlyArray<Conflict> => duties.flatMap((duty) => guards.flatMap((guard) => between(duty, guard)))
