import type { CompiledRegulation } from '../regulation/compile.js'
import { say } from '../regulation/describe/phrase.js'
import { stepName } from '../regulation/describe/work.js'
import { targetName } from '../regulation/describe.js'
import type { Target } from '../regulation/language/target.js'
import type { Route } from '../regulation/language/work.js'
import { targetNames } from '../regulation/target-names.js'
import { canonical } from './canonical.js'
import { type Conflict, pairsOf, reserved, type Seat, sideNames, sideOf } from './conflict.js'
import { ALWAYS, certaintyOf, type Meeting, meetingOf, wordsFor } from './meeting.js'
import { seatsOf } from './parts.js'

/** A route where it stands. */
export interface RouteSeat extends Seat {
  readonly mechanism: Route
}

export const bindingRoutesOf = (regulation: CompiledRegulation): ReadonlyArray<RouteSeat> =>
  seatsOf(regulation, 'route').filter(({ mechanism: { mode, to } }) => mode !== 'suggest' && to !== undefined)

/** Steps of which a decision checks that they go to whom a clause names. */
const checked: ReadonlySet<string> = new Set(['assign', 'redispatch'])
/** Steps that several parties can be concerned by at once: telling one does not keep anybody from telling another. */
const shareable: ReadonlySet<string> = new Set(['notify', 'report', 'track', 'record'])

/** A party that is the same in every case. */
const isFixed = (target: Target): boolean =>
  typeof target === 'string' || ('party' in target && typeof target.party === 'string') || 'external' in target

const stepsOf = ({ step }: Route): ReadonlyArray<string> => (typeof step === 'string' ? [step] : step)

/** Do they name different parties, in every case or in some. */
const apart = (a: Target, b: Target): 'surely' | 'perhaps' | 'no' => {
  if (canonical(a) === canonical(b)) return 'no'
  const names = new Set(targetNames(b))
  if (targetNames(a).some((name) => names.has(name))) return 'no'
  return isFixed(a) && isFixed(b) ? 'surely' : 'perhaps'
}

const meetingBetween = (a: RouteSeat, b: RouteSeat): Meeting => {
  const [x, y] = [a.mechanism.when ?? ALWAYS, b.mechanism.when ?? ALWAYS]
  // Within one regulation a row for some cases stands beside one for all: there the order says which counts.
  if (a.regulation === b.regulation) {
    const equal = canonical(x) === canonical(y) && (a.mechanism.order ?? 0) === (b.mechanism.order ?? 0)
    return equal ? meetingOf(wordsFor(a.regulation, a.regulation), x, y) : 'never'
  }
  return meetingOf(wordsFor(a.regulation, b.regulation), x, y)
}

const between = (a: RouteSeat, b: RouteSeat): ReadonlyArray<Conflict> => {
  const [x, y] = [a.mechanism, b.mechanism]
  const step = stepsOf(x).find((one) => !shareable.has(one) && stepsOf(y).includes(one))
  if (step === undefined || x.to === undefined || y.to === undefined || canonical(x.on) !== canonical(y.on)) return []
  const different = apart(x.to, y.to)
  const meeting = different === 'no' ? 'never' : meetingBetween(a, b)
  if (meeting === 'never') return []
  const certainty = different === 'surely' ? certaintyOf(meeting) : 'possible'
  const sides = [sideOf(a), sideOf(b)]
  const own = a.regulation === b.regulation
  const [name, one, other] = [
    stepName(step),
    targetName(x.to, a.regulation.source),
    targetName(y.to, b.regulation.source),
  ]
  const [first = say('', ''), second = say('', '')] = sideNames(sides)
  const follows = own
    ? say(`以在前的${first.zh}为准`, `the one that comes first, ${first.en}, counts`)
    : checked.has(step)
      ? say('两者都有约束力，派往任何一方都须说明理由', 'both bind, so that a reason is needed whoever gets it')
      : say('两方均被指定，而无规定以谁为准', 'both are named, and no clause says which of them takes it')
  return [
    {
      kind: 'routes',
      certainty,
      sides,
      about: step,
      ...(own ? { wins: 0 } : {}),
      deadlock: false,
      text: reserved(
        certainty,
        say(
          `${first.zh}将${name.zh}归${one.zh}，${second.zh}将其归${other.zh}，${follows.zh}`,
          `${first.en} has ${name.en} for ${one.en}, ${second.en} for ${other.en}; ${follows.en}`,
        ),
      ),
    },
  ]
}

/** Rows that bind one step to different parties on the same occasion. */
export const routeConflicts = (routes: ReadonlyArray<RouteSeat>): ReadonlyArray<Conflict> =>
  pairsOf(routes).flatMap(([a, b]) => between(a, b))
