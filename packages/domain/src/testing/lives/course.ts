import type { EpochMs } from '@redress/holidays'
import { isLeft } from 'fp-ts/lib/Either.js'
import type { Happening, Intent, Supplied } from '../../aggregate/happening.js'
import type { Stream } from '../../aggregate/stream.js'
import type { Refusal, Rejection } from '../../complaint/rejection.js'
import type { CompiledRegulation } from '../../regulation/compile.js'
import type { Draft } from './draft.js'
import type { Luck } from './luck.js'
import { mend } from './mend.js'
import { intentOf, type Situation } from './situation.js'
import type { Stage } from './stage.js'
import { amended, isNothing, suppliedWith, type Way } from './way.js'

/** A clause that refused a command in the course of a life. */
export interface Met extends Refusal {
  readonly command: string
}

/** What a course has come to. */
export interface Reached {
  readonly state: Stream
  readonly now: EpochMs
  readonly supplied: Supplied
  readonly commands: ReadonlyArray<Intent>
  readonly refusals: ReadonlyArray<Met>
  /** Why the last command that no clause refused did not go in. */
  readonly fault: string | undefined
}

/** A life as it goes on: one command after another, with time between them. */
export interface Course {
  readonly reached: () => Reached
  readonly situation: (draft: Draft, turn?: number) => Situation
  /** Sends a command as it is. The refusals, where clauses refuse it; `true` where it went in. */
  readonly attempt: (draft: Draft) => ReadonlyArray<Refusal> | boolean
  /** Sends a command and mends what it lacks, again and again, down to a depth. */
  readonly achieve: (draft: Draft, depth?: number) => boolean
  /** Does what a way asks for; the draft with what it says. */
  readonly follow: (way: Way, draft: Draft, depth: number) => Draft
  readonly pass: (ms: number) => void
  /** From now on nobody changes these facts to get on, and patience is as at the beginning. */
  readonly keep: (facts: ReadonlyMap<string, unknown>) => void
}

const MINUTE = 60_000
/** How deep somebody goes to get what they lack, how often they try, how many commands a life has at most. */
const DEPTH = 5
const TURNS = 7
const MOST = 90
/** However the clauses refuse each other, trying ends. */
const PATIENCE = 500
const MOMENTS = 6

const told = (rejection: Rejection): string =>
  rejection._tag === 'InvalidCommand'
    ? rejection.problems.map(({ path, expected }) => `${path} is not ${expected}`).join(', ')
    : rejection.en

interface Begin {
  readonly stage: Stage
  readonly id: string
  readonly at: EpochMs
  readonly luck: Luck
  /** The regulation that the actors think by. */
  readonly regulation: CompiledRegulation
  /** Minutes between commands. */
  readonly pace: number
}

export const courseOf = ({ stage, id, at, luck, regulation, pace }: Begin): Course => {
  let state = stage.initial(id)
  let now = at
  let supplied: Supplied = {}
  let kept: ReadonlyMap<string, unknown> = new Map()
  const commands: Intent[] = []
  const refusals: Met[] = []
  let tried = 0
  let fault: string | undefined
  const enter = (events: ReadonlyArray<Happening>): void => {
    state = stage.evolveAll(state, events)
  }
  const pass = (ms: number): void => {
    const until = (now + ms) as EpochMs
    for (let moments = 0; moments < MOMENTS && state.history !== undefined; moments++) {
      const next = stage.nextWake(now, state)
      if (next === undefined || next > until) break
      now = next
      enter(stage.watch(now, supplied, state))
    }
    now = until
  }
  const situation: Course['situation'] = (draft, turn = 0) => ({
    stage,
    regulation,
    state,
    now,
    supplied,
    draft,
    luck,
    kept,
    turn,
  })
  const attempt: Course['attempt'] = (draft) => {
    if (commands.length >= MOST || ++tried > PATIENCE) return false
    const intent = intentOf({ stage, state, now, supplied }, draft, `${id}/${commands.length}`)
    const decided = stage.decide(intent, state)
    if (isLeft(decided)) {
      if (decided.left._tag !== 'Refused') {
        fault = `${draft.command}: ${told(decided.left)}`
        return false
      }
      const met = decided.left.refusals
      refusals.push(...met.map((one) => ({ ...one, command: draft.command })))
      return met
    }
    commands.push(intent)
    enter(decided.right)
    pass(pace * MINUTE)
    return true
  }
  const follow: Course['follow'] = (way, draft, depth) => {
    supplied = suppliedWith(supplied, way)
    for (const before of way.first) achieve(before, depth - 1)
    if (way.waitMs > 0) pass(way.waitMs)
    return amended(stage.codecOf, draft, way)
  }
  const achieve: Course['achieve'] = (said, depth = DEPTH) => {
    let draft = said
    for (let turn = 0; turn < TURNS; turn++) {
      const met = attempt(draft)
      if (typeof met === 'boolean') return met
      if (depth <= 0) return false
      for (const refusal of met) {
        const way = mend(situation(draft, turn), refusal)
        if (way !== undefined && !isNothing(way)) draft = follow(way, draft, depth)
      }
    }
    return false
  }
  return {
    reached: () => ({ state, now, supplied, commands: [...commands], refusals: [...refusals], fault }),
    situation,
    attempt,
    achieve,
    follow,
    pass,
    keep: (facts) => {
      kept = facts
      tried = 0
    },
  }
}
