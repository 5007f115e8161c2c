import type { HandleError, Position, Rules, Supplied, Watched, Watching } from '@redress/domain'
import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { ProjectionError } from '../runtime/error.js'
import { ageingIn } from './ageing.js'
import type { Agenda, Stir } from './agenda.js'
import type { EventsOf } from './events.js'
import { followingIn } from './following.js'
import { type KindredIn, kindredIn } from './kindred.js'
import { type Memberships, membershipsIn } from './memberships.js'

export type Done<A> = Promise<E.Either<ProjectionError, A>>

/** What the looks at groups work with. */
export interface Grouped {
  readonly agenda: Agenda
  readonly events: EventsOf
  readonly handlers: Pick<Watching, 'wake'>
  readonly kindred: KindredIn
  readonly memberships: Memberships
}

/** What the models know: up to which place in the log, and of which complaints no more until they are healed. */
export interface Known {
  readonly upTo: Position
  readonly parked: ReadonlySet<string>
}

/** A look whose failure is one complaint's own: then there is nothing to say of it. */
export type Take = (
  complaint: string,
  since: number,
  task: TaskEither<HandleError, Watched>,
) => Done<Watched | undefined>

/** The part of the process manager that looks after groups: what one case brings about in another. */
export interface Groups {
  /** Finds out which groups some complaints are in. */
  readonly remember: Memberships['remember']
  /** What a complaint's groups answer when its own time has come; `undefined` where it is in none. */
  readonly answers: (complaint: string, at: number, upTo: Position) => Done<((at: EpochMs) => Supplied) | undefined>
  /**
   * Looks at the cases in which something happened and at those of their groups, in the order of the log. Gives the stir at
   * which it had to stop: a case has got further than the models know, and what was raised in it must be seen before anybody
   * else is asked whether to raise the same. That, and one order for all, is why a group is raised once.
   */
  readonly follow: (stirs: ReadonlyArray<Stir>, known: Known, take: Take) => Done<Stir | undefined>
  /** Looks at the cases of a group when something in it gets older than their conditions ask, as of that moment. */
  readonly age: (same: string, at: number, upTo: Position, take: Take) => Done<void>
}

interface Surroundings extends Pick<Grouped, 'agenda' | 'events' | 'handlers'> {
  readonly rules: Rules
}

/** The groups as one tick sees them, over a memory of events that outlives it. */
export const groupsOf = ({ rules, ...around }: Surroundings): (() => Groups) => {
  const kindred = kindredIn(around.agenda, around.events)
  return () => {
    const memberships = membershipsIn(around.agenda, rules)
    const grouped: Grouped = { ...around, kindred, memberships }
    return {
      remember: memberships.remember,
      answers: async (complaint, at, upTo) => {
        // Time raises nothing for a whole group: only what happens in it does.
        const relations = memberships.relations(complaint, false)
        if (relations.length === 0) return E.right(undefined)
        const found = await kindred(memberships.of(complaint), { at, upTo, relations })
        return E.isLeft(found) ? found : E.right(found.right.supplied)
      },
      follow: followingIn(grouped),
      age: ageingIn(grouped),
    }
  }
}
