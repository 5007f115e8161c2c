import type { CompiledRegulation } from '../regulation/compile.js'
import { factName } from '../regulation/describe/fact.js'
import { say } from '../regulation/describe/phrase.js'
import type { Field, RecordRequirement } from '../regulation/language/record.js'
import { canonical } from './canonical.js'
import { type Conflict, pairsOf, reserved, type Seat, sideNames, sideOf } from './conflict.js'
import { ALWAYS, certaintyOf, meetingOf, wordsFor } from './meeting.js'
import { outcomesOf } from './outcome.js'
import { seatsOf } from './parts.js'

type Rule = Extract<Field, { path: string }>

/** A record requirement where it stands. */
export interface RecordSeat extends Seat {
  readonly mechanism: RecordRequirement
}

export const recordsOf = (regulation: CompiledRegulation): ReadonlyArray<RecordSeat> =>
  seatsOf(regulation, 'record').filter(({ clause }) => clause.modality === 'must')

const rulesOf = ({ mechanism: { fields } }: RecordSeat): ReadonlyArray<Rule> =>
  fields.flatMap((field) =>
    typeof field === 'string' ? [{ path: field as Rule['path'] }] : 'path' in field ? [field] : [],
  )

const isAsked = ({ modality, value }: Rule): boolean => modality !== 'may' && value === undefined

type Clash = 'derived' | 'list' | 'range'

/** How two rules of one field exclude each other. */
const clash = (a: Rule, b: Rule): Clash | undefined => {
  if ((a.value !== undefined && isAsked(b)) || (b.value !== undefined && isAsked(a))) return 'derived'
  if (a.or !== undefined || b.or !== undefined || !isAsked(a) || !isAsked(b)) return undefined
  if (
    a.in !== undefined &&
    b.in !== undefined &&
    a.open !== true &&
    b.open !== true &&
    !a.in.some((one) => b.in?.includes(one) === true)
  )
    return 'list'
  const [x, y] = [a.range, b.range]
  return x !== undefined && y !== undefined && (x[1] < y[0] || y[1] < x[0]) ? 'range' : undefined
}

const what = {
  derived: say(
    '一方规定由系统推得、不得填写，另一方要求填写',
    'the one has the engine fill it in and refuses it typed, the other asks for it',
  ),
  list: say('两方允许的取值没有交集', 'no value is allowed by both'),
  range: say('两方允许的范围没有交集', 'no value is in the range of both'),
} as const

const shared = (a: RecordSeat, b: RecordSeat): string | undefined => {
  const keys = new Set(b.mechanism.at.flatMap(outcomesOf).map(({ key }) => key))
  return a.mechanism.at.flatMap(outcomesOf).find(({ key }) => keys.has(key))?.key
}

const between = (a: RecordSeat, b: RecordSeat): ReadonlyArray<Conflict> => {
  const at = shared(a, b)
  if (at === undefined) return []
  const meeting = meetingOf(
    wordsFor(a.regulation, b.regulation),
    a.mechanism.when ?? ALWAYS,
    b.mechanism.when ?? ALWAYS,
  )
  if (meeting === 'never') return []
  return rulesOf(a).flatMap((rule) =>
    rulesOf(b).flatMap((other): ReadonlyArray<Conflict> => {
      const found = rule.path === other.path && canonical(rule) !== canonical(other) ? clash(rule, other) : undefined
      if (found === undefined) return []
      const sides = [sideOf(a), sideOf(b)]
      const certainty = certaintyOf(meeting)
      const name = factName(rule.path, a.regulation.source)
      const [one = say('', ''), second = say('', '')] = sideNames(sides)
      return [
        {
          kind: 'records',
          certainty,
          sides,
          about: rule.path,
          deadlock: true,
          text: reserved(
            certainty,
            say(
              `${one.zh}与${second.zh}对“${name.zh}”的登记要求不能同时满足：${what[found].zh}`,
              `${one.en} and ${second.en} cannot both be satisfied as to the ${name.en}: ${what[found].en}`,
            ),
          ),
        },
      ]
    }),
  )
}

/** Forms that ask for a field in ways that exclude each other. */
export const recordConflicts = (records: ReadonlyArray<RecordSeat>): ReadonlyArray<Conflict> =>
  pairsOf(records).flatMap(([a, b]) => between(a, b))
