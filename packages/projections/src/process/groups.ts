import type { HandleError, Position, Rules, Supplied, Watched, Watching } from '@redress/domain'
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

    /** Looks at a case because of a stir. True where all that it has on record is known to the models. */
    const look = async (
      complaint: string,
      stir: Stir,
      whole: boolean,
      known: ReadonlyMap<string, number>,
      take: Take,
    ): Done<{ readonly fresh: boolean; readonly others: ReadonlyArray<string> }> => {
      const of = memberships.get(complaint) ?? []
      const relations = relationsOf(of).filter(({ perGroup }) => whole || !perGroup)
      const upTo = stir.position as Position
      const found = await kindred(complaint, of, { at: stir.at_ms, upTo, relations })
      if (E.isLeft(found)) return found
      const because = { id: stir.event_id, correlationId: stir.correlation }
      const { latest, others } = found.right
      const supplied = found.right.supplied(latest)
      const done = await take(complaint, stir.at_ms, handlers.wake(complaint, latest as EpochMs, { supplied, because }))
      if (E.isLeft(done)) return done
      const fresh = done.right === undefined || done.right.revision === known.get(complaint)
      return E.right({ fresh, others })
    }

    const follow: Groups['follow'] = async (stirs, { upTo, parked }, take) => {
      const stirring = stirs.filter(({ type }) => type !== 'Escalated')
      const remembered = await remember(stirring.map(({ complaint }) => complaint))
      if (E.isLeft(remembered)) return remembered
      const last = new Map(stirring.map((stir) => [stir.complaint, stir]))
      for (const stir of stirring) {
        if ((memberships.get(stir.complaint) ?? []).length === 0) continue
        const own = await agenda.revisions([stir.complaint], upTo)()
        if (E.isLeft(own)) return own
        const looked = await look(stir.complaint, stir, true, own.right, take)
        if (E.isLeft(looked)) return looked
        if (!looked.right.fresh && !parked.has(stir.complaint)) return E.right(stir)
        // The others need only be told how things stand in the end.
        const { others } = looked.right
        if (others.length === 0 || last.get(stir.complaint) !== stir) continue
        const known = await agenda.revisions(others, upTo)()
        if (E.isLeft(known)) return known
        const met = await remember(others)
        if (E.isLeft(met)) return met
        let fresh = true
        for (const other of others) {
          const done = await look(other, stir, false, known.right, take)
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
