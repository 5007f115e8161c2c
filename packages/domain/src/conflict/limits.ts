import type { Bilingual } from '../complaint/rejection.js'
import { say } from '../regulation/describe/phrase.js'
import { limitName } from '../regulation/describe.js'
import type { Limit, Trigger } from '../regulation/language/duty.js'
import { canonical } from './canonical.js'
import { type Conflict, pairsOf, reserved, sideNames, sideOf } from './conflict.js'
import { ALWAYS, certaintyOf, meetingOf, wordsFor } from './meeting.js'
import { type Outcome, outcomeName, outcomesOf } from './outcome.js'
import type { DutySeat } from './parts.js'

type Length = { readonly n: number; readonly unit: string }

const isLength = (limit: Limit): limit is Length & Limit => 'n' in limit

const MINUTES: { readonly [unit: string]: number } = { minute: 1, hour: 60 }

/** Length of a limit that runs through nights and rest days. */
const minutesOf = ({ n, unit }: Length): number | undefined => {
  const each = MINUTES[unit]
  return each === undefined ? undefined : n * each
}

const isDays = ({ n, unit }: Length): boolean => (unit === 'workingDay' || unit === 'calendarDay') && n > 0

/** Does the first never end after the second, and sometimes before it, whatever the calendar. */
const endsFirst = (a: Length, b: Length, counted: boolean): boolean => {
  if (a.unit === b.unit) return a.n < b.n
  const [x, y] = [minutesOf(a), minutesOf(b)]
  if (x !== undefined && y !== undefined) return x < y
  if (x !== undefined && b.unit === 'workingHour') return x < b.n * 60
  // A limit of days ends at 24:00 of a later day, so many whole days lie before it: unless its clause counts otherwise.
  if (x !== undefined && isDays(b)) return !counted && x <= b.n * 24 * 60
  // So many working days never end before as many days do, though a last day that is a rest day moves on.
  if (a.unit === 'calendarDay' && b.unit === 'workingDay') return a.n < b.n
  return a.unit === 'sameDay' && isDays(b)
}

/** Which of two limits ends first; `undefined` where that depends on the calendar, or on the case. */
const shorter = (a: Limit, b: Limit, counted: boolean): 0 | 1 | undefined => {
  if (!isLength(a) || !isLength(b)) return undefined
  return endsFirst(a, b, counted) ? 0 : endsFirst(b, a, counted) ? 1 : undefined
}

const plain = (trigger: Trigger): Trigger =>
  typeof trigger === 'object' &&
  'event' in trigger &&
  Object.keys(trigger).length === 1 &&
  typeof trigger.event === 'string'
    ? trigger.event
    : trigger

/** What has to be equal for two duties to begin with the same event, and to count from the same instant. */
const startOf = ({ source: { startsOn, startsAt, key, per } }: DutySeat): string =>
  canonical([plain(startsOn), startsAt ?? [], key ?? '', per === 'each' ? 'each' : 'first'])

const shared = (a: DutySeat, b: DutySeat): Outcome | undefined => {
  const keys = new Set(outcomesOf(b.source.stopsOn).map(({ key }) => key))
  return outcomesOf(a.source.stopsOn).find(({ key }) => keys.has(key))
}

const follows = (
  a: DutySeat,
  b: DutySeat,
  limits: readonly [Limit, Limit],
  [first, second]: readonly [Bilingual, Bilingual],
  wins: 0 | 1 | undefined,
): Bilingual => {
  const [one, other] = [limitName(limits[0], a.regulation.source), limitName(limits[1], b.regulation.source)]
  const act = shared(a, b)
  const what = act === undefined ? say('同一行为', 'the same act') : outcomeName(act, a.regulation.source)
  const bound =
    wins === undefined
      ? say(
          '孰先到期以日历和案情为准，先到期者约束',
          'which of them ends first depends on calendar and case, and binds',
        )
      : say(`较短的${[first, second][wins]?.zh}约束`, `the shorter one, ${[first, second][wins]?.en}, binds`)
  return say(
    `${first.zh}要求在${one.zh}内、${second.zh}要求在${other.zh}内完成“${what.zh}”，起算相同，${bound.zh}`,
    `${first.en} allows ${one.en} and ${second.en} ${other.en} for ${what.en} from the same start; ${bound.en}`,
  )
}

const between = (a: DutySeat, b: DutySeat): ReadonlyArray<Conflict> => {
  const [x, y] = [a.source, b.source]
  const act = shared(a, b)
  if (x.within === undefined || y.within === undefined || act === undefined || startOf(a) !== startOf(b)) return []
  const same = canonical(x.within) === canonical(y.within)
  if (same && canonical(x.counting) === canonical(y.counting)) return []
  const meeting = meetingOf(wordsFor(a.regulation, b.regulation), x.appliesWhen ?? ALWAYS, y.appliesWhen ?? ALWAYS)
  if (meeting === 'never') return []
  const alike = canonical(x.counting) === canonical(y.counting)
  const wins = alike ? shorter(x.within, y.within, x.counting !== undefined) : undefined
  const sides = [sideOf(a), sideOf(b)]
  const [first = say('', ''), second = say('', '')] = sideNames(sides)
  const certainty = certaintyOf(meeting)
  return [
    {
      kind: 'limits',
      certainty,
      sides,
      about: act.key,
      ...(wins === undefined ? {} : { wins }),
      deadlock: false,
      text: reserved(certainty, follows(a, b, [x.within, y.within], [first, second], wins)),
    },
  ]
}

/** Duties to do the same from the same start, within different limits: both run, and the one that ends first binds. */
export const limitConflicts = (duties: ReadonlyArray<DutySeat>): ReadonlyArray<Conflict> =>
  pairsOf(duties).flatMap(([a, b]) => between(a, b))
