import {
  type ComplaintEvent,
  comparePositions,
  type HandleError,
  type Position,
  type Rules,
  type Supplied,
  type Watched,
  type Watching,
} from '@redress/domain'
import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { ProjectionError } from '../runtime/error.js'
import { planOfText } from '../wake/plan.js'
import type { Agenda, Membership, Stir } from './agenda.js'
import type { EventsOf } from './events.js'
import { kindredIn } from './kindred.js'

interface Surroundings {
  readonly agenda: Agenda
  readonly events: EventsOf
  readonly rules: Rules
  readonly handlers: Pick<Watching, 'wake'>
}

type Done<A> = Promise<E.Either<ProjectionError, A>>
/** What the models know: up to which place in the log, and of which complaints no more until they are healed. */
interface Known {
  readonly upTo: Position
  readonly parked: ReadonlySet<string>
}

/** A stir, and the event that it stands for. */
interface Stirred {
  readonly stir: Stir
  readonly event: ComplaintEvent
}

/** A look whose failure is one complaint's own: then there is nothing to say of it. */
type Take = (complaint: string, since: number, task: TaskEither<HandleError, Watched>) => Done<Watched | undefined>

/** The part of the process manager that looks after groups: what one case brings about in another. */
export interface Groups {
  /** Finds out which groups some complaints are in. */
  readonly remember: (complaints: ReadonlyArray<string>) => Done<void>
  /** What a complaint's groups answer when its own time has come; `undefined` where it is in none. */
  readonly answers: (complaint: string, at: number, upTo: Position) => Done<((at: EpochMs) => Supplied) | undefined>
  /**
   * Looks at the cases in which something happened and at those of their groups, in the order of the log. Gives the stir at
   * which it had to stop: a case has got further than the models know, and what was raised in it must be seen before anybody
   * else is asked whether to raise the same. That, and one order for all, is why a group is raised once.
   */
  readonly follow: (stirs: ReadonlyArray<Stir>, standing: Known, take: Take) => Done<Stir | undefined>
}

/** The groups as one tick sees them, over a memory of events that outlives it. */
export const groupsOf = ({ agenda, events, rules, handlers }: Surroundings): (() => Groups) => {
  const kindred = kindredIn(agenda, events)

  return () => {
    const memberships = new Map<string, ReadonlyArray<Membership>>()
    const relationsOf = (of: ReadonlyArray<Membership>) => planOfText(rules, of[0]?.rules ?? '[]').relations

    const remember: Groups['remember'] = async (complaints) => {
      const missing = [...new Set(complaints)].filter((complaint) => !memberships.has(complaint))
      const found = await agenda.memberships(missing)()
      if (E.isLeft(found)) return found
      for (const complaint of missing) memberships.set(complaint, [])
      for (const one of found.right) memberships.set(one.complaint, [...(memberships.get(one.complaint) ?? []), one])
      return E.right(undefined)
    }

    const answers: Groups['answers'] = async (complaint, at, upTo) => {
      const of = memberships.get(complaint) ?? []
      // Time raises nothing for a whole group: only what happens in it does.
      const relations = relationsOf(of).filter(({ perGroup }) => !perGroup)
      if (relations.length === 0) return E.right(undefined)
      const found = await kindred(complaint, of, { at, upTo, relations })
      return E.isLeft(found) ? found : E.right(found.right.supplied)
    }

    /** Looks at a case because of a stir. True where the models know all that it has on record then. */
    const look = async (
      complaint: string,
      { stir, event }: Stirred,
      whole: boolean,
      checkpoint: Position,
      take: Take,
    ): Done<{ readonly fresh: boolean; readonly others: ReadonlyArray<string> }> => {
      const of = memberships.get(complaint) ?? []
      const relations = relationsOf(of).filter(({ perGroup }) => whole || !perGroup)
      const upTo = stir.position as Position
      const found = await kindred(complaint, of, { at: stir.at_ms, upTo, relations })
      if (E.isLeft(found)) return found
      const { latest, others } = found.right
      const supplied = found.right.supplied(latest)
      const awake = { supplied, because: event }
      const done = await take(complaint, stir.at_ms, handlers.wake(complaint, latest as EpochMs, awake))
      if (E.isLeft(done)) return done
      const { position = checkpoint } = done.right ?? {}
      return E.right({ fresh: comparePositions(position, checkpoint) <= 0, others })
    }

    /** What happened in cases that are in some group. What was raised is no reason to look again. */
    const inGroups = async (stirs: ReadonlyArray<Stir>): Done<ReadonlyArray<Stirred>> => {
      const remembered = await remember(stirs.map(({ complaint }) => complaint))
      if (E.isLeft(remembered)) return remembered
      const found: Stirred[] = []
      for (const stir of stirs) {
        if ((memberships.get(stir.complaint) ?? []).length === 0) continue
        const placed = await events.stir(stir)
        if (E.isLeft(placed)) return placed
        const event = placed.right?.event
        if (event !== undefined && event.type !== 'Escalated') found.push({ stir, event })
      }
      return E.right(found)
    }

    const follow: Groups['follow'] = async (stirs, { upTo, parked }, take) => {
      const found = await inGroups(stirs)
      if (E.isLeft(found)) return found
      const last = new Map(found.right.map((stirred) => [stirred.stir.complaint, stirred]))
      for (const stirred of found.right) {
        const { stir } = stirred
        const looked = await look(stir.complaint, stirred, true, upTo, take)
        if (E.isLeft(looked)) return looked
        if (!looked.right.fresh && !parked.has(stir.complaint)) return E.right(stir)
        // The others need only be told how things stand in the end.
        const { others } = looked.right
        if (others.length === 0 || last.get(stir.complaint) !== stirred) continue
        const met = await remember(others)
        if (E.isLeft(met)) return met
        let fresh = true
        for (const other of others) {
          const done = await look(other, stirred, false, upTo, take)
          if (E.isLeft(done)) return done
          fresh &&= done.right.fresh || parked.has(other)
        }
        if (!fresh) return E.right(stir)
      }
      return E.right(undefined)
    }

    return { remember, answers, follow }
  }
}
