import * as E from 'fp-ts/lib/Either.js'
import { askedViews } from '../answered.js'
import { AgentsCodec, UnitsCodec } from '../codecs/rules.js'
import { atHand } from '../collection/collection.js'
import type { Route } from '../route.js'

/** Those of the directory, and those that only events name. */
const withMet = <A>(
  listed: { readonly [id: string]: A } | undefined,
  met: ReadonlyArray<string>,
): ReadonlyArray<readonly [id: string, listed: A | undefined]> => {
  const all = listed ?? {}
  return [...Object.entries(all), ...met.flatMap((id) => (Object.hasOwn(all, id) ? [] : [[id, undefined] as const]))]
}

const units = atHand({
  path: '/units',
  operationId: 'units',
  permission: 'rules.read',
  summary: { zh: '单位，成树', en: 'The units, as a tree' },
  tag: 'reference',
  meaning: 'Those of the directory of the organisation, and those that occur in events',
  items: 'units',
  codec: UnitsCodec,
  key: 'id',
  orders: ['id', '-id'],
  filters: ['parent', 'kind', 'listed'],
  all: async ({ rules, views }) => {
    const met = await askedViews(views.people.units())
    if (E.isLeft(met)) return met
    const items = withMet(rules.organisation?.units, met.right).map(([id, unit]) => ({
      id,
      listed: unit !== undefined,
      parent: unit?.parent ?? null,
      head: unit?.head ?? null,
      kind: unit?.kind ?? null,
      membership: unit?.membership ?? null,
      parties: unit?.parties ?? [],
    }))
    return E.right({ items })
  },
})

const agents = atHand({
  path: '/agents',
  operationId: 'agents',
  permission: 'rules.read',
  summary: { zh: '人员（代号）', en: 'The agents, by pseudonym' },
  tag: 'reference',
  meaning: 'Those of the directory of the organisation, and those that occur in events',
  items: 'agents',
  codec: AgentsCodec,
  key: 'id',
  orders: ['id', '-id'],
  filters: ['unit', 'available', 'listed'],
  all: async ({ rules, views }) => {
    const met = await askedViews(views.people.agents())
    if (E.isLeft(met)) return met
    const items = withMet(rules.organisation?.people, met.right).map(([id, agent]) => ({
      id,
      listed: agent !== undefined,
      unit: agent?.unit ?? null,
      roles: agent?.roles ?? [],
      available: agent?.available ?? true,
    }))
    return E.right({ items })
  },
})

/** Who there is. */
export const people: ReadonlyArray<Route> = [units, agents]
