import { createHash } from 'node:crypto'
import {
  actsOnTime,
  type CompiledRegulation,
  groupOf,
  mergedRelation,
  type RegulationPin,
  type Relation,
  type Rules,
  raisedOn,
  raisedPerGroup,
  turnsOld,
} from '@redress/domain'
import type { EpochMs } from '@redress/holidays'

/** Cases that an agent has in hand, as a group of their own. */
export const OPEN_CASES = 'lookup.openCasesOfActor'

/** One relation that a regulation asks about. */
export interface Asking extends Relation {
  readonly relation: string
  readonly group: ReturnType<typeof groupOf>
  /** Something is raised on it: what happens in one case, or its getting older, concerns the others. */
  readonly raises: boolean
  /** Something on it is raised once for the whole group: only the process manager, who takes one case after the other, may. */
  readonly perGroup: boolean
  /** When what happened at a moment gets older than one of the conditions asks. */
  readonly turnsOld: (ms: EpochMs) => ReadonlyArray<EpochMs>
}

/** What the regulations of a case ask of time and of other cases. */
export interface Plan {
  readonly time: boolean
  readonly relations: ReadonlyArray<Asking>
  readonly openCases: boolean
}

const askingsOf = (regulation: CompiledRegulation): ReadonlyArray<Asking> => {
  const raised = raisedOn(regulation)
  const perGroup = raisedPerGroup(regulation)
  return [...regulation.needs.relations].map(([relation, sought]) => ({
    ...sought,
    relation,
    group: groupOf(regulation, relation),
    raises: raised.has(relation),
    perGroup: perGroup.has(relation),
    turnsOld: (ms) => turnsOld(regulation.calendar, ms, sought.turns),
  }))
}

/** What some regulations ask. Of a relation that several of them ask about, the first has its say. */
const planFor = (regulations: ReadonlyArray<CompiledRegulation>): Plan => {
  const relations = new Map<string, Asking>()
  for (const asking of regulations.flatMap(askingsOf)) {
    const known = relations.get(asking.relation)
    const merged = known && {
      ...known,
      ...mergedRelation(known, asking),
      raises: asking.raises || known.raises,
      perGroup: asking.perGroup || known.perGroup,
      turnsOld: (ms: EpochMs) => [...known.turnsOld(ms), ...asking.turnsOld(ms)],
    }
    relations.set(asking.relation, merged ?? asking)
  }
  return {
    time: regulations.some(actsOnTime),
    relations: [...relations.values()],
    openCases: regulations.some(({ needs }) => [...needs.facts.keys()].some((path) => path.startsWith(OPEN_CASES))),
  }
}

/** The names under which the regulations of a case are loaded, as a text. */
export const rulesText = (rules: Rules, pins: ReadonlyArray<RegulationPin>): string =>
  JSON.stringify(pins.flatMap((pin) => rules.find(pin)?.key ?? []))

const texts = new WeakMap<Rules, Map<string, Plan>>()

/** What the regulations of such a text ask: few texts stand for all cases. */
export const planOfText = (rules: Rules, text: string): Plan => {
  const plans = texts.get(rules) ?? new Map<string, Plan>()
  texts.set(rules, plans)
  const plan =
    plans.get(text) ?? planFor((JSON.parse(text) as string[]).flatMap((key) => rules.regulations.get(key) ?? []))
  plans.set(text, plan)
  return plan
}

const lists = new WeakMap<Rules, WeakMap<ReadonlyArray<RegulationPin>, Plan>>()

/** What the regulations that a case is pinned to ask. */
export const planOf = (rules: Rules, pins: ReadonlyArray<RegulationPin>): Plan => {
  const plans = lists.get(rules) ?? new WeakMap<ReadonlyArray<RegulationPin>, Plan>()
  lists.set(rules, plans)
  const plan = plans.get(pins) ?? planOfText(rules, rulesText(rules, pins))
  plans.set(pins, plan)
  return plan
}

/** Does anything but a command ever act on such a case. */
export const isWatched = ({ time, relations, openCases }: Plan): boolean => time || openCases || relations.length > 0

/** A group by its relation and the values in it. Values may tell of people, so that only a fingerprint of them is kept. */
export const fingerprint = (relation: string, group: string): string =>
  createHash('sha256').update(`${relation}\n${group}`).digest('base64url').slice(0, 22)
