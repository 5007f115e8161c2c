import type { EpochMs } from '@redress/holidays'
import type { Either } from 'fp-ts/lib/Either.js'
import { regulationsOn } from '../../aggregate/duties.js'
import type { Aggregate, Happening, Intent, Supplied } from '../../aggregate/happening.js'
import type { OtherAggregate } from '../../aggregate/kind.js'
import type { Stream } from '../../aggregate/stream.js'
import { anyAggregates } from '../../aggregates.js'
import type { Instance } from '../../clock/instance.js'
import { complaintCommands, yields } from '../../complaint/command.js'
import { clocksOf } from '../../complaint/decide/clocks-of.js'
import { decide } from '../../complaint/decide.js'
import { evolveAll } from '../../complaint/evolve.js'
import { regulationsOf } from '../../complaint/regulations-of.js'
import type { Rejection } from '../../complaint/rejection.js'
import type { Rules } from '../../complaint/rules.js'
import { type Complaint, initial } from '../../complaint/state.js'
import { nextWake, watch } from '../../complaint/watch.js'
import type { CompiledRegulation } from '../../regulation/compile.js'
import type { CodecOf } from './draft.js'

/** Whose life it is: how its commands read, are decided and told, and what runs meanwhile. The same for cases, agents and calls. */
export interface Stage {
  readonly aggregate: Aggregate
  readonly initial: (id: string) => Stream
  readonly codecOf: CodecOf
  /** The commands, and the type of event that each yields. */
  readonly yields: { readonly [command: string]: string }
  readonly decide: (command: Intent, state: Stream) => Either<Rejection, ReadonlyArray<Happening>>
  readonly evolveAll: (state: Stream, events: ReadonlyArray<Happening>) => Stream
  readonly watch: (now: EpochMs, supplied: Supplied, state: Stream) => ReadonlyArray<Happening>
  readonly nextWake: (now: EpochMs, state: Stream) => EpochMs | undefined
  readonly duties: (state: Stream, now: EpochMs) => ReadonlyArray<Instance>
  readonly regulations: (state: Stream, now: EpochMs) => ReadonlyArray<CompiledRegulation>
}

/** A case. What is said of it here is of a complaint, as the stage only ever meets its own. */
export const caseStage = (rules: Rules): Stage => ({
  aggregate: 'complaint',
  initial,
  codecOf: (command) => (complaintCommands.has(command) ? complaintCommands.dataCodec(command) : undefined),
  yields,
  decide: (command, state) => decide(rules)(command as never)(state as Complaint),
  evolveAll: (state, events) => evolveAll(state as Complaint, events as never),
  watch: (now, supplied, state) => watch(rules)(now, supplied)(state as Complaint),
  nextWake: (now, state) => nextWake(rules)(now)(state as Complaint),
  duties: (state) => clocksOf(rules)(state as Complaint).all,
  regulations: (state) => regulationsOf(rules)(state),
})

/** An agent, a unit, a call, or the registry of regulations: watched by nobody, as no clause escalates what befalls it. */
export const partyStage = (rules: Rules, aggregate: OtherAggregate): Stage => {
  const { decide: decided, duties: owed, ...party } = anyAggregates[aggregate]
  const duties = owed(rules)
  return {
    ...party,
    decide: (command, state) => decided(rules)(command)(state),
    watch: () => [],
    nextWake: (now, state) => {
      const dues = duties(state, now).flatMap(({ clock, open }) =>
        open && clock.due !== undefined ? [clock.due.ms + 1] : [],
      )
      const next = dues.filter((ms) => ms > now)
      return next.length === 0 ? undefined : (Math.min(...next) as EpochMs)
    },
    duties,
    regulations: (_, now) => regulationsOn(rules, aggregate, now),
  }
}
