import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { Aggregate, Happening, Intent } from '../aggregate/happening.js'
import type { OtherAggregate } from '../aggregate/kind.js'
import type { Stream } from '../aggregate/stream.js'
import { anyAggregates } from '../aggregates.js'
import type { Clock } from '../clock/clock.js'
import { clocksOf, type Dossier, emptyDossier, stepDossier } from '../clock/dossier.js'
import type { ComplaintCommand } from '../complaint/command.js'
import { decide } from '../complaint/decide.js'
import type { ComplaintEvent } from '../complaint/event.js'
import type { Rejection } from '../complaint/rejection.js'
import type { Rules } from '../complaint/rules.js'

/** Everything that has happened in an example: complaints with their clocks, and the histories beside them. */
export interface World {
  readonly dossiers: ReadonlyMap<string, Dossier>
  readonly streams: ReadonlyMap<string, Stream>
}

export const emptyWorld: World = { dossiers: new Map(), streams: new Map() }

type Decided = E.Either<Rejection, ReadonlyArray<Happening>>

const nameOf = (aggregate: Aggregate, id: string): string => `${aggregate}/${id}`

/** A complaint of the example, of which nothing may be known yet. */
export const dossierOf = ({ dossiers }: World, id: string): Dossier => dossiers.get(id) ?? emptyDossier(id)

const streamOf = ({ streams }: World, aggregate: OtherAggregate, id: string): Stream =>
  streams.get(nameOf(aggregate, id)) ?? anyAggregates[aggregate].initial(id)

/** The world after events of one complaint. */
export const enter = (rules: Rules, world: World, id: string, events: ReadonlyArray<ComplaintEvent>): World =>
  events.length === 0
    ? world
    : { ...world, dossiers: new Map(world.dossiers).set(id, events.reduce(stepDossier(rules), dossierOf(world, id))) }

/** What becomes of a command, and the world after it. */
export const send = (
  rules: Rules,
  world: World,
  { aggregate, id }: { readonly aggregate: Aggregate; readonly id: string },
  command: Intent,
): { readonly decided: Decided; readonly world: World } => {
  if (aggregate === 'complaint') {
    const decided = decide(rules)(command as ComplaintCommand)(dossierOf(world, id).complaint)
    return { decided, world: E.isRight(decided) ? enter(rules, world, id, decided.right) : world }
  }
  const state = streamOf(world, aggregate, id)
  const decided = anyAggregates[aggregate].decide(rules)(command)(state)
  if (E.isLeft(decided)) return { decided, world }
  const after = anyAggregates[aggregate].evolveAll(state, decided.right)
  return { decided, world: { ...world, streams: new Map(world.streams).set(nameOf(aggregate, id), after) } }
}

/** The clocks of a stream as they stand at a moment. */
export const clocksIn = (
  rules: Rules,
  world: World,
  { aggregate, id }: { readonly aggregate: Aggregate; readonly id: string },
  now: EpochMs,
): ReadonlyArray<Clock> =>
  aggregate === 'complaint'
    ? clocksOf(dossierOf(world, id))
    : anyAggregates[aggregate]
        .duties(rules)(streamOf(world, aggregate, id), now)
        .map(({ clock }) => clock)

/** The histories of the world: of complaints, and of whatever else. */
export const historiesOf = ({ dossiers, streams }: World): ReadonlyArray<Stream> => [
  ...[...dossiers.values()].map(({ complaint }) => complaint),
  ...streams.values(),
]
