import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { Happening, Supplied } from '../aggregate/happening.js'
import type { Rejection } from '../complaint/rejection.js'
import type { Rules } from '../complaint/rules.js'
import type { Complaint } from '../complaint/state.js'
import { millis } from '../complaint/time.js'
import { watchUntil } from '../complaint/watch-until.js'
import { commandOf, moment, streamNamed } from './command.js'
import type { ExampleDeed, ExampleStep, RegulationExamples } from './language.js'
import { answersIn } from './related.js'
import { dossierOf, emptyWorld, enter, send, type World } from './world.js'

/** What came of one step. */
export interface Played {
  readonly step: ExampleStep
  readonly events: ReadonlyArray<Happening>
  /** Why a deed was not accepted. */
  readonly rejection?: Rejection
  readonly atMs: EpochMs
}

/** An example as it went. */
export interface Course {
  readonly world: World
  readonly steps: ReadonlyArray<Played>
  /** The moment of the last step. */
  readonly endMs: EpochMs
}

/** What an example says that the outside answers, and what its own world does where the example says nothing. */
const answered = (said: Supplied, related: NonNullable<Supplied['related']>): Supplied =>
  Object.keys(related).length === 0 ? said : { related, ...said }

const suppliedIn = (
  rules: Rules,
  world: World,
  deed: ExampleDeed,
  cast: RegulationExamples,
  place: number,
): Supplied => {
  const { aggregate, id } = streamNamed(deed.on)
  const said = deed.supplied ?? {}
  if (aggregate !== 'complaint') return said
  const command = commandOf(deed, cast, place, said)
  return answered(said, answersIn(rules, world, dossierOf(world, id).complaint, millis(command.occurredAt), command))
}

/** An event of an earlier step is named by its number: `@3`. */
const pointed = (deed: ExampleDeed, played: ReadonlyArray<Played>): ExampleDeed => {
  const named = deed.with?.['event']
  if (typeof named !== 'string' || !/^@\d+$/.test(named)) return deed
  const event = played[Number(named.slice(1)) - 1]?.events[0]
  return event === undefined ? deed : { ...deed, with: { ...deed.with, event: event.id } }
}

/** What time brings about in one complaint until a moment. */
const watched = (rules: Rules, world: World, id: string, until: EpochMs) => {
  const supplied = (at: EpochMs, complaint: Complaint): Supplied | undefined =>
    answered({}, answersIn(rules, world, complaint, at))
  const events = watchUntil(rules)(until, { supplied })(dossierOf(world, id).complaint)
  return { world: enter(rules, world, id, events), events }
}

/** Plays the steps of an example one after another under some rules. What is refused leaves the world as it was. */
export const play = (rules: Rules, steps: ReadonlyArray<ExampleStep>, examples: RegulationExamples): Course => {
  let world = emptyWorld
  const played: Played[] = []
  for (const [place, step] of steps.entries()) {
    if ('until' in step) {
      const atMs = millis(moment(step.until))
      const events: Happening[] = []
      for (const id of world.dossiers.keys()) {
        const looked = watched(rules, world, id, atMs)
        world = looked.world
        events.push(...looked.events)
      }
      played.push({ step, events, atMs })
      continue
    }
    const deed = pointed(step, played)
    const command = commandOf(deed, examples, place, suppliedIn(rules, world, deed, examples, place))
    const { decided, world: after } = send(rules, world, streamNamed(step.on), command)
    world = after
    const atMs = millis(moment(step.at))
    played.push(
      E.isRight(decided) ? { step, events: decided.right, atMs } : { step, events: [], rejection: decided.left, atMs },
    )
  }
  return { world, steps: played, endMs: played.at(-1)?.atMs ?? (0 as EpochMs) }
}
