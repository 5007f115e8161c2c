import { canBe } from '../regulation/check/satisfy/solve.js'
import { covers, type StrictGuard, strictGuards } from '../regulation/check/strict.js'
import type { CompiledRegulation } from '../regulation/compile.js'
import { say } from '../regulation/describe/phrase.js'
import { commandName } from '../regulation/describe.js'
import { type Conflict, pairsOf, reserved, type Seat, sideNames, sideOf } from './conflict.js'
import { allTrue, certaintyOf, meetingOf, wordsFor } from './meeting.js'

/** A guard that nobody gets past, where it stands. */
export interface GuardSeat extends Seat {
  readonly strict: StrictGuard
}

export const guardsOf = (regulation: CompiledRegulation): ReadonlyArray<GuardSeat> =>
  strictGuards(wordsFor(regulation, regulation)).map((strict) => ({
    regulation,
    clause: strict.clause,
    at: String(strict.index + 1),
    strict,
  }))

/** What a piece of a condition speaks of. */
const spoken = (value: unknown, found = new Set<string>()): Set<string> => {
  if (Array.isArray(value)) for (const item of value) spoken(item, found)
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      if ((key === 'fact' || key === 'event') && typeof inner === 'string') found.add(inner)
      else spoken(inner, found)
    }
  else if (typeof value === 'string') found.add(value)
  return found
}

const topics = new WeakMap<StrictGuard, ReadonlySet<string>>()
const topicsOf = (strict: StrictGuard): ReadonlySet<string> => {
  const found = topics.get(strict) ?? spoken(strict.passes.condition)
  topics.set(strict, found)
  return found
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const word of a) if (b.has(word)) return true
  return false
}

const shared = (a: StrictGuard, b: StrictGuard): string | undefined => {
  for (const one of a.guard.on)
    for (const other of b.guard.on) {
      if (covers(one, other)) return other
      if (covers(other, one)) return one
    }
  return undefined
}

const between = (a: GuardSeat, b: GuardSeat): ReadonlyArray<Conflict> => {
  const command = shared(a.strict, b.strict)
  if (command === undefined || !meet(topicsOf(a.strict), topicsOf(b.strict))) return []
  const words = wordsFor(a.regulation, b.regulation)
  const holds = [...a.strict.holds, ...b.strict.holds]
  const [x, y] = [a.strict.passes, b.strict.passes]
  // Each alone leaves a way, together they leave none.
  if (canBe(words, ...holds, x, y) || !canBe(words, ...holds, x) || !canBe(words, ...holds, y)) return []
  const certainty = certaintyOf(meetingOf(words, allTrue(a.strict.holds), allTrue(b.strict.holds)))
  const sides = [sideOf(a), sideOf(b)]
  const name = commandName(command, a.regulation.source)
  const [one = say('', ''), other = say('', '')] = sideNames(sides)
  return [
    {
      kind: 'guards',
      certainty,
      sides,
      about: command,
      deadlock: true,
      text: reserved(
        certainty,
        say(
          `${one.zh}与${other.zh}对“${name.zh}”的要求互相排斥，无论如何都会被拒绝`,
          `${one.en} and ${other.en} exclude each other: whatever is done, ${name.en} is refused`,
        ),
      ),
    },
  ]
}

/** Guards on one command of which each refuses what the other asks for. */
export const guardConflicts = (guards: ReadonlyArray<GuardSeat>): ReadonlyArray<Conflict> =>
  pairsOf(guards).flatMap(([a, b]) => between(a, b))
