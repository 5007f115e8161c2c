import {
  type Asked,
  type ComplaintCommand,
  type EventStore,
  loadComplaint,
  millis,
  type Outside,
  pinOf,
  type RegulationPin,
  type Rules,
  type Supplied,
} from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import type { ProjectionError } from '../runtime/error.js'
import { fingerprint, OPEN_CASES, type Plan, planOf } from '../wake/plan.js'
import type { Agenda } from './agenda.js'
import { eventsOf } from './events.js'
import { kindredIn } from './kindred.js'

type Facts = NonNullable<Supplied['facts']>
type Answer<A> = Promise<E.Either<ProjectionError, A>>

const adopted = new WeakMap<Rules, ReadonlyArray<RegulationPin>>()

const adoptedIn = (rules: Rules): ReadonlyArray<RegulationPin> => {
  const pins = adopted.get(rules) ?? rules.current.filter(({ id }) => rules.adopted.has(id)).map(pinOf)
  adopted.set(rules, pins)
  return pins
}

/** The regulations that a command comes under: those of its case, of one that is only received those it names or all adopted. */
const planIn = (rules: Rules, { command, stream }: Asked<ComplaintCommand>): Plan => {
  if (stream.regulations.length > 0) return planOf(rules, stream.regulations)
  const named = command.command === 'Receive' ? command.data.regulations : undefined
  return planOf(rules, named ?? adoptedIn(rules))
}

/**
 * Answers from the read models what regulations ask about other cases: the cases of a group, those that the actor has in hand,
 * the precedent that a case is linked to. What is raised once for a whole group is left to the process manager: no answer to
 * that here, so that two commands at once cannot raise it twice. What the read models do not know stays unknown.
 */
export const outsideOn = (agenda: Agenda, store: EventStore, rules: Rules): Outside<ComplaintCommand> => {
  const kindred = kindredIn(agenda, eventsOf(store))
  const load = loadComplaint(store)

  const openCases = async ({ command }: Asked<ComplaintCommand>): Answer<Facts> => {
    const cases = await agenda.members(fingerprint(OPEN_CASES, command.actor.id))()
    return E.map(
      (found: ReadonlyArray<string>): Facts => ({
        [OPEN_CASES]: found,
        [`${OPEN_CASES}.count`]: found.length,
      }),
    )(cases)
  }

  const precedent = async ({ stream }: Asked<ComplaintCommand>): Promise<Facts> => {
    for (let h = stream.newest['Linked']; h !== undefined; h = h.alike) {
      const { relation, case: id } = h.event.data as { readonly relation: string; readonly case: string }
      if (relation !== 'precedent' || stream.annulled.has(h.event.id)) continue
      const loaded = await load(id)()
      const proposed = E.isRight(loaded) ? loaded.right.complaint.newest['Proposed']?.event : undefined
      const solution = (proposed?.data as { readonly solution?: string } | undefined)?.solution
      return { 'linked.precedent.id': id, ...(solution === undefined ? {} : { 'linked.precedent.proposal': solution }) }
    }
    return {}
  }

  const related = async (asked: Asked<ComplaintCommand>, plan: Plan): Answer<Supplied> => {
    const { command, stream } = asked
    const at = millis(command.occurredAt)
    const context = {
      stream,
      command,
      now: at,
      ...(rules.organisation === undefined ? {} : { organisation: rules.organisation }),
    }
    const relations = plan.relations.filter(({ perGroup }) => !perGroup)
    const groups = relations.flatMap(({ relation, group }) => {
      const value = group(context)
      return value === undefined ? [] : [{ relation, same: fingerprint(relation, value) }]
    })
    if (groups.length === 0) return E.right({})
    const standing = await agenda.standing()()
    if (E.isLeft(standing)) return standing
    const { checkpoint } = standing.right
    if (checkpoint === undefined) return E.right({})
    const found = await kindred(groups, { at, upTo: checkpoint, relations })
    return E.isLeft(found) ? found : E.right(found.right.supplied(at))
  }

  const facts = async (asked: Asked<ComplaintCommand>, { openCases: inHand }: Plan): Answer<Facts> => {
    const open: E.Either<ProjectionError, Facts> = inHand ? await openCases(asked) : E.right({})
    const linked = asked.facts.includes('linked.precedent.id') ? await precedent(asked) : {}
    return E.map((known: Facts): Facts => ({ ...known, ...linked }))(open)
  }

  return (asked) => async () => {
    const plan = planIn(rules, asked)
    const known = await facts(asked, plan)
    if (E.isLeft(known)) return known
    const others: E.Either<ProjectionError, Supplied> =
      plan.relations.length === 0 ? E.right({}) : await related(asked, plan)
    return E.map(
      (supplied: Supplied): Supplied =>
        Object.keys(known.right).length === 0 ? supplied : { ...supplied, facts: known.right },
    )(others)
  }
}
