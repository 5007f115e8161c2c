import { createHash } from 'node:crypto'
import {
  actsOnTime,
  type CompiledRegulation,
  groupOf,
  type RegulationPin,
  type Relation,
  type Rules,
  raisedPerGroup,
} from '@redress/domain'

/** Cases that an agent has in hand, as a group of their own. */
export const OPEN_CASES = 'lookup.openCasesOfActor'

/** One relation that a regulation asks about. */
export interface Asking extends Relation {
  readonly relation: string
  readonly group: ReturnType<typeof groupOf>
  /** Something on it is raised once for the whole group: only the process manager, who takes one case after the other, may. */
  readonly perGroup: boolean
}

/** What the regulations of a case ask of time and of other cases. */
export interface Plan {
  readonly time: boolean
  readonly relations: ReadonlyArray<Asking>
  readonly openCases: boolean
}

const askingsOf = (regulation: CompiledRegulation): ReadonlyArray<Asking> => {
  const perGroup = raisedPerGroup(regulation)
  return [...regulation.needs.relations].map(([relation, sought]) => ({
    ...sought,
    relation,
    group: groupOf(regulation, relation),
    perGroup: perGroup.has(relation),
  }))
}

/** What some regulations ask. Of a relation that several of them ask about, the first has its say. */
const planFor = (regulations: ReadonlyArray<CompiledRegulation>): Plan => {
  const relations = new Map<string, Asking>()
  for (const asking of regulations.flatMap(askingsOf)) {
    const known = relations.get(asking.relation)
    const kinds = known?.kinds && asking.kinds && new Set([...known.kinds, ...asking.kinds])
    const ages = known?.ages && asking.ages && new Set([...known.ages, ...asking.ages])
    const perGroup = asking.perGroup || known?.perGroup === true
    relations.set(asking.relation, known === undefined ? asking : { ...known, kinds, ages, perGroup })
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
